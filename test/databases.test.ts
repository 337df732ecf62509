import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect } from '../src/store/connect.ts';
import { describeOnEachDatabase } from './databases.ts';
import { NOW, openTestIsland } from './island.ts';

describeOnEachDatabase('a database for tests', (open, make) => {
  test('has all tables and is nobody else’s', async () => {
    const [one, other] = [await open(), await open()];
    await sql`insert into jobs (island_id, id, kind, unique_key, payload, due_at) values ('a', 'b', 'c', 'd', 'e', 'f')`.execute(
      one.db,
    );
    const count = async (db: typeof one.db) => (await sql`select * from jobs`.execute(db)).rows.length;
    expect([await count(one.db), await count(other.db)]).toEqual([1, 0]);
  });

  test('can be met by two connections', async () => {
    const where = await make();
    const [one, other] = [connect(where), connect(where)];
    await sql`create table t (x text)`.execute(one.db);
    expect((await sql`select * from t`.execute(other.db)).rows).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  test('holds an island with its folder, its clock and its settings', async () => {
    const { island, folder, close } = await openTestIsland({
      connection: await open(),
      files: { 'content/a.md': 'x' },
    });
    expect(island().now).toBe(NOW);
    expect(island().about).toMatchObject({ languages: ['de', 'en'], zone: 'Europe/Berlin' });
    expect(island().place.folder).toBe(folder);
    await close();
  });
});
