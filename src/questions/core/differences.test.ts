import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

const own = (text: string, others: readonly string[]) =>
  differencesOf(text, others)
    .filter(({ isOwn }) => isOwn)
    .map((part) => part.text);

test('what only one asks is marked, with the small words between', () => {
  const others = ['Können Sie die Rechnung auf die Firma ausstellen?'];
  expect(own('Können Sie die Rechnung auf den Träger meiner Kita ausstellen?', others)).toEqual(['Träger meiner Kita']);
});

test('a text that is quite another is not marked at all', () => {
  expect(own('Darf mein Hund mitkommen?', ['Was kostet die Stunde?'])).toEqual([]);
});

test('the parts are the text, letter by letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, others) => {
      expect(
        differencesOf(text, others)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
