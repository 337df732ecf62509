import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TideWeek } from './tide.ts';
import { extentOf, tideWords } from './tide-words.ts';

const vocabulary = { next: 'auf dem Tisch', full: 'voll', now: 'jetzt' };
const week: TideWeek = { days: [], rounds: [], away: [], holidays: [], description: '' };
const textsOf = (each: Partial<TideWeek>, widthPx = 280) =>
  tideWords({ ...week, ...each }, vocabulary, widthPx).map(({ text }) => text);

test('the next round is on the table, a full one says so, others say nothing', () => {
  expect(
    textsOf({
      rounds: [
        { at: 1.4, state: 'full' },
        { at: 3.4, state: 'next' },
        { at: 5.4, state: 'later' },
      ],
    }),
  ).toEqual(['voll', 'auf dem Tisch']);
});

test('of two words that would touch the later one is left out, but only where the line is narrow', () => {
  const rounds = [
    { at: 2.4, state: 'full' },
    { at: 3.4, state: 'next' },
  ] as const;
  expect(textsOf({ rounds })).toEqual(['voll']);
  expect(textsOf({ rounds }, 576)).toEqual(['voll', 'auf dem Tisch']);
});

test('a word that would run over an edge stands at it', () => {
  const [first] = tideWords({ ...week, rounds: [{ at: 0.4, state: 'next' }] }, vocabulary, 280);
  const [last] = tideWords({ ...week, rounds: [{ at: 6.9, state: 'next' }] }, vocabulary, 280);
  expect([first?.anchor, first?.at, last?.anchor, last?.at]).toEqual(['start', 0, 'end', 7]);
});

test('"now" is left out where it would stand in the water', () => {
  expect(textsOf({ now: 0.6, rounds: [{ at: 3.4, state: 'later' }] })).toEqual(['jetzt']);
  expect(textsOf({ now: 3.2, rounds: [{ at: 3.4, state: 'later' }] })).toEqual([]);
});

test('words never touch and never leave the line, whatever the week and the width', () => {
  const anyRound = fc.record({
    at: fc.double({ min: -1, max: 8, noNaN: true }),
    state: fc.constantFrom('next', 'later', 'full'),
    label: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyRound, { maxLength: 7 }), fc.integer({ min: 200, max: 700 }), (rounds, widthPx) => {
      const crests = tideWords({ ...week, rounds }, vocabulary, widthPx).map((word) =>
        extentOf(word, (word.text.length * 7 * 7) / widthPx),
      );
      for (const [index, { from, to }] of crests.entries()) {
        expect(from >= -0.001 && to <= 7.001).toBe(true);
        expect(to <= (crests[index + 1]?.from ?? Infinity)).toBe(true);
      }
    }),
  );
});
