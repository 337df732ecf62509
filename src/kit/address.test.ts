import { expect, test } from 'vitest';
import { addressIn, isSameAddress } from './address.ts';

test('an address is read with its domain in small letters and as A-labels', () => {
  expect(addressIn(' Lena.Vogt@Example.ORG ')).toBe('Lena.Vogt@example.org');
  expect(addressIn('fragen@müller.example')).toBe('fragen@xn--mller-kva.example');
  expect(addressIn("o'brien+list@example.com")).toBe("o'brien+list@example.com");
  expect(addressIn('jörg@example.org')).toBe('jörg@example.org');
});

test.each([
  '',
  'lena',
  'lena@',
  '@example.org',
  'lena@example',
  'lena@127.0.0.1',
  'lena@[127.0.0.1]',
  'lena@example.org:25',
  'lena@example.org/path',
  'lena@user@example.org,other@example.com',
  'lena@example.org, other@example.com',
  'lena@example.org\r\nBcc: other@example.com',
  'Lena <lena@example.org>',
  '"lena vogt"@example.org',
  '.lena@example.org',
  'lena..vogt@example.org',
  'lena@-example.org',
  'lena@exa mple.org',
  `${'x'.repeat(65)}@example.org`,
  `lena@${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.${'w'.repeat(60)}.${'v'.repeat(20)}.org`,
])('%j is no address', (text) => {
  expect(addressIn(text)).toBeUndefined();
});

test('two ways to write a mailbox are the same', () => {
  expect(isSameAddress('Lena@Example.org', 'lena@example.org')).toBe(true);
  expect(isSameAddress('lena@example.org', 'lena@example.com')).toBe(false);
});
