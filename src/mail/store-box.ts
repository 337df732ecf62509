import type { Island } from '../store/island.ts';
import type { MailBoxRow, MailTables } from './tables.ts';

export function boxNamed(island: Island, name: string): Promise<MailBoxRow | undefined> {
  return tables(island)
    .selectFrom('mail_box')
    .where('island_id', '=', island.place.id)
    .where('name', '=', name)
    .selectAll()
    .executeTakeFirst();
}

export async function saveBox(island: Island, row: MailBoxRow): Promise<void> {
  const { island_id: _, name: __, ...change } = row;
  await tables(island)
    .insertInto('mail_box')
    .values(row)
    .onConflict((on) => on.columns(['island_id', 'name']).doUpdateSet(change))
    .execute();
}

export async function changeBox(
  island: Island,
  name: string,
  change: Partial<Omit<MailBoxRow, 'island_id' | 'name'>>,
): Promise<void> {
  await tables(island)
    .updateTable('mail_box')
    .set(change)
    .where('island_id', '=', island.place.id)
    .where('name', '=', name)
    .execute();
}

/** Decides a mailbox that asks; false where it does not ask any more. */
export async function decideBox(
  island: Island,
  name: string,
  change: Partial<Omit<MailBoxRow, 'island_id' | 'name'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(island)
    .updateTable('mail_box')
    .set({ ...change, state: 'taking' })
    .where('island_id', '=', island.place.id)
    .where('name', '=', name)
    .where('state', '=', 'asking')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function tables({ db }: Island) {
  return db.withTables<MailTables>();
}
