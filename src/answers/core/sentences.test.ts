import { expect, test } from 'vitest';
import { sentenceStarts } from './sentences.ts';

function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

test('a text falls into its sentences', () => {
  expect(sentencesOf('Ja. Aber nicht heute! »Morgen?« Vielleicht … Wir sehen.')).toEqual([
    'Ja.',
    'Aber nicht heute!',
    '»Morgen?«',
    'Vielleicht …',
    'Wir sehen.',
  ]);
});

test('abbreviations and ordinals end no sentence', () => {
  for (const text of [
    'Am 3. März kommt Dr. Meyer.',
    'Manches, z. B. Termine, ca. Zehn im Jahr.',
    'Nr. 5 liegt in der Hafenstr. 12.',
  ])
    expect(sentencesOf(text)).toEqual([text]);
});
