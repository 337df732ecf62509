import { expect, test } from 'vitest';
import { nextAttempt } from './backoff.ts';

const dueAt = Temporal.Instant.from('2026-11-25T08:00:00Z');

test('the pauses grow from minutes to half a day, and after four and a half days it is over', () => {
  let now = dueAt;
  const pauses: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = nextAttempt({ dueAt, now, attempts }, 0);
    if (!next) break;
    pauses.push(now.until(next).total('minutes'));
    now = next;
  }
  expect(pauses.slice(0, 7)).toEqual([5, 15, 45, 120, 360, 720, 720]);
  expect(dueAt.until(now).total('hours')).toBeGreaterThan(96);
  expect(dueAt.until(now).total('hours')).toBeLessThanOrEqual(108);
});

test('jitter spreads by a tenth at most', () => {
  expect(nextAttempt({ dueAt, now: dueAt, attempts: 1 }, 1)?.toString()).toBe('2026-11-25T08:05:30Z');
});
