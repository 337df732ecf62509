import { expect, test } from 'vitest';
import { monthOf } from './month.ts';

const OCTOBER = Temporal.PlainYearMonth.from('2026-10');
const on = (day: string, what: string, times = 1) => ({ day, what, times });

test('a month adds up, and what was found after sending is not counted as found before', () => {
  const told = monthOf(
    OCTOBER,
    [
      on('2026-10-01', 'asked', 2),
      on('2026-10-06', 'read', 3),
      on('2026-10-06', 'rounds'),
      on('2026-10-06', 'answered', 2),
      on('2026-10-06', 'declined'),
      on('2026-10-08', 'already-answered'),
      on('2026-10-20', 'settled'),
      on('2026-10-31', 'asked'),
    ],
    [
      { path: '/a/', day: '2026-10-20', times: 3 },
      { path: '/b/', day: '2026-10-31', times: 1 },
    ],
  );
  expect(told).toMatchObject({ asked: 3, before: 3, read: 3, rounds: 1, answered: 4, reused: 5 });
  expect(told.weeks.map(({ from, sent, before }) => [from.toString(), sent, before])).toEqual([
    ['2026-09-28', 2, 0],
    ['2026-10-05', 0, 0],
    ['2026-10-12', 0, 0],
    ['2026-10-19', 0, 2],
    ['2026-10-26', 1, 1],
  ]);
  expect(told.days.map(({ from, sent }) => [from.toString(), sent])).toEqual([['2026-10-06', 3]]);
});

test('a month of which nothing is known has nothing in it', () => {
  expect(monthOf(OCTOBER, [], [])).toMatchObject({ asked: 0, before: 0, answered: 0, reused: 0, days: [] });
});
