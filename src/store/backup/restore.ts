import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { Refusal } from '../../words/refusal.ts';
import type { Connection } from '../connect.ts';
import { addErasures, erasuresFile, readErasures } from '../erasures.ts';
import { rethrow } from '../trouble.ts';
import type { Opener } from './lock.ts';
import { asideOf, entriesOf, putInPlace, replaceDatabase } from './replace-folder.ts';
import { isServed, isSound, moveInto } from './restore-database.ts';
import { type Restored, readRestored } from './restored.ts';
import { unpack } from './unpack.ts';

export type RestoreOptions = {
  readonly from: string;
  readonly to: string;
  readonly opener: Opener;
  readonly now: Temporal.Instant;
  /** Puts aside what stands in the folder, and replaces the island's rows in the database. */
  readonly replace?: boolean;
  /** Further lists of erasures, from where the island lived before. */
  readonly erasures?: readonly string[];
  /**
   * The database that is to serve the island of this folder, brought up to this program's version, where it is not
   * the folder's own SQLite file. Closed here.
   */
  readonly database?: (folder: string) => Promise<Connection | undefined>;
};

/** `replaced` is where that lies which stood there before; it is private and for the owner to delete. */
export type RestoreResult = { readonly madeAt: Temporal.Instant; readonly replaced?: string };

/**
 * Makes an island's folder out of a backup: unpacked and checked aside, then put in its place at once. Whatever is
 * refused on the way leaves everything as it was. A backup of the database alone needs the folder it came from.
 */
export async function restore(options: RestoreOptions): Promise<RestoreResult> {
  const to = resolve(options.to);
  const { from, now, opener, replace = false } = options;
  if (!replace && entriesOf(to).length > 0) throw new Refusal('folderReplaced', { folder: to });
  const missing = options.erasures?.find((file) => !existsSync(file));
  if (missing) throw new Refusal('fileMissing', { file: missing });
  if (isServed(databaseOf(to), now)) throw new Refusal('islandServed', { folder: to });
  try {
    const aside = asideOf(to);
    try {
      await unpack(from, opener, aside);
      const self = soundSelf(aside, from);
      const isWhole = existsSync(join(aside, 'insel.yaml'));
      if (!isWhole && idOf(to) !== self.island) throw new Refusal('backupElsewhere', { file: from, folder: to });
      gatherErasures(aside, [erasuresFile(to), ...(options.erasures ?? [])]);
      await moveRows(aside, isWhole ? aside : to, self, options);
      const replaced = isWhole ? putInPlace(aside, to, now) : replaceDatabase(aside, to, now);
      const madeAt = Temporal.Instant.from(self.madeAt);
      return replaced ? { madeAt, replaced } : { madeAt };
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  } catch (error) {
    return rethrow(error, dirname(to));
  }
}

function databaseOf(folder: string): string {
  return join(folder, 'data', 'insel.sqlite');
}

function soundSelf(aside: string, file: string): Restored {
  const self = readRestored(aside);
  if (!self || !isSound(databaseOf(aside), self)) throw new Refusal('backupDamaged', { file });
  return self;
}

function idOf(folder: string): string | undefined {
  const file = join(folder, 'insel.yaml');
  if (!existsSync(file)) return undefined;
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe' });
  return String(document.get('id'));
}

/** What was erased where the island lived before is erased again, though the backup may be older. */
function gatherErasures(aside: string, files: readonly string[]): void {
  for (const file of files) addErasures(erasuresFile(aside), readErasures(file));
}

async function moveRows(aside: string, folder: string, self: Restored, options: RestoreOptions): Promise<void> {
  const target = await options.database?.(folder);
  if (!target) return;
  try {
    const { now, replace = false } = options;
    await moveInto(target, databaseOf(aside), { islandId: self.island, now, replace });
  } finally {
    await target.close();
  }
}
