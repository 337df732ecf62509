import { sha256 } from '../kit/bytes.ts';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { compose } from './compose.ts';
import { nextAttempt } from './core/backoff.ts';
import { MailFault } from './core/mail-fault.ts';
import { fileWay, outboxFileName, removeOutboxFile } from './file-way.ts';
import { contentOf } from './outbox.ts';
import { senderOf } from './sender.ts';
import { claimOut, dueOut, outById, settleOut } from './store.ts';
import type { MailOutRow } from './tables.ts';
import type { Handed, Way } from './way.ts';

const MOST_AT_ONCE = 500;
const LONGEST_ATTEMPT_MINUTES = 10;
const OUR_FAULT = '4.3.5'; // RFC 3463: system incorrectly configured

/** Hands over every mail that is due; gives how many were taken. What failed stays, with its next attempt. */
export async function deliverDue(island: Island): Promise<number> {
  const way = fileWay(island);
  try {
    const outcomes = [];
    for (const id of await dueOut(island, MOST_AT_ONCE)) outcomes.push(await attempt(island, way, id));
    const faults = outcomes.filter((each) => each instanceof Error);
    if (faults.length > 0) throw new AggregateError(faults, 'mails could not be made');
    return outcomes.filter((each) => each === 'handed').length;
  } finally {
    way.close();
  }
}

type Outcome = 'handed' | 'put off' | 'not ours' | Error;

async function attempt(island: Island, way: Way, id: string): Promise<Outcome> {
  const claimed = await claimOut(island, id, island.now.add({ minutes: LONGEST_ATTEMPT_MINUTES }));
  if (!claimed) return 'not ours';
  const outcome = await hand(island, way, claimed);
  if (!(outcome instanceof Error)) return keep(island, claimed, outcome);
  // A fault of our own is put off like any other, so that it keeps no other mail waiting, and is thrown at the end.
  const isKnown = outcome instanceof MailFault;
  await putOff(island, claimed, isKnown ? outcome : new MailFault(true, OUR_FAULT));
  return isKnown ? 'put off' : outcome;
}

async function hand(island: Island, way: Way, row: MailOutRow): Promise<Handed | Error> {
  const at = Temporal.Instant.from(row.due_at);
  try {
    const content = contentOf(island, row);
    if (!content) throw new Error(`the mail ${row.id} has no content`);
    const mail = await compose(content, { from: senderOf(island), messageId: row.message_id, at });
    return await way.hand(mail, outboxFileName(row.id, row.kind, at));
  } catch (error) {
    return error instanceof Error ? error : new Error('mail could not be handed over', { cause: error });
  }
}

async function keep(island: Island, row: MailOutRow, { reply, file }: Handed): Promise<Outcome> {
  const handed = { state: 'handed', handed_at: instantText(island.now), reply, file, status: '' } as const;
  const isKept = await settleOut(island, row, handed);
  if (!isKept && !(await outById(island, row.id))) removeOutboxFile(island, file); // forgotten while it was written
  return isKept ? 'handed' : 'not ours';
}

async function putOff(island: Island, row: MailOutRow, fault: MailFault): Promise<void> {
  const next = fault.temporary && nextAttempt(timesOf(island, row), jitterOf(row));
  const change = next ? { next_at: instantText(next) } : ({ state: 'failed' } as const);
  await settleOut(island, row, { ...change, status: fault.status });
}

function timesOf({ now }: Island, row: MailOutRow) {
  return { now, dueAt: Temporal.Instant.from(row.due_at), attempts: row.attempts };
}

function jitterOf({ id, attempts }: MailOutRow): number {
  return (sha256(`${id} ${attempts}`)[0] ?? 0) / 255;
}
