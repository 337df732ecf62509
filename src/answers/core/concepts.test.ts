import { expect, test } from 'vitest';
import { decode, encode, encodeShown } from './codec.ts';
import { conceptsFrom, conceptsIn, nearnessIn } from './concepts.ts';
import type { Document } from './document.ts';
import { buildIndex, rank, suggest } from './finder.ts';
import { ENGLISH_CONCEPTS } from './lang/english/concepts.ts';
import { GERMAN_CONCEPTS } from './lang/german/concepts.ts';

function entry(lang: 'de' | 'en', id: string, title: string, text: string): Document {
  return { id, kind: 'question', lang, title, phrasings: [], text, sentences: [0], url: `/${id}/`, date: '2026-01-01' };
}

const practice = buildIndex([
  entry('de', 'vortrag', 'Halten Sie Vorträge?', 'Ja, vier- bis fünfmal im Jahr.'),
  entry('de', 'hund', 'Darf der Hund mitkommen?', 'Gern, wenn er ruhig liegen bleibt.'),
  entry('de', 'honorar', 'Wie hoch ist das Honorar?', 'Eine Stunde sind 120 Euro.'),
  entry('de', 'ort', 'Wo arbeiten Sie?', 'In Oldenburg, am Hafen.'),
  entry('en', 'fee', 'What is your fee?', 'An hour is 120 euros.'),
  entry('en', 'illness', 'What happens when I fall ill?', 'Tell me, and we find another day.'),
  entry('en', 'place', 'Where do you work?', 'In Oldenburg, by the harbour.'),
  entry('en', 'dog', 'May my dog come along?', 'Gladly, if it keeps still.'),
]);

test('a visitor finds the owner’s word by another one for the same', () => {
  expect(rank(practice, 'Treten Sie auch als Redner auf?')[0]?.id).toBe('vortrag');
  expect(rank(practice, 'Was verlangen Sie an Gebühren?')[0]?.id).toBe('honorar');
  expect(rank(practice, 'How much do you charge?')[0]?.id).toBe('fee');
  expect(rank(practice, 'I am sick today, what now?')[0]?.id).toBe('illness');
});

test('an index brings along the concepts that have to do with its words, and finds the same with them', () => {
  const read = decode(encode(practice), encodeShown(practice));
  for (const shelf of read.shelves) {
    const all = conceptsIn(shelf.lang).all.length;
    expect(shelf.vocabulary.lexicon.concepts.all.length).toBeGreaterThan(0);
    expect(shelf.vocabulary.lexicon.concepts.all.length).toBeLessThan(all / 10);
  }
  for (const text of ['Redner', 'Was kostet die Fahrschule?', 'Krankenhausbett', 'sick dogs', 'Hundehaftpflicht'])
    expect(rank(read, text)).toEqual(rank(practice, text));
});

test('words of one meaning are nearer than kinds of one thing', () => {
  const [same, kinds] = [
    { heads: [], members: ['honorar', 'preis', 'gebuhr'] },
    { heads: ['farbe'], members: ['blau', 'gelb'] },
  ];
  const [meaning, kind, other] = [
    nearnessIn(same, 'honorar', 'preis'),
    nearnessIn(kinds, 'farbe', 'blau'),
    nearnessIn(kinds, 'blau', 'gelb'),
  ];
  expect(meaning).toBeGreaterThan(kind);
  expect(kind).toBeGreaterThan(other);
});

test('a term knows all concepts it stands in', () => {
  const concepts = conceptsFrom([
    { heads: [], members: ['bank', 'sitz'] },
    { heads: ['geld'], members: ['bank'] },
  ]);
  expect(concepts.of('bank')).toEqual([0, 1]);
  expect(concepts.of('tisch')).toEqual([]);
});

test.each([
  ['de', GERMAN_CONCEPTS],
  ['en', ENGLISH_CONCEPTS],
] as const)('every line of the thesaurus (%s) joins at least two words, none of them twice', (_, fields) => {
  const wrong = fields
    .flatMap((field) => field.trim().split('\n'))
    .filter((line) => {
      const sides = line.split(':').map((side) => side.trim().split(' '));
      const words = sides.flat();
      return words.length < 2 || words.includes('') || sides.some((side) => new Set(side).size < side.length);
    });
  expect(wrong).toEqual([]);
});

test('a typing mistake is read as the word it was to be; two words that are known are two words', () => {
  expect(suggest(practice, 'Wie hoch ist das Honroar?')[0]?.url).toBe('/honorar/');
  const shop = buildIndex([
    entry('de', 'abbestellen', 'Wie kann ich den Brief abbestellen?', 'Mit einem Klick am Ende jeder Ausgabe.'),
    entry('de', 'auto', 'Wo kann ich das Auto parken?', 'Vor dem Haus sind Plätze.'),
    entry('de', 'ort', 'Wo arbeiten Sie?', 'In Oldenburg, am Hafen.'),
  ]);
  expect(rank(shop, 'Kann ich bei Ihnen den Wagen abstellen?')[0]?.id).toBe('auto');
});
