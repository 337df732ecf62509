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

/** PostgreSQL gives a `Buffer`, which has made an object of itself before it is asked for here. */
function bytesAsText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const bytes = this[key];
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : value;
}
