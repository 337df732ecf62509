import { rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { type Connection, connect } from '../connect.ts';
import { addRows, deleteRows, hasRows, islandTables, rowsOf } from '../dialect/island-rows.ts';
import { lastApplied, migrate } from '../migrate.ts';

const ALL_PAGES = 2 ** 31 - 1;

/**
 * Writes an island's rows as they are at one moment into a new SQLite file, while others go on reading and writing.
 * Whatever serves the island, its backup holds the same kind of file, which any SQLite opens. Says its version.
 */
export async function snapshot(
  connection: Connection,
  islandId: string,
  file: string,
  at: Temporal.Instant,
): Promise<number> {
  try {
    if (connection.sqlite) await copyFile(connection.sqlite, file);
    else await copyIsland(connection, islandId, file, at);
    return settle(file);
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
    throw error;
  }
}

/** All pages in one step over a connection of its own: one read transaction, in a thread, without stopping anybody. */
async function copyFile(sqlite: DatabaseSync, file: string): Promise<void> {
  const source = new DatabaseSync(sqlite.location() ?? '', { readOnly: true });
  try {
    await backup(source, file, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}

async function copyIsland(connection: Connection, islandId: string, file: string, at: Temporal.Instant): Promise<void> {
  const copy = connect(file);
  try {
    await migrate(copy, at, async () => {}, await lastApplied(connection));
    const snapshot = connection.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    await snapshot.execute(async (from) => {
      await copy.db.transaction().execute((to) => copyRows(from, to, islandId));
    });
  } finally {
    await copy.close();
  }
}

/** Leaves one plain file, without the log beside it and without those who held leases. */
function settle(file: string): number {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('delete from leases; pragma journal_mode = delete;');
    return Number(copy.prepare('select max(number) as "last" from migrations').get()?.last);
  } finally {
    copy.close();
  }
}

/** Copies an island's rows from one database to another of the same version. Both in a transaction. */
export async function copyRows(from: Kysely<unknown>, to: Kysely<unknown>, islandId: string): Promise<void> {
  for (const table of await islandTables(from))
    for await (const rows of rowsOf(from, table, islandId)) await addRows(to, table, rows);
}

/** Whether a database holds anything of an island. */
export async function holdsIsland(db: Kysely<unknown>, islandId: string): Promise<boolean> {
  for (const table of await islandTables(db)) if (await hasRows(db, table, islandId)) return true;
  return false;
}

/** Deletes all of an island's rows. */
export async function deleteIsland(db: Kysely<unknown>, islandId: string): Promise<void> {
  for (const table of await islandTables(db)) await deleteRows(db, table, islandId);
}
