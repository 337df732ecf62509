import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland, type TestIsland } from '../../test/island.ts';
import { inCompany } from './in-company.ts';
import { type Island, together } from './island.ts';
import { cancel, enqueue } from './queue.ts';

const LATER = NOW.add({ hours: 1 });
const adds = (key: string) => (island: Island) =>
  enqueue(island, { kind: 'kept', key, payload: null, dueAt: LATER }).then(() => key);

describeOnEachDatabase('work in company', (open) => {
  let home: TestIsland;
  beforeEach(async () => {
    home = await openTestIsland({ connection: await open() });
  });
  afterEach(() => home.close());

  test('is done in one transaction, in the order it came, and each sees what was before', async () => {
    const island = home.island();
    const seen: Island['db'][] = [];
    const done = await Promise.all(
      [1, 2, 3, 4].map((at) =>
        inCompany(island, async (island) => {
          seen.push(island.db);
          const isThere = at > 1 && (await cancel(island, 'kept', `${at - 1}`));
          await adds(`${at}`)(island);
          return [at, isThere];
        }),
      ),
    );
    expect(done).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, true],
    ]);
    expect(new Set(seen).size).toBe(1);
  });

  test('that fails fails alone, and what came with it is saved once', async () => {
    const island = home.island();
    const broken = async (island: Island) => {
      await adds('broken')(island);
      throw new Error('not this one');
    };
    const done = await Promise.allSettled([
      inCompany(island, adds('a')),
      inCompany(island, broken),
      inCompany(island, adds('b')),
    ]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const there = await Promise.all(['a', 'broken', 'b'].map((key) => cancel(island, 'kept', key)));
    expect(there).toEqual([true, false, true]);
  });

  test('joins a transaction that is under way, and goes on after a failure', async () => {
    const island = home.island();
    const undone = together(island, async (island) => {
      await inCompany(island, adds('inside'));
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    expect(await cancel(island, 'kept', 'inside')).toBe(false);
    expect(await inCompany(island, adds('after'))).toBe('after');
    expect(await cancel(island, 'kept', 'after')).toBe(true);
  });
});
