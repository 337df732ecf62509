import { expect, test } from 'vitest';
import { oneAtATime } from './use-changes.ts';

test('what is asked for while it is under way is done once more, and never at the same time', async () => {
  const ends: (() => void)[] = [];
  const look = oneAtATime(() => new Promise((end) => void ends.push(end)));
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  for (let times = 0; times < 5; times += 1) look();
  await turn();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await turn();
  expect(ends).toHaveLength(2);
  look();
  await turn();
  expect(ends).toHaveLength(3);
});
