import { expect, test } from 'vitest';
import { beginningOf, cleanLine, cleanText, lengthOf } from './text.ts';

test('letters written in two pieces become one', () => {
  expect(cleanText('Gespra\u0308ch')).toBe('Gespräch');
});

test('what cannot be seen is removed', () => {
  expect(cleanText('a\0b\u200bc\u202ed\u2066e\ufefff\u00adg\u0007h\u{e0041}i\u200ej')).toBe('abcdefghij');
  expect(cleanText('halb \ud83d')).toBe('halb');
});

test('a picture of several people stays one, a joiner elsewhere goes', () => {
  expect(cleanText('👩‍👩‍👧 a\u200db')).toBe('👩‍👩‍👧 ab');
  expect(cleanText('👩🏽\u200d🚀')).toBe('👩🏽\u200d🚀');
});

test('line breaks of all systems are one, tabs stay, empty lines do not pile up', () => {
  expect(cleanText('eins\r\nzwei\rdrei\u2028vier\tfünf  \n\n\n\n\n\nsechs')).toBe(
    'eins\nzwei\ndrei\nvier\tfünf\n\n\nsechs',
  );
  expect(cleanText(' \r\n\u200b\t ')).toBe('');
  expect(cleanLine(' eins\n zwei\t drei ')).toBe('eins zwei drei');
});

test('characters are counted as people see them, not as a machine stores them', () => {
  expect(lengthOf('äöü🏝')).toBe(4);
});

test('the beginning of a long text ends between words, and says that there is more', () => {
  expect(beginningOf('Kurz\nund gut.', 40)).toBe('Kurz und gut.');
  expect(beginningOf('Meine Schwester und ich haben den Betrieb geerbt', 32)).toBe('Meine Schwester und ich haben …');
  expect(beginningOf('x'.repeat(50), 20)).toBe(`${'x'.repeat(10)} …`);
});
