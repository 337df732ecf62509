import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyLanguage } from '../../kit/language.ts';
import { nextRounds, type Round, roundsBetween } from './rounds.ts';
import type { RoundRule, Rules, Weekday } from './rules.ts';

const ZONES = ['Europe/Berlin', 'Europe/London', 'Australia/Sydney', 'America/St_Johns'];
const YEARS = { min: 2026, max: 2036 };

const day = Temporal.PlainDate.from;
const rule = (days: Weekday[], at: string, more: Partial<RoundRule> = {}): RoundRule => ({
  days,
  at: Temporal.PlainTime.from(at),
  cutoffMinutes: 30,
  capacity: 15,
  ...more,
});
const rulesOf = (more: Partial<Rules> = {}): Rules => ({
  zone: 'Europe/Berlin',
  rounds: [rule([2, 4], '10:00')],
  away: [],
  holidayOn: () => undefined,
  ...more,
});
const year = (zone: string, of: number) => ({
  from: day(`${of}-01-01`).toZonedDateTime(zone).toInstant(),
  to: day(`${of + 1}-01-01`)
    .toZonedDateTime(zone)
    .toInstant(),
});
const wall = (zone: string, { opensAt }: Round) => opensAt.toZonedDateTimeISO(zone).toPlainDateTime().toString();

/** The rule said otherwise: the first minute of the day whose clock does not stand before the time. */
function firstMinute(zone: string, of: Temporal.PlainDate, at: Temporal.PlainTime): Temporal.Instant {
  let now = of.toZonedDateTime(zone);
  while (Temporal.PlainTime.compare(now.toPlainTime(), at) < 0) now = now.add({ minutes: 1 });
  return now.toInstant();
}

function changesOf(zone: string): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let at = day(`${YEARS.min}-01-01`).toZonedDateTime(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > YEARS.max) return days;
    days.push(next.toPlainDate());
    at = next;
  }
}

test('on days on which the clock is changed, a skipped time is the next minute there is, a doubled one the first', () => {
  for (const zone of ZONES) expect(changesOf(zone).length).toBe(22);
  const changes = fc.constantFrom(...ZONES.flatMap((zone) => changesOf(zone).map((on) => ({ zone, on }))));
  const minutes = fc.integer({ min: 0, max: 239 });
  fc.assert(
    fc.property(changes, minutes, ({ zone, on }, minute) => {
      const at = new Temporal.PlainTime().add({ minutes: minute });
      const rules = rulesOf({ zone, rounds: [{ ...rule([1, 2, 3, 4, 5, 6, 7], '00:00'), at }] });
      const from = on.toZonedDateTime(zone).toInstant();
      const rounds = roundsBetween(rules, from, on.add({ days: 1 }).toZonedDateTime(zone).toInstant());
      expect(rounds.map(({ opensAt }) => opensAt.toString())).toEqual([firstMinute(zone, on, at).toString()]);
    }),
    { numRuns: 300 },
  );
});

test('in every year and zone each day of the rule has its round once, at its wall time', () => {
  const years = fc.integer(YEARS);
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  const time = fc.record({ hour: fc.integer({ min: 4, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), years, days, time, (zone, of, weekdays, { hour, minute }) => {
      const at = new Temporal.PlainTime(hour, minute);
      const { from, to } = year(zone, of);
      const rounds = roundsBetween(
        rulesOf({ zone, rounds: [{ ...rule(weekdays as Weekday[], '00:00'), at }] }),
        from,
        to,
      );
      const expected: string[] = [];
      for (let each = day(`${of}-01-01`); each.year === of; each = each.add({ days: 1 })) {
        if (weekdays.includes(each.dayOfWeek)) expected.push(each.toPlainDateTime(at).toString());
      }
      expect(rounds.map((round) => wall(zone, round))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('rounds of neighbouring stretches are those of the whole, wherever it is cut', () => {
  const { from, to } = year('Australia/Sydney', 2026);
  const rules = rulesOf({ zone: 'Australia/Sydney', rounds: [rule([1, 7], '02:30'), rule([7], '03:00')] });
  const whole = roundsBetween(rules, from, to).map(({ opensAt }) => opensAt.toString());
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minutes) => {
      const cut = from.add({ minutes });
      const parts = [...roundsBetween(rules, from, cut), ...roundsBetween(rules, cut, to)];
      expect(parts.map(({ opensAt }) => opensAt.toString())).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test('the next rounds are those a long stretch holds, and later than now', () => {
  const rules = rulesOf({ rounds: [rule([2, 4], '10:00'), rule([2], '16:30')] });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (minutes) => {
      const now = Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes });
      const stretch = roundsBetween(rules, now.add({ nanoseconds: 1 }), now.add({ hours: 24 * 30 }));
      expect(nextRounds(rules, now, 5)).toEqual(stretch.slice(0, 5));
    }),
    { numRuns: 50 },
  );
  const opening = Temporal.Instant.from('2026-11-24T09:00:00Z');
  expect(nextRounds(rules, opening, 1)[0]?.opensAt.toString()).toBe('2026-11-24T15:30:00Z');
});

test('29 February has its round like any other Tuesday', () => {
  const rounds = nextRounds(rulesOf(), Temporal.Instant.from('2028-02-28T00:00:00Z'), 2);
  expect(rounds.map((round) => round.day.toString())).toEqual(['2028-02-29', '2028-03-02']);
});

test('two rounds pushed into the same minute are one with the larger table', () => {
  const rules = rulesOf({ rounds: [rule([7], '02:30', { capacity: 4 }), rule([7], '03:00', { capacity: 9 })] });
  const rounds = nextRounds(rules, Temporal.Instant.from('2027-03-27T12:00:00Z'), 3);
  expect(rounds.map((round) => `${wall('Europe/Berlin', round)} ${round.capacity}`)).toEqual([
    '2027-03-28T03:00:00 9',
    '2027-04-04T02:30:00 4',
    '2027-04-04T03:00:00 9',
  ]);
});

test('half an hour of summer time is a gap, too', () => {
  const rules = rulesOf({ zone: 'Australia/Lord_Howe', rounds: [rule([7], '02:15')] });
  const rounds = roundsBetween(rules, ...span('2026-10-04T00:00', '2026-10-05T00:00', 'Australia/Lord_Howe'));
  expect(rounds.map((round) => wall('Australia/Lord_Howe', round))).toEqual(['2026-10-04T02:30:00']);
});

test('the cut-off is counted in minutes that pass, also over a change of the clock', () => {
  const rules = rulesOf({ rounds: [rule([7], '03:10', { cutoffMinutes: 30 })] });
  const [round] = roundsBetween(rules, ...span('2027-03-28T00:00', '2027-03-29T00:00'));
  expect(round?.cutoffAt.toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString()).toBe('01:40:00');
});

test('no round on a public holiday', () => {
  const name = everyLanguage(() => 'Christi Himmelfahrt');
  const rules = rulesOf({ holidayOn: (on) => (on.equals('2026-05-14') ? { day: on, name } : undefined) });
  const rounds = nextRounds(rules, Temporal.Instant.from('2026-05-13T00:00:00Z'), 1);
  expect(rounds[0]?.day.toString()).toBe('2026-05-19');
});

test('no round from the first to the last day of an absence, in the zone of the island', () => {
  const rules = rulesOf({
    zone: 'Australia/Sydney',
    rounds: [rule([1, 2, 3, 4, 5, 6, 7], '00:00'), rule([1, 2, 3, 4, 5, 6, 7], '23:59')],
    away: [{ from: day('2026-12-20'), to: day('2026-12-22') }],
  });
  const rounds = roundsBetween(rules, ...span('2026-12-19T12:00', '2026-12-23T12:00', 'Australia/Sydney'));
  expect(rounds.map((round) => wall('Australia/Sydney', round))).toEqual([
    '2026-12-19T23:59:00',
    '2026-12-23T00:00:00',
  ]);
});

test('an absence of two years is passed in one step', () => {
  const away = [
    { from: day('2026-12-20'), to: day('2028-12-20') },
    { from: day('2028-01-01'), to: day('2029-12-31') },
  ];
  const [round] = nextRounds(rulesOf({ away }), Temporal.Instant.from('2026-12-20T12:00:00Z'), 1);
  expect(round?.day.toString()).toBe('2030-01-01');
});

function span(from: string, to: string, zone = 'Europe/Berlin'): [Temporal.Instant, Temporal.Instant] {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  return [at(from), at(to)];
}
