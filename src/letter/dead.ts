import { bulkHistory, bulkReports, bulkTroubles } from '../mail/bulk.ts';
import { type Attempted, isDead, isFailureOfAddress } from '../mail/core/dead.ts';
import { failureKind } from '../mail/core/failure.ts';
import type { Island } from '../store/island.ts';
import { leave } from './leave.ts';
import { pastLetters, readersWithIds } from './store.ts';

/** So many letters are looked at; an address is dead after two. */
const LETTERS_LOOKED_AT = 5;

/**
 * Strikes out addresses that refused the last letters for good, before the next one goes; and at once whoever pressed
 * "spam": that is a way out as well.
 */
export async function settleDead(island: Island): Promise<void> {
  const complained = new Map<string, string>();
  const failed = new Set<string>();
  for (const { id } of await pastLetters(island, LETTERS_LOOKED_AT, ['released'])) {
    for (const { recipientId, state } of await bulkTroubles(island, id))
      if (state === 'failed') failed.add(recipientId);
    for (const report of await bulkReports(island, id))
      if (report.class === 'complaint') complained.set(report.recipientId, report.at);
      else failed.add(report.recipientId);
  }
  if (failed.size + complained.size === 0) return;
  const readers = await readersWithIds(island, [...failed, ...complained.keys()]);
  for (const reader of readers.values()) {
    if (reader.state !== 'reading') continue;
    // Who ordered again begins anew: what came before says nothing of him now.
    const isSince = (at: Temporal.Instant) => !reader.since || Temporal.Instant.compare(at, reader.since) >= 0;
    const complaint = complained.get(reader.id);
    const attempts = (await attemptsOf(island, reader.id)).filter(({ at }) => isSince(at));
    if (complaint && isSince(Temporal.Instant.from(complaint))) await leave(island, reader, 'complaint');
    else if (isDead(attempts, island.now)) await leave(island, reader, 'dead');
  }
}

async function attemptsOf(island: Island, readerId: string): Promise<readonly Attempted[]> {
  const history = await bulkHistory(island, readerId);
  return history.flatMap((each): Attempted[] => {
    const outcome = outcomeOf(each);
    const at = each.triedAt ? Temporal.Instant.from(each.triedAt) : island.now;
    return outcome ? [{ mailing: each.mailingId, at, outcome }] : [];
  });
}

type Went = Awaited<ReturnType<typeof bulkHistory>>[number];

/** A policy says nothing about the person; what waits or is unknown says nothing yet. */
function outcomeOf({ state, status, report }: Went): Attempted['outcome'] | undefined {
  if (report === 'hard' || report === 'soft') return report;
  if (report !== undefined) return undefined;
  if (state === 'handed') return 'taken';
  if (state !== 'failed') return undefined;
  if (isFailureOfAddress(status)) return 'hard';
  return failureKind(status) === 'mailbox' ? 'soft' : undefined;
}
