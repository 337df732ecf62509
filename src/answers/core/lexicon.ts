import type { Language } from '../../kit/language.ts';
import { termAsWritten } from './analysis.ts';
import { writtenWords } from './fold.ts';

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
  /** The number of the term that a written word stands for, as far as it was met. */
  readonly written: Map<string, number>;
};

export function newLexicon(lang: Language): Lexicon {
  return { lang, terms: newNumbering(), pairs: newNumbering(), trigrams: newNumbering(), written: new Map() };
}

/** The numbers of the terms of a text, in its order. */
export function numbersOf(text: string, { lang, terms, written }: Lexicon): Int32Array {
  const words = writtenWords(text);
  const numbers = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    let number = written.get(word);
    if (number === undefined) {
      number = terms.numberOf(termAsWritten(word, lang));
      written.set(word, number);
    }
    numbers[i] = number;
  }
  return numbers;
}

function newNumbering(): Numbering {
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
  if (known && known.written.size + known.pairs.texts.length <= MOST_NUMBERS) return known;
  const made = newLexicon(lang);
  lexicons.set(lang, made);
  return made;
}

const sorted = new WeakMap<Lexicon, number[]>();

/** The numbers of all terms in the order of their texts. Linear where only few are new. */
export function termsInOrder(lexicon: Lexicon): readonly number[] {
  const { texts } = lexicon.terms;
  const before = sorted.get(lexicon) ?? [];
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
  sorted.set(lexicon, merged);
  return merged;
}
