import type { Route } from '../look/route.ts';
import { contentOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import { everyAddress } from './every-address.ts';

const NOT_LISTED = [
  'year',
  'search',
  'rss',
  'atom',
  'jsonFeed',
  'answersRss',
  'answersAtom',
  'answersJsonFeed',
  'answerIndex',
  'answerQuotes',
];

/** The sitemap of everything the route list leads to (sitemaps.org 0.9), with the day of the last change. */
export function sitemap(routes: () => readonly Route[]): Route {
  return {
    at: '/sitemap.xml',
    serve: 'kept',
    get: ({ island }) => {
      const { byPath } = contentOf(island);
      const listed = routes().filter(({ at }) => !NOT_LISTED.includes(at) && !at.startsWith('/'));
      const urls = everyAddress(island, listed).map(({ path }) => {
        const entry = byPath.get(path.includes('%') ? decodeURI(path) : path);
        return entry ? lineKept(island.about.url, path, entry) : lineOf(island.about.url + path);
      });
      const body = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
      return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
    },
  };
}

type Kept = { readonly origin: string; readonly path: string; readonly line: string };

// A save changes one line of thousands.
const kept = new WeakMap<Entry, Kept>();

function lineKept(origin: string, path: string, entry: Entry): string {
  const known = kept.get(entry);
  if (known?.origin === origin && known.path === path) return known.line;
  const line = lineOf(origin + path, entry.updated ?? entry.date);
  kept.set(entry, { origin, path, line });
  return line;
}

function lineOf(url: string, changedOn?: string): string {
  const lastmod = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
  return `<url><loc>${escapeXml(url)}</loc>${lastmod}</url>`;
}

function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
