import { expect, test } from 'vitest';
import { conceptsFrom } from './concepts.ts';
import { meantBy } from './slips.ts';
import { vocabularyOf } from './vocabulary.ts';

const concepts = conceptsFrom([{ heads: [], members: ['drog', 'rauschgift'] }]);
const vocabulary = vocabularyOf(['brud', 'honorar', 'labor', 'mitarbeit', 'rauschgift'], 'de', concepts);
const meant = (term: string) => [...meantBy(term, vocabulary)];

test('One letter more, less, another or two changed places is one slip; two of these are not', () => {
  for (const typed of ['honrar', 'honnorar', 'honerar', 'honroar']) expect(meant(typed)).toEqual(['honorar']);
  for (const typed of ['honroa', 'hanarar']) expect(meant(typed)).toEqual([]);
});

test('A slip in an ending is mended before the ending is taken off', () => {
  expect(meant('bruedr')).toEqual(['brud']);
});

test('It may have been to be a word of the concepts or a little word; a number is never another', () => {
  expect(meant('dorg')).toContain('drog');
  expect(meant('einn')).toContain('ein');
  expect(meantBy('2021', vocabularyOf(['2012'], 'de', concepts)).size).toBe(0);
});

test('A term of 6,000 letters is looked up no more often than it is worth', () => {
  let lookedUp = 0;
  const get = (word: string) => {
    lookedUp += 1;
    return vocabulary.idOf.get(word);
  };
  expect(meantBy('honrar', { ...vocabulary, idOf: { get } }).size).toBe(1);
  expect(lookedUp).toBeGreaterThan(100);
  lookedUp = 0;
  meantBy('ho'.repeat(3000), { ...vocabulary, idOf: { get } });
  expect(lookedUp).toBe(0);
});
