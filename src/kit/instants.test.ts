import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantText } from './instants.ts';

const year = 365 * 24 * 3_600_000;
const moment = fc.integer({ min: 0, max: 100 * year }).map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));

test('texts of moments sort as the moments do', () => {
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(instantText(a) < instantText(b)).toBe(Temporal.Instant.compare(a, b) < 0);
      expect(Temporal.Instant.from(instantText(a)).equals(a)).toBe(true);
    }),
  );
  expect(instantText(Temporal.Instant.from('2026-11-22T08:00:00Z'))).toBe('2026-11-22T08:00:00.000Z');
});
