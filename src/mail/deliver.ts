import { sha256 } from '../kit/bytes.ts';
import { instantText } from '../kit/instants.ts';
import { type Island, together } from '../store/island.ts';
import { isGone, processName } from '../store/processes.ts';
import { compose } from './compose.ts';
import { nextAttempt } from './core/backoff.ts';
import { MailFault } from './core/mail-fault.ts';
import { outboxFileName, removeOutboxFile } from './file-way.ts';
import { contentOf } from './outbox.ts';
import { returnPathOf, senderOf } from './sender.ts';
import { publishedKey, signed } from './sign.ts';
import { claimOut, dueOut, heldOut, hurryOut, outById, settleOut, triedSince } from './store.ts';
import type { MailOutRow } from './tables.ts';
import { wake } from './wake.ts';
import { type Handed, openWay, type Way } from './way.ts';

const MOST_AT_ONCE = 500;
const MOST_FREED = 20;
const OUR_FAULT = '4.3.5'; // RFC 3463: system incorrectly configured

/** Hands over every mail that is due; gives how many were taken. What failed stays, with its next attempt. */
export async function deliverDue(island: Island): Promise<number> {
  return deliver(island, await dueOut(island, MOST_AT_ONCE));
}

/** Hands over one mail if it is due; gives how many were taken. */
export function deliverMail(island: Island, id: string): Promise<number> {
  return deliver(island, [id]);
}

/**
 * What a killed process had in hand is tried again at once: nobody waits for the end of a lease. A mail that may itself be
 * what kills its process does.
 */
export async function freeMailsOfTheDead(island: Island): Promise<void> {
  const isFree = ({ lease_by, attempts }: { lease_by: string; attempts: number }) =>
    lease_by !== '' && isGone(lease_by) && attempts <= MOST_FREED;
  for (const held of (await heldOut(island)).filter(isFree)) {
    await settleOut(island, held, { lease_by: '' });
    await wake(island, held.id, island.now);
  }
}

async function deliver(island: Island, ids: readonly string[]): Promise<number> {
  const way = openWay(island);
  const outcomes: Outcome[] = [];
  try {
    for (const id of ids) outcomes.push(await attempt(island, way, id));
  } finally {
    way.close();
  }
  const faults = outcomes.filter((each) => each instanceof Error);
  if (faults.length > 0) throw new AggregateError(faults, 'mails could not be made');
  return outcomes.filter((each) => each === 'handed').length;
}

type Outcome = 'handed' | 'put off' | 'not ours' | Error;

async function attempt(island: Island, way: Way, id: string): Promise<Outcome> {
  if (await isThrottled(island, way, id)) return 'put off';
  const claimed = await claimOut(island, id, processName(), island.now.add({ seconds: way.leaseSeconds }));
  if (!claimed) return wakeIfWaiting(island, id);
  const outcome = await hand(island, way, claimed);
  if (!(outcome instanceof Error)) return keep(island, claimed, outcome);
  // A fault of our own is put off like any other, so that it keeps no other mail waiting, and is thrown at the end.
  const isKnown = outcome instanceof MailFault;
  await putOff(island, claimed, isKnown ? outcome : new MailFault(true, OUR_FAULT));
  return isKnown ? 'put off' : outcome;
}

/** A mail server counts attempts within a minute; what would be one too many waits for the next minute. */
async function isThrottled(island: Island, { perMinute }: Way, id: string): Promise<boolean> {
  if (perMinute === undefined) return false;
  if ((await triedSince(island, island.now.subtract({ minutes: 1 }))) < perMinute) return false;
  await wake(island, id, island.now.add({ minutes: 1 }));
  return true;
}

/** In another process's hands, or put off by an attempt whose end nobody saw: somebody must come back to it. */
async function wakeIfWaiting(island: Island, id: string): Promise<Outcome> {
  const row = await outById(island, id);
  if (row?.state !== 'waiting') return 'not ours';
  const at = row.lease_until > row.next_at ? row.lease_until : row.next_at;
  await wake(island, id, Temporal.Instant.from(at));
  return 'not ours';
}

async function hand(island: Island, way: Way, row: MailOutRow): Promise<Handed | Error> {
  const at = Temporal.Instant.from(row.due_at);
  try {
    const content = contentOf(island, row);
    if (!content) throw new Error(`the mail ${row.id} has no content`);
    const { raw, envelope } = await compose(content, { from: senderOf(island), messageId: row.message_id, at });
    const mail = { raw, envelope: { ...envelope, from: returnPathOf(island, row.message_id) } };
    const key = await publishedKey(island, 'insel');
    return await way.hand(key ? await signed(mail, key, at) : mail, outboxFileName(row.id, row.kind, at));
  } catch (error) {
    return error instanceof Error ? error : new Error('mail could not be handed over', { cause: error });
  }
}

async function keep(island: Island, row: MailOutRow, { reply, file }: Handed): Promise<Outcome> {
  const handed = { state: 'handed', handed_at: instantText(island.now), reply, file, status: '' } as const;
  const isKept = await settleOut(island, row, handed);
  if (!isKept && !(await outById(island, row.id))) removeOutboxFile(island, file); // forgotten while it was written
  if (isKept && !file) await hurry(island);
  return isKept ? 'handed' : 'not ours';
}

/** The mail server is there: what waits for nothing else need not wait out its pause, which may be half a day by now. */
function hurry(island: Island): Promise<void> {
  return together(island, async (island) => {
    for (const id of await hurryOut(island)) await wake(island, id, island.now);
  });
}

function putOff(island: Island, row: MailOutRow, { temporary, status }: MailFault): Promise<void> {
  const next = temporary ? nextAttempt(timesOf(island, row), jitterOf(row)) : undefined;
  return together(island, async (island) => {
    const change = next ? { next_at: instantText(next) } : ({ state: 'failed' } as const);
    const isOurs = await settleOut(island, row, { ...change, status });
    if (isOurs && next) await wake(island, row.id, next);
  });
}

function timesOf({ now }: Island, row: MailOutRow) {
  return { now, dueAt: Temporal.Instant.from(row.due_at), attempts: row.attempts };
}

/** From 0 to 1, the same for the same attempt. */
export function jitterOf({ id, attempts }: Pick<MailOutRow, 'id' | 'attempts'>): number {
  return (sha256(`${id} ${attempts}`)[0] ?? 0) / 255;
}
