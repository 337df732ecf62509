import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland, type TestIsland } from '../../test/island.ts';
import { RESTORED } from './backup/restored.ts';
import { connect } from './connect.ts';
import { eraseJobs, leaveNoTrace, replayErasures } from './erase.ts';
import { erasuresFile, readErasures } from './erasures.ts';
import { together } from './island.ts';
import { enqueue, nextDueAt, runDueJobs } from './queue.ts';

const run = (home: TestIsland, now = NOW) => runDueJobs(home.island, eraseJobs, { by: 'w', now: () => now });

test('nothing of what was erased is left in any file of the database, and all else is', async () => {
  const home = await openTestIsland();
  const { erased, kept } = await writeAndErase(home);
  await together(home.island(), (island) => leaveNoTrace(island, { kind: 'question', id: 'q1' }));
  await run(home);
  const files = filesBelow(join(home.folder, 'data')).map((file) => readFileSync(file, 'latin1'));
  const found = new Set(files.flatMap((text) => text.match(/K\d{6}Z/g) ?? []));
  expect([...erased].filter((each) => found.has(each))).toEqual([]);
  expect([...kept].filter((each) => !found.has(each))).toEqual([]);
  await home.close();
});

/** Adds, changes and deletes in an order in which SQLite, left to itself, keeps a trace. */
async function writeAndErase({ connection }: TestIsland): Promise<{ erased: Set<string>; kept: Set<string> }> {
  const { sqlite } = connection;
  if (!sqlite) throw new Error('only SQLite has files of its own');
  const random = randomFrom(5 * 7919);
  const rows = new Map<string, string>();
  const erased = new Set<string>();
  sqlite.exec('create table q (island_id text, id text, body text, email text, primary key (island_id, id)) strict');
  sqlite.exec('create index qe on q (island_id, email); begin');
  const add = sqlite.prepare(`insert or ignore into q values ('i', ?, ?, ?)`);
  const change = sqlite.prepare('update q set body = ? where id = ?');
  const remove = sqlite.prepare('delete from q where id = ?');
  const one = () => [...rows.keys()][Math.floor(random() * rows.size)] ?? '';
  const body = (mark: string) => `${mark} `.repeat(1 + Math.floor(random() ** 2 * 400));
  for (let step = 0; step < 4_000; step += 1) {
    const chance = random();
    if (chance < 0.55) {
      const id = String(Math.floor(random() * 1e9));
      const mark = `K${String(step).padStart(6, '0')}Z`;
      if (rows.has(id)) continue;
      add.run(id, body(mark), `${mark}@example.org`);
      rows.set(id, mark);
    } else if (chance < 0.7) {
      const id = one();
      change.run(body(rows.get(id) ?? ''), id);
    } else {
      const id = one();
      remove.run(id);
      erased.add(rows.get(id) ?? '');
      rows.delete(id);
    }
  }
  sqlite.exec('commit');
  return { erased, kept: new Set(rows.values()) };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('while another process reads, the traces wait for the next attempt, and nobody waits for them', async () => {
  const home = await openTestIsland();
  const reader = new DatabaseSync(home.connection.where);
  reader.exec('begin; select * from jobs');
  reader.prepare('select * from jobs').all();
  await leaveNoTrace(home.island());
  await run(home);
  expect((await nextDueAt(home.island()))?.equals(NOW.add({ seconds: 10 }))).toBe(true);
  reader.close();
  await run(home, NOW.add({ seconds: 10 }));
  expect(await nextDueAt(home.island())).toBeUndefined();
  await home.close();
});

describeOnEachDatabase('erase', (open) => {
  let home: TestIsland;
  beforeEach(async () => {
    home = await openTestIsland({ connection: await open() });
  });
  afterEach(() => home.close());

  test('an erasure is written down once, and one that is rolled back is not', async () => {
    const failing = together(home.island(), async (island) => {
      await leaveNoTrace(island, { kind: 'question', id: 'q0' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    for (const id of ['q1', 'q2', 'q1']) {
      await leaveNoTrace(home.island(), { kind: 'question', id });
      await run(home);
    }
    await leaveNoTrace(home.island());
    await run(home);
    const list = readErasures(erasuresFile(home.folder));
    expect(list.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['question q1', 'question q2']);
  });

  test('after a restore what had been erased is erased again, once', async () => {
    await leaveNoTrace(home.island(), { kind: 'question', id: 'q1' });
    await leaveNoTrace(home.island(), { kind: 'from-a-newer-release', id: 'x' });
    await run(home);
    await enqueue(home.island(), { kind: 'question', key: 'q1', payload: 'back again' });
    await enqueue(home.island(), { kind: 'question', key: 'q2', payload: 'still wanted' });
    const erasers = {
      question: async ({ db }: ReturnType<TestIsland['island']>, id: string) =>
        void (await sql`delete from jobs where kind = 'question' and unique_key = ${id}`.execute(db)),
    };
    expect(await replayErasures(home.island(), erasers)).toBe(0);
    writeFileSync(join(home.folder, RESTORED), '{}');
    expect(await replayErasures(home.island(), erasers)).toBe(2);
    expect(existsSync(join(home.folder, RESTORED))).toBe(false);
    const left = await sql<{ unique_key: string }>`select unique_key from jobs`.execute(home.connection.db);
    expect(left.rows.map((row) => row.unique_key)).toEqual(['q2']);
    expect(await replayErasures(home.island(), erasers)).toBe(0);
  });
});

test('a program that was killed while it erased does so when it is back', async () => {
  const home = await openTestIsland();
  await together(home.island(), (island) => leaveNoTrace(island, { kind: 'question', id: 'q1' }));
  await home.connection.close();
  const connection = connect(home.connection.where);
  const again = { ...home, island: (now = NOW) => ({ ...home.island(now), db: connection.db }) };
  await run(again);
  expect(readErasures(erasuresFile(home.folder))).toHaveLength(1);
  await connection.close();
  await home.close();
});
