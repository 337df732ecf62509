import { sql } from 'kysely';
import { Refusal } from '../words/refusal.ts';
import type { Connection } from './connect.ts';
import { type ColumnTypes, POSTGRES_TYPES, SQLITE_TYPES } from './dialect/column-types.ts';
import { MIGRATIONS } from './migrations.ts';
import { rethrow } from './trouble.ts';

const MIGRATING = 0x69_6e_73_65_6c; // any number that nobody else locks by: "insel"

type Applied = { migrations: { number: number; name: string; applied_at: string } };

/** Which migrations a database has seen. */
export function migrationsTable({ integer, tableEnd }: ColumnTypes): string {
  return `create table if not exists migrations (
      number ${integer} primary key,
      name text not null,
      applied_at text not null
    )${tableEnd}`;
}

/**
 * Brings the tables up to this program's version, or to an earlier one (`upTo`), each step in a transaction; `before`
 * is awaited before the first change of what is there. Refuses a database newer than the program.
 */
export async function migrate(
  connection: Connection,
  at: Temporal.Instant,
  before: () => Promise<void>,
  upTo: number = MIGRATIONS.length,
): Promise<void> {
  try {
    const applied = await lastApplied(connection);
    if (applied > MIGRATIONS.length) throw newer(applied);
    if (applied > 0 && applied < upTo) await before();
    for (let number = applied + 1; number <= upTo; number += 1) await apply(connection, number, at);
  } catch (error) {
    rethrow(error, connection.where);
  }
}

function newer(applied: number): Refusal {
  return new Refusal('databaseNewer', { database: String(applied), program: String(MIGRATIONS.length) });
}

/** The number of the last migration a database has seen, 0 for a new one. */
export async function lastApplied({ db, kind }: Connection): Promise<number> {
  await db.transaction().execute(async (db) => {
    // Two processes that make the same table at once would collide in PostgreSQL's own catalogue.
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(db);
    await sql.raw(migrationsTable(kind === 'sqlite' ? SQLITE_TYPES : POSTGRES_TYPES)).execute(db);
  });
  const row = await db
    .withTables<Applied>()
    .selectFrom('migrations')
    .select((of) => of.fn.max('number').as('last'))
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

async function apply({ db, kind }: Connection, number: number, at: Temporal.Instant): Promise<void> {
  const migration = MIGRATIONS[number - 1];
  if (!migration) throw new Error(`there is no migration ${number}`);
  await db.transaction().execute(async (transaction) => {
    // Another process may have been quicker while this one waited for the lock.
    const applied = transaction.withTables<Applied>();
    if (kind === 'postgres') await sql`lock table migrations in exclusive mode`.execute(transaction);
    const done = await applied
      .selectFrom('migrations')
      .select('number')
      .where('number', '=', number)
      .executeTakeFirst();
    if (done) return;
    for (const statement of migration.statements(kind === 'sqlite' ? SQLITE_TYPES : POSTGRES_TYPES)) {
      await sql.raw(statement).execute(transaction);
    }
    await applied
      .insertInto('migrations')
      .values({ number, name: migration.name, applied_at: at.toString() })
      .execute();
  });
}
