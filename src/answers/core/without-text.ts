import type { Entry } from '../../source/core/content.ts';
import { analyseAs, analyseBy, analysed } from './analysed.ts';
import type { Ascending } from './ascending.ts';
import type { Document } from './document.ts';
import { ofPassages } from './documents-of.ts';
import type { AskedLine, Lexicon } from './lexicon.ts';

/** A passage without its text: `id` and `url` go on where the path of its entry ends; the numbers are those of a lexicon. */
export type Outline = Pick<Document, 'id' | 'url' | 'heading'> & {
  readonly terms: Ascending;
  /** What stands above it; no terms where that has no words. */
  readonly above: AskedLine;
};

const NO_WORDS: AskedLine = { terms: [], asked: 'none' };

/** The same documents, found as before, whose texts are not kept: whoever shows one has all of them made `again`. */
export function withoutText(documents: readonly Document[], again: () => readonly Document[]): readonly Document[] {
  return documents.map((document, place) => {
    const unkept = new Unkept(document, again, place);
    analyseAs(document, unkept);
    return unkept;
  });
}

export function outlineOf({ path }: Entry, document: Document, lexicon: Lexicon): Outline {
  const { id, url, heading } = document;
  const places = { id: id.slice(path.length), url: url.slice(path.length) };
  const { text, lines } = analysed(document, lexicon);
  return { ...places, ...(heading === undefined ? {} : { heading }), terms: text, above: lines[0] ?? NO_WORDS };
}

/** The passages of an entry by their outlines, as `withoutText` gives them. */
export function outlined(
  entry: Entry,
  outlines: readonly Outline[],
  lexicon: Lexicon,
  again: () => readonly Document[],
): readonly Document[] {
  return outlines.map(({ terms, above, ...about }, place) => {
    const url = entry.path + about.url;
    // The same string, where they are the same: it need not be compared letter by letter.
    const id = about.id === about.url ? url : entry.path + about.id;
    const unkept = new Unkept({ ...ofPassages(entry), ...about, id, url }, again, place);
    analyseBy(terms, above, unkept, lexicon);
    return unkept;
  });
}

class Unkept implements Document {
  readonly id: string;
  readonly kind: Document['kind'];
  readonly lang: Document['lang'];
  readonly title: string;
  readonly heading?: string;
  readonly phrasings: readonly string[];
  readonly url: string;
  readonly date: string;
  readonly #again: () => readonly Document[];
  readonly #place: number;

  constructor(document: Omit<Document, 'text' | 'sentences'>, again: () => readonly Document[], place: number) {
    const { id, kind, lang, title, heading, phrasings, url, date } = document;
    this.id = id;
    this.kind = kind;
    this.lang = lang;
    this.title = title;
    if (heading !== undefined) this.heading = heading;
    this.phrasings = phrasings;
    this.url = url;
    this.date = date;
    this.#again = again;
    this.#place = place;
  }

  get text(): string {
    return madeBy(this.#again)[this.#place]?.text ?? '';
  }

  get sentences(): readonly number[] {
    return madeBy(this.#again)[this.#place]?.sentences ?? [0];
  }
}

// Whoever shows a document reads its text more than once, and then often those beside it.
let last: { readonly again: () => readonly Document[]; readonly documents: readonly Document[] } | undefined;

function madeBy(again: () => readonly Document[]): readonly Document[] {
  if (last?.again !== again) last = { again, documents: again() };
  return last.documents;
}
