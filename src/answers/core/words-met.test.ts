import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenWords } from './fold.ts';
import { WordsMet } from './words-met.ts';

const LETTERS = [
  'a',
  'B',
  'ä',
  'Ö',
  'ß',
  'É',
  'İ',
  'ǅ',
  '7',
  '²',
  'ª',
  ' ',
  '-',
  '.',
  '…',
  '’',
  '€',
  '\n',
  '\u00ad',
  'u\u0308',
  'Σ',
  'ж',
  '中',
  '😀',
];
const text = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 });

function numbered() {
  const words: string[] = [];
  return { words, met: new WordsMet((word) => words.push(word) - 1) };
}

test('the numbers of a text are those of its words', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const { words, met } = numbered();
      for (const each of texts) {
        const read = Array.from(met.numbersOf(each), (number) => words[number]);
        expect(read).toEqual([...writtenWords(each)]);
      }
      expect(new Set(words).size).toBe(words.length);
      expect(met.size).toBe(words.length);
    }),
    { numRuns: 500 },
  );
});

test('every letter of the plain ones is read as it is elsewhere', () => {
  const { words, met } = numbered();
  for (let code = 0x20; code < 0x250; code += 1) {
    const each = `x${String.fromCharCode(code)}y ${String.fromCharCode(code)}`;
    expect(Array.from(met.numbersOf(each), (number) => words[number])).toEqual([...writtenWords(each)]);
  }
});

test('many words, long ones too, are told apart', () => {
  const { words, met } = numbered();
  const many = Array.from({ length: 20_000 }, (_, i) => `wort${i.toString(36)}${'x'.repeat(i % 50)}`);
  const numbers = met.numbersOf(many.join(' '));
  expect(Array.from(numbers, (number) => words[number])).toEqual(many);
  expect(met.numbersOf(many.toReversed().join('  ').toUpperCase())).toEqual(numbers.toReversed());
});
