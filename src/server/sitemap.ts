import type { Route } from '../look/route.ts';
import { contentOf } from '../source/content-of.ts';
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
      const pages = everyAddress(island, routes()).filter(
        ({ route }) => !NOT_LISTED.includes(route.at) && !route.at.startsWith('/'),
      );
      const urls = pages.map(({ path }) => {
        const entry = byPath.get(path.includes('%') ? decodeURI(path) : path);
        const lastmod = entry ? `<lastmod>${entry.updated ?? entry.date}</lastmod>` : '';
        return `<url><loc>${escapeXml(island.about.url + path)}</loc>${lastmod}</url>`;
      });
      const body = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
      return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
    },
  };
}

function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
