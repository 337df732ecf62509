import { expect, test } from 'vitest';
import { written } from './dates.ts';

test('English is written as on the rest of the site: the day before the month, and hours up to 24', () => {
  const at = '2026-11-29T20:40:00Z';
  expect(written(at, 'en', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })).toBe('20:40');
  expect(written(at, 'en', { day: 'numeric', month: 'long', timeZone: 'UTC' })).toBe('29 November');
  expect(written(at, 'de', { day: 'numeric', month: 'long', timeZone: 'UTC' })).toBe('29. November');
});
