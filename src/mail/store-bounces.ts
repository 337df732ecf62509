import type { Island } from '../store/island.ts';
import type { MailBounceRow, MailTables } from './tables.ts';

const MOST = 100;

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
