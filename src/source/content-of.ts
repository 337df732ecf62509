import { join } from 'node:path';
import type { Language } from '../kit/language.ts';
import type { Island, Place } from '../store/island.ts';
import type { Content, Entry, EntryKind, Rendered } from './core/content.ts';
import { tagOf } from './core/feed-id.ts';
import { fileOfLink } from './core/file-link.ts';
import type { Ledger } from './core/ledger.ts';
import { Published } from './core/published.ts';
import { render, restored } from './core/render.ts';
import { type Identity, identitySection } from './core/settings.ts';
import type { Sheet } from './core/sheet.ts';
import { fingerprintOf } from './fingerprint.ts';
import { FolderSource } from './folder-source.ts';
import { KeptPieces } from './kept-pieces.ts';
import { PictureSizes, type Size } from './picture-sizes.ts';
import { RenderedShelf } from './rendered-shelf.ts';

/** What of an island's folder lies in memory. */
export type Held = {
  readonly source: FolderSource;
  readonly shelf: RenderedShelf;
  /** What is made of texts, in files of `data/cache/` by their names. */
  readonly pieces: Map<string, KeptPieces>;
  readonly opened: Opened | undefined;
  readonly sizes: PictureSizes;
  /** That of the content that was asked for last. */
  published: Published | undefined;
  /** Reads again, where somebody opened the source and keeps it up to date. */
  refresh: Refresh | undefined;
};

/** To `publish`: what is new is written down, too. */
type Opened = { readonly publish: boolean };

/** Reads again what changed; with `files` (below the island's folder) only those. */
export type Refresh = (island: Island, files?: readonly string[]) => Promise<Content>;

const held = new WeakMap<Place, Held>();

/** Keeps a source in memory until it is let go; one that is `opened` begins with what earlier processes read and made. */
export function hold({ place }: Island, opened?: Opened): Held {
  const made: Held = {
    source: new FolderSource(place, { remembers: opened !== undefined }),
    shelf: new RenderedShelf(),
    pieces: new Map(),
    opened,
    sizes: new PictureSizes(),
    published: undefined,
    refresh: undefined,
  };
  held.set(place, made);
  return made;
}

export function letGo(place: Place): void {
  const { source, pieces } = held.get(place) ?? {};
  source?.close();
  for (const kept of pieces?.values() ?? []) kept.close();
  held.delete(place);
}

/** What is made of the texts of an open source, in a file of `data/cache/`; undefined where it is not open. */
export function keptPieces(island: Island, name: string): KeptPieces | undefined {
  const { opened, pieces } = heldOf(island);
  if (!opened) return undefined;
  const kept =
    pieces.get(name) ?? new KeptPieces(join(island.place.folder, 'data', 'cache', name), { keeps: opened.publish });
  pieces.set(name, kept);
  return kept;
}

/** Whether somebody opened the source and keeps it up to date. */
export function isOpen({ place }: Island): boolean {
  return held.get(place)?.refresh !== undefined;
}

/** What is public: as the open source last saw it, else as the folder says on the day of `island.now`. */
export function contentOf(island: Island): Content {
  const { source, refresh } = heldOf(island);
  return (refresh && source.content) || source.look(island, source.content ? [] : undefined);
}

/** The text of an entry as HTML, and what can be quoted of it. */
export function renderedOf(island: Island, entry: Entry): Rendered {
  const { shelf } = heldOf(island);
  const { generation } = contentOf(island);
  return shelf.take(entry, generation, () => renderedAnew(island, entry));
}

const RENDERED = 'rendered';

/** `looksUp`: it depends on other files. */
function renderedAnew(island: Island, entry: Entry): { rendered: Rendered; looksUp: boolean } {
  const options = settingOf(island, entry);
  const { lang, languages, origin, idPrefix } = options;
  const ground = [lang, idPrefix, origin, languages.join(), fingerprintOf(entry).digest];
  // What others asked may have to be erased.
  const kept = entry.kind === 'question' ? undefined : keptPieces(island, RENDERED);
  const stored = kept?.find(ground);
  if (stored !== undefined) return { rendered: restored(stored, options), looksUp: false };
  let looksUp = false;
  const pathOfFile = (link: string) => {
    looksUp = true;
    return pathOfFileIn(island, entry, link);
  };
  const sizeOf = (name: string) => heldOf(island).sizes.sizeOf(name);
  const rendered = render(entry.body, { ...options, pathOfFile, sizeOf });
  if (!looksUp && rendered.images.length === 0) kept?.put(ground, () => rendered.stored());
  return { rendered, looksUp };
}

/** Once every text was rendered: for the processes to come, in steps. */
export function* keepRendered(island: Island): Generator<void, void> {
  yield* keptPieces(island, RENDERED)?.keep() ?? [];
}

/** Does what wants every text in turn, without those that are read once making old objects of those read before. */
export async function inPassing<T>(island: Island, work: () => Promise<T>): Promise<T> {
  const { shelf } = heldOf(island);
  shelf.isPassing = true;
  try {
    return await work();
  } finally {
    shelf.isPassing = false;
  }
}

/** Where a link of an entry to a file of the folder leads; undefined where there is none, or it is not public. */
export function pathOfFileIn(island: Island, entry: Entry, link: string): string | undefined {
  const { file, fragment } = fileOfLink(link, entry.file);
  const path = file && heldOf(island).source.pathOfFile(file);
  const isPlace = path?.includes('#') && fragment !== ''; // on one page with others
  return path && (isPlace ? `${path}-${fragment.slice(1)}` : path + fragment);
}

/** Offers and ventures stand together on one page, so their ids carry their name. */
function settingOf({ about }: Island, { lang, path, slug }: Entry) {
  const idPrefix = path.includes('#') ? `${slug}-` : '';
  return { lang, languages: about.languages, origin: about.url, idPrefix };
}

/** How large a picture below `content/media` is; undefined where there is none, or none that can be read. */
export function pictureSizeOf(island: Island, name: string): Size | undefined {
  return heldOf(island).sizes.sizeOf(name);
}

/** Public entries of a kind, newest first. */
export function publishedEntries(island: Island, kind: EntryKind, lang?: Language): readonly Entry[] {
  return publishedIn(island).of(kind, lang);
}

/** The same by months (`2026-11`); a month in which nothing changed is the same array as before. */
export function publishedMonths(island: Island, kind: EntryKind, lang: Language): readonly (readonly Entry[])[] {
  return publishedIn(island).months(kind, lang);
}

/** Found once for each content: every page asks for some. */
function publishedIn(island: Island): Published {
  const held = heldOf(island);
  const { entries } = contentOf(island);
  if (held.published?.entries !== entries) held.published = new Published(entries, held.published);
  return held.published;
}

/** The id of an entry in every feed: stays the same for ever, also without `data/`, and wherever it is served. */
export function feedIdOf(island: Island, entry: Entry): string {
  const identity = island.settings.get(identitySection.name) as Identity | undefined;
  return tagOf(identity ? identity.url : island.about.url, ledgerOf(island), entry);
}

/** Reads the folder again, for whoever wrote something into it or must know it as it is. */
export async function refreshSource(island: Island, files?: readonly string[]): Promise<Content> {
  const { refresh, source } = heldOf(island);
  return refresh ? refresh(island, files) : source.look(island);
}

/** Every file that can be read, public or not. */
export function sheetsOf(island: Island): readonly Sheet[] {
  return heldOf(island).source.sheets();
}

/** Names below `content/media` in files that cannot be read. */
export function heldMediaOf(island: Island): readonly string[] {
  return heldOf(island).source.heldMedia();
}

export function ledgerOf(island: Island): Ledger {
  return heldOf(island).source.ledger;
}

function heldOf(island: Island): Held {
  return held.get(island.place) ?? hold(island);
}
