import { instantText } from '../kit/instants.ts';
import { pickFree } from '../store/dialect/locking.ts';
import type { Island } from '../store/island.ts';
import type { BulkState } from './core/bulk.ts';
import type { MailBounceRow, MailBulkRow, MailRestRow, MailTables } from './tables.ts';

const ROWS_AT_ONCE = 500; // fifteen columns each, and SQLite takes 32,766 values

function tables({ db }: Island) {
  return db.withTables<MailTables>();
}

/** Adds what is to go to many; whoever stands in the ledger of this mailing already stays as he is. */
export async function addBulk(island: Island, rows: readonly MailBulkRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tables(island)
      .insertInto('mail_bulk')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .onConflict((on) => on.columns(['island_id', 'mailing_id', 'recipient_id']).doNothing())
      .execute();
}

/** Takes mails of one provider that are due for one process alone, in the order in which they came due. */
export async function claimBulk(
  island: Island,
  { by, until, most, provider }: { by: string; until: Temporal.Instant; most: number; provider: string },
): Promise<MailBulkRow[]> {
  const now = instantText(island.now);
  const due = bulk(island)
    .where('state', '=', 'queued')
    .where('provider', '=', provider)
    .where('next_at', '<=', now)
    .where('lease_until', '<=', now)
    .select(['mailing_id', 'recipient_id'])
    .orderBy('next_at')
    .limit(most);
  const found = await pickFree(tables(island), due).execute();
  const claimed: MailBulkRow[] = [];
  for (const [mailing, ids] of byMailing(found))
    claimed.push(
      ...(await changeBulk(island, mailing, ids)
        .set({ lease_by: by, lease_until: instantText(until) })
        .where('state', '=', 'queued')
        .where('lease_until', '<=', now)
        .returningAll()
        .execute()),
    );
  return claimed;
}

type Named = { readonly mailing_id: string; readonly recipient_id: string };

function byMailing(rows: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(rows, ({ mailing_id }) => mailing_id);
  return new Map([...groups].map(([id, each]) => [id, each.map(({ recipient_id }) => recipient_id)]));
}

/** Writes down that the texts of these mails are about to go; gives those that are still this process's. */
export async function markSending(island: Island, by: string, rows: readonly Named[]): Promise<readonly Named[]> {
  const marked: Named[] = [];
  for (const [mailing, ids] of byMailing(rows))
    marked.push(
      ...(await changeBulk(island, mailing, ids)
        .set((of) => ({
          state: 'sending' as const,
          tried_at: instantText(island.now),
          attempts: of('attempts', '+', 1),
        }))
        .where('state', '=', 'queued')
        .where('lease_by', '=', by)
        .returning(['mailing_id', 'recipient_id'])
        .execute()),
    );
  return marked;
}

/** What became of a mail in this process's hands. */
export async function settleBulk(
  island: Island,
  by: string,
  { mailing_id, recipient_id }: Named,
  change: Partial<MailBulkRow>,
): Promise<void> {
  await changeBulk(island, mailing_id, [recipient_id])
    .set({ ...change, lease_by: '', lease_until: '' })
    .where('lease_by', '=', by)
    .where('state', 'in', ['queued', 'sending'])
    .execute();
}

/** Mails that are held by somebody at this moment, or were being sent. */
export function heldBulk(island: Island): Promise<MailBulkRow[]> {
  return bulk(island).where('state', 'in', ['queued', 'sending']).where('lease_by', '<>', '').selectAll().execute();
}

/** Mails of which nobody knows, since before a moment. */
export async function settleUnknown(island: Island, before: Temporal.Instant): Promise<void> {
  await tables(island)
    .updateTable('mail_bulk')
    .set((of) => ({ state: 'handed' as const, handed_at: of.ref('tried_at'), reply: 'assumed' }))
    .where('island_id', '=', island.place.id)
    .where('state', '=', 'unknown')
    .where('tried_at', '<', instantText(before))
    .execute();
}

/** When a mail of one of these providers is due next; undefined where none waits. */
export async function nextBulk(island: Island, providers: readonly string[]): Promise<string | undefined> {
  const found: string[] = [];
  for (const provider of providers) {
    const query = bulk(island).where('state', '=', 'queued').where('provider', '=', provider);
    const row = await query.select('next_at').orderBy('next_at').limit(1).executeTakeFirst();
    if (row) found.push(row.next_at);
  }
  return found.sort()[0];
}

export type BulkCount = {
  readonly state: BulkState;
  readonly provider: string;
  readonly status: string;
  readonly count: number;
};

export async function countBulk(island: Island, mailingId: string): Promise<readonly BulkCount[]> {
  const rows = await bulk(island)
    .where('mailing_id', '=', mailingId)
    .groupBy(['state', 'provider', 'status'])
    .select((of) => ['state', 'provider', 'status', of.fn.countAll<number>().as('count')] as const)
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}

/** How many mails of a provider, or of all, were tried since. */
export async function triedBulkSince(island: Island, since: Temporal.Instant, provider?: string): Promise<number> {
  let query = bulk(island).where('tried_at', '>', instantText(since));
  if (provider) query = query.where('provider', '=', provider);
  const { count } = await query.select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** Reports of failure and complaints about the mails of a mailing, each with its recipient. */
export async function bouncesIn(
  island: Island,
  mailingId: string,
): Promise<readonly { readonly recipient_id: string; readonly class: string; readonly reported_at: string }[]> {
  return tables(island)
    .selectFrom('mail_bulk')
    .innerJoin('mail_bounces', (join) =>
      join
        .onRef('mail_bounces.island_id', '=', 'mail_bulk.island_id')
        .onRef('mail_bounces.message_id', '=', 'mail_bulk.message_id'),
    )
    .where('mail_bulk.island_id', '=', island.place.id)
    .where('mail_bulk.mailing_id', '=', mailingId)
    .select(['mail_bulk.recipient_id', 'mail_bounces.class', 'mail_bounces.reported_at'])
    .execute();
}

/** Mails in a state, of one mailing. */
export function bulkIn(island: Island, mailingId: string, states: readonly BulkState[]): Promise<MailBulkRow[]> {
  return bulk(island)
    .where('mailing_id', '=', mailingId)
    .where('state', 'in', states)
    .orderBy('recipient_id')
    .selectAll()
    .execute();
}

export type WentRow = Pick<
  MailBulkRow,
  'recipient_id' | 'mailing_id' | 'message_id' | 'state' | 'status' | 'tried_at'
> & { readonly [key in 'class' | 'reported_at']: MailBounceRow[key] | null };

/** What went to some recipients with some mailings, the newest first, once for each report about it or without one. */
export async function bulkToSome(
  island: Island,
  recipientIds: readonly string[],
  mailingIds: readonly string[],
): Promise<readonly WentRow[]> {
  if (mailingIds.length === 0) return [];
  const found: WentRow[] = [];
  for (let at = 0; at < recipientIds.length; at += ROWS_AT_ONCE)
    found.push(
      ...(await bulk(island)
        .leftJoin('mail_bounces', (join) =>
          join
            .onRef('mail_bounces.island_id', '=', 'mail_bulk.island_id')
            .onRef('mail_bounces.message_id', '=', 'mail_bulk.message_id'),
        )
        .where('recipient_id', 'in', recipientIds.slice(at, at + ROWS_AT_ONCE))
        .where('mailing_id', 'in', mailingIds)
        .orderBy('mailing_id', 'desc')
        .orderBy('mail_bounces.reported_at', 'desc')
        .select([
          'recipient_id',
          'mailing_id',
          'mail_bulk.message_id',
          'state',
          'mail_bulk.status',
          'tried_at',
          'class',
          'reported_at',
        ])
        .execute()),
    );
  return found;
}

export function bulkByMessageId(island: Island, messageId: string): Promise<MailBulkRow | undefined> {
  return bulk(island).where('message_id', '=', messageId).selectAll().executeTakeFirst();
}

/** Changes mails of which nobody knows, by the owner's word. */
export async function decideUnknown(island: Island, mailingId: string, change: Partial<MailBulkRow>): Promise<void> {
  await tables(island)
    .updateTable('mail_bulk')
    .set(change)
    .where('island_id', '=', island.place.id)
    .where('mailing_id', '=', mailingId)
    .where('state', '=', 'unknown')
    .execute();
}

/** Makes of all that is queued or begun something of which nobody knows. */
export async function doubtQueued(island: Island): Promise<void> {
  await tables(island)
    .updateTable('mail_bulk')
    .set({ state: 'unknown' as const, tried_at: instantText(island.now), lease_by: '', lease_until: '' })
    .where('island_id', '=', island.place.id)
    .where('state', 'in', ['queued', 'sending'])
    .execute();
}

/** Takes what has not gone yet out of the queue. */
export async function stopBulk(island: Island, recipientId: string): Promise<void> {
  await tables(island)
    .updateTable('mail_bulk')
    .set({ state: 'suppressed' as const })
    .where('island_id', '=', island.place.id)
    .where('recipient_id', '=', recipientId)
    .where('state', '=', 'queued')
    .execute();
}

/** Removes all that went or goes to a recipient; gives the Message-IDs. */
export async function removeBulkTo(island: Island, recipientId: string): Promise<readonly string[]> {
  const removed = await tables(island)
    .deleteFrom('mail_bulk')
    .where('island_id', '=', island.place.id)
    .where('recipient_id', '=', recipientId)
    .returning('message_id')
    .execute();
  return removed.map(({ message_id }) => message_id);
}

/** Who rests at this moment. */
export function resting(island: Island): Promise<MailRestRow[]> {
  return tables(island)
    .selectFrom('mail_rest')
    .where('island_id', '=', island.place.id)
    .where('until', '>', instantText(island.now))
    .selectAll()
    .execute();
}

export async function restTimes(island: Island, provider: string): Promise<number> {
  const row = await tables(island)
    .selectFrom('mail_rest')
    .where('island_id', '=', island.place.id)
    .where('provider', '=', provider)
    .select('times')
    .executeTakeFirst();
  return Number(row?.times ?? 0);
}

export async function saveRest(island: Island, row: Omit<MailRestRow, 'island_id'>): Promise<void> {
  const { until, times, status } = row;
  await tables(island)
    .insertInto('mail_rest')
    .values({ island_id: island.place.id, ...row })
    .onConflict((on) => on.columns(['island_id', 'provider']).doUpdateSet({ until, times, status }))
    .execute();
}

/** Whoever took a mail refuses no more. */
export async function endRest(island: Island, providers: readonly string[]): Promise<void> {
  await tables(island)
    .deleteFrom('mail_rest')
    .where('island_id', '=', island.place.id)
    .where('provider', 'in', providers)
    .execute();
}

export async function countDay(island: Island, domain: string, day: string, handed: number): Promise<void> {
  await tables(island)
    .insertInto('mail_day')
    .values({ island_id: island.place.id, domain, day, handed })
    .onConflict((on) =>
      on.columns(['island_id', 'domain', 'day']).doUpdateSet((of) => ({ handed: of('mail_day.handed', '+', handed) })),
    )
    .execute();
}

/** Days since, newest first, on which mails to many went out from a domain. */
export async function daysOf(
  island: Island,
  domain: string,
  since: string,
): Promise<readonly { readonly day: string; readonly handed: number }[]> {
  const rows = await tables(island)
    .selectFrom('mail_day')
    .where('island_id', '=', island.place.id)
    .where('domain', '=', domain)
    .where('day', '>=', since)
    .orderBy('day', 'desc')
    .select(['day', 'handed'])
    .execute();
  return rows.map(({ day, handed }) => ({ day, handed: Number(handed) }));
}

function bulk(island: Island) {
  return tables(island).selectFrom('mail_bulk').where('mail_bulk.island_id', '=', island.place.id);
}

function changeBulk(island: Island, mailingId: string, recipientIds: readonly string[]) {
  return tables(island)
    .updateTable('mail_bulk')
    .where('island_id', '=', island.place.id)
    .where('mailing_id', '=', mailingId)
    .where('recipient_id', 'in', recipientIds);
}
