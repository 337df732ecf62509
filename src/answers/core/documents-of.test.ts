import { expect, test } from 'vitest';
import { EMPTY_ENTRY } from '../../../test/entry.ts';
import type { Entry, Rendered } from '../../source/core/content.ts';
import { documentsOf } from './documents-of.ts';
import { sentenceStarts } from './sentences.ts';

const entry: Entry = { ...EMPTY_ENTRY, file: 'posts/ruhe.md', slug: 'ruhe', path: '/2026/ruhe/', title: 'Über Ruhe' };

test('an article gives one document for each passage, with an anchor to it', () => {
  const documents = documentsOf(entry, rendered(['Vorweg.', undefined], ['Erstens. Zweitens.', 'Gründe']));
  expect(documents.map(({ id, url, heading, text }) => ({ id, url, heading, text }))).toEqual([
    { id: '/2026/ruhe/', url: '/2026/ruhe/', heading: undefined, text: 'Vorweg.' },
    { id: '/2026/ruhe/#grunde', url: '/2026/ruhe/#grunde', heading: 'Gründe', text: 'Erstens. Zweitens.' },
  ]);
});

test('a long passage is cut between sentences, and each part has an id of its own', () => {
  const sentence = `${'Lang und breit '.repeat(20).trim()}.`;
  const documents = documentsOf(entry, rendered([Array.from({ length: 9 }, () => sentence).join(' '), 'Weite']));
  expect(documents.length).toBeGreaterThan(2);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  for (const { text, sentences } of documents) {
    expect(text.length).toBeLessThanOrEqual(900);
    for (const start of sentences) expect(text.slice(start)).toMatch(/^Lang/);
  }
});

test('an answer is one document, whatever its headings', () => {
  const question: Entry = {
    ...entry,
    kind: 'question',
    path: '/fragen/kosten/',
    title: 'Was kostet es?',
    phrasings: ['Preis?'],
  };
  const [document, ...others] = documentsOf(
    question,
    rendered(['Nichts. Oder doch?', undefined], ['Es kommt darauf an.', 'Mehr']),
  );
  expect(others).toEqual([]);
  expect(document).toMatchObject({ id: '/fragen/kosten/', url: '/fragen/kosten/', phrasings: ['Preis?'] });
  expect(document?.sentences.map((start) => document.text.slice(start, start + 3))).toEqual(['Nic', 'Ode', 'Es ']);
});

test('an offer keeps the anchor it has on the page it shares', () => {
  const offer: Entry = { ...entry, kind: 'offer', path: '/angebote/#gruppe' };
  expect(documentsOf(offer, rendered(['Acht Menschen.', 'Wer']))[0]?.url).toBe('/angebote/#gruppe');
});

function rendered(...passages: (readonly [string, string | undefined])[]): Rendered {
  return {
    html: '',
    text: passages.map(([text, heading]) => (heading ? `${heading} ${text}` : text)).join(' '),
    passages: passages.map(([text, heading]) => ({
      text,
      heading,
      anchor: heading?.toLowerCase().replaceAll('ü', 'u'),
      sentences: sentenceStarts(text),
    })),
    headings: [],
    links: [],
    images: [],
  };
}
