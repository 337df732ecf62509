import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const at = Temporal.Instant.from('2026-11-24T09:00:00Z');
const event = {
  uid: 'a@insel',
  at,
  summary: 'Sie liest',
  description: 'Um zehn',
  url: 'https://insel.example/erreichbar/',
};
const fileOf = (more: Partial<typeof event>) =>
  calendarFile({ name: 'Runden', now: at.subtract({ hours: 48 }), events: [{ ...event, ...more }] });

/** Reads a property as RFC 5545 says: unfold, then take the escapes back. */
function propertyOf(file: string, name: string): string | undefined {
  const line = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(`${name}:`));
  return line?.slice(name.length + 1).replace(/\\(.)/gs, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

test('an event has what RFC 5545 asks for, in UTC', () => {
  const file = fileOf({});
  expect(file.split('\r\n').slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Insel//Rounds//EN']);
  expect(propertyOf(file, 'DTSTART')).toBe('20261124T090000Z');
  expect(propertyOf(file, 'DTSTAMP')).toBe('20261122T090000Z');
  expect(propertyOf(file, 'UID')).toBe('a@insel');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('any text comes back whole, and no line is longer than 75 bytes or cut within a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (written) => {
      const summary = written.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
      const file = fileOf({ summary });
      expect(propertyOf(file, 'SUMMARY')).toBe(summary);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.includes('\ufffd')).toBe(summary.includes('\ufffd'));
    }),
  );
});
