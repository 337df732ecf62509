import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitReader, bitWriter } from './bits.ts';

const value = fc.oneof(fc.nat(40), fc.nat(400), fc.nat(2 ** 24 - 1));

test('many values are written as one after the other would be, and read as they were', () => {
  fc.assert(
    fc.property(fc.array(value), fc.nat(12), fc.nat(12), fc.nat(3), (values, shift, otherShift, before) => {
      const shiftAt = (i: number) => (i % 2 === 0 ? shift : otherShift);
      const [atOnce, oneByOne] = [bitWriter(), bitWriter()];
      for (const writer of [atOnce, oneByOne]) writer.put(before, 0);
      atOnce.putEach(Int32Array.from(values), values.length, shift, otherShift);
      values.forEach((each, i) => {
        oneByOne.put(each, shiftAt(i));
      });
      for (const writer of [atOnce, oneByOne]) writer.put(7, 2);
      const bytes = atOnce.bytes();
      expect(bytes).toEqual(oneByOne.bytes());
      const reader = bitReader(bytes);
      expect([reader.take(0), ...values.map((_, i) => reader.take(shiftAt(i))), reader.take(2)]).toEqual([
        before,
        ...values,
        7,
      ]);
    }),
    { numRuns: 300 },
  );
});

test('what needs as many ones as there may be is written out', () => {
  for (const each of [22, 23, 24, 2 ** 24 - 1]) {
    const writer = bitWriter();
    writer.putEach(Int32Array.of(each, each), 2, 0, 0);
    const reader = bitReader(writer.bytes());
    expect([reader.take(0), reader.take(0)]).toEqual([each, each]);
  }
});
