import type { Kysely } from 'kysely';
import type { Island } from '../store/island.ts';
import type { DeskTables, PasskeyRow, SessionRow } from './tables.ts';

const tables = ({ db }: Island) => db.withTables<DeskTables>() as Kysely<DeskTables>;

/** Marks a sign-in link as used; false where it was used before. */
export async function useUp(island: Island, id: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(island)
    .insertInto('used_links')
    .values({ island_id: island.place.id, id, used_at: island.now.toString() })
    .onConflict((conflict) => conflict.columns(['island_id', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function saveSession(island: Island, session: Omit<SessionRow, 'island_id'>): Promise<void> {
  await tables(island)
    .insertInto('sessions')
    .values({ island_id: island.place.id, ...session })
    .execute();
}

export function findSession(island: Island, secretHash: string): Promise<SessionRow | undefined> {
  return tables(island)
    .selectFrom('sessions')
    .selectAll()
    .where('island_id', '=', island.place.id)
    .where('secret_hash', '=', secretHash)
    .where('expires_at', '>', island.now.toString())
    .executeTakeFirst();
}

/** Sessions that hold, newest first. */
export function listSessions(island: Island): Promise<SessionRow[]> {
  return tables(island)
    .selectFrom('sessions')
    .selectAll()
    .where('island_id', '=', island.place.id)
    .where('expires_at', '>', island.now.toString())
    .orderBy('made_at', 'desc')
    .execute();
}

export async function noteSeen(island: Island, id: string, day: string): Promise<void> {
  await tables(island)
    .updateTable('sessions')
    .set({ seen_on: day })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .execute();
}

export async function removeSession(island: Island, id: string): Promise<void> {
  await tables(island).deleteFrom('sessions').where('island_id', '=', island.place.id).where('id', '=', id).execute();
}

/** What has expired leaves; called at each sign-in, so nothing piles up. */
export async function removeExpired(island: Island, linksBefore: Temporal.Instant): Promise<void> {
  const db = tables(island);
  const { id } = island.place;
  await db
    .deleteFrom('sessions')
    .where('island_id', '=', id)
    .where('expires_at', '<=', island.now.toString())
    .execute();
  await db.deleteFrom('used_links').where('island_id', '=', id).where('used_at', '<', linksBefore.toString()).execute();
}

export function listPasskeys(island: Island): Promise<PasskeyRow[]> {
  return tables(island)
    .selectFrom('passkeys')
    .selectAll()
    .where('island_id', '=', island.place.id)
    .orderBy('made_at')
    .execute();
}

export async function savePasskey(island: Island, key: Omit<PasskeyRow, 'island_id'>): Promise<void> {
  await tables(island)
    .insertInto('passkeys')
    .values({ island_id: island.place.id, ...key })
    .execute();
}

/** Notes that a key was used; the counter only grows, as WebAuthn Level 3 §6.1.1 asks. */
export async function notePasskeyUse(island: Island, id: string, counter: number): Promise<void> {
  await tables(island)
    .updateTable('passkeys')
    .set({ counter, used_at: island.now.toString() })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .execute();
}

export async function removePasskey(island: Island, id: string): Promise<void> {
  await tables(island).deleteFrom('passkeys').where('island_id', '=', island.place.id).where('id', '=', id).execute();
}
