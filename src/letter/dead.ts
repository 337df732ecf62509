import { bulkHistories, bulkReports, bulkTroubles, type Went } from '../mail/bulk.ts';
import { type Attempted, isDead, isFailureOfAddress } from '../mail/core/dead.ts';
import { failureKind } from '../mail/core/failure.ts';
import type { Island } from '../store/island.ts';
import type { Reader } from './core/letter.ts';
import { leave } from './leave.ts';
import { readersWithIds, releasedLetters } from './store.ts';

/** So many letters are looked at; an address is dead after two. */
const LETTERS_LOOKED_AT = 5;
/** So many tell the history of an address: of a daily letter in two languages, the thirty days that full mailboxes count. */
const LETTERS_REMEMBERED = 64;

/**
 * Strikes out addresses that refused the last letters for good, before the next one goes; and at once whoever pressed
 * "spam": that is a way out as well. A few queries for each 500 of them.
 */
export async function settleDead(island: Island): Promise<void> {
  const suspects = new Set<string>();
  for (const letter of await releasedLetters(island, LETTERS_LOOKED_AT)) {
    for (const { recipientId, state } of await bulkTroubles(island, letter))
      if (state === 'failed') suspects.add(recipientId);
    for (const { recipientId } of await bulkReports(island, letter)) suspects.add(recipientId);
  }
  await settle(island, [...suspects]);
}

/** The same of one reader, about whose letter something was reported just now. */
export function settleReader(island: Island, id: string): Promise<void> {
  return settle(island, [id]);
}

async function settle(island: Island, readerIds: readonly string[]): Promise<void> {
  const readers = [...(await readersWithIds(island, readerIds)).values()].filter(({ state }) => state === 'reading');
  if (readers.length === 0) return;
  const letters = await releasedLetters(island, LETTERS_REMEMBERED);
  const histories = await bulkHistories(island, readers.map(({ id }) => id), letters); // biome-ignore format: one call
  for (const reader of readers) {
    const history = histories.get(reader.id) ?? [];
    const attempts = history.flatMap((went) => attemptOf(island, went)).filter(({ at }) => isOfNow(reader, at));
    if (hasComplained(reader, history)) await leave(island, reader, 'complaint');
    else if (isDead(attempts, island.now)) await leave(island, reader, 'dead');
  }
}

function hasComplained(reader: Reader, history: readonly Went[]): boolean {
  const reports = history.flatMap((went) => went.reports);
  return reports.some((report) => report.class === 'complaint' && isOfNow(reader, Temporal.Instant.from(report.at)));
}

/** Who ordered again begins anew: what came before says nothing of him now. */
function isOfNow({ since }: Reader, at: Temporal.Instant): boolean {
  return !since || Temporal.Instant.compare(at, since) >= 0;
}

function attemptOf(island: Island, went: Went): Attempted[] {
  const outcome = outcomeOf(went);
  const at = went.triedAt ? Temporal.Instant.from(went.triedAt) : island.now;
  return outcome ? [{ mailing: went.mailingId, at, outcome }] : [];
}

/** A policy says nothing about the person; what waits or is unknown says nothing yet. */
function outcomeOf({ state, status, reports: [report] }: Went): Attempted['outcome'] | undefined {
  if (report) return report.class === 'hard' || report.class === 'soft' ? report.class : undefined;
  if (state === 'handed') return 'taken';
  if (state !== 'failed') return undefined;
  if (isFailureOfAddress(status)) return 'hard';
  return failureKind(status) === 'mailbox' ? 'soft' : undefined;
}
