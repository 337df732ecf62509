import type { Language } from '../../kit/language.ts';
import { askedIn, termAsWritten } from './analysis.ts';
import { type Concepts, conceptsIn } from './concepts.ts';
import { LONGEST_TEXT_CHARS } from './fold.ts';
import type { Asked } from './lang/tongue.ts';
import { WordsMet } from './words-met.ts';

/** Distinct texts, numbered in the order they came. */
export type Numbering = {
  readonly texts: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of a text; it gets one where it has none. */
  readonly numberOf: (text: string) => number;
};

/**
 * What the texts of a language are made of: their terms, and the pairs and trigrams of what is asked. It only grows, so
 * what was analysed once can be used again with others. No result depends on the numbers.
 */
export type Lexicon = {
  readonly lang: Language;
  readonly terms: Numbering;
  readonly pairs: Numbering;
  readonly trigrams: Numbering;
  /** What the words of a line are and what they mean: terms, and concepts as `#` and their place. */
  readonly meanings: Numbering;
  readonly concepts: Concepts;
  /** The numbers of the terms that written words stand for. */
  readonly written: WordsMet;
  /** Lines that were asked, or stand above a text: the passages of an article share theirs. */
  readonly lines: Map<string, AskedLine>;
};

/** A line as numbers of terms. */
export type AskedLine = { readonly terms: readonly number[]; readonly asked: Asked };

export function newLexicon(lang: Language, concepts: Concepts): Lexicon {
  const terms = newNumbering();
  return {
    lang,
    terms,
    pairs: newNumbering(),
    trigrams: newNumbering(),
    meanings: newNumbering(),
    concepts,
    written: new WordsMet((word) => terms.numberOf(termAsWritten(word, lang))),
    lines: new Map(),
  };
}

/** The numbers of the terms of a text, in its order. */
export function numbersOf(text: string, { written }: Lexicon): Int32Array {
  return written.numbersOf(text);
}

/** A line as numbers; the same line is the same object. It may be `read` before: then it is not read again. */
export function lineIn({ lang, written, lines }: Lexicon, text: string, read?: AskedLine): AskedLine {
  const known = lines.get(text);
  if (known) return known;
  const line = read ?? {
    terms: [...written.numbersOf(text.slice(0, LONGEST_TEXT_CHARS))],
    asked: askedIn(text, lang),
  };
  lines.set(text, line);
  return line;
}

export function newNumbering(): Numbering {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { texts, numbers, numberOf };
}

const MOST_NUMBERS = 1_000_000;
const lexicons = new Map<Language, Lexicon>();

/** The lexicon that all indexes of this process share; a new one where it has grown too large. */
export function sharedLexicon(lang: Language): Lexicon {
  const known = lexicons.get(lang);
  if (known && known.written.size + known.lines.size + known.pairs.texts.length <= MOST_NUMBERS) return known;
  const made = newLexicon(lang, conceptsIn(lang));
  lexicons.set(lang, made);
  return made;
}

const sorted = new WeakMap<Numbering, number[]>();

/** The numbers of all texts in the order of these. Linear where only few are new. */
export function inOrder(numbering: Numbering): readonly number[] {
  const { texts } = numbering;
  const before = sorted.get(numbering) ?? [];
  if (before.length === texts.length) return before;
  const isBefore = (a: number, b: number) => (texts[a] ?? '') < (texts[b] ?? '');
  const added = Array.from({ length: texts.length - before.length }, (_, i) => before.length + i);
  added.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const merged: number[] = [];
  let next = 0;
  for (const number of added) {
    while (next < before.length && isBefore(before[next] ?? 0, number)) merged.push(before[next++] ?? 0);
    merged.push(number);
  }
  while (next < before.length) merged.push(before[next++] ?? 0);
  sorted.set(numbering, merged);
  return merged;
}
