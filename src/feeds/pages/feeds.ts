import { type Route, textAnswer, type Visit } from '../../look/route.ts';
import type { Purpose } from '../../words/addresses.ts';
import type { Feed } from '../core/feed.ts';
import type { Format } from '../core/formats.ts';
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
  const get = async ({ island, lang, to }: Visit) => {
    const { CONTENT_TYPES, write } = await import('../core/formats.ts'); // loaded with the first feed
    const feed = feedOf(island, kind, lang);
    const bodies = written.get(feed) ?? new Map<Format, string>();
    written.set(feed, bodies);
    const body = bodies.get(format) ?? write(feed, format, island.about.url + to(at));
    bodies.set(format, body);
    return textAnswer(body, { headers: { 'content-type': CONTENT_TYPES[format] } });
  };
  return { at, serve: 'kept', get };
}

// A feed stays the same object until something in it changes.
const written = new WeakMap<Feed, Map<Format, string>>();
