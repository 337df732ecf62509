import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { type Connection, connect } from '../src/store/connect.ts';
import { migrate } from '../src/store/migrate.ts';
import { postgresFor } from './postgres.ts';

/** An empty database with all tables. It is closed after the tests of its `describe`, where a test did not do so. */
export type Open = () => Promise<Connection>;

/** The address of an empty database without tables, for tests in which several processes or connections meet. */
export type Make = () => Promise<string>;

const MIGRATED_AT = Temporal.Instant.from('2026-01-01T00:00:00Z');
const postgres = await postgresFor(inject('runFolder'));

/** How an island is told of the address of its database; in a file it has its own. */
export function storedIn(where: string): { readonly store?: string } {
  return where.startsWith('postgres') ? { store: where } : {};
}

/** Runs the same tests on SQLite and on PostgreSQL; where there is none, those are counted as skipped. */
export function describeOnEachDatabase(name: string, tests: (open: Open, make: Make) => void): void {
  describe(`${name} (SQLite)`, () => offer(tests, makeSqlite));
  describeOnPostgres(name, tests);
}

/** Runs tests of what only PostgreSQL has: several islands in one database. */
export function describeOnPostgres(name: string, tests: (open: Open, make: Make) => void): void {
  describe.skipIf(!postgres)(`${name} (PostgreSQL)`, () => offer(tests, makePostgres));
}

type Made = { readonly where: string; readonly remove: () => Promise<void> };

function offer(tests: (open: Open, make: Make) => void, makeOne: () => Promise<Made>): void {
  const ends: (() => Promise<void>)[] = [];
  const make = async () => {
    const { where, remove } = await makeOne();
    ends.push(remove);
    return where;
  };
  const open = async () => {
    const connection = connect(await make());
    ends.push(() => connection.close());
    await migrate(connection, MIGRATED_AT, async () => {});
    return connection;
  };
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  tests(open, make);
}

async function makeSqlite(): Promise<Made> {
  const folder = mkdtempSync(join(inject('runFolder'), 'sqlite-'));
  return { where: join(folder, 'insel.sqlite'), remove: async () => {} };
}

/** A schema of its own, which every connection to the address works in. */
async function makePostgres(): Promise<Made> {
  if (!postgres) throw new Error('there is no PostgreSQL');
  const schema = `t_${randomBytes(8).toString('hex')}`;
  await execute(postgres, `create schema ${schema}`);
  const mark = postgres.includes('?') ? '&' : '?';
  const where = `${postgres}${mark}options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return { where, remove: () => execute(postgres, `drop schema ${schema} cascade`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
