import { isWeak, termOf, weakTermsOf } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { hashOfLetters, joined, Sieve } from './sieve.ts';
import { isWordOf, type Vocabulary } from './vocabulary.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST_ENDING = 4;
const SHORTEST_MEANT = 3;
// Every letter means some fifty words to look up, and all of them are as long as this one.
const LONGEST_MENDED = 30;
const DIGIT = /\d/;

/**
 * The words that a term nobody knows may have been meant to be: one letter too many, too few, another one, or two in the
 * wrong order. A slip in its ending kept it from becoming a stem (`Bruedr`), so what is mended there becomes one. Other
 * digits are another number.
 */
export function meantBy(term: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const meant = new Set<string>();
  if (term.length > LONGEST_MENDED || DIGIT.test(term)) return meant;
  const put = (word: string) => {
    if (word.length < SHORTEST_MEANT) return;
    if (isWordOf(word, vocabulary) || isWeak(word, vocabulary.lang)) meant.add(word);
  };
  const sieve = sieveOf(vocabulary.lexicon);
  for (const mended of mendedOf(term, 0, (hash) => sieve.mayHold(hash))) put(mended);
  const ending = Math.max(0, term.length - LONGEST_ENDING);
  for (const mended of mendedOf(term, ending, () => true)) put(termOf(mended, vocabulary.lang));
  return meant;
}

const FIRST_ROOM_WORDS = 1 << 15;
const sieves = new WeakMap<Lexicon, { readonly sieve: Sieve; upTo: number }>();

/** All that a slip may have been meant to be: terms of a lexicon, words of its concepts, and little words. */
function sieveOf(lexicon: Lexicon): Sieve {
  const { texts } = lexicon.terms;
  let known = sieves.get(lexicon);
  if (!known || texts.length > known.sieve.room) {
    known = { sieve: new Sieve(Math.max(FIRST_ROOM_WORDS, 2 ** Math.ceil(Math.log2(2 * texts.length)))), upTo: 0 };
    for (const { heads, members } of lexicon.concepts.all)
      for (const word of [...heads, ...members]) known.sieve.put(word);
    for (const word of weakTermsOf(lexicon.lang)) known.sieve.put(word);
    sieves.set(lexicon, known);
  }
  for (; known.upTo < texts.length; known.upTo += 1) known.sieve.put(texts[known.upTo] ?? '');
  return known.sieve;
}

/**
 * What a word is with one letter more, one less, another one, or two changed, each from a place on. Only what passes by
 * its hash is put together: most of it is no word at all.
 */
function mendedOf(word: string, from: number, passes: (hash: number) => boolean): string[] {
  const befores = Array.from({ length: word.length + 1 }, (_, at) => hashOfLetters(word.slice(0, at)));
  const afters = befores.map((_, at) => hashOfLetters(word.slice(at)));
  const found: string[] = [];
  const change = (at: number, letters: string, to: number) => {
    const hash = joined(hashOfLetters(letters, befores[at]), afters[to] ?? 0, word.length - to);
    if (passes(hash)) found.push(word.slice(0, at) + letters + word.slice(to));
  };
  for (let at = from; at <= word.length; at += 1) {
    for (const letter of LETTERS) change(at, letter, at);
    if (at === word.length) break;
    for (const letter of LETTERS) change(at, letter, at + 1);
    change(at, '', at + 1);
    if (at + 1 < word.length) change(at, word.charAt(at + 1) + word.charAt(at), at + 2);
  }
  return found;
}
