import { domainOf } from '../kit/address.ts';
import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { isGone } from '../store/processes.ts';
import { type BulkState, UNKNOWN_HOURS } from './core/bulk.ts';
import type { Provider } from './core/providers.ts';
import { messageIdOf, senderOf } from './sender.ts';
import { removeBounces } from './store-bounces.ts';
import {
  addBulk,
  type BulkCount,
  bouncesIn,
  bulkByMessageId,
  bulkIn,
  bulkToSome,
  countBulk,
  decideUnknown,
  doubtQueued,
  heldBulk,
  removeBulkTo,
  resting,
  settleBulk,
  settleUnknown,
  stopBulk,
  type WentRow,
} from './store-bulk.ts';
import type { MailBounceRow, MailBulkRow } from './tables.ts';
import { forgetInTime } from './wake.ts';
import { sendsToFiles } from './way.ts';

export type Recipient = { readonly id: string; readonly provider: Provider };

/**
 * Puts a mailing to many into the ledger, in the caller's transaction: one line for each recipient, its Message-ID fixed
 * from now on. The same mailing again adds nobody twice.
 */
export async function queueBulk(island: Island, mailingId: string, recipients: readonly Recipient[]): Promise<void> {
  const at = instantText(island.now);
  const nothing = { lease_by: '', lease_until: '', status: '', reply: '', handed_at: '', tried_at: '' };
  const rows = recipients.map(
    ({ id, provider }): MailBulkRow => ({
      island_id: island.place.id,
      mailing_id: mailingId,
      recipient_id: id,
      message_id: messageIdOf(island, `${mailingId} ${id}`),
      provider,
      state: 'queued',
      due_at: at,
      next_at: at,
      attempts: 0,
      ...nothing,
    }),
  );
  await addBulk(island, rows);
  if (rows.length > 0) await forgetInTime(island, island.now);
}

/**
 * Mails whose process died: what was not begun goes back, what was begun is unknown from now on, but for files, which
 * are only written anew. The process of another machine is given up once its lease is over.
 */
export async function recoverBulk(island: Island): Promise<void> {
  const now = instantText(island.now);
  const dead = (await heldBulk(island)).filter((row) => row.lease_until <= now || isGone(row.lease_by));
  const begun = sendsToFiles(island) ? 'queued' : 'unknown';
  for (const row of dead)
    await settleBulk(island, row.lease_by, row, { state: row.state === 'sending' ? begun : 'queued' });
  await settleUnknown(island, island.now.subtract({ hours: UNKNOWN_HOURS }));
}

/** Of all that has not been handed over it is not known from now on whether it went, as after a restore. */
export function doubtBulk(island: Island): Promise<void> {
  return doubtQueued(island);
}

/** How many mails of a mailing are in which state, by the keepers of the mailboxes. */
export function bulkCounts(island: Island, mailingId: string): Promise<readonly BulkCount[]> {
  return countBulk(island, mailingId);
}

/** Recipients of a mailing to whom nobody knows whether it went, or it did not go. */
export async function bulkTroubles(island: Island, mailingId: string) {
  const rows = await bulkIn(island, mailingId, ['failed', 'unknown']);
  return rows.map(({ recipient_id, state, status }) => ({ recipientId: recipient_id, state, status }));
}

/** The owner has looked: what is unknown goes once more, or counts as handed over. */
export function settleUnknowns(island: Island, mailingId: string, sendAgain: boolean): Promise<void> {
  const now = instantText(island.now);
  const change = sendAgain
    ? ({ state: 'queued', next_at: now } as const)
    : ({ state: 'handed', handed_at: now, reply: 'assumed' } as const);
  return decideUnknown(island, mailingId, change);
}

/** What was reported back about the mails of a mailing: dead addresses, full mailboxes, complaints. */
export async function bulkReports(island: Island, mailingId: string) {
  const rows = await bouncesIn(island, mailingId);
  return rows.map((row) => ({ recipientId: row.recipient_id, class: row.class, at: row.reported_at }));
}

/** What went to some recipients with some mailings, each newest first, with what came back of it. */
export async function bulkHistories(
  island: Island,
  recipientIds: readonly string[],
  mailingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Went[]>> {
  const rows = await bulkToSome(island, recipientIds, mailingIds);
  const byRecipient = Map.groupBy(rows, ({ recipient_id }) => recipient_id);
  return new Map([...byRecipient].map(([id, all]) => [id, wentsOf(all)]));
}

/** What became of one mail to one recipient, and what was reported of it later. */
export type Went = {
  readonly mailingId: string;
  readonly state: BulkState;
  readonly status: string;
  readonly triedAt: string;
  /** The newest first. */
  readonly reports: readonly { readonly class: MailBounceRow['class']; readonly at: string }[];
};

/** A row for each report of a mail becomes one for the mail. */
function wentsOf(rows: readonly WentRow[]): readonly Went[] {
  return [...Map.groupBy(rows, ({ message_id }) => message_id).values()].flatMap((ofOne) => {
    const reports = ofOne.flatMap((row) => (row.class ? { class: row.class, at: row.reported_at ?? '' } : []));
    return ofOne.slice(0, 1).map(({ mailing_id, state, status, tried_at }) => ({
      mailingId: mailing_id,
      state,
      status,
      triedAt: tried_at,
      reports,
    }));
  });
}

/** Whose mail a Message-ID is, where it went to many. */
export async function recipientOf(island: Island, messageId: string) {
  const row = await bulkByMessageId(island, messageId);
  return row && { mailingId: row.mailing_id, recipientId: row.recipient_id };
}

/** Nothing more goes to a recipient, of what waits. */
export function stopBulkTo(island: Island, recipientId: string): Promise<void> {
  return stopBulk(island, recipientId);
}

/** No line of the ledger speaks of a recipient any more, and no report. */
export async function forgetBulkTo(island: Island, recipientId: string): Promise<void> {
  await removeBounces(island, await removeBulkTo(island, recipientId));
}

/** Who is left alone for a while, and since which answer. */
export async function restingNow(island: Island) {
  return (await resting(island)).map(({ provider, until, status }) => ({
    provider,
    until: Temporal.Instant.from(until),
    status,
  }));
}

/** The domain letters come from. */
export function sendingDomain(island: Island): string {
  return domainOf(senderOf(island).address);
}
