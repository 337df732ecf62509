import type { Language } from '../kit/language.ts';
import type { Island, Place } from '../store/island.ts';
import type { Content, Entry, EntryKind, Rendered } from './core/content.ts';
import { tagOf } from './core/feed-id.ts';
import { render } from './core/render.ts';
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

/** Public entries of a kind, newest first. */
export function publishedEntries(island: Island, kind: EntryKind, lang?: Language): readonly Entry[] {
  return contentOf(island).entries.filter((entry) => entry.kind === kind && (!lang || entry.lang === lang));
}

/** The id of an entry in every feed: stays the same for ever, also without `data/`. */
export function feedIdOf(island: Island, entry: Entry): string {
  return tagOf(island.about.url, heldOf(island).source.ledger, entry);
}

function heldOf({ place }: Island): Held {
  const known = held.get(place);
  if (known) return known;
  const made = { source: new FolderSource(place), shelf: new RenderedShelf(), isOpen: false };
  held.set(place, made);
  return made;
}
