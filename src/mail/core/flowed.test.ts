import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFlowed, toFlowed } from './flowed.ts';

test('a long line is broken after a space, so that it can be joined again', () => {
  const line = 'Ich lese jede Frage selbst, dienstags und donnerstags um 10 Uhr, und nehme mir Zeit dafür.';
  const lines = toFlowed(line).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/ $/);
  expect(lines.join('')).toBe(line);
  for (const each of lines) expect(each.length).toBeLessThanOrEqual(67);
});

test('what was two lines stays two, and the mark of a signature keeps its space', () => {
  expect(toFlowed('Guten Tag,   \r\n\r\nich danke.\n-- \nMarlene')).toBe('Guten Tag,\n\nich danke.\n-- \nMarlene');
});

test('an address on its own line stays whole', () => {
  const link = `https://insel.example/fragen/meine/${'k'.repeat(60)}`;
  expect(toFlowed(link)).toBe(link);
  expect(toFlowed(`Hier: ${link} und weiter`).split('\n')).toEqual(['Hier: ', `${link} `, 'und weiter']);
});

test('a bar or a quote stands on every line of what it marks', () => {
  const words = 'Wort '.repeat(40).trim();
  for (const line of toFlowed(`│ ${words}`).split('\n')) expect(line).toMatch(/^│ (Wort ?)*Wort$/);
  for (const line of toFlowed(`> ${words}`).split('\n')) expect(line).toMatch(/^> Wort/);
  expect(toFlowed('│')).toBe('│');
});

test('a line that looks like something else in the format is stuffed', () => {
  expect(toFlowed('From here on')).toBe(' From here on');
  expect(toFlowed('  indented')).toBe('   indented');
});

const word = fc.constantFrom(
  'Guten',
  'Tag',
  'From',
  '-- ',
  '│',
  '-',
  'https://insel.example/fragen/',
  'x'.repeat(80),
  ' ',
  '–',
);
const line = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

test('whatever is written comes back as it was, but for the number of spaces between words', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = lines.filter((each) => !each.trimStart().startsWith('│')).join('\n');
      const told = (all: string) => all.replaceAll(/ +$/gm, '').replaceAll(/ +/g, ' ');
      expect(told(fromFlowed(toFlowed(text), false))).toBe(told(text));
    }),
  );
});

test('quoted lines are joined with lines quoted as deep, and with no others', () => {
  expect(fromFlowed('> eins \n> zwei \n>> drei \ndrei \n>', false)).toBe('> eins zwei \n>> drei \ndrei \n>');
});
