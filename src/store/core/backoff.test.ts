import { expect, test } from 'vitest';
import { MOST_ATTEMPTS, restAfter } from './backoff.ts';

test('a job rests longer after every attempt, never longer than 6 hours, for three to four days in all', () => {
  const rests = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => restAfter(index + 1).total('seconds'));
  expect(rests.slice(0, 3)).toEqual([10, 20, 40]);
  expect(rests.every((rest, index) => rest >= (rests[index - 1] ?? 0))).toBe(true);
  expect(rests.at(-1)).toBe(6 * 3_600);
  const days = rests.reduce((sum, rest) => sum + rest) / 86_400;
  expect(days).toBeGreaterThan(3);
  expect(days).toBeLessThan(4);
});
