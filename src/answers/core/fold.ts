import type { Language } from '../../kit/language.ts';

/** No question is longer; what stands beyond is not looked at, so that hostile input costs bounded work. */
export const LONGEST_TEXT_CHARS = 6000;

// A browser may send what a word processor pasted: zero-width marks, soft hyphens, direction marks, controls.
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}]/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
const LONGEST_WORD_CHARS = 40;

/** The words of a text in its order, in lower case, spelled in one way: `Uebung`, `Übung` and `U\u0308bung` are one. */
export function wordsOf(text: string, lang: Language): string[] {
  return writtenWords(text).map((word) => respelled(word, lang));
}

/** The same as they are written, but in lower case. */
export function writtenWords(text: string): readonly string[] {
  return inOneForm(text).toLowerCase().match(WORDS) ?? [];
}

// Latin letters as they are typed, and the usual marks: most texts need no mending.
const NOTHING_TO_MEND = /^[\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027\u20ac]*$/;

function inOneForm(text: string): string {
  return NOTHING_TO_MEND.test(text) ? text : text.normalize('NFC').replace(INVISIBLE, '');
}

// Engines copy short parts of a text at once; V8, the slowest to do so, up to 12 letters.
const COPIED_AT_ONCE = 12;

/** A word that is kept by itself: a part of a text would keep the whole text in memory. */
export function detached(word: string): string {
  return word.length <= COPIED_AT_ONCE ? word : word.split('').join('');
}

/** A written word in its one spelling. */
export function respelled(word: string, lang: Language): string {
  const plain = PLAIN.test(word) ? word : plainly(word, lang);
  return lang === 'de' ? withUmlauts(plain) : plain;
}

const PLAIN = /^[a-z0-9]{1,40}$/;

function plainly(word: string, lang: Language): string {
  return word
    .slice(0, LONGEST_WORD_CHARS)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/(?![äöü])\p{M}/gu, keepUmlaut(lang))
    .normalize('NFC');
}

/** The diaeresis is a letter of its own in German, and an ornament elsewhere. */
function keepUmlaut(lang: Language): (mark: string) => string {
  return (mark) => (lang === 'de' && mark === '\u0308' ? mark : '');
}

const UMLAUT = /[aou]e/;

/** After a, e and q, `ue` is no umlaut: bauen, neue, Quelle. No German word has an umlaut there, so nothing is lost. */
function withUmlauts(word: string): string {
  if (!UMLAUT.test(word)) return word;
  return word
    .replace(/ae/g, 'ä')
    .replace(/oe/g, 'ö')
    .replace(/(?<![aeq])ue/g, 'ü');
}

/** The last step after stemming: without its umlaut a word still meets its like (`Ubung`, `Häuser` and `Haus`). */
export function withoutUmlauts(stem: string): string {
  return stem.replace(/[äöü]/g, (letter) => (letter === 'ä' ? 'a' : letter === 'ö' ? 'o' : 'u'));
}
