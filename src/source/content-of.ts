import type { Language } from '../kit/language.ts';
import type { Island, Place } from '../store/island.ts';
import type { Content, Entry, EntryKind, Rendered } from './core/content.ts';
import { tagOf } from './core/feed-id.ts';
import { render } from './core/render.ts';
import { type Identity, identitySection } from './core/settings.ts';
import { FolderSource } from './folder-source.ts';
import { RenderedShelf } from './rendered-shelf.ts';

type Held = { readonly source: FolderSource; readonly shelf: RenderedShelf; readonly isOpen: boolean };

const held = new WeakMap<Place, Held>();

/** Keeps an open source in memory until it is closed. */
export function hold(place: Place, source: FolderSource): void {
  held.set(place, { source, shelf: new RenderedShelf(), isOpen: true });
}

export function letGo(place: Place): void {
  held.delete(place);
}

/** What is public: as the open source last saw it, else as the folder says on the day of `island.now`. */
export function contentOf(island: Island): Content {
  const { source, isOpen } = heldOf(island);
  return (isOpen && source.content) || source.look(island, source.content ? [] : undefined);
}

/** The text of an entry as HTML, and what can be quoted of it. */
export function renderedOf(island: Island, entry: Entry): Rendered {
  return heldOf(island).shelf.take(entry, () => render(entry.body, { lang: entry.lang, origin: island.about.url }));
}

const sorted = new WeakMap<Content, Map<string, readonly Entry[]>>();

/** Public entries of a kind, newest first; the same list for as long as the content is the same. */
export function publishedEntries(island: Island, kind: EntryKind, lang?: Language): readonly Entry[] {
  const content = contentOf(island);
  const lists = sorted.get(content) ?? new Map<string, readonly Entry[]>();
  sorted.set(content, lists);
  const key = `${kind} ${lang ?? ''}`;
  const known = lists.get(key);
  if (known) return known;
  const list = content.entries.filter((entry) => entry.kind === kind && (!lang || entry.lang === lang));
  lists.set(key, list);
  return list;
}

/** The id of an entry in every feed: stays the same for ever, also without `data/`, and wherever it is served. */
export function feedIdOf(island: Island, entry: Entry): string {
  const identity = island.settings.get(identitySection.name) as Identity | undefined;
  return tagOf(identity ? identity.url : island.about.url, heldOf(island).source.ledger, entry);
}

function heldOf({ place }: Island): Held {
  const known = held.get(place);
  if (known) return known;
  const made = { source: new FolderSource(place), shelf: new RenderedShelf(), isOpen: false };
  held.set(place, made);
  return made;
}
