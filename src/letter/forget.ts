import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import type { Reader } from './core/letter.ts';
import { removeTraces } from './leave.ts';
import { CONFIRM_DAYS } from './order.ts';
import { leftBefore, printOfReader, proofsOf, saveReader, unconfirmedBefore } from './store.ts';

/** A claim out of a letter ends three years after the end of its year (§§ 195, 199 BGB); so long its proof is kept. */
const PROOF_YEARS = 3;

/** Forgets orders nobody confirmed within a week, and proofs whose time is over. */
export async function forgetReaders(island: Island): Promise<void> {
  await together(island, async (island) => {
    const unconfirmed = await unconfirmedBefore(island, island.now.subtract({ hours: CONFIRM_DAYS * 24 }));
    for (const reader of unconfirmed) await forgetOrder(island, reader);
    const year = island.now.toZonedDateTimeISO('UTC').year - PROOF_YEARS;
    const worn = await leftBefore(island, Temporal.Instant.from(`${year}-01-01T00:00:00Z`));
    for (const reader of worn) await removeTraces(island, reader);
    if (unconfirmed.length + worn.length > 0) await leaveNoTrace(island);
  });
  const next = island.now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 });
  const dueAt = next.toZonedDateTime('UTC').toInstant();
  await enqueue(island, { kind: 'letter-forget', key: `month ${next.toPlainYearMonth()}`, payload: null, dueAt });
}

/** Somebody who had left before stays one who left: the proof of the time before is still needed. */
async function forgetOrder(island: Island, reader: Reader): Promise<void> {
  const hasRead = (await proofsOf(island, reader.id)).some(({ kind }) => kind === 'confirmed' || kind === 'brought');
  const print = await printOfReader(island, reader.id);
  if (!hasRead || !print) return removeTraces(island, reader);
  await saveReader(island, { ...reader, state: 'left', address: '', leftAt: reader.leftAt ?? island.now }, print);
}
