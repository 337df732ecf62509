import type { Language } from '../kit/language.ts';
import { feedIdOf, ledgerOf, publishedEntries, renderedOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { feedWords } from '../words/feeds.ts';
import { type Feed, type FeedItem, withAbsoluteLinks } from './core/feed.ts';

const MOST_ITEMS = 50;

/**
 * The newest posts, or the newest answers, of a language, in full text: the same object as long as the settings, the
 * ledger and its fifty texts are the same ones.
 */
export function feedOf(island: Island, kind: 'post' | 'question', lang: Language): Feed {
  const entries = publishedEntries(island, kind, lang).slice(0, MOST_ITEMS);
  const texts = entries.map((entry) => renderedOf(island, entry));
  const of = [island.settings, island.about.url, ledgerOf(island), ...texts];
  const feeds = kept.get(island.place) ?? new Map<string, Kept>();
  kept.set(island.place, feeds);
  const known = feeds.get(`${kind} ${lang}`);
  if (known?.of.length === of.length && known.of.every((part, at) => part === of[at])) return known.feed;
  const feed = made(island, kind, lang, entries);
  feeds.set(`${kind} ${lang}`, { of, feed });
  return feed;
}

type Kept = { readonly of: readonly unknown[]; readonly feed: Feed };

const kept = new WeakMap<Island['place'], Map<string, Kept>>();

function made(island: Island, kind: 'post' | 'question', lang: Language, entries: readonly Entry[]): Feed {
  const { about } = island;
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
