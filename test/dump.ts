import type { Kysely } from 'kysely';
import type { Island } from '../src/store/island.ts';

/** Every row of every table, to see that nothing has changed. */
export async function dumpOf({ db }: Island): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await db.introspection.getTables();
  const anything = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const dump: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await anything.selectFrom(name).selectAll().execute();
    dump[name] = rows.map((row) => JSON.stringify(row, bytesAsText)).sort();
  }
  return dump;
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
