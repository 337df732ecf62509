import { instantText } from '../kit/instants.ts';
import { type Promise_, promiseAt } from '../quiet/core/promise.ts';
import { type Round, roundsBetween } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import type { Island } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { orLastKnown } from './last-known.ts';
import { countWaiting } from './store.ts';

/** What may be said to whoever writes now: when it is read, and which rounds before are full. */
export async function promiseNow(island: Island): Promise<Promise_> {
  return promiseWith(island, await countWaiting(island));
}

/** The same for a page that only shows it, which is there while the database is not. */
export async function promiseShown(island: Island): Promise<Promise_> {
  return promiseWith(island, await orLastKnown(island, 'waiting', () => countWaiting(island), new Map()));
}

function promiseWith(island: Island, waiting: ReadonlyMap<string, number>): Promise_ {
  return promiseAt(rulesOf(island), island.now, ({ opensAt }) => waiting.get(instantText(opensAt)) ?? 0);
}

/** The round that opens at this moment, as the rules stand now. */
export function roundAt(island: Island, opensAt: Temporal.Instant): Round | undefined {
  return roundsBetween(rulesOf(island), opensAt, opensAt.add({ milliseconds: 1 }))[0];
}

/** Sees to it that a round is opened; it is one job, however many questions wait for it. */
export function planRound(island: Island, opensAt: Temporal.Instant): Promise<void> {
  const at = instantText(opensAt);
  return enqueue(island, { kind: 'open-round', key: at, payload: { opensAt: at }, dueAt: opensAt });
}
