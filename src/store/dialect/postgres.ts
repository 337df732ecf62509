import { PostgresDialect } from 'kysely';
import pg from 'pg';

const COUNT_TYPE = 20; // int8, which pg hands out as text; ours are counts and sizes below 2^53
// Inside a transaction only SQL is awaited: a process that says nothing for so long stands still, and others wait for it.
const LONGEST_PAUSE_MS = 60_000;

/** Kysely's dialect over a pool of connections to PostgreSQL; `url` is `postgres://…`. */
export function openPostgres(url: string): PostgresDialect {
  pg.types.setTypeParser(COUNT_TYPE, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, idle_in_transaction_session_timeout: LONGEST_PAUSE_MS });
  // A connection that is lost fails its own query, and the pool opens another; unheard, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}
