import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { blockAgain, unblockAgain } from '../letter/block.ts';
import { eraseReaderWithId, leaveAgain } from '../letter/leave.ts';
import { pauseAfterRestore } from '../letter/plan.ts';
import { eraseQuestion } from '../questions/erase.ts';
import { takeConsentBackAgain } from '../questions/mine.ts';
import { repromise } from '../questions/repromise.ts';
import { eraseRoom } from '../rooms/delete-room.ts';
import { ensureProgramKey } from '../rooms/program-key.ts';
import { eraseVault } from '../rooms/vault.ts';
import { openSource, type Source } from '../source/open.ts';
import { noteSettingsProblems, refusedIn } from '../source/problems.ts';
import { readSettings } from '../source/read-settings.ts';
import { watchSource } from '../source/watch.ts';
import { isRestored } from '../store/backup/restored.ts';
import { holdsIsland } from '../store/backup/snapshot.ts';
import { type Connection, connect, isPostgres } from '../store/connect.ts';
import { replayErasures } from '../store/erase.ts';
import type { Island, Keys, Place } from '../store/island.ts';
import { readKeys } from '../store/keys.ts';
import { migrate } from '../store/migrate.ts';
import { refusalFor } from '../store/trouble.ts';
import { Refusal } from '../words/refusal.ts';
import { log } from './log.ts';
import { Origin } from './origin.ts';
import { SECTIONS } from './sections.ts';
import { serverSection } from './settings.ts';

/** An island that is open: its folder read, its database at hand. Closed by whoever opened it. */
export type OpenIsland = {
  readonly place: Place;
  readonly origin: Origin;
  /** `url` as insel.yaml has it, empty where it has none. */
  url(): string;
  /** The island as it is at a moment. */
  at(now: Temporal.Instant): Island;
  /** The database, for what works on the whole of it, such as a backup. */
  readonly connection: Connection;
  /** Reads again what changed, or what has become due by now; with `files` (below the folder) only those. */
  refresh(now: Temporal.Instant, files?: readonly string[]): Promise<void>;
  /** When a text becomes public without a file changing. */
  nextChangeAt(): Temporal.Instant | undefined;
  close(): Promise<void>;
};

export type Opening = {
  readonly now: Temporal.Instant;
  /** Writes ids and the ledger, as serving and exporting do; looking does not. */
  readonly publish: boolean;
  /** Called when files of the folder changed, before they are read. Without it nothing is watched. */
  readonly onChange?: (files: readonly string[]) => void;
  /** Folders of all islands that are opened together: before their database is migrated, it is kept for each of them. */
  readonly together?: readonly string[];
};

/** Opens the island in a folder. Refuses, with a sentence, what cannot be read or written. */
export async function openIsland(folder: string, opening: Opening): Promise<OpenIsland> {
  let read = readSettings(folder, SECTIONS);
  const origin = new Origin(folder);
  const where = databaseOf(folder, read.settings);
  const { connection, keys } = await openDatabase(read.place, where);
  const at = (now: Temporal.Instant): Island => ({
    place: read.place,
    about: { ...read.about, url: origin.of(read.about.url) },
    settings: read.settings,
    db: connection.db,
    keys,
    now,
  });
  let source: Source;
  try {
    const island = at(opening.now);
    await migrate(connection, opening.now, async () =>
      keepAsItIs([island, ...(await neighbours(connection, where, island, opening))], connection),
    );
    if (isRestored(folder)) await pauseAfterRestore(island);
    await replayErasures(island, {
      question: eraseQuestion,
      consent: takeConsentBackAgain,
      reader: eraseReaderWithId,
      left: leaveAgain,
      blocked: blockAgain,
      unblocked: unblockAgain,
      room: eraseRoom,
      'room-vault': eraseVault,
    });
    if (opening.publish) ensureProgramKey(folder);
    source = await openSource(island, { publish: opening.publish });
    if (opening.publish) await repromise(island); // the rounds may have changed while nobody served
  } catch (error) {
    await connection.close();
    throw refusalFor(error, folder) ?? error;
  }
  const refresh = async (now: Temporal.Instant, files?: readonly string[]) => {
    const next = files?.includes('insel.yaml') === false ? undefined : readAgain(read.place);
    if (next) read = { ...next, place: read.place };
    await source.refresh(at(now), files);
    if (next && opening.publish) await repromise(at(now));
  };
  const watching = opening.onChange && watchSource(folder, opening.onChange);
  return {
    place: read.place,
    origin,
    url: () => read.about.url,
    connection,
    at,
    refresh,
    nextChangeAt: () => source.nextChangeAt(),
    close: async () => {
      watching?.close();
      source.close();
      await connection.close();
    },
  };
}

/** The keys come first where the database is a file of the island's own: a file without them is refused. */
async function openDatabase(place: Place, where: string): Promise<{ connection: Connection; keys: Keys }> {
  const { folder } = place;
  let connection: Connection | undefined;
  try {
    const ofFile = isPostgres(where) ? undefined : readKeys(folder, existsSync(where));
    connection = connect(where);
    return { connection, keys: ofFile ?? (await keysOf(place, connection)) };
  } catch (error) {
    await connection?.close();
    throw refusalFor(error, folder) ?? error;
  }
}

/** A shared database is asked whether it knows the island already. */
async function keysOf({ id, folder }: Place, { db }: Connection): Promise<Keys> {
  return readKeys(folder, await holdsIsland(db, id));
}

/** The others that are opened together and lie in the same database. */
async function neighbours(
  connection: Connection,
  where: string,
  { db, now, place }: Island,
  { together = [] }: Opening,
): Promise<Island[]> {
  const found: Island[] = [];
  for (const folder of together.filter((each) => each !== place.folder)) {
    const read = readSettings(folder, SECTIONS);
    if (databaseOf(folder, read.settings) !== where) continue;
    found.push({ ...read, db, now, keys: await keysOf(read.place, connection) });
  }
  return found;
}

/** A migration is rare, and what encrypts the backup before it takes long to load. */
async function keepAsItIs(islands: readonly Island[], connection: Connection): Promise<void> {
  const { backUpBeforeMigration } = await import('../store/backup/own-backup.ts');
  for (const island of islands) await backUpBeforeMigration(island, connection);
}

/** Settings that cannot be read leave the last good ones in force; the desk shows what is wrong. */
function readAgain(place: Place): ReturnType<typeof readSettings> | undefined {
  try {
    const read = readSettings(place.folder, SECTIONS);
    noteSettingsProblems(place, []);
    return read;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log('settings-refused', { reason: error.reason });
    noteSettingsProblems(place, [refusedIn('insel.yaml', error)]);
    return undefined;
  }
}

/** Where the database of an island is: its own file, or the address of PostgreSQL. */
export function databaseOf(folder: string, settings: Island['settings']): string {
  const { store } = settings.get(serverSection.name) as { store: string };
  return store === 'sqlite' ? join(folder, 'data', 'insel.sqlite') : store;
}
