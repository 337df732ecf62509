import { join } from 'node:path';
import { openSource, type Source } from '../source/open.ts';
import { readSettings } from '../source/read-settings.ts';
import { watchSource } from '../source/watch.ts';
import { type Connection, connect } from '../store/connect.ts';
import { type Island, type Place, section } from '../store/island.ts';
import { readKeys } from '../store/keys.ts';
import { migrate } from '../store/migrate.ts';
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
  /** Reads again what changed, or what has become due by now. */
  refresh(now: Temporal.Instant): Promise<void>;
  close(): Promise<void>;
};

export type Opening = {
  readonly now: Temporal.Instant;
  /** Writes ids and the ledger, as serving and exporting do; looking does not. */
  readonly publish: boolean;
  /** Called after a change in the folder was read. Without it nothing is watched. */
  readonly onChange?: () => void;
};

/** Opens the island in a folder. Refuses, with a sentence, what cannot be read or written. */
export async function openIsland(folder: string, opening: Opening): Promise<OpenIsland> {
  let read = readSettings(folder, SECTIONS);
  const origin = new Origin(folder);
  const keys = readKeys(folder);
  const connection = await openDatabase(folder, read.settings, opening.now);
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
    source = await openSource(at(opening.now), { publish: opening.publish });
  } catch (error) {
    await connection.close();
    throw error;
  }
  const refresh = async (now: Temporal.Instant) => {
    const next = readAgain(folder);
    if (next) read = { ...next, place: read.place };
    await source.refresh(at(now));
  };
  const watching = opening.onChange && watchSource(folder, opening.onChange);
  return {
    place: read.place,
    origin,
    url: () => read.about.url,
    at,
    refresh,
    close: async () => {
      watching?.close();
      source.close();
      await connection.close();
    },
  };
}

/** Settings that cannot be read leave the last good ones in force; the desk shows what is wrong. */
function readAgain(folder: string): ReturnType<typeof readSettings> | undefined {
  try {
    return readSettings(folder, SECTIONS);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log('settings-refused', { reason: error.reason });
    return undefined;
  }
}

async function openDatabase(folder: string, settings: Island['settings'], now: Temporal.Instant): Promise<Connection> {
  const { store } = section({ settings } as Island, serverSection);
  const connection = connect(store === 'sqlite' ? join(folder, 'data', 'insel.sqlite') : store);
  try {
    await migrate(connection, now, async () => undefined);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
