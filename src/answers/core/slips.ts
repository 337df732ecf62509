import { isWeak, termOf } from './analysis.ts';
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
  eachMended(term, 0, put);
  eachMended(term, Math.max(0, term.length - LONGEST_ENDING), (word) => put(termOf(word, vocabulary.lang)));
  return meant;
}

/** What a word is with one letter less, two changed, another or one more, each from a place on. */
function eachMended(word: string, from: number, found: (mended: string) => void): void {
  for (let at = from; at <= word.length; at += 1) {
    const [before, rest, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    for (const letter of LETTERS) found(before + letter + rest);
    if (at === word.length) return;
    found(before + after);
    found(before + after.slice(0, 1) + word.charAt(at) + after.slice(1));
    for (const letter of LETTERS) found(before + letter + after);
  }
}
