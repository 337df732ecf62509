import { PostgresDialect } from 'kysely';

const COUNT_TYPE = 20; // int8, which pg hands out as text; ours are counts and sizes below 2^53

/**
 * Kysely's dialect over a pool of connections to PostgreSQL; `url` is `postgres://…`. Whoever gets no connection in `waitMs`
 * is told so: where a network swallows everything, each visit would hang for minutes.
 */
export function openPostgres(url: string, waitMs: number): PostgresDialect {
  return new PostgresDialect({ pool: () => poolOf(url, waitMs) });
}

async function poolOf(url: string, waitMs: number) {
  const { default: pg } = await import('pg'); // most islands never need it
  pg.types.setTypeParser(COUNT_TYPE, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: waitMs, keepAlive: true });
  // A connection that is lost fails its own query, and the pool opens another; unheard, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
