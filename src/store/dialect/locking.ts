import { type Kysely, PostgresAdapter } from 'kysely';

type AnyDatabase = Pick<Kysely<unknown>, 'getExecutor'>;
type Lockable<Query> = { forUpdate(): { skipLocked(): Query } };

/**
 * Picks rows nobody else is picking at this moment. In PostgreSQL they are locked and locked ones passed over; in
 * SQLite the statement around it holds the only write lock there is.
 */
export function pickFree<Query extends Lockable<Query>>(db: AnyDatabase, query: Query): Query {
  return isPostgres(db) ? query.forUpdate().skipLocked() : query;
}

export function isPostgres(db: AnyDatabase): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
