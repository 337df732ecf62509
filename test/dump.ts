import type { Kysely } from 'kysely';
import type { Island } from '../src/store/island.ts';

/** Every row of every table, to see that nothing has changed. */
export async function dumpOf({ db }: Island): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await tablesOf(db);
  const anything = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const dump: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await anything.selectFrom(name).selectAll().execute();
    dump[name] = rows.map((row) => JSON.stringify(row, bytesAsText)).sort();
  }
  return dump;
}

/** PostgreSQL looks through the schemas of all tests, and one of them may be dropped meanwhile: then it is asked again. */
async function tablesOf(db: Island['db'], tries = 20): ReturnType<Island['db']['introspection']['getTables']> {
  try {
    return await db.introspection.getTables();
  } catch (error) {
    if (tries === 0 || !/(schema|relation) .* does not exist/.test(String(error))) throw error;
    return tablesOf(db, tries - 1);
  }
}

/** PostgreSQL gives a `Buffer`, which has made an object of itself before it is asked for here. */
function bytesAsText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const bytes = this[key];
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : value;
}
