import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

export type Format = 'rss' | 'atom' | 'json';

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** A feed in a format, `self` being its own absolute address: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export function write(feed: Feed, format: Format, self: string): string {
  switch (format) {
    case 'rss':
      return rss(feed, self);
    case 'atom':
      return atom(feed, self);
    case 'json':
      return JSON.stringify(jsonFeed(feed, self), null, 1);
  }
}

function rss(feed: Feed, self: string): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.lang,
    lastBuildDate: dateOf(feed.updated),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id, isPermaLink: false },
      pubDate: dateOf(item.published),
      ...(item.summary ? { description: item.summary } : {}),
      categories: item.tags.map((name) => ({ name })),
      content: { encoded: item.html },
    })),
  });
}

function atom(feed: Feed, self: string): string {
  return generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: dateOf(feed.updated),
    authors: [{ name: feed.author }],
    links: [
      { href: feed.home, rel: 'alternate', type: 'text/html', hreflang: feed.lang },
      { href: self, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      published: dateOf(item.published),
      updated: dateOf(item.updated),
      links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
      ...(item.summary ? { summary: { value: item.summary } } : {}),
      categories: item.tags.map((term) => ({ term })),
      content: { value: item.html, type: 'html' },
    })),
  });
}

function jsonFeed(feed: Feed, self: string): unknown {
  return generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: self,
    language: feed.lang,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      date_published: dateOf(item.published),
      date_modified: dateOf(item.updated),
      ...(item.summary ? { summary: item.summary } : {}),
      ...(item.tags.length > 0 ? { tags: [...item.tags] } : {}),
    })),
  });
}

function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
