import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import type { MailInRow, MailOutRow, MailTables } from './tables.ts';

const NOTHING = new Uint8Array();

function tables({ db }: Island) {
  return db.withTables<MailTables>();
}

/** Saves a mail unless one of the same key is there; gives the one that is there then, and whether it is new. */
export async function saveOut(island: Island, row: MailOutRow): Promise<{ row: MailOutRow; isNew: boolean }> {
  const saved = await tables(island)
    .insertInto('mail_out')
    .values(row)
    .onConflict((on) => on.columns(['island_id', 'unique_key']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (saved) return { row: saved, isNew: true };
  const known = out(island).where('unique_key', '=', row.unique_key);
  return { row: await known.selectAll().executeTakeFirstOrThrow(), isNew: false };
}

/** Mails that may be tried now, oldest first. */
export async function dueOut(island: Island, most: number): Promise<readonly string[]> {
  const rows = await out(island)
    .where('state', '=', 'waiting')
    .where('next_at', '<=', instantText(island.now))
    .orderBy('next_at')
    .orderBy('id')
    .limit(most)
    .select('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** How many mails were tried since; the throttle counts attempts, since a mail server counts them. */
export async function triedSince(island: Island, since: Temporal.Instant): Promise<number> {
  const row = await out(island)
    .where('tried_at', '>', instantText(since))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Takes a due mail for one attempt; undefined where it is not due, not there, or in another process's hands. */
export function claimOut(
  island: Island,
  id: string,
  by: string,
  until: Temporal.Instant,
): Promise<MailOutRow | undefined> {
  const now = instantText(island.now);
  return changeOut(island, id)
    .set((of) => ({
      lease_until: instantText(until),
      lease_by: by,
      tried_at: now,
      attempts: of('attempts', '+', 1),
    }))
    .where('next_at', '<=', now)
    .where('lease_until', '<=', now)
    .returningAll()
    .executeTakeFirst();
}

/** The mails that somebody holds at this moment, and who. */
export function heldOut(island: Island): Promise<Pick<MailOutRow, 'id' | 'lease_by' | 'attempts'>[]> {
  return out(island)
    .where('state', '=', 'waiting')
    .where('lease_until', '>', instantText(island.now))
    .select(['id', 'lease_by', 'attempts'])
    .execute();
}

/** What an attempt changed. False where the mail was forgotten or taken by another process meanwhile. */
export async function settleOut(
  island: Island,
  claimed: Pick<MailOutRow, 'id' | 'attempts'>,
  change: Partial<MailOutRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await changeOut(island, claimed.id)
    .set({ ...change, lease_until: '' })
    .where('attempts', '=', claimed.attempts)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Makes due what waits since the own mail server was out of reach or could not be used; gives what it is. */
export async function hurryOut(island: Island): Promise<readonly string[]> {
  const now = instantText(island.now);
  const rows = await tables(island)
    .updateTable('mail_out')
    .set({ next_at: now })
    .where('island_id', '=', island.place.id)
    .where('state', '=', 'waiting')
    .where('next_at', '>', now)
    .where('lease_until', '<=', now)
    .where((of) => of.or([of('status', 'like', '4.4.%'), of('status', 'like', '4.3.%')]))
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes a mail nobody is sending; false where it is too late. */
export async function removeWaiting(island: Island, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables(island)
    .deleteFrom('mail_out')
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('lease_until', '<=', instantText(island.now))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export function outAbout(island: Island, about: string): Promise<MailOutRow[]> {
  return out(island).where('about', '=', about).orderBy('due_at').orderBy('id').selectAll().execute();
}

export function outById(island: Island, id: string): Promise<MailOutRow | undefined> {
  return out(island).where('id', '=', id).selectAll().executeTakeFirst();
}

export function outByMessageId(island: Island, messageId: string): Promise<MailOutRow | undefined> {
  return out(island).where('message_id', '=', messageId).selectAll().executeTakeFirst();
}

/** The newest mails, those that failed or wait included. */
export function newestOut(island: Island, most: number): Promise<MailOutRow[]> {
  return out(island).orderBy('due_at', 'desc').orderBy('id', 'desc').limit(most).selectAll().execute();
}

/** The newest mails to one recipient. */
export function outTo(island: Island, toPrint: string, most: number): Promise<MailOutRow[]> {
  const mails = out(island).where('to_print', '=', toPrint).orderBy('due_at', 'desc').orderBy('id', 'desc');
  return mails.limit(most).selectAll().execute();
}

/** How many mails of these kinds go or went to one recipient since. */
export async function countTo(
  island: Island,
  toPrint: string,
  since: Temporal.Instant,
  kinds: readonly string[],
): Promise<number> {
  const row = await out(island)
    .where('to_print', '=', toPrint)
    .where('due_at', '>=', instantText(since))
    .where('kind', 'in', kinds)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Removes all mails about something; gives those that were there. */
export function removeAbout(island: Island, about: string): Promise<MailOutRow[]> {
  return tables(island)
    .deleteFrom('mail_out')
    .where('island_id', '=', island.place.id)
    .where('about', '=', about)
    .returningAll()
    .execute();
}

/** Empties the mails due before a moment; of those that belong to nothing no trace stays. */
export async function forgetBefore(island: Island, before: Temporal.Instant): Promise<void> {
  const old = instantText(before);
  await tables(island)
    .deleteFrom('mail_out')
    .where('island_id', '=', island.place.id)
    .where('due_at', '<', old)
    .where('about', '=', '')
    .execute();
  await tables(island)
    .updateTable('mail_out')
    .set((of) => ({
      sealed: NOTHING,
      file: '',
      state: of
        .case()
        .when('state', '=', 'waiting')
        .then('failed' as const)
        .else(of.ref('state'))
        .end(),
    }))
    .where('island_id', '=', island.place.id)
    .where('due_at', '<', old)
    .execute();
}

function out(island: Island) {
  return tables(island).selectFrom('mail_out').where('island_id', '=', island.place.id);
}

function changeOut(island: Island, id: string) {
  return tables(island)
    .updateTable('mail_out')
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('state', '=', 'waiting');
}

/** Saves a message unless it is known; gives the id it has, and whether it is new. */
export async function saveIn(island: Island, row: MailInRow): Promise<{ id: string; isNew: boolean }> {
  const saved = await tables(island)
    .insertInto('mail_in')
    .values(row)
    .onConflict((on) => on.columns(['island_id', 'unique_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (saved) return { id: saved.id, isNew: true };
  const known = messages(island).where('unique_key', '=', row.unique_key).select('id');
  return { id: (await known.executeTakeFirstOrThrow()).id, isNew: false };
}

export function inById(island: Island, id: string): Promise<MailInRow | undefined> {
  return messages(island).where('id', '=', id).selectAll().executeTakeFirst();
}

export function heldIn(island: Island): Promise<MailInRow[]> {
  return messages(island).where('state', '=', 'held').orderBy('came_at').orderBy('id').selectAll().execute();
}

export async function countHeldIn(island: Island): Promise<number> {
  const held = messages(island).where('state', '=', 'held');
  return Number((await held.select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count);
}

/** Notes who a message is from, and counts how many came from there since. */
export async function countFrom(
  island: Island,
  id: string,
  fromPrint: string,
  since: Temporal.Instant,
): Promise<number> {
  await changeIn(island).set({ from_print: fromPrint }).where('id', '=', id).execute();
  const row = await messages(island)
    .where('from_print', '=', fromPrint)
    .where('came_at', '>', instantText(since))
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Changes a message that was not done with meanwhile, as by erasing whom it is about. */
export async function settleIn(
  island: Island,
  id: string,
  change: Pick<MailInRow, 'state' | 'reason' | 'about'>,
): Promise<void> {
  await changeIn(island).set(change).where('id', '=', id).where('state', '<>', 'done').execute();
}

/** Notes whom or what a message is about while it is still being read: whoever is erased meanwhile takes it with him. */
export async function noteAbout(island: Island, id: string, about: string): Promise<void> {
  await changeIn(island).set({ about }).where('id', '=', id).where('state', '=', 'new').execute();
}

/** Empties one message, and marks it as done. */
export async function emptyIn(island: Island, id: string): Promise<void> {
  await changeIn(island)
    .set({ sealed: NOTHING, file: '', about: '', state: 'done', reason: '', from_print: '' })
    .where('id', '=', id)
    .execute();
}

/** Empties the messages about something; gives those that were there. */
export function removeInAbout(island: Island, about: string): Promise<MailInRow[]> {
  return changeIn(island)
    .set({ sealed: NOTHING, about: '', state: 'done', reason: '', from_print: '' })
    .where('about', '=', about)
    .returningAll()
    .execute();
}

/** Empties the messages that came before a moment, and removes those that came before another one. */
export async function forgetInBefore(
  island: Island,
  { emptied, removed }: { readonly emptied: Temporal.Instant; readonly removed: Temporal.Instant },
): Promise<void> {
  await changeIn(island)
    .set({ sealed: NOTHING, file: '', state: 'done', from_print: '' })
    .where('came_at', '<', instantText(emptied))
    .execute();
  await tables(island)
    .deleteFrom('mail_in')
    .where('island_id', '=', island.place.id)
    .where('came_at', '<', instantText(removed))
    .execute();
  await tables(island)
    .deleteFrom('mail_bounces')
    .where('island_id', '=', island.place.id)
    .where('reported_at', '<', instantText(removed))
    .execute();
}

function messages(island: Island) {
  return tables(island).selectFrom('mail_in').where('island_id', '=', island.place.id);
}

function changeIn(island: Island) {
  return tables(island).updateTable('mail_in').where('island_id', '=', island.place.id);
}
