import { type Kysely, sql } from 'kysely';
import { isPostgres } from './locking.ts';

export type Row = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, { island_id: string }>;

const ROWS_AT_ONCE = 20; // a row may hold a message of 25 MB

const SQLITE_TABLES = sql<{ name: string }>`
  select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'island_id'
  where m.type = 'table' and m.name <> 'leases' order by m.rowid`;

const POSTGRES_TABLES = sql<{ name: string }>`
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'island_id'
  where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
    and c.relname <> 'leases' and not a.attisdropped order by c.oid`;

/** The tables that hold what belongs to an island, in the order in which they were made. Who serves it does not. */
export async function islandTables(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await (isPostgres(db) ? POSTGRES_TABLES : SQLITE_TABLES).execute(db);
  return rows.map(({ name }) => name);
}

/** An island's rows of a table, a few at a time; inside a transaction. */
export async function* rowsOf(db: Kysely<unknown>, table: string, islandId: string): AsyncGenerator<readonly Row[]> {
  if (isPostgres(db)) yield* throughCursor(db, table, islandId);
  else yield* streamed(db, table, islandId);
}

async function* streamed(db: Kysely<unknown>, table: string, islandId: string): AsyncGenerator<readonly Row[]> {
  const rows = db.withTables<AnyTables>().selectFrom(table).selectAll().where('island_id', '=', islandId).stream();
  for await (const row of rows) yield [row];
}

async function* throughCursor(db: Kysely<unknown>, table: string, islandId: string): AsyncGenerator<readonly Row[]> {
  await sql`declare island_rows no scroll cursor for
    select * from ${sql.table(table)} where island_id = ${sql.lit(islandId)}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.raw(String(ROWS_AT_ONCE))} from island_rows`.execute(db);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close island_rows`.execute(db);
}

/** Adds rows to a table of the same columns. */
export async function addRows(db: Kysely<unknown>, table: string, rows: readonly Row[]): Promise<void> {
  const tables = db.withTables<Record<string, Record<string, unknown>>>();
  for (const row of rows) await tables.insertInto(table).values(row).execute();
}

export async function hasRows(db: Kysely<unknown>, table: string, islandId: string): Promise<boolean> {
  const rows = db.withTables<AnyTables>().selectFrom(table).select('island_id').where('island_id', '=', islandId);
  return (await rows.limit(1).execute()).length > 0;
}

/** Deletes all of an island's rows of a table. */
export async function deleteRows(db: Kysely<unknown>, table: string, islandId: string): Promise<void> {
  await db.withTables<AnyTables>().deleteFrom(table).where('island_id', '=', islandId).execute();
}
