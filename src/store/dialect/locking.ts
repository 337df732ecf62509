import { type Kysely, PostgresAdapter, sql } from 'kysely';

// Only SQL is awaited meanwhile: a process that says nothing for so long stands still, and others wait for it.
const LONGEST_PAUSE = '60s';

type AnyDatabase = Pick<Kysely<unknown>, 'getExecutor'>;
type Lockable<Query> = { forUpdate(): { skipLocked(): Query } };

/**
 * Picks rows nobody else is picking at this moment. In PostgreSQL they are locked and locked ones passed over; in
 * SQLite the statement around it holds the only write lock there is.
 */
export function pickFree<Query extends Lockable<Query>>(db: AnyDatabase, query: Query): Query {
  return isPostgres(db) ? query.forUpdate().skipLocked() : query;
}

/**
 * Waits until no other transaction of this island is under way, and keeps the others waiting until this one has ended. In
 * SQLite `begin immediate` did so already. PostgreSQL would let two of them read the same state and decide twice.
 */
export async function takeTurn(db: Kysely<unknown>, islandId: string): Promise<void> {
  if (!isPostgres(db)) return;
  await sql`select set_config('idle_in_transaction_session_timeout', ${LONGEST_PAUSE}, true),
    pg_advisory_xact_lock(hashtextextended(${islandId}, 0))`.execute(db);
}

export function isPostgres(db: AnyDatabase): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
