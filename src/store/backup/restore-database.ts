import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { instantText } from '../../kit/instants.ts';
import { Refusal } from '../../words/refusal.ts';
import { type Connection, connect } from '../connect.ts';
import { lastApplied, migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations.ts';
import type { StoreTables } from '../tables.ts';
import type { Restored } from './restored.ts';
import { copyRows, deleteIsland, holdsIsland } from './snapshot.ts';

/** Whether the database of a backup is whole, and of the version it says. Refuses one newer than the program. */
export function isSound(file: string, { version }: Restored): boolean {
  if (version > MIGRATIONS.length) {
    const details = { database: String(version), program: String(MIGRATIONS.length) };
    throw new Refusal('databaseNewer', details);
  }
  return ask(file, (database) => {
    const { check } = database.prepare('select quick_check as "check" from pragma_quick_check').get() ?? {};
    const { last } = database.prepare('select max(number) as "last" from migrations').get() ?? {};
    return check === 'ok' && last === version;
  });
}

/** Whether somebody serves the island of this SQLite file just now; a file that cannot be read is served by nobody. */
export function isServed(file: string, now: Temporal.Instant): boolean {
  const held = 'select 1 from leases where until > ?';
  return ask(file, (database) => database.prepare(held).get(instantText(now)) !== undefined);
}

function ask(file: string, question: (database: DatabaseSync) => boolean): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return question(database);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SQLITE_ERROR') throw error;
    return false;
  } finally {
    database.close();
  }
}

/**
 * Moves an island's rows from the file of its backup into the database that is to serve it; all of them or none.
 * That database is of this program's version; rows of the same island there are refused, or replaced if told.
 */
export async function moveInto(
  target: Connection,
  file: string,
  { islandId, now, replace }: { readonly islandId: string; readonly now: Temporal.Instant; readonly replace: boolean },
): Promise<void> {
  if ((await lastApplied(target)) !== MIGRATIONS.length) throw new Error('the database is of another version');
  const source = connect(file);
  try {
    await migrate(source, now, async () => {});
    await target.db.transaction().execute(async (to) => {
      const leases = to.withTables<StoreTables>().selectFrom('leases').select('name').where('island_id', '=', islandId);
      const served = await leases.where('until', '>', instantText(now)).execute();
      if (served.length > 0) throw new Refusal('islandServed', { folder: target.where });
      if (!replace && (await holdsIsland(to, islandId))) throw new Refusal('islandThere', { where: target.where });
      await deleteIsland(to, islandId);
      await source.db.transaction().execute((from) => copyRows(from, to, islandId));
    });
  } finally {
    await source.close();
  }
  rmSync(file);
}
