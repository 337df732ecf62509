import { expect, test } from 'vitest';
import type { Blocks } from './blocks.ts';
import { mailHtml } from './html.tsx';
import { plainMail } from './plain.ts';

const blocks: Blocks = [
  'Guten Tag,\ndanke für Ihre Frage.',
  { heading: 'Ihre Frage' },
  { barred: 'Was kostet <b>das</b>?\n\nUnd wann?' },
  { quote: '»Ein erstes Gespräch kostet nichts.«' },
  false,
  undefined,
  { link: 'https://insel.example/fragen/meine/k7f2', label: 'Ansehen und zurückziehen' },
  { written: 'Das **geht**.', html: '<p>Das <strong>geht</strong>.</p>' },
  { name: 'Marlene Brandt' },
  { soft: 'Ihre Frage wird am 24. Februar gelöscht.' },
];

test('plain: one blank line between, headings underlined, addresses alone, a bar on every line', () => {
  expect(plainMail(blocks)).toBe(`Guten Tag,
danke für Ihre Frage.

Ihre Frage
----------

│ Was kostet <b>das</b>?
│
│ Und wann?

»Ein erstes Gespräch kostet nichts.«

Ansehen und zurückziehen
https://insel.example/fragen/meine/k7f2

Das **geht**.

Marlene Brandt

Ihre Frage wird am 24. Februar gelöscht.
`);
});

const html = mailHtml({ lang: 'de', title: 'Zu Ihrer Frage', name: 'Marlene Brandt', blocks });

test('HTML says the same, and nobody else can write in it', () => {
  expect(html).toMatch(/^<!doctype html><html lang="de">/);
  expect(html).toContain('│ Was kostet &lt;b&gt;das&lt;/b&gt;?');
  expect(html).toContain('href="https://insel.example/fragen/meine/k7f2"');
  expect(html).toContain('<strong>geht</strong>');
  const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
  const shown = html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>/g, ' ');
  for (const word of words('Guten Tag danke Ihre Frage Gespräch zurückziehen gelöscht'))
    expect(words(shown)).toContain(word);
});

test('nothing has to be fetched, and a link leads nowhere but to the web or a mail', () => {
  expect(html).not.toMatch(/<(img|link|script|iframe|object)|url\(|@import|src=|background=/i);
  const evil = mailHtml({
    lang: 'de',
    title: 'x',
    name: 'x',
    blocks: [{ link: 'javascript:alert(1)', label: 'hier' }],
  });
  expect(evil).not.toContain('javascript:');
  expect(evil).toContain('hier');
});

test('the sheet is 560 pixels wide and has the colours of the page, light and dark', () => {
  expect(html).toContain('width="560"');
  for (const color of ['#f8faf6', '#15232e', '#3c4c55', '#005169', '#10181f', '#e4e3da']) expect(html).toContain(color);
  expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
});
