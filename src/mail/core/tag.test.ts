import { expect, test } from 'vitest';
import { addressWithToken, tokenIn } from './tag.ts';

const of = 'fragen@example.org';

test('a token goes out in the address and is found again, whatever a mail server does to its letters', () => {
  const address = addressWithToken(of, '+', '0k7f2');
  expect(address).toBe('fragen+0k7f2@example.org');
  expect(tokenIn(address, of)).toBe('0k7f2');
  expect(tokenIn('Fragen+0K7F2@EXAMPLE.org', of)).toBe('0k7f2');
  expect(tokenIn('fragen-0k7f2@example.org', of)).toBe('0k7f2');
});

test('without plus addressing, and where it would grow too long, the address stays plain', () => {
  expect(addressWithToken(of, 'none', '0k7f2')).toBe(of);
  expect(addressWithToken(of, '+', 'k'.repeat(57))).toBe(`fragen+${'k'.repeat(57)}@example.org`);
  expect(addressWithToken(of, '+', 'k'.repeat(58))).toBe(of);
});

test.each([of, 'fragen+@example.org', 'fragen+k@example.com', 'andere+k@example.org', 'fragenk@example.org', ''])(
  'there is no token in %j',
  (address) => {
    expect(tokenIn(address, of)).toBeUndefined();
  },
);
