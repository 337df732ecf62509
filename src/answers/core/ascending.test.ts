import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ascending, roomFor } from './ascending.ts';

test('Numbers in ascending order come back as they were', () => {
  const numbers = fc.array(fc.oneof(fc.nat({ max: 200 }), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 20 }), (texts) => {
      const sorted = texts.map((text) => text.toSorted((a, b) => a - b));
      const kept = sorted.map((text) => Ascending.of(text));
      const room = roomFor(kept);
      expect(kept.map((each) => [...room.subarray(0, each.into(room))])).toEqual(sorted);
    }),
  );
});

test('More than has room beside others has a row of its own', () => {
  const numbers = Int32Array.from({ length: 50_000 }, (_, i) => i * 40_000);
  const kept = Ascending.of(numbers);
  const room = roomFor([kept]);
  expect(room.subarray(0, kept.into(room))).toEqual(numbers);
});
