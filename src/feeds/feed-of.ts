import type { Language } from '../kit/language.ts';
import { feedIdOf, publishedEntries, renderedOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { feedWords } from '../words/feeds.ts';
import { type Feed, type FeedItem, withAbsoluteLinks } from './core/feed.ts';

const MOST_ITEMS = 50;

/** The newest posts, or the newest answers, of a language, in full text. */
export function feedOf(island: Island, kind: 'post' | 'question', lang: Language): Feed {
  const { about } = island;
  const entries = publishedEntries(island, kind, lang).slice(0, MOST_ITEMS);
  const items = entries.map((entry) => itemOf(island, entry));
  const words = feedWords[lang];
  const home = urlOf(island, lang, kind === 'post' ? 'home' : 'questions');
  return {
    id: home,
    title: kind === 'post' ? about.name : words.answers(about.name),
    description: about.sentence[lang] ?? about.sentence[about.languages[0]] ?? about.name,
    lang,
    author: about.name,
    home,
    updated:
      items
        .map(({ updated }) => updated)
        .sort(Temporal.Instant.compare)
        .at(-1) ?? Temporal.Instant.fromEpochMilliseconds(0),
    items,
  };
}

function itemOf(island: Island, entry: Entry): FeedItem {
  const { about } = island;
  return {
    id: feedIdOf(island, entry),
    url: about.url + entry.path,
    title: entry.title,
    summary: entry.summary,
    html: withAbsoluteLinks(renderedOf(island, entry).html, about.url),
    published: startOf(entry.date, about.zone),
    updated: startOf(entry.updated ?? entry.date, about.zone),
    tags: entry.tags,
  };
}

/** The first moment of a day where the island is. */
function startOf(day: string, zone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
}
