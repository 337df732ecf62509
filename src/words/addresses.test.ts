import { expect, test } from 'vitest';
import { LANGUAGES } from '../kit/language.ts';
import { addresses, pathOf, RESERVED_QUESTION_SLUGS, RESERVED_SEGMENTS } from './addresses.ts';

test('the first language stands at the root, every other below its own prefix, in its own words', () => {
  expect(pathOf(['de', 'en'], 'de', 'questions')).toBe('/fragen/');
  expect(pathOf(['de', 'en'], 'en', 'questions')).toBe('/en/questions/');
  expect(pathOf(['en', 'de'], 'de', 'post', { year: '2026', slug: 'drei-tage' })).toBe('/de/2026/drei-tage/');
});

test('a value is encoded and must be there', () => {
  expect(pathOf(['de'], 'de', 'topic', { topic: 'Führung' })).toBe('/thema/F%C3%BChrung/');
  expect(() => pathOf(['de'], 'de', 'topic')).toThrow('topic');
});

test('the words of all languages are reserved', () => {
  for (const word of ['fragen', 'questions', 'en', 'de', 'media', 'impressum', 'imprint', 'tisch'])
    expect(RESERVED_SEGMENTS).toContain(word);
  expect([...RESERVED_QUESTION_SLUGS].sort()).toEqual(
    ['abholen', 'aenderungen', 'answered', 'atom.xml', 'beantwortet', 'bestaetigen', 'changes', 'collect', 'confirm', 'feed.json', 'feed.xml', 'meine', 'mine', 'suggestions', 'vorschlaege'], // biome-ignore format: one list
  );
});

test('an address asks for the same values in every language, and no two of a language are one', () => {
  for (const lang of LANGUAGES) {
    for (const each of Object.values(addresses))
      expect(each[lang].match(/:\w+/g), each[lang]).toEqual(each.en.match(/:\w+/g));
    const paths = Object.values(addresses).map((each) => each[lang]);
    expect(new Set(paths).size).toBe(paths.length);
  }
});
