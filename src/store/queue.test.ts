import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland, type TestIsland } from '../../test/island.ts';
import { MOST_ATTEMPTS } from './core/backoff.ts';
import { failedJobs, tryAgain } from './failed-jobs.ts';
import { together } from './island.ts';
import { cancel, enqueue, type Handler, nextDueAt, postpone, runDueJobs, type Worker } from './queue.ts';

const later = (minutes: number) => NOW.add({ minutes });
const work = (by: string, now: Temporal.Instant): Worker => ({ by, now: () => now });
const letter = (key: string, payload: string = key) => ({ kind: 'letter', key, payload });

describeOnEachDatabase('queue', (open) => {
  let home: TestIsland;
  beforeEach(async () => {
    home = await openTestIsland({ connection: await open() });
  });
  afterEach(() => home.close());

  const run = (handlers: Record<string, Handler>, worker: Worker) => runDueJobs(home.island, handlers, worker);

  test('a job is done once, in order of time, with what it was given', async () => {
    const done: unknown[] = [];
    const note: Handler = async (_, payload) => void done.push(payload);
    await enqueue(home.island(), { ...letter('b'), payload: { words: ['zwei', 2, null] }, dueAt: later(-1) });
    await enqueue(home.island(), { ...letter('a'), dueAt: later(-2) });
    await enqueue(home.island(), letter('a', 'the same key again'));
    await enqueue(home.island(), { ...letter('later'), dueAt: later(1) });
    expect(await run({ letter: note }, work('w', NOW))).toBe(2);
    expect(done).toEqual(['a', { words: ['zwei', 2, null] }]);
    expect(await run({ letter: note }, work('w', NOW))).toBe(0);
    expect((await nextDueAt(home.island()))?.equals(later(1))).toBe(true);
  });

  test('what is rolled back was never there', async () => {
    const failing = together(home.island(), async (island) => {
      await enqueue(island, letter('a'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await nextDueAt(home.island())).toBeUndefined();
  });

  test('a job of a kind nobody here knows stays for who does', async () => {
    await enqueue(home.island(), letter('a'));
    expect(await run({ other: async () => {} }, work('w', NOW))).toBe(0);
    expect(await run({}, work('w', NOW))).toBe(0);
    expect(await run({ letter: async () => {} }, work('w', NOW))).toBe(1);
  });

  test('a job that fails rests longer each time, is given up at last, and tells nothing private', async () => {
    await enqueue(home.island(), letter('a'));
    const reported: number[] = [];
    const fail: Handler = async () => {
      throw Object.assign(new Error('550 anna@example.org'), { code: 'ECONNREFUSED' });
    };
    let now = NOW;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const report = (_: unknown, { attempts }: { attempts: number }) => void reported.push(attempts);
      expect(await run({ letter: fail }, { ...work('w', now), report })).toBe(1);
      const next = await nextDueAt(home.island(now));
      if (attempt < MOST_ATTEMPTS) expect(next && Temporal.Instant.compare(next, now)).toBe(1);
      now = next ?? now.add({ hours: 6 });
    }
    expect(reported).toEqual(Array.from({ length: MOST_ATTEMPTS }, (_, index) => index + 1));
    expect(await run({ letter: fail }, work('w', now))).toBe(0);
    const [failed, ...others] = await failedJobs(home.island(now));
    expect(others).toEqual([]);
    expect(failed).toMatchObject({ kind: 'letter', key: 'a' });
    expect(failed?.failed).toMatch(/^Error ECONNREFUSED \(queue\.test\.ts:\d+\)$/);
    expect([await tryAgain(home.island(now)), await tryAgain(home.island(now))]).toEqual([1, 0]);
    expect(await failedJobs(home.island(now))).toEqual([]);
    expect(await run({ letter: async () => {} }, work('w', now))).toBe(1);
  });

  test('a job can be put off and taken back, but not while somebody is at it', async () => {
    await enqueue(home.island(), letter('a'));
    expect(await postpone(home.island(), 'letter', 'a', later(5))).toBe(true);
    expect(await run({ letter: async () => {} }, work('w', NOW))).toBe(0);
    const meddle: Handler = async (island) => {
      expect(await cancel(island, 'letter', 'a')).toBe(false);
      expect(await postpone(island, 'letter', 'a', later(9))).toBe(false);
    };
    expect(await run({ letter: meddle }, work('w', later(5)))).toBe(1);
    await enqueue(home.island(), letter('b'));
    expect(await cancel(home.island(), 'letter', 'b')).toBe(true);
    expect(await cancel(home.island(), 'letter', 'b')).toBe(false);
    expect(await nextDueAt(home.island())).toBeUndefined();
  });

  test('who slept longer than the lease saves nothing any more', async () => {
    await enqueue(home.island(), letter('a'));
    const saved: string[] = [];
    const save =
      (by: string): Handler =>
      async (island, _, claim) => {
        if (by === 'sleeper') await run({ letter: save('other') }, work('other', later(6)));
        await together(island, async (island) => {
          await enqueue(island, { kind: 'saved', key: by, payload: by });
          await claim.finish(island);
        });
        saved.push(by);
      };
    const errors: unknown[] = [];
    await run({ letter: save('sleeper') }, { ...work('sleeper', NOW), report: (error) => errors.push(error) });
    expect(saved).toEqual(['other']);
    expect(String(errors)).toContain('took it over');
    const rows = await sql<{ unique_key: string }>`select unique_key from jobs`.execute(home.connection.db);
    expect(rows.rows.map((row) => row.unique_key)).toEqual(['other']);
  });

  test('long work keeps its lease', async () => {
    await enqueue(home.island(), letter('a'));
    let now = NOW;
    const long: Handler = async (_, __, claim) => {
      for (let step = 0; step < 3; step += 1) {
        now = now.add({ minutes: 4 });
        await claim.keep();
        expect(await run({ letter: async () => {} }, work('other', now))).toBe(0);
      }
    };
    expect(await run({ letter: long }, { by: 'w', now: () => now })).toBe(1);
    expect(await nextDueAt(home.island(now))).toBeUndefined();
  });

  test('no other job is begun after the signal to stop, nor beyond the limit', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await enqueue(home.island(), letter(key));
    const stop = new AbortController();
    expect(await run({ letter: async () => stop.abort() }, { ...work('w', NOW), signal: stop.signal })).toBe(1);
    expect(await run({ letter: async () => {} }, { ...work('w', NOW), limit: 2 })).toBe(2);
    expect(await run({ letter: async () => {} }, work('w', NOW))).toBe(1);
  });
});
