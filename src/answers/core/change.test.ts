import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween } from './change.ts';

test('whatever is put in, taken out or moved: runs and additions make the list', () => {
  const things = Array.from({ length: 24 }, (_, i) => ({ i }));
  const some = fc.shuffledSubarray(things);
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { runs, added, size } = changeBetween(before, after);
      const made = new Array<unknown>(size);
      let [old, now] = [0, 0];
      for (const { from, to, shift } of runs) {
        expect(from).toBeGreaterThanOrEqual(old);
        expect(from + shift).toBeGreaterThanOrEqual(now);
        for (let place = from; place < to; place += 1) made[place + shift] = before[place];
        [old, now] = [to, to + shift];
      }
      for (const place of added) {
        expect(made[place]).toBeUndefined();
        made[place] = after[place];
      }
      expect(made).toEqual(after);
    }),
  );
});

test('of two that changed places only one comes in anew, and what was edited alone', () => {
  const list = Array.from({ length: 100 }, (_, i) => ({ i }));
  const edited = list.with(40, { i: -1 }).toSpliced(7, 1);
  expect(changeBetween(list, edited).added).toEqual([39]);
  expect(changeBetween(list, [list[60] ?? { i: 0 }, ...list.toSpliced(60, 1)]).added).toEqual([0]);
  expect(changeBetween(list, [...list.toSpliced(3, 1), list[3] ?? { i: 0 }]).added).toEqual([99]);
  expect(changeBetween(list, [...list])).toEqual({ runs: [{ from: 0, to: 100, shift: 0 }], added: [], size: 100 });
});
