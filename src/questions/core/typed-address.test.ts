import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedAddress } from '../../kit/address.ts';
import { likelyMeant } from './typed-address.ts';

const address = (typed: string) => {
  const read = readTypedAddress(typed);
  return read.kind === 'address' ? read.address : read.fault;
};

test.each([
  ['johanne.kramer@example.org', 'johanne.kramer@example.org'],
  ['  Johanne@Example.ORG ', 'Johanne@example.org'],
  ['<j@example.org>', 'j@example.org'],
  ["o'neill+insel@sub.example.co.uk", "o'neill+insel@sub.example.co.uk"],
  ['post@müller.example', 'post@xn--mller-kva.example'],
])('%s is an address', (typed, read) => expect(address(typed)).toBe(read));

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['johanne', 'no-at'],
  ['johanne@', 'nothing-after'],
  ['@example.org', 'nothing-before'],
  ['a@b@example.org', 'two-ats'],
  ['johanne kramer@example.org', 'spaces'],
  ['a@example.org, b@example.org', 'spaces'],
  ['jürgen@example.org', 'letters-before'],
  ['.a@example.org', 'letters-before'],
  ['a..b@example.org', 'letters-before'],
  ['a@-example.org', 'letters-after'],
  ['a@example..org', 'letters-after'],
  ['a@exa_mple.org', 'letters-after'],
  ['a@localhost', 'no-ending'],
  ['a@192.168.1.1', 'no-ending'],
  [`${'a'.repeat(65)}@example.org`, 'too-long'],
  [`a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.org`, 'too-long'],
])('%j is none: %s', (typed, fault) => expect(address(typed)).toBe(fault));

// Put into an address that is right; much of it still is one.
const anything = fc
  .array(fc.constantFrom(...'ab.-+@ \r\n\t\0\u0085\u2028äß<>,;%'), { maxLength: 2 })
  .map((letters) => letters.join(''));

test('nothing that ends a header line ever is an address', () => {
  for (const ending of ['\n', '\r\n', '\r', '\0', '\u2028', '\u0085', '%0a']) {
    const read = address(`a@example.org${ending}Bcc: b@example.com`);
    expect(['spaces', 'letters-after', 'two-ats']).toContain(read);
    expect(['spaces', 'letters-before', 'letters-after', 'two-ats']).toContain(address(`a${ending}b@example.org x`));
  }
  let addresses = 0;
  fc.assert(
    fc.property(anything, anything, (local, domain) => {
      const read = readTypedAddress(`a${local}b@c${domain}d.org`);
      if (read.kind !== 'address') return;
      addresses += 1;
      expect(read.address).toMatch(/^[\x21-\x7e]+$/);
    }),
    { numRuns: 1000 },
  );
  expect(addresses).toBeGreaterThan(100);
});

test.each([
  ['a@gmial.com', 'a@gmail.com'],
  ['a@gmail.co', 'a@gmail.com'],
  ['a@wen.de', 'a@web.de'],
  ['a@t-onlin.de', 'a@t-online.de'],
  ['a@posteo.dee', 'a@posteo.de'],
])('%s was probably meant as %s', (typed, meant) => expect(likelyMeant(typed)).toBe(meant));

test('an address that may well be right gets no hint', () => {
  for (const right of ['a@gmx.net', 'a@posteo.net', 'a@example.org', 'a@praxis-kramer.example']) {
    expect(likelyMeant(right)).toBeUndefined();
  }
});
