import { analyseAs } from './analysed.ts';
import type { Document } from './document.ts';

/** The same documents, found as before, whose texts are not kept: whoever shows one has all of them made `again`. */
export function withoutText(documents: readonly Document[], again: () => readonly Document[]): readonly Document[] {
  return documents.map((document, place) => {
    const unkept = new Unkept(document, again, place);
    analyseAs(document, unkept);
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

  constructor(document: Document, again: () => readonly Document[], place: number) {
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
