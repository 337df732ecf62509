import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { beforeEach, expect, inject, test } from 'vitest';
import { describeOnEachDatabase, describeOnPostgres } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { mountSmallDisk } from '../../test/small-disk.ts';
import { Refusal } from '../words/refusal.ts';
import { type Connection, connect } from './connect.ts';
import { writeFileWhole } from './files.ts';
import { lastApplied, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { enqueue } from './queue.ts';
import { refusalFor } from './trouble.ts';

const nothing = async () => {};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(inject('runFolder'), 'trouble-'));
});

async function reasonOf(work: () => Promise<unknown>): Promise<string> {
  const error = await work().then(
    () => undefined,
    (error: unknown) => error,
  );
  const refusal = refusalFor(error ?? {}, folder);
  if (!refusal) throw new Error('not refused', { cause: error });
  for (const language of ['de', 'en'] as const) expect(refusal.sentence(language)).not.toContain('{');
  return refusal.reason;
}

async function open(file: string): Promise<void> {
  const connection = connect(file, { waitMs: 1 });
  await migrate(connection, NOW, nothing).finally(() => connection.close());
}

test('a file that is no database, or a damaged one, is refused and left as it is', async () => {
  const file = join(folder, 'insel.sqlite');
  writeFileSync(file, 'just words, and enough of them to fill what would be the head of a database. '.repeat(99));
  const before = readFileSync(file);
  expect(await reasonOf(() => open(file))).toBe('databaseDamaged');
  expect(readFileSync(file).equals(before)).toBe(true);

  const good = join(folder, 'good.sqlite');
  await open(good);
  const damaged = readFileSync(good);
  damaged.fill(0x58, 4_096, 40_960);
  writeFileSync(good, damaged);
  expect(await reasonOf(() => open(good))).toBe('databaseDamaged');
  expect(readFileSync(good).equals(damaged)).toBe(true);
});

test('a database another program holds is refused after the wait', async () => {
  const file = join(folder, 'insel.sqlite');
  await open(file);
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  expect(await reasonOf(() => open(file))).toBe('databaseBusy');
  other.exec('rollback');
  other.close();
  await open(file);
});

test('a full disk: nothing is saved, what was there stays, and afterwards it goes on', async (context) => {
  const disk = mountSmallDisk(2_048);
  if (!disk) return context.skip('only root can mount a small disk');
  const connection = connect(join(disk.folder, 'data', 'insel.sqlite'));
  await migrate(connection, NOW, nothing);
  const { island, close } = await openTestIsland({ connection });
  const ballast = join(disk.folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(600_000));
  const job = (key: string) => ({ kind: 'note', key, payload: 'x'.repeat(20_000) });
  const fill = async () => {
    for (let key = 0; key < 200; key += 1) await enqueue(island(), job(String(key)));
  };
  expect(await reasonOf(fill)).toBe('diskFull');
  const saved = await countJobs(connection);
  expect(saved).toBeGreaterThan(5);
  expect(await reasonOf(() => enqueue(island(), job('one more')))).toBe('diskFull');
  expect(await countJobs(connection)).toBe(saved);
  rmSync(ballast);
  await enqueue(island(), job('one more'));
  expect(await countJobs(connection)).toBe(saved + 1);
  await close();
  await connection.close();
});

test('a disk too full for the tables themselves: one sentence', async (context) => {
  const disk = mountSmallDisk(256);
  if (!disk) return context.skip('only root can mount a small disk');
  expect(await reasonOf(() => open(join(disk.folder, 'data', 'insel.sqlite')))).toBe('diskFull');
});

test('a disk that is full before anything is opened: it is not called faulty, and a file names itself', async (context) => {
  const disk = mountSmallDisk(2_048);
  if (!disk) return context.skip('only root can mount a small disk');
  const file = join(disk.folder, 'insel.sqlite');
  await open(file);
  const ballast = join(disk.folder, 'ballast');
  expect(() => writeFileSync(ballast, Buffer.alloc(4_000_000))).toThrow('ENOSPC');
  expect(await reasonOf(() => open(file))).toBe('diskFull');
  const text = join(disk.folder, 'insel.yaml');
  const write = () => writeFileWhole(text, 'x'.repeat(10_000));
  expect(write).toThrow(expect.objectContaining({ code: 'ENOSPC', path: text }));
  rmSync(ballast);
  await open(file);
  write();
});

test('a folder that may not be written is refused, before anything is made in it', async (context) => {
  const disk =
    process.getuid?.() === 0 ? mountSmallDisk(2_048) : { folder, makeReadOnly: () => chmodSync(folder, 0o555) };
  if (!disk || process.platform === 'win32') return context.skip('a folder cannot be made read-only here');
  const file = join(disk.folder, 'full', 'insel.sqlite');
  await open(file);
  disk.makeReadOnly();
  expect(await reasonOf(() => open(join(disk.folder, 'empty', 'insel.sqlite')))).toBe('notWritable');
  expect(readdirSync(disk.folder)).toEqual(['full']);
  if (process.getuid?.() !== 0) return;
  const write = async () => {
    const { db, close } = connect(file); // refused here already, where no journal was left
    await sql`insert into migrations values (99, 'x', 'x')`.execute(db).finally(close);
  };
  expect(await reasonOf(write)).toBe('notWritable');
});

test('a PostgreSQL that does not answer is named by its host, without a password', async () => {
  const connection = connect('postgres://insel:hidden@127.0.0.1:9/insel');
  const error = await migrate(connection, NOW, nothing).catch((error: unknown) => error);
  await connection.close();
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).reason).toBe('databaseAway');
  expect((error as Refusal).sentence('de')).toContain('127.0.0.1:9');
  expect((error as Refusal).sentence('de')).not.toContain('hidden');
});

test('other faults stay what they are', () => {
  expect(refusalFor(new TypeError('x'), folder)).toBeUndefined();
  expect(refusalFor(Object.assign(new Error('x'), { code: '23505' }), folder)).toBeUndefined();
  expect(refusalFor(undefined, folder)).toBeUndefined();
});

describeOnPostgres('a connection that is lost', (open) => {
  test('is opened anew, and nothing else happens', async () => {
    const connection = await open();
    const pid = async () =>
      (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(connection.db)).rows[0]?.pid;
    const before = await pid();
    const other = await open();
    await sql`select pg_terminate_backend(${before})`.execute(other.db);
    for (let tries = 0; (await pid().catch(() => before)) === before; tries += 1) expect(tries).toBeLessThan(100);
  });
});

describeOnEachDatabase('migrate', (_, make) => {
  test('a database newer than the program is refused, and nothing is changed', async () => {
    const where = await make();
    const connection = connect(where);
    await migrate(connection, NOW, nothing);
    const newer = MIGRATIONS.length + 1;
    await sql`insert into migrations (number, name, applied_at) values (${newer}, 'later', 'x')`.execute(connection.db);
    expect(await reasonOf(() => migrate(connection, NOW, nothing))).toBe('databaseNewer');
    expect(await lastApplied(connection)).toBe(newer);
    await connection.close();
  });

  test('what is there is kept before the first change, and only then', async () => {
    const connection = connect(await make());
    const kept: number[] = [];
    const keep = async () => void kept.push(await lastApplied(connection));
    await migrate(connection, NOW, keep, 1);
    expect(kept).toEqual([]);
    await migrate(connection, NOW, keep);
    await migrate(connection, NOW, keep);
    expect(kept).toEqual(MIGRATIONS.length > 1 ? [1] : []);
    await connection.close();
  });

  test('processes that start at once all find all tables', async () => {
    const where = await make();
    const script = join(import.meta.dirname, '../../test/children/migrate.ts');
    const children = [1, 2, 3].map(() => once(fork(script, [where]), 'exit'));
    expect(await Promise.all(children)).toEqual(Array(3).fill([0, null]));
    const connection = connect(where);
    expect(await lastApplied(connection)).toBe(MIGRATIONS.length);
    await connection.close();
  });
});

async function countJobs({ db }: Connection): Promise<number> {
  return (await sql`select unique_key from jobs`.execute(db)).rows.length;
}
