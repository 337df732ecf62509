import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, inLowerCase, writtenWords } from './fold.ts';
import { wordNumbers } from './word-numbers.ts';

const letters = fc.constantFrom(
  'a',
  'B',
  'ä',
  'u\u0308',
  'ß',
  '7',
  ' ',
  '-',
  '\u00ad',
  'İ',
  'я',
  'ش',
  '𝔞',
  '🙂',
  '\ud800',
);
const text = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' }));

test('the words found one by one are those a text is made of', () => {
  fc.assert(
    fc.property(text, (text) => {
      const plain = inLowerCase(text);
      const words: string[] = [];
      eachWord(plain, (from, to) => words.push(plain.slice(from, to)));
      expect(words).toEqual(writtenWords(text));
    }),
  );
});

test('a text that needs no mending is read as if it were mended', () => {
  for (let code = 0x20; code < 0x2030; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    expect(inLowerCase(text)).toBe(
      text
        .normalize('NFC')
        .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
        .toLowerCase(),
    );
  }
});

test('a word keeps its number among thousands, and one that was never put has none, even with the hash of another', () => {
  const table = wordNumbers();
  const hashOf = (word: string) => word.length; // as bad as can be
  const words = Array.from({ length: 9000 }, (_, i) => `wort${i}`);
  for (const [number, word] of words.entries()) table.put(word, hashOf(word), number);
  expect(table.size()).toBe(9000);
  for (const number of [0, 8, 77, 4321, 8999]) {
    const text = `ein ${words[number]} steht hier`;
    expect(table.at(text, 4, 4 + (words[number]?.length ?? 0), hashOf(words[number] ?? ''))).toBe(number);
  }
  expect(table.at('wart7', 0, 5, hashOf('wart7'))).toBe(undefined);
});
