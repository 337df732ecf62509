import type { Route } from '../../look/route.ts';

/** What crawlers may read: everything public. Desk and token pages say `noindex` themselves. */
export const robots: Route = {
  at: '/robots.txt',
  serve: 'kept',
  get: ({ island }) =>
    new Response(`User-agent: *\nDisallow: /tisch/\nDisallow: /desk/\n\nSitemap: ${island.about.url}/sitemap.xml\n`, {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    }),
};
