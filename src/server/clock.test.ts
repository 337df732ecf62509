import { expect, test } from 'vitest';
import { Clock } from './clock.ts';

const now = () => Temporal.Instant.from('2026-11-22T08:00:00Z');

test('chores are done one after another, again when woken meanwhile, and not after the end', async () => {
  const done: string[] = [];
  let inside = 0;
  const chore = (name: string) => async () => {
    inside += 1;
    expect(inside).toBe(1);
    await Promise.resolve();
    done.push(name);
    inside -= 1;
    return undefined;
  };
  const clock = new Clock([chore('jobs'), chore('texts')], now);
  clock.wake();
  clock.wake();
  await clock.stop();
  clock.wake();
  await Promise.resolve();
  expect(done.slice(0, 1)).toEqual(['jobs']);
  expect(done.length).toBeLessThanOrEqual(4);
});

test('a chore that fails does not keep the others from theirs', async () => {
  let reached = false;
  const failing = async () => Promise.reject(new Error('no'));
  const clock = new Clock(
    [
      failing,
      async () => {
        reached = true;
        return undefined;
      },
    ],
    now,
  );
  clock.wake();
  while (!reached) await new Promise((resolve) => setImmediate(resolve));
  await clock.stop();
  expect(reached).toBe(true);
});
