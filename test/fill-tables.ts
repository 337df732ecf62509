import { sql } from 'kysely';
import type { Connection } from '../src/store/connect.ts';
import { islandTables, type Row, rowsOf } from '../src/store/dialect/island-rows.ts';

const SQLITE_COLUMNS = sql<Column>`
  select m.name as "table", c.name, c.type from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`;
const POSTGRES_COLUMNS = sql<Column>`
  select table_name as "table", column_name as name, data_type as type from information_schema.columns
  where table_schema = current_schema()`;

type Column = { readonly table: string; readonly name: string; readonly type: string };

/** Puts one row of an island into every table there is, so that no table can be forgotten. Returns the tables' names. */
export async function fillTables({ db, kind }: Connection, islandId: string): Promise<readonly string[]> {
  const tables = await islandTables(db);
  const { rows: columns } = await (kind === 'sqlite' ? SQLITE_COLUMNS : POSTGRES_COLUMNS).execute(db);
  for (const table of tables) {
    const own = columns.filter((each) => each.table === table);
    const row = own.map(({ name, type }) => [name, name === 'island_id' ? islandId : valueFor(name, type)]);
    await db.withTables<Record<string, Row>>().insertInto(table).values(Object.fromEntries(row)).execute();
  }
  return tables;
}

function valueFor(name: string, type: string): unknown {
  if (/int/i.test(type)) return 2 ** 40;
  if (/blob|bytea/i.test(type)) return Uint8Array.of(0, 255, 128, 39);
  return `Ü'"\n${name}`;
}

/** All rows of an island, by table. */
export async function allRows(connection: Connection, islandId: string): Promise<Record<string, readonly Row[]>> {
  const found: Record<string, readonly Row[]> = {};
  await connection.db.transaction().execute(async (db) => {
    for (const table of await islandTables(db)) {
      const rows: Row[] = [];
      for await (const some of rowsOf(db, table, islandId)) rows.push(...some.map(plain));
      found[table] = rows;
    }
  });
  return found;
}

/** The databases hand out bytes as Buffer or Uint8Array. */
function plain(row: Row): Row {
  const values = Object.entries(row).map(([name, value]) => [name, value instanceof Uint8Array ? [...value] : value]);
  return Object.fromEntries(values);
}
