import type { Route, Visit } from '../../look/route.ts';
import type { Purpose } from '../../words/addresses.ts';
import { CONTENT_TYPES, type Format, write } from '../core/formats.ts';
import { feedOf } from '../feed-of.ts';

/** The same posts, and the same answers, in three formats. */
export const feedRoutes: readonly Route[] = [
  feed('rss', 'post', 'rss'),
  feed('atom', 'post', 'atom'),
  feed('jsonFeed', 'post', 'json'),
  feed('answersRss', 'question', 'rss'),
  feed('answersAtom', 'question', 'atom'),
  feed('answersJsonFeed', 'question', 'json'),
];

function feed(at: Purpose, kind: 'post' | 'question', format: Format): Route {
  const get = ({ island, lang, to }: Visit) => {
    const body = write(feedOf(island, kind, lang), format, island.about.url + to(at));
    return new Response(body, { headers: { 'content-type': CONTENT_TYPES[format] } });
  };
  return { at, serve: 'kept', get };
}
