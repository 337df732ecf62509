import { expect, test } from 'vitest';
import { knownLines, linesOf, unquoted, wordsOf } from './lines.ts';

test.each([
  ['> text', 1, false, 'text'],
  ['>text', 1, false, 'text'],
  ['> > text', 2, false, 'text'],
  ['>>> text', 3, false, 'text'],
  ['> │ text', 2, true, 'text'],
  ['│ text', 1, true, 'text'],
  ['│', 1, true, ''],
  [' > text', 1, false, 'text'],
  ['text > text', 0, false, 'text > text'],
  ['-> text', 0, false, '-> text'],
  ['>     code', 1, false, '    code'],
])('%j', (line, depth, isBarred, text) => {
  expect(unquoted(line)).toEqual({ depth, isBarred, text });
});

test('a line of nothing but marks ends', () => {
  expect(unquoted('>'.repeat(100_000)).depth).toBe(100);
});

test('words compare without brackets around addresses, bold and invisible characters', () => {
  expect(wordsOf('> *Eine*  Frage <https://insel.example/x>')).toEqual(['Eine', 'Frage', 'https://insel.example/x']);
  expect(wordsOf('Pra\u00adxis\u200b')).toEqual(['Praxis']);
  expect(wordsOf('* > <')).toEqual(['*', '>', '<']);
});

const known = linesOf(
  '[#1 k7f2]\n│ Was kostet ein erstes Gespräch, und wie lange\n│ dauert es ungefähr?\n\nAntworten\nJa',
);

test('known lines come back quoted, broken elsewhere or joined, and are known', () => {
  for (const reply of [
    '> [#1 k7f2]\n> │ Was kostet ein erstes Gespräch, und wie lange\n> │ dauert es ungefähr?',
    '[#1 k7f2]\n│ Was kostet ein erstes\nGespräch, und wie lange\n│ dauert es ungefähr?',
    '[#1 k7f2] Was kostet ein erstes Gespräch, und wie lange dauert es ungefähr?',
    '> > [#1 k7f2]\n> > Was kostet ein erstes Gespräch, und wie lange dauert es\n> > ungefähr?',
  ])
    expect(knownLines(linesOf(reply), known)).toEqual(linesOf(reply).map(() => true));
});

test("the writer's own words stay, even where they begin like known ones", () => {
  const reply = linesOf(
    'Was kostet das?\n> [#1 k7f2]\nNichts.\nWas kostet ein erstes Gespräch, und wie lange\nist es her?',
  );
  expect(knownLines(reply, known)).toEqual([false, true, false, true, false]);
  expect(knownLines(['dauert es', 'Ja, ungefähr', 'ungefähr?'], known)).toEqual([false, false, false]);
});

test('many like lines take no long time', () => {
  const many = Array.from({ length: 2_000 }, () => 'Ja, gern, und zwar sofort');
  expect(knownLines(many, many).every(Boolean)).toBe(true);
});
