import { expect, test } from 'vitest';
import type { Language } from '../../kit/language.ts';
import { isPlain, segmentsOf, sentenceStarts } from './sentences.ts';

const parts = (text: string, lang: Language) => {
  const starts = sentenceStarts(text, lang);
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
};

test.each<[Language, string]>([
  ['de', 'Das geht z. B. dienstags, d. h. zweimal.|Danach nicht.'],
  ['de', 'Am 3. März kam Dr. Ohm.|Im 19. Jahrhundert gab es ca. zwölf.|Seit dem 31. Oktober 2008.|Schluss.'],
  ['de', 'Es waren 1998.|Dann kam Prof. A. Weiß, vgl. Nr. 7.|Gut so?|Ja!'],
  ['de', '»Bis wann?« fragte ich.|Er sagte: »Bald!«|Ich nickte.|»Wird wohl.«|Wirklich.'],
  ['de', 'Das kostet 190,50 Euro usw. und mehr.|Ende'],
  ['en', 'Ask Mr. Brown, e.g. on Tuesday, i.e. soon.|Then Dr. Ohm called at 3.5 p.m. today.|Fine.'],
  ['en', 'It was 1998.|“Until when?” nobody asked.|Nobody knew.'],
])('%s: %s', (lang, text) => {
  expect(parts(text.replaceAll('|', ' '), lang)).toEqual(text.split('|'));
});

test('the number of a note stands for itself, a number in the sentence does not', () => {
  expect(parts('So ist es.1 Oder nicht?2', 'de')).toEqual(['So ist es.', '1', 'Oder nicht?', '2']);
  expect(parts('Es kostet 3.500 Euro. Gut.', 'de')).toEqual(['Es kostet 3.500 Euro.', 'Gut.']);
});

test('what a pattern cuts is what the platform cuts', () => {
  const pieces = [
    'Tag',
    'der',
    'Ä',
    'ö',
    'z.',
    'B.',
    '7',
    ' ',
    '. ',
    '! ',
    '? ',
    '.',
    ', ',
    '(',
    ') ',
    '“',
    '„',
    '’',
    '–',
    ' ',
    ': ',
    '-',
  ];
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  let state = 7;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  let plain = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('');
    if (!isPlain(text)) continue;
    plain += 1;
    expect(segmentsOf(text, 'de'), JSON.stringify(text)).toEqual(
      Array.from(segmenter.segment(text), (each) => each.segment),
    );
  }
  expect(plain).toBeGreaterThan(3000);
});
