import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { SQLITE_TYPES } from '../../src/store/dialect/column-types.ts';
import { migrationsTable } from '../../src/store/migrate.ts';
import { MIGRATIONS, WITHOUT_ISLAND } from '../../src/store/migrations.ts';

// What every table keeps to, so that islands never mix, can be moved, and can be spread over several databases.
const database = new DatabaseSync(':memory:');
for (const { statements } of MIGRATIONS) for (const each of statements(SQLITE_TYPES)) database.exec(each);
database.exec(migrationsTable(SQLITE_TYPES));
afterAll(() => database.close());

const rows = <Row>(query: string, ...values: string[]) => database.prepare(query).all(...values) as Row[];

type Column = { readonly name: string; readonly notnull: number; readonly pk: number };
type Index = { readonly name: string; readonly origin: string };

const tables = rows<{ name: string; strict: number }>(
  `select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`,
);
const columnsOf = (table: string) => rows<Column>('select * from pragma_table_info(?) order by cid', table);
const keyOf = (table: string) => columnsOf(table).filter(({ pk }) => pk === 1)[0]?.name;
const indexesOf = (table: string) => rows<Index>('select name, origin from pragma_index_list(?)', table);
const leadOf = (index: string) => rows<Column>('select name from pragma_index_info(?) where seqno = 0', index)[0]?.name;

const withoutIsland = [
  ...tables.filter(({ name }) => columnsOf(name)[0]?.name !== 'island_id' || keyOf(name) !== 'island_id'),
  ...tables
    .flatMap(({ name }) => indexesOf(name))
    .filter(({ name, origin }) => origin !== 'pk' && leadOf(name) !== 'island_id'),
].map(({ name }) => name);

test('the island leads every table, key and index, but for those named with a reason', () => {
  expect(withoutIsland.sort()).toEqual(Object.keys(WITHOUT_ISLAND).sort());
});

test('every table is strict, and every column holds something', () => {
  const loose = tables.filter(({ strict }) => strict !== 1).map(({ name }) => name);
  const empty = tables.flatMap(({ name }) =>
    columnsOf(name)
      .filter(({ notnull, pk }) => !notnull && !pk)
      .map((column) => `${name}.${column.name}`),
  );
  expect({ loose, empty }).toEqual({ loose: [], empty: [] });
});

test('no table points at another: what belongs together is deleted together by its verb', () => {
  const pointing = tables.filter(({ name }) => rows('select * from pragma_foreign_key_list(?)', name).length > 0);
  expect(pointing).toEqual([]);
});

test('docs/schema.sql shows the tables as they are (made with: npm run unit -- test/house/schema.test.ts -u)', async () => {
  const statements = rows<{ sql: string }>(`select sql from sqlite_master where sql is not null order by rowid`);
  const dedented = statements.map(({ sql }) => `${sql.replaceAll(/^ {4}/gm, '')};\n`);
  const head =
    '-- All tables as SQLite has them, made by test/house/schema.test.ts. PostgreSQL: bytea, bigint, not strict.\n';
  await expect([head, ...dedented].join('\n')).toMatchFileSnapshot('../../docs/schema.sql');
});
