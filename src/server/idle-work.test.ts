import { expect, test } from 'vitest';
import { IdleWork } from './idle-work.ts';

const PATIENTLY = { timeout: 30_000 };

test('work is done one thing at a time, in order, also after one that failed', async () => {
  const idle = new IdleWork(0);
  const done: string[] = [];
  let running = 0;
  const work = (name: string) => async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    done.push(name);
    if (name === 'b') throw new Error('b fails');
  };
  for (const name of ['a', 'b', 'c']) idle.later(work(name));
  await expect.poll(() => done.join(''), PATIENTLY).toBe('abc');
});

test('nothing is begun until nobody was served for a while', async () => {
  let clockMs = 1000;
  const idle = new IdleWork(10, () => clockMs);
  let isDone = false;
  idle.asked();
  idle.later(async () => {
    isDone = true;
  });
  clockMs += 9;
  await new Promise((resolve) => setTimeout(resolve, 50)); // it has looked by then, and found the clock as it is
  expect(isDone).toBe(false);
  clockMs += 1;
  await expect.poll(() => isDone, PATIENTLY).toBe(true);
});

test('a server that is never quiet does not pile it up', async () => {
  const idle = new IdleWork(0);
  let done = 0;
  for (let times = 0; times < 1000; times += 1)
    idle.later(async () => {
      done += 1;
    });
  await expect.poll(() => done, PATIENTLY).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(200);
});
