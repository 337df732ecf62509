import { expect, test } from 'vitest';
import { plain } from '../../words/quiet.ts';
import { promisedAt, promisedDays } from './promised-days.ts';
import type { Rules } from './rules.ts';

const rules: Rules = {
  zone: 'Europe/Berlin',
  rounds: [{ days: [2, 4], at: Temporal.PlainTime.from('10:00'), cutoffMinutes: 30, capacity: 15 }],
  away: [{ from: Temporal.PlainDate.from('2026-12-20'), to: Temporal.PlainDate.from('2027-01-06') }],
  holidayOn: () => undefined,
};
const days = promisedDays('de', rules, Temporal.Instant.from('2026-11-22T14:00:00Z'));
const saidAt = (now: string) => {
  const said = promisedAt(JSON.parse(JSON.stringify(days)), Temporal.Instant.from(now).epochMilliseconds);
  return said && plain(said[1]);
};

test('a file made once still promises the right day weeks later', () => {
  expect(saidAt('2026-11-24T08:30:00Z')).toBe(
    'Wenn Sie jetzt schreiben, liegt Ihre am Dienstag, 24. November, auf meinem Tisch.',
  );
  expect(saidAt('2026-11-24T08:30:01Z')).toContain('am Donnerstag, 26. November, auf');
  expect(saidAt('2026-12-18T12:00:00Z')).toContain('am Donnerstag, 7. Januar, auf');
});

test('after a year it promises nothing', () => {
  expect(saidAt('2027-11-30T12:00:00Z')).toBeUndefined();
});
