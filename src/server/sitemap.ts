import type { Language } from '../kit/language.ts';
import { type Route, textAnswer } from '../look/route.ts';
import { publishedMonths } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { addressesOf } from './every-address.ts';

const NOT_LISTED = [
  'year',
  'search',
  'collect',
  'rss',
  'atom',
  'jsonFeed',
  'answersRss',
  'answersAtom',
  'answersJsonFeed',
  'answerIndex',
  'answerQuotes',
];

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
const FOOT = '</urlset>\n';

/** The sitemap of everything the route list leads to (sitemaps.org 0.9), with the day of the last change. */
export function sitemap(routes: () => readonly Route[]): Route {
  return {
    at: '/sitemap.xml',
    serve: 'kept',
    get: ({ island }) => {
      const listed = routes().filter(({ at }) => !NOT_LISTED.includes(at) && !at.startsWith('/'));
      const lines = island.about.languages.flatMap((lang) => listed.flatMap((route) => linesOf(route, island, lang)));
      return textAnswer([HEAD, ...lines, FOOT].join(''), {
        headers: { 'content-type': 'application/xml; charset=utf-8' },
      });
    },
  };
}

function linesOf(route: Route, island: Island, lang: Language): string[] {
  const { url } = island.about;
  const { at } = route;
  if (at === 'post' || at === 'page' || at === 'question')
    return publishedMonths(island, at, lang).map((month) => monthKept(url, month));
  return addressesOf(route, island, lang).map(({ path }) => lineOf(url + path));
}

// A month stays the same array until something in it changes.
const kept = new WeakMap<readonly Entry[], { readonly url: string; readonly lines: string }>();

function monthKept(url: string, month: readonly Entry[]): string {
  const known = kept.get(month);
  if (known?.url === url) return known.lines;
  const lines = month.map(({ path, updated, date }) => lineOf(url + path, updated ?? date)).join('');
  kept.set(month, { url, lines });
  return lines;
}

function lineOf(url: string, changedOn?: string): string {
  const lastmod = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
  return `<url><loc>${escapeXml(url)}</loc>${lastmod}</url>\n`;
}

function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
