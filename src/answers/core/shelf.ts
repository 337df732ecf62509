import type { Language } from '../../kit/language.ts';
import { analyse } from './analysis.ts';
import type { Document } from './document.ts';
import { type Bag, bagOf, type Field, fieldOf, joined, type Postings, tableOf } from './field.ts';
import { ASKED, type Asked } from './lang/tongue.ts';
import { type Lexicon, numbersOf, sharedLexicon } from './lexicon.ts';
import { massesOf } from './match.ts';
import { type Phrase, type Phrases, phraseOf, phrasesOf } from './phrases.ts';
import { type Vocabulary, vocabularyIn } from './vocabulary.ts';
import { firstVotes, trainVotes, type Votes } from './votes.ts';

/** What is stored and sent of one language, beside the texts: terms, and the lines that were asked. */
export type Stored = {
  readonly lang: Language;
  readonly terms: readonly string[];
  readonly lines: readonly Line[];
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
  readonly whole: Postings;
  readonly documentOf: Int32Array;
  readonly askedOf: Uint8Array;
};

/** All documents must be of one language. Without `learn` every line votes for its own document only. */
export function shelfOf(documents: readonly Document[], lang: Language, { learn = true } = {}): Shelf {
  const lexicon = sharedLexicon(lang);
  const made = documents.map((document) => analysed(document, lexicon));
  const vocabulary = vocabularyIn(lexicon, usedIn(made, lexicon));
  const idsOf = (numbers: ArrayLike<number>) => Array.from(numbers, (number) => vocabulary.ids[number] ?? 0);
  const lines = made.flatMap(({ lines }, document) =>
    lines.map(({ terms, asked }) => ({ document, terms: idsOf(terms), asked })),
  );
  const texts = tableOf(made.map(({ text }) => text));
  for (let i = 0; i < texts.ids.length; i += 1) texts.ids[i] = vocabulary.ids[texts.ids[i] ?? 0] ?? 0;
  return assemble(
    { lang, terms: vocabulary.terms, lines },
    {
      shown: documents,
      vocabulary,
      texts: fieldOf(texts, vocabulary.gramCounts),
      phrases: made.flatMap(({ lines }) => lines.map(({ phrase }) => phrase)),
      votes: learn ? undefined : firstVotes(lines.map(({ document }) => document)),
    },
  );
}

/** A document as numbers of a lexicon. */
type Analysed = {
  readonly lexicon: Lexicon;
  readonly lines: readonly { readonly terms: readonly number[]; readonly asked: Asked; readonly phrase: Phrase }[];
  readonly text: Bag;
};

// A document that did not change is not looked at again: saving one of a thousand files costs one analysis.
const kept = new WeakMap<Document, Analysed>();

function analysed(document: Document, lexicon: Lexicon): Analysed {
  const found = kept.get(document);
  if (found?.lexicon === lexicon) return found;
  const { title, heading, phrasings, text, lang } = document;
  const lines = [heading ? `${title}. ${heading}` : title, ...phrasings]
    .map((line) => analyse(line, lang))
    .filter(({ terms }) => terms.length > 0);
  const { numberOf } = lexicon.terms;
  const made = {
    lexicon,
    lines: lines.map(({ terms, asked }) => ({
      terms: terms.map(numberOf),
      asked,
      phrase: phraseOf(terms, lexicon),
    })),
    text: bagOf(numbersOf(text, lexicon)),
  };
  kept.set(document, made);
  return made;
}

function usedIn(documents: readonly Analysed[], lexicon: Lexicon): Uint8Array {
  const used = new Uint8Array(lexicon.terms.texts.length);
  for (const { lines, text } of documents) {
    for (const { terms } of lines) for (const number of terms) used[number] = 1;
    for (let i = 0; i < text.terms.length; i += 1) used[text.terms[i] ?? 0] = 1;
  }
  return used;
}

export type Parts = {
  readonly shown: readonly Shown[];
  readonly vocabulary: Vocabulary;
  readonly texts: Field;
  readonly phrases: readonly Phrase[];
  /** Learned from the lines where there are none. */
  readonly votes: Votes | undefined;
};

/** Derives what is searched from what is stored: the same on the server and in the browser. */
export function assemble(stored: Stored, { shown, vocabulary, texts, votes, phrases: written }: Parts): Shelf {
  const { lang, lines, terms } = stored;
  const { gramCounts } = vocabulary;
  const documentOf = Int32Array.from(lines, ({ document }) => document);
  const phrases = phrasesOf(written, vocabulary.lexicon);
  const isQuestion = (line: number) => shown[documentOf[line] ?? 0]?.kind === 'question';
  const field = fieldOf(tableOf(lines.map((line) => bagOf(line.terms))), gramCounts);
  const wordsOfLines = lines.map((line) => line.terms.map((term) => terms[term] ?? ''));
  return {
    lang,
    stored,
    shown,
    vocabulary,
    lines: field,
    masses: massesOf(field, vocabulary),
    phrases,
    votes: votes ?? trainVotes(phrases, wordsOfLines, documentOf, lang, isQuestion),
    experience: experienceOf(documentOf, shown.length),
    texts,
    whole: joined(texts, field, documentOf, gramCounts),
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
