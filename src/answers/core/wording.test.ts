import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed as packedSymbols, sharedSymbols, symbolsIn, unpacker } from './wording.ts';

const some = fc.constantFrom('Wer', 'fragt', ',', '. ', ' ', '„', 'ärger', '🙂', '\n', '0');
const word = fc.oneof(some, fc.string({ unit: 'grapheme' }));
const part = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
const texts = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

function packed(texts: readonly (readonly string[])[]): Uint8Array {
  const symbols = sharedSymbols();
  return packedSymbols(
    texts.map((parts) => symbolsIn(parts, symbols)),
    symbols,
  );
}

test('every packed text is read as it was, in its parts, in any order', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const read = unpacker(packed(written));
      for (let place = written.length - 1; place >= 0; place -= 1) expect(read(place)).toEqual(written[place]);
    }),
    { numRuns: 200 },
  );
});

test('words that come again and again take few bits, the rarest no more than there is room for', () => {
  const often = 'Wer oft fragt, der fragt oft. '.repeat(2000);
  expect(packed([[often]]).length).toBeLessThan(often.length / 10);
  const counts = [1, 1];
  while (counts.length < 27) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
  const steep = counts.map((count, i) => `w${i} `.repeat(count)).join('');
  expect(unpacker(packed([[steep]]))(0)[0] === steep).toBe(true);
});

test('damaged bytes are refused', () => {
  const bytes = packed([['Wer fragt, der führt.']]);
  expect(() => unpacker(bytes.slice(0, 12))(0)).toThrow();
});
