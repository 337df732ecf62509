import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { allRows, fillTables } from '../../../test/fill-tables.ts';
import { NOW, openTestIsland, type TestIsland } from '../../../test/island.ts';
import { mountSmallDisk } from '../../../test/small-disk.ts';
import { connect } from '../connect.ts';
import { eraseJobs, leaveNoTrace, replayErasures } from '../erase.ts';
import type { IslandId } from '../island.ts';
import { takeLease } from '../lease.ts';
import { migrate } from '../migrate.ts';
import { enqueue, runDueJobs } from '../queue.ts';
import { backup } from './backup.ts';
import { close } from './lock.ts';
import { backUpBeforeMigration, ownIdentity } from './own-backup.ts';
import { type RestoreOptions, restore } from './restore.ts';
import { type TarFile, tarOf } from './tar.ts';

const passphrase = 'Leuchtturm Hafer sieben Boje';
const lock = { passphrase, scryptWork: 8 };
const opener = { passphrase };
const LATER = NOW.add({ hours: 1 });

let home: TestIsland;
let folder: string;
let from: string;
let to: string;
beforeEach(async () => {
  folder = mkdtempSync(join(inject('runFolder'), 'restore-'));
  from = join(folder, 'backup.age');
  to = join(folder, 'island');
  home = await openTestIsland({ files: { 'content/pages/a.md': 'Grüße', 'data/keys/seal.key': 'k\n' } });
  await enqueue(home.island(), { kind: 'note', key: 'a', payload: 'x' });
  await backup(home.island(), { connection: home.connection, to: from, lock });
});
afterEach(() => home.close());

const again = (options: Partial<RestoreOptions> = {}) => restore({ from, to, opener, now: LATER, ...options });
const textOf = (path: string) => readFileSync(join(to, path), 'utf8');

async function payloads(file: string): Promise<string[]> {
  const { db, close } = connect(file);
  const { rows } = await sql<{ payload: string }>`select payload from jobs order by id`.execute(db);
  await close();
  return rows.map(({ payload }) => payload);
}

test('makes a folder that was not there, or is empty', async () => {
  const { madeAt, replaced } = await again();
  expect([madeAt.equals(NOW), replaced]).toEqual([true, undefined]);
  expect(textOf('content/pages/a.md')).toBe('Grüße');
  expect(statSync(join(to, 'data')).mode & 0o777).toBe(0o700);
  const secondOf = (place: string) => Math.floor(statSync(join(place, 'content/pages/a.md')).mtimeMs / 1_000);
  expect(secondOf(to)).toBe(secondOf(home.folder));
  expect(await payloads(join(to, 'data', 'insel.sqlite'))).toEqual(['"x"']);
  to = join(folder, 'empty');
  mkdirSync(to);
  await again();
  expect(textOf('insel.yaml')).toContain('Marlene');
  expect(readdirSync(folder).sort()).toEqual(['backup.age', 'empty', 'island']);
});

test('what a killed restore left beside the folder goes, and what is of another folder stays', async () => {
  for (const name of ['.restoring-island-0123456789ab', '.restoring-island-2-0123456789ab'])
    mkdirSync(join(folder, name, 'data'), { recursive: true });
  await again();
  expect(readdirSync(folder).sort()).toEqual(['.restoring-island-2-0123456789ab', 'backup.age', 'island']);
});

test('refuses a folder with anything in it, unless told; what was there is put aside', async () => {
  mkdirSync(to);
  writeFileSync(join(to, 'insel.yaml'), 'name: before');
  await expect(again()).rejects.toThrow('folderReplaced');
  expect(textOf('insel.yaml')).toBe('name: before');
  const { replaced } = await again({ replace: true });
  expect(readFileSync(join(replaced ?? '', 'insel.yaml'), 'utf8')).toBe('name: before');
  expect(textOf('insel.yaml')).toContain('Marlene');
});

test('refuses a wrong passphrase or key, a missing and a damaged file; nothing is left of the attempt', async () => {
  const bytes = readFileSync(from);
  await expect(again({ opener: { passphrase: 'wrong' } })).rejects.toThrow('backupLocked');
  await expect(again({ opener: { identities: [await generateX25519Identity()] } })).rejects.toThrow('backupLocked');
  await expect(again({ opener: { identities: ['no key'] } })).rejects.toThrow('identityUnknown');
  await expect(again({ from: join(folder, 'none') })).rejects.toThrow('fileMissing');
  for (const length of [0, 10, 300, 1_000, bytes.length - 20_000, bytes.length - 1]) {
    writeFileSync(from, bytes.subarray(0, length));
    await expect(again(), `cut at ${length}`).rejects.toThrow('backupDamaged');
  }
  for (const at of [3, 400, 5_000, bytes.length - 1]) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(from, changed);
    await expect(again(), `changed at ${at}`).rejects.toThrow('backupDamaged');
  }
  writeFileSync(from, 'no backup at all');
  await expect(again()).rejects.toThrow('backupDamaged');
  expect(readdirSync(folder)).toEqual(['backup.age']);
});

test('never writes outside of its folder, whoever made the backup', async () => {
  const file = (path: string): TarFile => ({
    path,
    sizeBytes: 1,
    mode: 0o644,
    modifiedAt: NOW,
    content: [Buffer.from('x')],
  });
  for (const path of [
    '../evil',
    '/tmp/evil',
    'content/../../evil',
    'content/./a',
    'evil',
    'content//a',
    'content\\..\\a',
  ]) {
    writeFileSync(from, await Buffer.concat(await Array.fromAsync(await close(tarOf([file(path)]), lock))));
    await expect(again(), path).rejects.toThrow('backupDamaged');
  }
  expect(readdirSync(folder)).toEqual(['backup.age']);
});

test('refuses a folder that is served just now', async () => {
  await again();
  const connection = connect(join(to, 'data', 'insel.sqlite'));
  const island = { ...home.island(LATER), db: connection.db, place: { ...home.island().place, folder: to } };
  await takeLease(island, { name: 'serving', by: 'server', lasts: { minutes: 1 } });
  await connection.close();
  await expect(again({ replace: true })).rejects.toThrow('islandServed');
  await again({ replace: true, now: LATER.add({ minutes: 2 }) });
});

test('refuses what a newer program made', async () => {
  await sql`insert into migrations values (999, 'x', 'x')`.execute(home.connection.db);
  await backup(home.island(), { connection: home.connection, to: from, lock });
  await expect(again()).rejects.toThrow('databaseNewer');
});

test('onto a disk of its own it works, too, and a full one is refused', async (context) => {
  const disk = mountSmallDisk(4_000);
  if (!disk) return context.skip('only root can mount a small disk');
  to = disk.folder;
  await again();
  await again({ replace: true });
  expect(readdirSync(to).sort()).toEqual(['.replaced-20261125T090000Z', 'content', 'data', 'insel.yaml']);
  const { bavail, bsize } = statfsSync(to);
  writeFileSync(join(to, 'content', 'ballast'), Buffer.alloc(bavail * bsize - 40_000));
  await expect(again({ replace: true, now: LATER.add({ hours: 1 }) })).rejects.toThrow('diskFull');
  expect(readdirSync(to).sort()).toEqual(['.replaced-20261125T090000Z', 'content', 'data', 'insel.yaml']);
  expect(textOf('content/pages/a.md')).toBe('Grüße');
});

test('what was erased after the backup is erased again in what is restored', async () => {
  await again();
  const erased: string[] = [];
  const erasers = { question: async (_: unknown, id: string) => void erased.push(id) };
  const islandIn = (place: string) => ({ ...home.island(), place: { ...home.island().place, folder: place } });
  expect(await replayErasures(islandIn(to), erasers)).toBe(0);

  await leaveNoTrace({ ...islandIn(to), db: home.island().db }, { kind: 'question', id: 'q1' });
  await runDueJobs(() => islandIn(to), eraseJobs, { by: 'w', now: () => NOW });
  writeFileSync(join(folder, 'from-elsewhere.txt'), 'question\tq2\t2026-11-25T08:00:00.000Z\n');
  await again({ replace: true, erasures: [join(folder, 'from-elsewhere.txt')] });
  expect(await replayErasures(islandIn(to), erasers)).toBe(2);
  expect(erased.sort()).toEqual(['q1', 'q2']);
  expect(await replayErasures(islandIn(to), erasers)).toBe(0);
});

test('Insel’s own backups keep the database alone, encrypted, the newest three', async () => {
  const made: string[] = [];
  for (const day of [0, 1, 2, 3]) {
    await enqueue(home.island(), { kind: 'note', key: `day ${day}`, payload: 'private' });
    made.push(await backUpBeforeMigration(home.island(NOW.add({ hours: 24 * day })), home.connection));
  }
  const backups = join(home.folder, 'data', 'backups');
  expect(readdirSync(backups).map((name) => join(backups, name))).toEqual(made.slice(1));
  expect(readFileSync(made[1] ?? '', 'latin1')).not.toContain('private');

  await home.connection.close();
  const own = { identities: [await ownIdentity(home.folder)] };
  const goBack = (place: string) => restore({ from: made[1] ?? '', to: place, opener: own, now: LATER, replace: true });
  const { replaced } = await goBack(home.folder);
  expect(await payloads(join(home.folder, 'data', 'insel.sqlite'))).toHaveLength(3);
  expect(await payloads(join(replaced ?? '', 'insel.sqlite'))).toHaveLength(5);
  expect(readFileSync(join(home.folder, 'content/pages/a.md'), 'utf8')).toBe('Grüße');

  const stranger = await openTestIsland({ settings: { id: '01998c5e-0000-7000-8000-000000000002' } });
  await expect(goBack(stranger.folder)).rejects.toThrow('backupElsewhere');
  await expect(goBack(join(folder, 'new'))).rejects.toThrow('backupElsewhere');
  await stranger.close();
});

test('a month later nothing is left of Insel’s own backups, once something is erased', async () => {
  await backUpBeforeMigration(home.island(), home.connection);
  const later = NOW.add({ hours: 24 * 36 });
  await leaveNoTrace(home.island(later));
  await runDueJobs(home.island, eraseJobs, { by: 'w', now: () => later });
  expect(readdirSync(join(home.folder, 'data', 'backups'))).toEqual([]);
});

describeOnEachDatabase('restore into a database of its own', (openDatabase, makeDatabase) => {
  test('moves the island’s rows there, all or none, and touches no other island', async () => {
    const source = await openDatabase();
    const { id } = home.island().place;
    const other = '01998c5e-0000-7000-8000-00000000000b' as IslandId;
    await fillTables(source, id);
    await backup(home.island(), { connection: source, to: from, lock });

    const where = await makeDatabase();
    const database = async () => {
      const connection = connect(where);
      await migrate(connection, NOW, async () => {});
      return connection;
    };
    const target = await database();
    await fillTables(target, other);
    const [wanted, others] = [await allRows(source, id), await allRows(target, other)];
    await again({ database });
    expect(await allRows(target, id)).toEqual(wanted);
    expect(await allRows(target, other)).toEqual(others);
    expect(readdirSync(join(to, 'data')).sort()).toEqual(['keys', 'restored.json']);

    await enqueue({ ...home.island(), db: target.db }, { kind: 'since', key: 'then', payload: 1 });
    to = join(folder, 'second');
    await expect(again({ database })).rejects.toThrow('islandThere');
    expect((await allRows(target, id)).jobs).toHaveLength(2);
    await again({ database, replace: true });
    expect(await allRows(target, id)).toEqual(wanted);
    expect(await allRows(target, other)).toEqual(others);
    await target.close();
  });
});
