import { expect, test } from 'vitest';
import { dayInWords } from './dates.ts';

test('days are written out, in each language', () => {
  expect(dayInWords('2026-10-22', 'de')).toBe('22. Oktober 2026');
  expect(dayInWords('2026-10-22', 'de', 'short')).toBe('22. Okt. 2026');
  expect(dayInWords('2026-10-22', 'de', 'weekday')).toBe('Donnerstag, 22. Oktober');
  expect(dayInWords('2026-10-22', 'en')).toBe('22 October 2026');
});

test('a year alone stays a year', () => {
  expect(dayInWords('1996', 'de')).toBe('1996');
});
