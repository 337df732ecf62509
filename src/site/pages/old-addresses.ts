import type { Route } from '../../look/route.ts';
import { contentOf } from '../../source/content-of.ts';
import { elsewhereIn } from '../../source/core/old-address.ts';
import { notFound } from './not-found.tsx';

/** What a browser finds old addresses in where no server searches: path and title of the text, by the key of its address. */
export const oldAddresses: Route = {
  at: '/old-addresses.json',
  serve: 'kept',
  exists: (island) => elsewhereIn(contentOf(island)).size > 0,
  get: (visit) => {
    const table = elsewhereIn(contentOf(visit.island));
    if (table.size === 0) return notFound(visit);
    const found = [...table].map(([key, { path, title }]) => [key, [path, title]]);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return new Response(JSON.stringify(Object.fromEntries(found)), { headers });
  },
};
