import { bulkHistory, bulkTroubles } from '../mail/bulk.ts';
import { type Attempted, isDead } from '../mail/core/dead.ts';
import { failureKind } from '../mail/core/failure.ts';
import type { Island } from '../store/island.ts';
import { leave } from './leave.ts';
import { pastLetters, readersWithIds } from './store.ts';

/** So many letters are looked at; an address is dead after two. */
const LETTERS_LOOKED_AT = 5;

/** Strikes out addresses that refused the last letters for good, before the next one goes. */
export async function settleDead(island: Island): Promise<void> {
  const letters = await pastLetters(island, LETTERS_LOOKED_AT, ['released']);
  const failed = new Set<string>();
  for (const { id } of letters)
    for (const { recipientId, state } of await bulkTroubles(island, id))
      if (state === 'failed') failed.add(recipientId);
  if (failed.size === 0) return;
  const readers = await readersWithIds(island, [...failed]);
  for (const reader of readers.values())
    if (reader.state === 'reading' && isDead(await attemptsOf(island, reader.id), island.now))
      await leave(island, reader, 'dead');
}

async function attemptsOf(island: Island, readerId: string): Promise<readonly Attempted[]> {
  const history = await bulkHistory(island, readerId);
  return history.flatMap(({ mailingId, state, status, isAddressAtFault, triedAt }): Attempted[] => {
    const at = triedAt ? Temporal.Instant.from(triedAt) : island.now;
    if (state === 'handed') return [{ mailing: mailingId, at, outcome: 'taken' }];
    if (state !== 'failed') return [];
    if (isAddressAtFault) return [{ mailing: mailingId, at, outcome: 'hard' }];
    return failureKind(status) === 'mailbox' ? [{ mailing: mailingId, at, outcome: 'soft' }] : [];
  });
}
