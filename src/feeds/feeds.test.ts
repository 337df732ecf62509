import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { type Feed, withAbsoluteLinks } from './core/feed.ts';
import { write } from './core/formats.ts';

const feed: Feed = {
  id: 'https://insel.example/',
  title: 'Marlene Brandt & Söhne',
  description: 'Ein Satz < noch einer',
  lang: 'de',
  author: 'Marlene Brandt',
  home: 'https://insel.example/',
  updated: Temporal.Instant.from('2026-11-22T08:00:00Z'),
  items: [
    {
      id: 'tag:insel.example,2026-11-22:1',
      url: 'https://insel.example/2026/eins/',
      title: 'Eins & »zwei«',
      summary: 'Kurz gesagt.',
      html: '<p>Der <em>ganze</em> Text mit ]]> darin.</p>',
      published: Temporal.Instant.from('2026-11-21T23:00:00Z'),
      updated: Temporal.Instant.from('2026-11-22T08:00:00Z'),
      tags: ['Stille'],
    },
  ],
};

test('RSS carries the full text and an id that is no address', () => {
  const { title, items = [], language } = parseRssFeed(write(feed, 'rss', 'https://insel.example/feed.xml'));
  expect(title).toBe('Marlene Brandt & Söhne');
  expect(language).toBe('de');
  expect(items[0]?.guid).toEqual({ value: 'tag:insel.example,2026-11-22:1', isPermaLink: false });
  expect(items[0]?.content?.encoded).toContain('Der <em>ganze</em> Text');
});

test('Atom carries title, author and both times', () => {
  const parsed = parseAtomFeed(write(feed, 'atom', 'https://insel.example/atom.xml'));
  expect(parsed.title?.value).toBe('Marlene Brandt & Söhne');
  expect(parsed.authors?.[0]?.name).toBe('Marlene Brandt');
  expect(parsed.entries?.[0]?.title?.value).toBe('Eins & »zwei«');
  expect(parsed.entries?.[0]?.content?.value).toContain('mit ]]> darin');
  expect(new Date(parsed.entries?.[0]?.updated ?? '').toISOString()).toBe('2026-11-22T08:00:00.000Z');
});

test('JSON Feed carries the same', () => {
  const parsed = parseJsonFeed(write(feed, 'json', 'https://insel.example/feed.json'));
  expect(parsed.items?.[0]).toMatchObject({
    id: 'tag:insel.example,2026-11-22:1',
    title: 'Eins & »zwei«',
    tags: ['Stille'],
  });
  expect(parsed.items?.[0]?.content_html).toContain('ganze');
});

test('links of our own HTML lead home from anywhere, others stay', () => {
  const html =
    '<a href="/fragen/">a</a> <img src="/media/x.png"> <a href="https://a.example/">b</a> <code>href=&quot;/x&quot;</code>';
  expect(withAbsoluteLinks(html, 'https://insel.example')).toBe(
    '<a href="https://insel.example/fragen/">a</a> <img src="https://insel.example/media/x.png"> <a href="https://a.example/">b</a> <code>href=&quot;/x&quot;</code>',
  );
});
