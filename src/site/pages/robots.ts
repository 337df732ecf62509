import type { Route } from '../../look/route.ts';
import { section } from '../../store/island.ts';
import { pathOf } from '../../words/addresses.ts';
import { robotsText } from '../core/robots.ts';
import { siteSection } from '../core/settings.ts';

/** What crawlers may read: everything public, if the owner lets them. Desk and token pages say `noindex` themselves. */
export const robots: Route = {
  at: '/robots.txt',
  serve: 'kept',
  get: ({ island }) => {
    const { languages, url } = island.about;
    const desks = languages.map((lang) => pathOf(languages, lang, 'desk'));
    const body = robotsText(section(island, siteSection).crawlers, desks, `${url}/sitemap.xml`);
    return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  },
};

/** Where somebody writes who found a hole (RFC 9116). It must name a day less than a year ahead. */
export const securityText: Route = {
  at: '/.well-known/security.txt',
  serve: 'fresh',
  get: ({ island }) => {
    const { about, now } = island;
    const month = now.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth().add({ months: 11 });
    const lines = [
      `Contact: mailto:${about.owner.email}`,
      `Expires: ${month}-01T00:00:00Z`,
      `Preferred-Languages: ${about.languages.join(', ')}`,
      `Canonical: ${about.url}/.well-known/security.txt`,
    ];
    return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
  },
};
