import { sql } from 'kysely';
import { Refusal } from '../words/refusal.ts';
import type { Connection } from './connect.ts';
import { type ColumnTypes, POSTGRES_TYPES, SQLITE_TYPES } from './dialect/column-types.ts';
import { MIGRATIONS } from './migrations.ts';

type Applied = { migrations: { number: number; name: string; applied_at: string } };

/** Which migrations a database has seen. */
export function migrationsTable({ integer, tableEnd }: ColumnTypes): string {
  return `create table if not exists migrations (
      number ${integer} primary key,
      name text not null,
      applied_at text not null
    )${tableEnd}`;
}

/** Brings the tables up to this program's version, each step in a transaction. Refuses a database newer than that. */
export async function migrate(
  connection: Connection,
  at: Temporal.Instant,
  before: () => Promise<void>,
): Promise<void> {
  const applied = await lastApplied(connection);
  const newest = MIGRATIONS.length;
  if (applied > newest) throw new Refusal('databaseNewer', { database: String(applied), program: String(newest) });
  if (applied === newest) return;
  if (applied > 0) await before();
  for (let number = applied + 1; number <= newest; number += 1) await apply(connection, number, at);
}

async function lastApplied({ db, kind }: Connection): Promise<number> {
  await sql.raw(migrationsTable(kind === 'sqlite' ? SQLITE_TYPES : POSTGRES_TYPES)).execute(db);
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
