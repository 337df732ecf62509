import type { Island } from '../store/island.ts';
import type { MailBounceRow, MailTables } from './tables.ts';

const MOST = 100;
const IDS_AT_ONCE = 500; // SQLite takes 32,766 values

/** Saves what a report said; the same report twice is one. */
export async function saveBounce(island: Island, row: MailBounceRow): Promise<void> {
  await tables(island)
    .insertInto('mail_bounces')
    .values(row)
    .onConflict((on) => on.columns(['island_id', 'id']).doNothing())
    .execute();
}

export function bouncesTo(island: Island, addressPrint: string): Promise<MailBounceRow[]> {
  return newest(island).where('address_print', '=', addressPrint).execute();
}

export function bouncesOf(island: Island, messageId: string): Promise<MailBounceRow[]> {
  return newest(island).where('message_id', '=', messageId).execute();
}

/** Deletes what was reported about some mails. */
export async function removeBounces(island: Island, messageIds: readonly string[]): Promise<void> {
  for (let at = 0; at < messageIds.length; at += IDS_AT_ONCE)
    await tables(island)
      .deleteFrom('mail_bounces')
      .where('island_id', '=', island.place.id)
      .where('message_id', 'in', messageIds.slice(at, at + IDS_AT_ONCE))
      .execute();
}

function newest(island: Island) {
  return tables(island)
    .selectFrom('mail_bounces')
    .where('island_id', '=', island.place.id)
    .orderBy('reported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .selectAll();
}

function tables({ db }: Island) {
  return db.withTables<MailTables>();
}
