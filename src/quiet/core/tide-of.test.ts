import { expect, test } from 'vitest';
import { everyLanguage } from '../../kit/language.ts';
import { calendarWeeks, weekdays } from './calendar-weeks.ts';
import { promiseAt } from './promise.ts';
import type { Round } from './rounds.ts';
import type { RoundRule, Rules, Weekday } from './rules.ts';
import { type TideView, tideWeek } from './tide-of.ts';

const day = Temporal.PlainDate.from;
const rule = (days: Weekday[], at: string): RoundRule => ({
  days,
  at: Temporal.PlainTime.from(at),
  cutoffMinutes: 30,
  capacity: 15,
});
const CHRISTMAS: Record<string, string> = {
  '2026-12-25': '1. Weihnachtstag',
  '2026-12-26': '2. Weihnachtstag',
  '2027-01-01': 'Neujahr',
};
const rules: Rules = {
  zone: 'Europe/Berlin',
  rounds: [rule([2, 4], '10:00')],
  away: [{ from: day('2026-12-19'), to: day('2027-01-03') }],
  holidayOn: (on) => {
    const name = CHRISTMAS[on.toString()];
    return name ? { day: on, name: everyLanguage(() => name) } : undefined;
  },
};
const at = (text: string, zone = 'Europe/Berlin') =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
function viewAt(now: string, of = rules, waiting: (round: Round) => number = () => 0): TideView {
  return { lang: 'de', rules: of, now: at(now, of.zone), promise: promiseAt(of, at(now, of.zone), waiting) };
}
const roundsOf = (view: TideView, first?: Temporal.PlainDate) =>
  tideWeek(view, first).rounds.map((round) => `${round.at} ${round.state}`);

test('seven days, today first, at their places in the week', () => {
  const week = tideWeek(viewAt('2026-11-22T15:00'));
  expect(week.days.map((each) => `${each.weekday} ${each.day}${each.isRound ? ' round' : ''}`)).toEqual([
    'So 22.',
    'Mo 23.',
    'Di 24. round',
    'Mi 25.',
    'Do 26. round',
    'Fr 27.',
    'Sa 28.',
  ]);
  expect(week.now).toBe(0.625);
  expect(week.days[2]?.label).toBe('Dienstag, 24. November');
});

test('rounds of the days beside bend the line at its edges', () => {
  expect(roundsOf(viewAt('2026-11-25T15:00'))).toEqual(['-0.583 past', '1.417 next', '6.417 later', '8.417 later']);
});

test('a round is past from its cut-off on, and full when it is', () => {
  expect(roundsOf(viewAt('2026-11-24T09:30'))[0]).toBe('0.417 next');
  expect(roundsOf(viewAt('2026-11-24T09:31')).slice(0, 2)).toEqual(['0.417 past', '2.417 next']);
  const isFull = (round: Round) => (round.day.equals('2026-11-24') ? 15 : 0);
  const full = viewAt('2026-11-22T15:00', rules, isFull);
  expect(roundsOf(full).slice(0, 2)).toEqual(['2.417 full', '4.417 next']);
  expect(tideWeek(full).days[2]?.isRound).toBe(false);
});

test('the line counts wall time on days of 23 and 25 hours, too', () => {
  const sundays = { ...rules, rounds: [rule([7], '12:00')], away: [] };
  for (const now of ['2027-03-28T00:00', '2027-10-31T00:00'])
    expect(roundsOf(viewAt(now, sundays))[0]).toBe('0.5 next');
});

test('days away are whole days, holidays stand in their middle', () => {
  const week = tideWeek(viewAt('2026-12-17T12:00'), day('2026-12-21'));
  expect(week).toMatchObject({ rounds: [], away: [{ from: 0, to: 7 }] });
  expect(week.holidays).toEqual([
    { at: 4.5, name: '1. Weihnachtstag' },
    { at: 5.5, name: '2. Weihnachtstag' },
  ]);
  expect(tideWeek(viewAt('2026-12-17T12:00')).away).toEqual([{ from: 2, to: 7 }]);
  expect(week.now).toBeUndefined();
});

test('what is drawn is said', () => {
  expect(tideWeek(viewAt('2026-11-22T15:00')).description).toBe(
    'Die nächste Runde: Dienstag, 24. November, um 10 Uhr. Spätere Runden: Donnerstag, 26. November, 10 Uhr.',
  );
  expect(tideWeek(viewAt('2026-12-17T12:00'), day('2026-12-21')).description).toBe(
    'Keine Runde. Verreist: Montag, 21. Dezember, bis Sonntag, 27. Dezember. Feiertag: Freitag, 25. Dezember (1. Weihnachtstag). Feiertag: Samstag, 26. Dezember (2. Weihnachtstag).',
  );
});

test('the calendar has eight weeks, Monday first, with the words beside', () => {
  const weeks = calendarWeeks(viewAt('2026-11-22T15:00'), 8);
  expect(weeks.map(({ label, words }) => `${label}: ${words}`)).toEqual([
    '16. bis 22. Nov.: jetzt ist Sonntag, 22.',
    '23. bis 29. Nov.: Di 24. und Do 26.',
    '30. Nov. bis 6. Dez.: Di 1. und Do 3.',
    '7. bis 13. Dez.: Di 8. und Do 10.',
    '14. bis 20. Dez.: Di 15. und Do 17.; ab Samstag verreist',
    '21. bis 27. Dez.: verreist; 25. und 26. frei',
    '28. Dez. bis 3. Jan.: verreist; 1. Jan. frei',
    '4. bis 10. Jan.: Di 5. und Do 7.',
  ]);
  expect(weeks[0]?.week.now).toBe(6.625);
  expect(weeks.map(({ week }) => week.rounds.filter(({ state }) => state === 'next').length)).toEqual([
    0, 1, 0, 0, 0, 0, 0, 0,
  ]);
  expect(weekdays('de').join(' ')).toBe('Mo Di Mi Do Fr Sa So');
});

test('an absence is named in the order of the week', () => {
  const away = [
    { from: day('2026-12-20'), to: day('2026-12-21') },
    { from: day('2026-12-30'), to: day('2026-12-30') },
  ];
  const weeks = calendarWeeks(viewAt('2026-12-14T12:00', { ...rules, away }), 3);
  expect(weeks.map(({ words }) => words)).toEqual([
    'jetzt ist Montag, 14.; Di 15. und Do 17.; ab Sonntag verreist',
    'bis Montag verreist; Di 22. und Do 24.; 25. und 26. frei',
    'Di 29. und Do 31.; Mittwoch verreist; 1. Jan. frei',
  ]);
});

test('in the current week only what is to come is named; where times differ, they are', () => {
  const of = { ...rules, rounds: [rule([2], '10:00'), rule([2, 4], '16:30')] };
  expect(calendarWeeks(viewAt('2026-11-24T11:00', of), 1)[0]?.words).toBe(
    'jetzt ist Dienstag, 24.; Di 24. 16:30 Uhr und Do 26. 16:30 Uhr',
  );
});
