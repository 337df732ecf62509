import { tidyBackups } from './backup/backups-folder.ts';
import { endRestoring, isRestored } from './backup/restored.ts';
import { scrub } from './dialect/scrub.ts';
import { addErasures, type Erasure, erasureAt, erasuresFile, readErasures } from './erasures.ts';
import type { Island } from './island.ts';
import { enqueue, type Handler } from './queue.ts';

const KIND = 'leave-no-trace';

/**
 * To be called in the transaction that deletes what a person had erased (`kind` and id of it, nothing private). The
 * job writes it down, so that a later restore erases it again, and takes its traces out of the database's files.
 * Once for all that goes because its time has come, without an id: a restored island finds that by itself.
 */
export async function leaveNoTrace(island: Island, erased?: { readonly kind: string; readonly id: string }) {
  const key = erased ? `${erased.kind} ${erased.id}` : `at ${island.now}`;
  const payload = erased ? erasureAt(erased.kind, erased.id, island.now) : null;
  await enqueue(island, { kind: KIND, key, payload });
}

const removeTraces: Handler = async (island, payload) => {
  if (payload) addErasures(erasuresFile(island.place.folder), [payload as Erasure]);
  tidyBackups(island.place.folder, island.now);
  await scrub(island.db);
};

/** The jobs of erasing, by kind. */
export const eraseJobs: Readonly<Record<string, Handler>> = { [KIND]: removeTraces };

/** Erases one thing by its id; does nothing where it is gone already. */
export type Eraser = (island: Island, id: string) => Promise<void>;

/**
 * After a restore, before anything else is done: erases again what had been erased since the backup was made, and
 * says how much that was. Does nothing on an island that was not restored.
 */
export async function replayErasures(island: Island, erasers: Readonly<Record<string, Eraser>>): Promise<number> {
  const { folder } = island.place;
  if (!isRestored(folder)) return 0;
  const erasures = readErasures(erasuresFile(folder));
  for (const { kind, id } of erasures) await erasers[kind]?.(island, id);
  endRestoring(folder);
  return erasures.length;
}
