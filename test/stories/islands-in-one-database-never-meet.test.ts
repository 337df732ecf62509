import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { startServing } from '../../src/server/start.ts';
import { backup } from '../../src/store/backup/backup.ts';
import { ownIdentity } from '../../src/store/backup/own-backup.ts';
import { restore } from '../../src/store/backup/restore.ts';
import { deleteIsland } from '../../src/store/backup/snapshot.ts';
import { unpack } from '../../src/store/backup/unpack.ts';
import { connect } from '../../src/store/connect.ts';
import { failedJobs } from '../../src/store/failed-jobs.ts';
import type { IslandId } from '../../src/store/island.ts';
import { readKeys } from '../../src/store/keys.ts';
import { takeLease } from '../../src/store/lease.ts';
import { lastApplied, migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { cancel, enqueue, nextDueAt, postpone, runDueJobs } from '../../src/store/queue.ts';
import { fingerprint, seal, unseal } from '../../src/store/seal.ts';
import { describeOnEachDatabase, describeOnPostgres } from '../databases.ts';
import { allRows, fillTables } from '../fill-tables.ts';
import { NOW, openTestIsland, SETTINGS, type TestIsland } from '../island.ts';

describeOnEachDatabase('two islands in one database', (open) => {
  let mine: TestIsland;
  let theirs: TestIsland;
  beforeEach(async () => {
    const connection = await open();
    mine = await openTestIsland({ connection });
    theirs = await openTestIsland({ connection, settings: { id: '01998c5e-0000-7000-8000-00000000000b' } });
  });
  afterEach(async () => {
    await mine.close();
    await theirs.close();
  });

  const job = { kind: 'note', key: 'the same', payload: 'x' };
  const worker = { by: 'w', now: () => NOW };

  test('do each their own work, under the same names', async () => {
    await enqueue(mine.island(), { ...job, payload: 'mine' });
    expect(await nextDueAt(theirs.island())).toBeUndefined();
    expect(await cancel(theirs.island(), job.kind, job.key)).toBe(false);
    expect(await postpone(theirs.island(), job.kind, job.key, NOW.add({ hours: 1 }))).toBe(false);
    await enqueue(theirs.island(), { ...job, payload: 'theirs' });
    const done: unknown[] = [];
    const note = async (_: unknown, payload: unknown) => void done.push(payload);
    expect(await runDueJobs(theirs.island, { note }, worker)).toBe(1);
    expect(done).toEqual(['theirs']);
    expect(await runDueJobs(mine.island, { note }, worker)).toBe(1);
    expect(done).toEqual(['theirs', 'mine']);
    expect(await failedJobs(mine.island())).toEqual([]);
  });

  test('hold each their own leases', async () => {
    const lease = { name: 'serving', by: 'server', lasts: { minutes: 1 } };
    expect(await takeLease(mine.island(), lease)).toBe(true);
    expect(await takeLease(theirs.island(), { ...lease, by: 'another server' })).toBe(true);
  });

  test('open nothing of each other’s, even with the same key', () => {
    const sealed = seal(mine.island(), 'anna@example.org');
    expect(() => unseal(theirs.island(), sealed)).toThrow();
    const print = (home: TestIsland) => fingerprint(home.island(), 'asker', 'anna@example.org');
    expect(print(mine)).not.toBe(print(theirs));
  });

  test('are deleted each by themselves, from every table there is', async () => {
    const { id } = mine.island().place;
    const other = theirs.island().place.id;
    await fillTables(mine.connection, id);
    const tables = await fillTables(mine.connection, other);
    const before = await allRows(mine.connection, other);
    await mine.connection.db.transaction().execute((db) => deleteIsland(db, id));
    expect(await allRows(mine.connection, other)).toEqual(before);
    expect(Object.values(await allRows(mine.connection, id)).flat()).toEqual([]);
    expect(tables.length).toBeGreaterThan(3);
  });
});

describeOnPostgres('the backup of one of two islands', (open) => {
  test('holds nothing of the other', async () => {
    const connection = await open();
    const mine = await openTestIsland({ connection });
    const { id } = mine.island().place;
    const other = '01998c5e-0000-7000-8000-00000000000b';
    await fillTables(connection, id);
    await fillTables(connection, other);
    const folder = mkdtempSync(join(inject('runFolder'), 'two-'));
    const [from, to] = [join(folder, 'backup.age'), join(folder, 'restored')];
    await backup(mine.island(), { connection, to: from, lock: { passphrase: 'vier Wörter reichen', scryptWork: 8 } });
    await restore({ from, to, opener: { passphrase: 'vier Wörter reichen' }, now: NOW });
    const copy = connect(join(to, 'data', 'insel.sqlite'));
    expect(await allRows(copy, id)).toEqual(await allRows(connection, id));
    expect(Object.values(await allRows(copy, other)).flat()).toEqual([]);
    await copy.close();
    await mine.close();
  });
});

describeOnPostgres('two islands of one server, in a database of an earlier version', (_, make) => {
  test('are kept each in a backup of their own before it is changed', async () => {
    const where = await make();
    const connection = connect(where);
    await migrate(connection, NOW, async () => {}, MIGRATIONS.length - 1);
    const [mine, theirs] = [newFolder(where, SETTINGS.id), newFolder(where, '01998c5e-0000-7000-8000-00000000000b')];
    for (const { id, folder } of [mine, theirs]) {
      readKeys(folder, false);
      await sql`insert into jobs (island_id, id, kind, unique_key, payload, due_at, attempts, lease_by, lease_until, failed)
        values (${id}, 'a', 'note', 'a', '""', '2999-01-01T00:00:00.000Z', 0, '', '', '')`.execute(connection.db);
    }
    const started = await startServing({ folders: [mine.folder, theirs.folder], port: 0, hostname: '127.0.0.1' });
    await started.close();
    for (const { id, folder } of [mine, theirs]) {
      const [file = '', ...others] = readdirSync(join(folder, 'data', 'backups'));
      expect(others).toEqual([]);
      const to = join(folder, 'copy');
      await unpack(join(folder, 'data', 'backups', file), { identities: [await ownIdentity(folder)] }, to);
      const copy = connect(join(to, 'data', 'insel.sqlite'));
      expect(await lastApplied(copy)).toBe(MIGRATIONS.length - 1);
      const { rows } = await sql<{ island_id: string }>`select island_id from jobs`.execute(copy.db);
      expect(rows).toEqual([{ island_id: id }]);
      await copy.close();
    }
    await connection.close();
  });
});

function newFolder(store: string, id: string) {
  const folder = mkdtempSync(join(inject('runFolder'), 'shared-'));
  const settings = stringify({ ...SETTINGS, id, store, url: `https://${id}.example` });
  writeFileSync(join(folder, 'insel.yaml'), settings);
  return { id: id as IslandId, folder };
}
