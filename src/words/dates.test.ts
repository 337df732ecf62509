import { expect, test } from 'vitest';
import { LANGUAGES } from '../kit/language.ts';
import { clockTime, dayInWords, dayMonthYear, listed, shortDate, shortWeekday, wholeDay } from './dates.ts';

const day = Temporal.PlainDate.from('2026-10-06');
const time = Temporal.PlainTime.from;

test('a day is written out as it is said', () => {
  expect(LANGUAGES.map((lang) => wholeDay(lang, day))).toEqual(['Dienstag, 6. Oktober', 'Tuesday, 6 October']);
  expect(LANGUAGES.map((lang) => dayMonthYear(lang, day))).toEqual(['6. Oktober 2026', '6 October 2026']);
  expect(LANGUAGES.map((lang) => shortDate(lang, day))).toEqual(['6. Okt. 2026', '6 Oct 2026']);
});

test('weekdays and months are those of the calendar', () => {
  for (let each = day; each.year === 2026; each = each.add({ days: 1 })) {
    const format = (options: Intl.DateTimeFormatOptions, lang: string) => each.toLocaleString(lang, options);
    expect(wholeDay('de', each)).toBe(format({ weekday: 'long', day: 'numeric', month: 'long' }, 'de-DE'));
    expect(shortWeekday('en', each)).toBe(format({ weekday: 'short' }, 'en-GB'));
  }
});

test('a time names its minutes only where there are some', () => {
  expect(['10:00', '9:05', '00:00'].map((text) => clockTime('de', time(text.padStart(5, '0'))))).toEqual([
    '10 Uhr',
    '9:05 Uhr',
    '0 Uhr',
  ]);
  expect(clockTime('en', time('10:00'))).toBe('10:00');
});

test('a list ends with its word', () => {
  expect(listed('de', ['a', 'b', 'c'])).toBe('a, b und c');
  expect(listed('en', ['a', 'b'])).toBe('a and b');
  expect([listed('de', ['a']), listed('de', [])]).toEqual(['a', '']);
});

test('days are written out, in each language', () => {
  expect(dayInWords('2026-10-22', 'de')).toBe('22. Oktober 2026');
  expect(dayInWords('2026-10-22', 'de', 'short')).toBe('22. Okt. 2026');
  expect(dayInWords('2026-10-22', 'de', 'weekday')).toBe('Donnerstag, 22. Oktober');
  expect(dayInWords('2026-10-22', 'en')).toBe('22 October 2026');
});

test('a year alone stays a year', () => {
  expect(dayInWords('1996', 'de')).toBe('1996');
});
