import type { Language } from '../kit/language.ts';
import { contentOf, isOpen, renderedOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { MOST_QUOTED_CHARS } from './core/codec.ts';
import type { Document } from './core/document.ts';
import { documentsOf } from './core/documents-of.ts';
import { buildIndex, type Index, settle } from './core/finder.ts';
import { withoutText } from './core/without-text.ts';

/** `isDue`: somebody will soon build it anew. */
type Held = { readonly generation: number; readonly index: Index; isDue: boolean };

const held = new WeakMap<Island['place'], Held>();

// Of so many documents an index takes the better part of a second to build: nobody waits for that after every save.
const LARGE = 5000;
const FOLLOWS_AFTER_MS = 300;

/**
 * Everything the island has published, ready to be asked; built anew when the source has changed. What was written is
 * found at once; where silence begins is worked out between other things, and until then it begins where it did. On a
 * large island the index from before answers meanwhile, and the new one follows by itself.
 */
export function indexOf(island: Island): Index {
  const found = held.get(island.place);
  if (!found || found.generation === contentOf(island).generation) return found?.index ?? built(island);
  if (found.index.shelves.every(({ shown }) => shown.length < LARGE)) return built(island, found.index);
  if (!found.isDue) follow(island, found);
  return found.index;
}

/** Whether `indexOf` knows less than the source. */
export function isIndexBehind(island: Island): boolean {
  return held.get(island.place)?.generation !== contentOf(island).generation;
}

function built(island: Island, before?: Index): Index {
  const { generation, entries } = contentOf(island);
  const documents = entries.flatMap((entry) => documentsKept(island, entry));
  const index = buildIndex(documents, before);
  held.set(island.place, { generation, index, isDue: false });
  settleSoon(island.place, index, settle(index));
  return index;
}

/** A step whenever the process has time; an index that was followed by another is left as it is. */
function settleSoon(place: Island['place'], index: Index, steps: Generator<void, void>): void {
  const step = () => {
    try {
      if (held.get(place)?.index === index && !steps.next().done) setImmediate(step).unref();
    } catch {
      // Whoever asks next is told, by the page he asks for.
    }
  };
  setImmediate(step).unref();
}

function follow(island: Island, last: Held): void {
  last.isDue = true;
  setTimeout(() => {
    try {
      if (held.get(island.place) === last && isOpen(island)) built(island, last.index);
    } catch {
      last.isDue = false; // the last one goes on answering, and the next question tries again
    }
  }, FOLLOWS_AFTER_MS).unref();
}

/** The part of the index in one language: what its file for the browser holds. */
export function indexIn(island: Island, lang: Language): Index {
  return { shelves: indexOf(island).shelves.filter((shelf) => shelf.lang === lang) };
}

/**
 * The same once its borders of silence are known. Of a large island that takes seconds of the processor, in which others
 * are answered.
 */
export async function settledIn(island: Island, lang: Language): Promise<Index> {
  const index = indexIn(island, lang);
  for (const _ of settle(index)) await new Promise((resolve) => setImmediate(resolve));
  return index;
}

/** What the island has written in a language, as the finder knows it. */
export function documentsIn(island: Island, lang: Language): readonly Document[] {
  const { entries } = contentOf(island);
  return entries.filter((entry) => entry.lang === lang).flatMap((entry) => documentsKept(island, entry));
}

// The same entry gives the same documents, which the index then need not analyse again.
const kept = new WeakMap<Entry, readonly Document[]>();

// Of so many texts those of the articles do not stay in memory: few are ever quoted, and they can be made again. As much
// as the file for the browser quotes does stay, of what is asked for first: the newest.
const MANY = 2000;
const quoted = new WeakMap<Island['place'], number>();

/** What the index will want of an entry: taken while its text is at hand, a text need not be made again for it. */
export function documentsKept(island: Island, entry: Entry): readonly Document[] {
  const found = kept.get(entry);
  if (found) return found;
  const made = documentsOf(entry, renderedOf(island, entry));
  const chars = (quoted.get(island.place) ?? 0) + entry.body.length;
  const stays = entry.kind === 'question' || chars <= MOST_QUOTED_CHARS || contentOf(island).entries.length <= MANY;
  if (stays) quoted.set(island.place, chars);
  const documents = stays ? made : withoutText(made, () => documentsOf(entry, renderedOf(island, entry)));
  kept.set(entry, documents);
  return documents;
}
