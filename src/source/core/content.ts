import type { Language } from '../../kit/language.ts';

export type EntryKind = 'post' | 'page' | 'question' | 'offer' | 'venture';

/** A file of the owner's folder, read and found good. Dates are `YYYY-MM-DD`, paths root-relative with a slash at the end. */
export type Entry = {
  readonly kind: EntryKind;
  /** The file below `content/`, with forward slashes. */
  readonly file: string;
  /** UUIDv7, written into the file at first publication; drafts may have none. */
  readonly id: string | undefined;
  readonly lang: Language;
  readonly slug: string;
  /** Offers and ventures stand together on one page: their path carries a fragment (`/angebote/#slug`). */
  readonly path: string;
  readonly title: string;
  /** Its own; a page without one has the day it was first public. A venture that names only a year begins on 1 January. */
  readonly date: string;
  /** The first year or day of a venture, as the owner wrote it. */
  readonly since?: string | undefined;
  readonly updated: string | undefined;
  readonly summary: string | undefined;
  readonly tags: readonly string[];
  readonly image: { readonly file: string; readonly alt: string } | undefined;
  /** The same in other languages: their paths. */
  readonly translations: Readonly<Partial<Record<Language, string>>>;
  readonly aliases: readonly string[];
  /** Where it stood on hosts of others, as whole addresses. */
  readonly source: readonly string[];
  /** Whether it goes out with the letter; the letter's own rule without it. */
  readonly letter: boolean | undefined;
  readonly venture: string | undefined;
  /** Other wordings of a question, as the owner keeps them in the file. */
  readonly phrasings: readonly string[];
  readonly offer: OfferTerms | undefined;
  /** The last year or day of a venture; it goes on without one. */
  readonly until: string | undefined;
  /** Markdown below the front matter. */
  readonly body: string;
  /** Of the body, where it is known without reading that. */
  readonly fingerprint?: Fingerprint | undefined;
};

/** What tells a text from all others: its SHA-256 in base64; and how long it is, in UTF-16. */
export type Fingerprint = { readonly digest: string; readonly chars: number };

export type OfferTerms = {
  readonly for: string | undefined;
  readonly price: string | undefined;
  readonly duration: string | undefined;
  readonly begin: string | undefined;
};

/** A part of an entry that can be quoted: the text content under one heading, white space collapsed. */
export type Passage = {
  readonly heading: string | undefined;
  /** The id of the heading on the page; undefined before the first one. */
  readonly anchor: string | undefined;
  readonly text: string;
  /** Offsets in `text` (UTF-16) at which sentences begin; the first is 0. */
  readonly sentences: readonly number[];
};

export type Rendered = {
  readonly html: string;
  /** The text content of the whole, white space collapsed. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly headings: readonly { readonly level: number; readonly text: string; readonly anchor: string }[];
  readonly links: readonly string[];
  readonly images: readonly { readonly src: string; readonly alt: string }[];
};

/** What is public at a moment. Immutable; a change of a file makes a new one. */
export type Content = {
  /** Grows with every change; part of the key of whatever is cached. */
  readonly generation: number;
  /** Everything published and due, newest first within a kind. */
  readonly entries: readonly Entry[];
  readonly byPath: ReadonlyMap<string, Entry>;
  /** Addresses that once were public and now lead elsewhere or are gone (root-relative). */
  readonly moved: ReadonlyMap<string, string>;
  readonly gone: ReadonlyMap<string, { readonly on: string }>;
  /** Addresses whose file cannot be read just now, with no last good version at hand: neither there nor gone (503). */
  readonly held: ReadonlySet<string>;
  /** What is wrong in the folder just now; the last good version of those files stays online. */
  readonly problems: readonly Problem[];
};

/** Something to change in a file: a sentence for the owner, in both languages. */
export type Problem = {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly sentence: Readonly<Record<Language, string>>;
};
