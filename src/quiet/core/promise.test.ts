import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promiseAt } from './promise.ts';
import { nextRounds, type Round } from './rounds.ts';
import type { Rules } from './rules.ts';

const rules: Rules = {
  zone: 'Europe/Berlin',
  rounds: [{ days: [2, 4], at: Temporal.PlainTime.from('10:00'), cutoffMinutes: 30, capacity: 15 }],
  away: [],
  holidayOn: () => undefined,
};
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin').toInstant();
const nobody = () => 0;
const away = (from: string, to: string) => ({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) });
const dayPromised = (of: Rules, now: string, waiting: (round: Round) => number = nobody) =>
  promiseAt(of, at(now), waiting).round.day.toString();

test('until the cut-off the question lies on the table the same day, a moment later in the next round', () => {
  expect(dayPromised(rules, '2026-11-22T20:00')).toBe('2026-11-24');
  expect(dayPromised(rules, '2026-11-24T09:30')).toBe('2026-11-24');
  expect(dayPromised(rules, '2026-11-24T09:30:00.001')).toBe('2026-11-26');
  expect(dayPromised(rules, '2026-11-24T10:00')).toBe('2026-11-26');
});

test('a full round is named and passed', () => {
  const waiting = (round: Round) => (round.day.equals('2026-11-24') ? 15 : 14);
  const promise = promiseAt(rules, at('2026-11-22T20:00'), waiting);
  expect(promise.round.day.toString()).toBe('2026-11-26');
  expect(promise.full.map((round) => round.day.toString())).toEqual(['2026-11-24']);
});

test('a round whose cut-off has passed is not called full', () => {
  const promise = promiseAt(rules, at('2026-11-24T09:45'), (round) => (round.day.equals('2026-11-24') ? 99 : 0));
  expect(promise.full).toEqual([]);
});

test('an absence is named while it lasts, and before it when it takes the next round away', () => {
  const of = { ...rules, away: [away('2026-12-20', '2027-01-06')] };
  const named = (now: string) => promiseAt(of, at(now), nobody).away?.to.toString();
  expect(named('2026-12-16T12:00')).toBeUndefined();
  expect(named('2026-12-17T12:00')).toBe('2027-01-06');
  expect(named('2027-01-06T23:00')).toBe('2027-01-06');
  expect(named('2027-01-07T00:00')).toBeUndefined();
  expect(dayPromised(of, '2026-12-17T12:00')).toBe('2027-01-07');
});

test('a weekend away takes no round and is not named before it begins', () => {
  const of = { ...rules, away: [away('2026-11-21', '2026-11-22')] };
  expect(promiseAt(of, at('2026-11-20T12:00'), nobody).away).toBeUndefined();
  expect(promiseAt(of, at('2026-11-21T12:00'), nobody).away).toBeDefined();
});

test('of all rounds with room whose cut-off has not passed, the first is promised', () => {
  const minutes = fc.integer({ min: 0, max: 5_000_000 });
  const fills = fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(minutes, fills, (minute, waiting) => {
      const now = at('2026-01-01T00:00').add({ minutes: minute });
      const next = nextRounds(rules, now, 13);
      const isFull = new Map(next.map(({ opensAt }, index) => [opensAt.toString(), (waiting[index] ?? 0) >= 15]));
      const { round, full } = promiseAt(rules, now, ({ opensAt }) => (isFull.get(opensAt.toString()) ? 15 : 0));
      const open = next.filter(({ cutoffAt }) => Temporal.Instant.compare(now, cutoffAt) <= 0);
      expect(round).toEqual(open.find(({ opensAt }) => !isFull.get(opensAt.toString())));
      expect(full).toEqual(
        open.slice(
          0,
          open.findIndex((each) => each.opensAt.equals(round.opensAt)),
        ),
      );
    }),
    { numRuns: 100 },
  );
});

test('where everything is full for ever, it is a fault and no endless search', () => {
  expect(() => promiseAt(rules, at('2026-11-22T20:00'), () => 15)).toThrow('no round with room');
});
