import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawArcs, NARROW, WIDE } from './arcs.ts';

const THIRTY_YEARS = [
  { from: 1996, to: 2003 },
  { from: 1999, to: 2011 },
  { from: 2004 },
  { from: 2009, to: 2016 },
  { from: 2018 },
  { from: 2021, to: 2022 },
];
const yearsOf = (widthPx: typeof WIDE) => drawArcs(THIRTY_YEARS, 2026.9, widthPx).labels.map(({ year }) => year);

test('a finished venture is a low arc, its rise .11 of its width, on phones .17', () => {
  const alone = [{ from: 2000, to: 2010 }];
  // Half a chord of 480 and a rise of 105.6 lie on a circle of this radius.
  expect(drawArcs(alone, 2010, WIDE).arcs).toEqual(['M0 107A1143.7 1143.7 0 0 1 960 107']);
  expect(drawArcs(alone, 2010, NARROW).heightPx).toBe(Math.ceil(0.17 * 320) + 2);
});

test('one that goes on climbs to today and stays open', () => {
  const { arcs, heightPx } = drawArcs([{ from: 2000 }], 2010, WIDE);
  expect(heightPx).toBe(Math.ceil(0.16 * 960) + 2);
  expect(arcs[0]).toMatch(/^M0 155A.* 960 1\.4V155$/);
});

test('a year nearer than 34 px to the one before is left out', () => {
  expect(yearsOf(WIDE)).toEqual(['1996', '1999', '2004', '2009', '2018', '2021']);
  expect(yearsOf(NARROW)).toEqual(['1996', '2004', '2009', '2018']);
});

test('whatever the years, arcs stay in the box and labels keep apart', () => {
  const anyVenture = fc
    .record({
      from: fc.double({ min: 1950, max: 2026, noNaN: true }),
      years: fc.double({ min: 0.1, max: 40, noNaN: true }),
    })
    .map(({ from, years }) => (from + years < 2026 ? { from, to: from + years } : { from }));
  fc.assert(
    fc.property(
      fc.array(anyVenture, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(WIDE, NARROW),
      (ventures, shape) => {
        const { arcs, labels, heightPx, widthPx } = drawArcs(ventures, 2026.9, shape);
        for (const arc of arcs) {
          const [x = 0, y = 0] = arc.slice(1).split(/[ A]/).map(Number);
          expect(x >= 0 && x <= widthPx && y === heightPx - 1).toBe(true);
        }
        for (const [index, { xPx }] of labels.entries())
          expect(xPx - (labels[index - 1]?.xPx ?? -34)).toBeGreaterThanOrEqual(33.9);
      },
    ),
  );
});
