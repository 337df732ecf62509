import { sql } from 'kysely';
import type { Connection } from '../src/store/connect.ts';
import { islandTables, type Row, rowsOf } from '../src/store/dialect/island-rows.ts';

/** Puts one row of an island into every table there is, so that no table can be forgotten. Returns the tables' names. */
export async function fillTables({ db }: Connection, islandId: string): Promise<readonly string[]> {
  const tables = await islandTables(db);
  const described = await db.introspection.getTables();
  for (const name of tables) {
    const columns = described.find((table) => table.name === name)?.columns ?? [];
    const row = columns.map(({ name, dataType }) => [name, name === 'island_id' ? islandId : valueFor(name, dataType)]);
    await db.withTables<Record<string, Row>>().insertInto(name).values(Object.fromEntries(row)).execute();
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

export async function countRows({ db }: Connection, table: string): Promise<number> {
  return (await sql`select * from ${sql.table(table)}`.execute(db)).rows.length;
}
