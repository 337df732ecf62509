import type { Language } from '../../kit/language.ts';
import { analyse, termsOf } from './analysis.ts';
import type { Document } from './document.ts';
import { type Bag, bagOf, type Field, fieldOf, joined } from './field.ts';
import { ASKED, type Asked } from './lang/tongue.ts';
import { massesOf } from './match.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { firstVotes, trainVotes, type Votes } from './votes.ts';

/** What is stored and sent of one language: terms, the lines that were asked, and the texts. All else is derived. */
export type Stored = {
  readonly lang: Language;
  readonly terms: readonly string[];
  readonly lines: readonly Line[];
  /** One bag for each document: its text, ascending term ids with counts. */
  readonly texts: readonly { readonly terms: readonly number[]; readonly counts: readonly number[] }[];
};

/** A question as the owner or somebody before put it, and the document that answers it. */
export type Line = { readonly document: number; readonly terms: readonly number[]; readonly asked: Asked };

/** What is shown of a document, beside what it is found by. */
export type Shown = Pick<Document, 'id' | 'kind' | 'title' | 'text' | 'sentences' | 'url' | 'date'>;

/** Everything the finder knows in one language. */
export type Shelf = {
  readonly lang: Language;
  readonly stored: Stored;
  readonly shown: readonly Shown[];
  readonly vocabulary: Vocabulary;
  readonly lines: Field;
  /** What the words of each line weigh together. */
  readonly masses: Float32Array;
  readonly phrases: Phrases;
  readonly votes: Votes;
  /** 0 where a quarter of the documents has one line at most, towards 1 the more lines all have. */
  readonly experience: number;
  readonly texts: Field;
  /** Each document as a whole: what was asked and what was written. */
  readonly whole: Field;
  readonly documentOf: Int32Array;
  readonly askedOf: Uint8Array;
};

/** All documents must be of one language. Without `learn` every line votes for its own document only. */
export function shelfOf(documents: readonly Document[], lang: Language, { learn = true } = {}): Shelf {
  const stored = store(documents.map(analysed), lang);
  return assemble(stored, documents, learn ? undefined : firstVotes(stored.lines.map(({ document }) => document)));
}

type Analysed = {
  readonly lines: readonly { terms: readonly string[]; asked: Asked }[];
  readonly text: readonly string[];
};

// A document that did not change is not looked at again: saving one of a thousand files costs one analysis.
const kept = new WeakMap<Document, Analysed>();

function analysed(document: Document): Analysed {
  const found = kept.get(document);
  if (found) return found;
  const title = document.heading ? `${document.title}. ${document.heading}` : document.title;
  const made = {
    lines: [title, ...document.phrasings]
      .map((line) => analyse(line, document.lang))
      .filter((line) => line.terms.length > 0),
    text: termsOf(document.text, document.lang),
  };
  kept.set(document, made);
  return made;
}

function store(documents: readonly Analysed[], lang: Language): Stored {
  const terms = [
    ...new Set(documents.flatMap(({ lines, text }) => [...lines.flatMap((line) => line.terms), ...text])),
  ].sort();
  const ids = new Map(terms.map((term, id) => [term, id]));
  const idsOf = (words: readonly string[]) => words.map((word) => ids.get(word) ?? 0);
  const lines = documents.flatMap((document, position) =>
    document.lines.map((line) => ({ document: position, terms: idsOf(line.terms), asked: line.asked })),
  );
  return { lang, terms, lines, texts: documents.map((document) => bagOf(idsOf(document.text))) };
}

/** Derives what is searched from what is stored: the same on the server and in the browser. */
export function assemble(stored: Stored, shown: readonly Shown[], learned?: Votes): Shelf {
  const { lang, lines } = stored;
  const vocabulary = vocabularyOf(stored.terms, lang);
  const documentOf = Int32Array.from(lines, ({ document }) => document);
  const wordsOfLines = lines.map(({ terms }) => terms.map((term) => stored.terms[term] ?? ''));
  const phrases = phrasesOf(wordsOfLines, lang);
  const isQuestion = (line: number) => shown[documentOf[line] ?? 0]?.kind === 'question';
  const bags = lines.map(({ terms }) => bagOf(terms));
  const field = fieldOf(bags, vocabulary.gramCounts);
  return {
    lang,
    stored,
    shown,
    vocabulary,
    lines: field,
    masses: massesOf(field, vocabulary),
    phrases,
    votes: learned ?? trainVotes(phrases, wordsOfLines, documentOf, lang, isQuestion),
    experience: experienceOf(documentOf, stored.texts.length),
    texts: fieldOf(stored.texts, vocabulary.gramCounts),
    whole: fieldOf(wholes(stored), vocabulary.gramCounts),
    documentOf,
    askedOf: Uint8Array.from(lines, (line) => ASKED.indexOf(line.asked)),
  };
}

// A quarter, not the mean: where few entries have many lines and most have one, the many would shout the others down.
function experienceOf(documentOf: Int32Array, documents: number): number {
  const lines = new Int32Array(documents);
  for (const document of documentOf) lines[document] = (lines[document] ?? 0) + 1;
  return 1 - 1 / Math.max(1, lines.sort()[Math.floor(documents / 4)] ?? 1);
}

function wholes({ lines, texts }: Stored): Bag[] {
  const asked: number[][] = texts.map(() => []);
  for (const { document, terms } of lines) asked[document]?.push(...terms);
  return texts.map((text, document) => joined(text, bagOf(asked[document] ?? [])));
}
