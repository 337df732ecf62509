import { setImmediate as turn } from 'node:timers/promises';
import { type Island, type Place, together } from './island.ts';

const MOST_AT_ONCE = 64;

type Waiting = {
  readonly island: Island;
  readonly work: (island: Island) => Promise<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
};

const waitingAt = new WeakMap<Place, Waiting[]>();

/**
 * As `together`, and in one transaction with what else comes to this island in the same moment: for small work that comes
 * often, since a disk takes as long to write one down for good as a hundred (11 ms measured). Each sees what those before
 * it did. Where one fails, each is done anew by itself: work may run twice, and nothing but SQL may happen in it.
 */
export function inCompany<T>(island: Island, work: (island: Island) => Promise<T>): Promise<T> {
  if (island.db.isTransaction) return work(island);
  return new Promise<T>((resolve, reject) => {
    const waiting = waitingAt.get(island.place);
    if (waiting) waiting.push({ island, work, resolve, reject });
    else {
      waitingAt.set(island.place, [{ island, work, resolve, reject }]);
      void runAll(island.place);
    }
  });
}

async function runAll(place: Place): Promise<void> {
  const waiting = waitingAt.get(place) ?? [];
  while (waiting.length > 0) {
    await turn(); // what has arrived already comes along
    await run(waiting.splice(0, MOST_AT_ONCE));
  }
  waitingAt.delete(place);
}

async function run(all: readonly Waiting[]): Promise<void> {
  const [first, ...others] = all;
  if (!first) return;
  if (others.length > 0 && others.every(({ island }) => island.db === first.island.db)) {
    try {
      const done = await together(first.island, async ({ db }) => {
        const results: unknown[] = [];
        for (const { island, work } of all) results.push(await work({ ...island, db }));
        return results;
      });
      for (const [at, { resolve }] of all.entries()) resolve(done[at] as never);
      return;
    } catch {
      // Nothing of it was saved. Whose work it was that fails is found by doing each alone, and told to that one.
    }
  }
  for (const { island, work, resolve, reject } of all) await together(island, work).then(resolve as () => void, reject);
}
