import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedNumber, numberFrom, readNumber } from './number.ts';

const secret = fc.uint8Array({ minLength: 13, maxLength: 32 });

test('a number is read back however it was typed', () => {
  fc.assert(
    fc.property(secret, (bytes) => {
      const number = numberFrom(bytes);
      const shown = groupedNumber(number);
      expect(shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
      for (const typed of [
        number,
        shown,
        shown.toLowerCase(),
        ` ${shown.replaceAll('-', ' ')}\n`,
        shown.replaceAll('-', '–'),
        shown.replaceAll('0', 'O').replaceAll('1', 'l'),
        shown.replaceAll('1', 'I').replaceAll('0', 'o'),
      ]) {
        expect(readNumber(typed)).toBe(number);
      }
    }),
  );
});

test('another secret is another number', () => {
  expect(numberFrom(new Uint8Array(13).fill(1))).not.toBe(numberFrom(new Uint8Array(13).fill(2)));
});

test('what cannot be a number is none', () => {
  for (const typed of ['', '1234', 'A'.repeat(19), 'A'.repeat(21), `${'A'.repeat(19)}Ä`, '../../etc/passwd'])
    expect(readNumber(typed)).toBeUndefined();
});
