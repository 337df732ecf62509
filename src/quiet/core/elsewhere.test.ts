import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTime, wholeDay } from '../../words/dates.ts';
import { plain, quietWords } from '../../words/quiet.ts';
import { elsewhereInWords } from './elsewhere.ts';

const ZONES = ['Europe/Berlin', 'Europe/London', 'Australia/Sydney', 'America/St_Johns', 'Asia/Kathmandu', 'UTC'];

const told = (at: string, visitorZone: string, lang: 'de' | 'en' = 'de', zone = 'Europe/Berlin') => {
  const atMs = Temporal.Instant.from(at).epochMilliseconds;
  const said = elsewhereInWords({ atMs, zone, lang, words: quietWords[lang].elsewhere }, visitorZone);
  return said && plain(said);
};

test('both hours are said where they differ', () => {
  expect(told('2026-11-26T09:00:00Z', 'America/New_York')).toBe(
    '10 Uhr gilt in Berlin. Bei Ihnen (New York) ist es dann Donnerstag, 26. November, 4 Uhr.',
  );
  expect(told('2026-11-26T09:00:00Z', 'America/St_Johns', 'en')).toBe(
    'That is 10:00 in Berlin. Where you are (St Johns) it will be Thursday, 26 November, 5:30.',
  );
});

test('another day is named as such', () => {
  expect(told('2026-12-31T21:30:00Z', 'Australia/Sydney')).toContain('Freitag, 1. Januar, 8:30 Uhr');
  expect(told('2028-02-28T23:30:00Z', 'UTC', 'de', 'Australia/Sydney')).toContain('Montag, 28. Februar, 23:30 Uhr');
});

test('nothing is said where the clocks agree at that moment, whatever the zone is called', () => {
  expect(told('2026-11-26T09:00:00Z', 'Europe/Paris')).toBeUndefined();
  // Summer time ends a week earlier in Berlin than in New York: then the difference is another one, not none.
  expect(told('2026-10-27T09:00:00Z', 'America/New_York')).toContain('5 Uhr');
  expect(told('2026-06-01T09:00:00Z', 'Europe/London', 'de', 'Africa/Lagos')).toBeUndefined();
  expect(told('2026-12-01T09:00:00Z', 'Europe/London', 'de', 'Africa/Lagos')).toContain('9 Uhr');
});

test('between any two zones, at any minute of ten years, it says what Temporal says', () => {
  const from = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds;
  const zone = fc.constantFrom(...ZONES);
  fc.assert(
    fc.property(zone, zone, fc.integer({ min: 0, max: 11 * 366 * 24 * 60 }), (own, theirs, minutes) => {
      const at = Temporal.Instant.fromEpochMilliseconds(from + minutes * 60_000);
      const [here, there] = [at.toZonedDateTimeISO(own), at.toZonedDateTimeISO(theirs)];
      const said = told(at.toString(), theirs, 'de', own);
      const isSame = here.toPlainDateTime().equals(there.toPlainDateTime());
      expect(said === undefined).toBe(isSame);
      if (isSame) return;
      expect(said).toContain(`${wholeDay('de', there.toPlainDate())}, ${clockTime('de', there.toPlainTime())}.`);
      expect(said?.startsWith(`${clockTime('de', here.toPlainTime())} gilt in`)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
