import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWeak } from './analysis.ts';
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

test('What is meant is all that one slip away is known, and nothing else', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abeü'), minLength: 3, maxLength: 7 });
  let met = 0;
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 40 }), letters, fc.nat(), (words, other, at) => {
      const word = words[at % words.length] ?? '';
      const typed = at % 4 === 0 ? other : word.slice(0, at % word.length) + word.slice((at % word.length) + 1);
      const known = vocabularyOf(words.sort(), 'de', conceptsFrom([]));
      const found = meantBy(typed, known);
      // The ending may become a stem, so more may be meant than what is one slip away as it stands.
      const near = words.filter((word) => word !== typed && /^[a-z]*$/.test(word) && isOneSlip(typed, word));
      met += near.length;
      expect([...found].sort()).toEqual(expect.arrayContaining(near));
      for (const word of found) expect(words.includes(word) || isWeak(word, 'de')).toBe(true);
    }),
  );
  expect(met).toBeGreaterThan(0);
});

/** Written without a look at the code: a letter more, one less, another, or two beside one another changed. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length < other.length) return isOneSlip(other, one);
  const places = [...one, ''].map((_, at) => at);
  if (one.length > other.length) return places.some((at) => one.slice(0, at) + one.slice(at + 1) === other);
  const differ = [...one].map((letter, at) => (letter === other[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = 0, second = 0] = differ;
  const areChanged = second === first + 1 && one[first] === other[second] && one[second] === other[first];
  return differ.length === 1 || (differ.length === 2 && areChanged);
}

test('A term of 6,000 letters is looked up no more often than it is worth', () => {
  let lookedUp = 0;
  const get = (word: string) => {
    lookedUp += 1;
    return vocabulary.idOf.get(word);
  };
  expect(meantBy('honrar', { ...vocabulary, idOf: { get } }).size).toBe(1);
  expect(lookedUp).toBeGreaterThan(0);
  lookedUp = 0;
  meantBy('ho'.repeat(3000), { ...vocabulary, idOf: { get } });
  expect(lookedUp).toBe(0);
});
