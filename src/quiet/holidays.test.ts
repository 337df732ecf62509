import { expect, test } from 'vitest';
import { Refusal } from '../words/refusal.ts';
import { nextRounds } from './core/rounds.ts';
import { holidayCalendar } from './holidays.ts';

const day = Temporal.PlainDate.from;
const namesIn = (region: string, from: string, days: number, zone = 'Europe/Berlin') => {
  const { holidayOn } = holidayCalendar(region, zone);
  const all = Array.from({ length: days }, (_, index) => holidayOn(day(from).add({ days: index })));
  return all.flatMap((each) => (each ? [`${each.day} ${each.name.de} / ${each.name.en}`] : []));
};

function refusalOf(region: string): Refusal {
  try {
    holidayCalendar(region, 'Europe/Berlin');
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${region} was taken`);
}

test('the public holidays of a state stand on their days, in both languages', () => {
  expect(namesIn('DE-NI', '2026-10-01', 100)).toEqual([
    '2026-10-03 Tag der Deutschen Einheit / National Holiday',
    '2026-10-31 Reformationstag / Reformation Day',
    '2026-12-25 1. Weihnachtstag / Christmas Day',
    '2026-12-26 2. Weihnachtstag / Boxing Day',
    "2027-01-01 Neujahr / New Year's Day",
  ]);
});

test('what only some states have, only those have: a feast of the whole, of a state, of a town', () => {
  const onCorpusChristi = (region: string) => namesIn(region, '2027-05-27', 1).length;
  expect(['DE', 'DE-NI', 'DE-BY', 'AT-9', 'CH-LU', 'CH-ZH'].map(onCorpusChristi)).toEqual([0, 0, 1, 1, 1, 0]);
  const onPeace = (region: string) => namesIn(region, '2026-08-08', 1).length;
  expect(['DE-BY', 'DE-BY-A'].map(onPeace)).toEqual([0, 1]);
});

test('days only some people keep are none', () => {
  expect(namesIn('DE-NI', '2026-12-06', 1)).toEqual([]);
  expect(namesIn('DE-NI', '2026-12-24', 1)).toEqual([]);
});

test("a holiday is a day of the island's zone, wherever the owner lives", () => {
  for (const zone of ['Australia/Sydney', 'America/St_Johns', 'Pacific/Kiritimati'])
    expect(namesIn('DE-NI', '2026-12-20', 10, zone).map((text) => text.slice(0, 10))).toEqual([
      '2026-12-25',
      '2026-12-26',
    ]);
});

test('a feast that begins in the evening takes the days whose noon lies in it', () => {
  expect(namesIn('TR', '2027-03-05', 10, 'Europe/Istanbul').map((text) => text.slice(0, 10))).toEqual([
    '2027-03-09',
    '2027-03-10',
    '2027-03-11',
  ]);
});

test('a region nobody knows is refused with the ones there are', () => {
  expect(refusalOf('DE-XX').sentence('de')).toContain('DE-MV, DE-NI, DE-NW');
  expect(refusalOf('XX').sentence('en')).toContain('AT, ');
  expect(refusalOf('DE-BY-X').sentence('de')).toContain('DE-BY-A');
  expect(refusalOf('DE-NI-X').sentence('de')).toContain('DE-NI');
});

test('a region has a name', () => {
  expect(holidayCalendar('DE-NI', 'Europe/Berlin').region).toEqual({ de: 'Niedersachsen', en: 'Niedersachsen' });
  expect(holidayCalendar('AT-9', 'Europe/Vienna').region).toEqual({ de: 'Wien', en: 'Vienna' });
  expect(holidayCalendar('CH', 'Europe/Zurich').region.de).toBe('Schweiz');
});

test('a round on Ascension Day is left out', () => {
  const at = Temporal.PlainTime.from('10:00');
  const { holidayOn } = holidayCalendar('DE-NI', 'Europe/Berlin');
  const rounds = [{ days: [2, 4] as const, at, cutoffMinutes: 30, capacity: 15 }];
  const rules = { zone: 'Europe/Berlin', rounds, away: [], holidayOn };
  const days = nextRounds(rules, Temporal.Instant.from('2026-05-11T00:00:00Z'), 3).map((round) => round.day.toString());
  expect(days).toEqual(['2026-05-12', '2026-05-19', '2026-05-21']);
});
