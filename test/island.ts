import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Language } from '../src/kit/language.ts';
import type { Section } from '../src/kit/section.ts';
import { type Connection, connect } from '../src/store/connect.ts';
import type { About, Island, IslandId, Place } from '../src/store/island.ts';
import { migrate } from '../src/store/migrate.ts';
import { NOW, SETTINGS } from './marlene.ts';

export { NOW, SETTINGS };

export type TestIsland = {
  /** The island as a visit or a job meets it, at the hour given or the one it was opened with. */
  readonly island: (now?: Temporal.Instant) => Island;
  readonly folder: string;
  readonly connection: Connection;
  /** Closes the database, unless it was given, and removes the folder. */
  close(): Promise<void>;
};

export type Opening = {
  readonly connection?: Connection;
  readonly now?: Temporal.Instant;
  /** Keys of `insel.yaml` that differ from those below. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The sections whose settings the test reads. */
  readonly sections?: readonly Section<unknown>[];
  /** Files of the island's folder, by path. */
  readonly files?: Readonly<Record<string, string>>;
};

/** An island in a temporary folder, with its tables, keys and a clock that stands. */
export async function openTestIsland(opening: Opening = {}): Promise<TestIsland> {
  const { now = NOW, sections = [], files = {} } = opening;
  const settings = { ...SETTINGS, ...opening.settings };
  const folder = mkdtempSync(join(inject('runFolder'), 'island-'));
  mkdirSync(join(folder, 'data'));
  writeFiles(folder, { 'insel.yaml': stringify(settings), ...files });
  const connection = opening.connection ?? connect(join(folder, 'data', 'insel.sqlite'));
  await migrate(connection, now, async () => {});
  const place: Place = { id: settings.id as IslandId, folder };
  const opened = {
    place,
    about: aboutOf(settings),
    settings: readSections(sections, settings),
    db: connection.db,
    keys,
  };
  return {
    island: (at = now) => ({ ...opened, now: at }),
    folder,
    connection,
    close: async () => {
      if (!opening.connection) await connection.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const keys = { tokens: new Uint8Array(32).fill(1), seal: new Uint8Array(32).fill(2) };

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

type Settings = typeof SETTINGS & { readonly hosts?: readonly string[] };

function aboutOf(settings: Settings): About {
  const [first = 'de', ...others] = settings.languages as Language[];
  const { url, hosts = [], name, zone, owner } = settings;
  const sentence = typeof settings.sentence === 'string' ? { [first]: settings.sentence } : settings.sentence;
  return { url, hosts, name, sentence, languages: [first, ...others], zone, owner };
}

function readSections(sections: readonly Section<unknown>[], settings: Settings): ReadonlyMap<string, unknown> {
  return new Map(sections.map((each) => [each.name, each.read(z.object(each.shape).parse(settings))]));
}
