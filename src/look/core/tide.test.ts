import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE_Y, CREST_Y, DAYS, drawTide, halfWidthOf, heightAt, roundsAtHome, type TideWeek } from './tide.ts';

const week: TideWeek = { days: [], rounds: [], away: [], holidays: [], description: '' };
const TUESDAY = { at: 2.417, state: 'next' } as const;
const THURSDAY = { at: 4.417, state: 'later' } as const;

// Weeks as they come: rounds at any time of wall clocks, also on days of 23 and 25 hours, and some beyond the edges.
const anyTime = fc.double({ min: -2, max: 9, noNaN: true });
const anyRound = fc.record({ at: anyTime, state: fc.constantFrom('next', 'later', 'past', 'full', 'moved') });
const anyAway = fc.tuple(anyTime, anyTime).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const anyWeek: fc.Arbitrary<TideWeek> = fc.record({
  days: fc.constant([]),
  now: fc.option(fc.double({ min: 0, max: 7, noNaN: true }), { nil: undefined }),
  rounds: fc.array(anyRound, { maxLength: 8 }),
  away: fc.array(anyAway, { maxLength: 3 }),
  holidays: fc.constant([]),
  description: fc.constant(''),
});

test('a swell reaches .95 day to each side, or .48 of the way to its neighbour', () => {
  const rounds = [TUESDAY, THURSDAY];
  expect(halfWidthOf(TUESDAY, rounds)).toBe(0.95);
  expect(halfWidthOf(TUESDAY, [TUESDAY, { at: 3.417, state: 'later' }])).toBeCloseTo(0.48);
  expect(halfWidthOf(TUESDAY, [TUESDAY])).toBe(0.95);
});

test('a swell is two halves of a cosine, from the base to the crest and back', () => {
  const [swell] = drawTide({ ...week, rounds: [TUESDAY] }).swells;
  expect(swell).toEqual({
    path: 'M146.7 46C181.3 46 207.1 19 241.7 19C276.3 19 302.1 46 336.7 46',
    isFilled: true,
  });
});

test('past and full rounds are outlines without a dot', () => {
  const drawing = drawTide({ ...week, rounds: [{ ...TUESDAY, state: 'full' }, THURSDAY] });
  expect(drawing.swells.map(({ isFilled }) => isFilled)).toEqual([false, true]);
  expect(drawing.dots).toEqual([{ at: 4.417, kind: 'later' }]);
});

test('the way runs along the base, below a full round, and up to the next free one', () => {
  const drawing = drawTide({
    ...week,
    now: 0.6,
    rounds: [
      { ...TUESDAY, state: 'full' },
      { ...THURSDAY, state: 'next' },
    ],
  });
  expect(drawing.way).toBe('M60 46H346.7C381.3 46 407.1 19 441.7 19');
});

test('the way begins on the water when the round is near', () => {
  const way = drawTide({ ...week, now: 2.2, rounds: [TUESDAY] }).way ?? '';
  const [startX = 0, startY = 0] = numbersIn(way);
  expect(startX).toBeCloseTo(220, 0);
  expect(startY).toBeCloseTo(BASE_Y - (BASE_Y - CREST_Y) * heightAt(2.2, [TUESDAY]), 0);
  expect(way.endsWith('241.7 19')).toBe(true);
});

test('no way is drawn through days away, and nothing swells there', () => {
  const away = [{ from: 0.3, to: 2 }];
  const drawing = drawTide({ ...week, now: 0.3, away, rounds: [{ at: 1.4, state: 'later' }, TUESDAY] });
  expect(drawing.way).toBeUndefined();
  expect(drawing.swells).toHaveLength(1);
  expect(drawing.dotted).toEqual([{ from: 0.3, to: 2 }]);
  expect(drawing.base).toEqual([
    { from: 0, to: 0.3 },
    { from: 2, to: 7 },
  ]);
});

test('every line stays between crest and base', () => {
  fc.assert(
    fc.property(anyWeek, (each) => {
      const { swells, way } = drawTide(each);
      for (const path of [...swells.map((swell) => swell.path), ...(way ? [way] : [])])
        for (const y of heightsIn(path)) expect(y >= CREST_Y && y <= BASE_Y, path).toBe(true);
    }),
  );
});

test('swells never touch, and each lies around its round', () => {
  fc.assert(
    fc.property(anyWeek, (each) => {
      const rounds = roundsAtHome(each);
      const ends = rounds.map((round) => round.at + halfWidthOf(round, rounds));
      const starts = rounds.map((round) => round.at - halfWidthOf(round, rounds));
      for (const [index, end] of ends.entries()) expect(end <= (starts[index + 1] ?? Infinity)).toBe(true);
    }),
  );
});

test('solid and dotted stretches together are the whole week, each part once', () => {
  fc.assert(
    fc.property(anyWeek, (each) => {
      const { base, dotted } = drawTide(each);
      for (const time of [0.001, 1.5, 3.25, 6.999])
        expect(isCovered(time, base) !== isCovered(time, dotted), String(time)).toBe(true);
      for (const { from, to } of [...base, ...dotted]) expect(from >= 0 && from < to && to <= DAYS).toBe(true);
    }),
  );
});

test('the way leads from now to the crest of the next round and never back', () => {
  fc.assert(
    fc.property(anyWeek, (each) => {
      const { way } = drawTide(each);
      const next = roundsAtHome(each).find(({ state }) => state === 'next');
      if (!way || each.now === undefined || !next) return;
      const [start = 0] = numbersIn(way);
      expect(start).toBeCloseTo(each.now * 100, 0);
      expect(numbersIn(way).at(-2)).toBeCloseTo(next.at * 100, 0);
      expect(numbersIn(way).at(-1)).toBe(CREST_Y);
    }),
  );
});

function numbersIn(path: string): number[] {
  return [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
}

/** Every y of a path: all second numbers, where H takes only an x. */
function heightsIn(path: string): number[] {
  return numbersIn(path.replace(/H-?[\d.]+/g, '')).filter((_, index) => index % 2 === 1);
}

function isCovered(time: number, stretches: readonly { readonly from: number; readonly to: number }[]): boolean {
  return stretches.some(({ from, to }) => from <= time && time < to);
}
