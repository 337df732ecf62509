import type { Language } from '../../kit/language.ts';
import { isWeak, termOf } from './analysis.ts';
import { wordsOf } from './fold.ts';

const LONGEST_PHRASING_CHARS = 200;
const FEWEST_TELLING_WORDS = 1;
const PRIVATE = /https?:\/\/\S+|www\.\S+|\S+@\S+|[+(]?\d[\d\s/().-]{4,}\d/g;

/**
 * What may be learned of a question that was asked. With its asker's consent its question sentence, without
 * addresses and long numbers; without it only those of its words that the island has already published, since
 * nobody's words become public by having been asked. Undefined where too little is left to be of use.
 */
export function learnable(
  text: string,
  { consent, lang, isPublished }: { consent: boolean; lang: Language; isPublished: (term: string) => boolean },
): string | undefined {
  const sentence = questionIn(text.replace(PRIVATE, ' ').replace(/\s+/g, ' ').trim());
  const isOpen = (word: string) => wordsOf(word, lang).every((each) => isKnown(each, lang, isPublished));
  const words = sentence.split(' ').filter((word) => word !== '' && (consent || isOpen(word)));
  const telling = words.filter((word) => wordsOf(word, lang).some((each) => !isWeak(termOf(each, lang), lang)));
  return telling.length < FEWEST_TELLING_WORDS ? undefined : words.join(' ');
}

function isKnown(word: string, lang: Language, isPublished: (term: string) => boolean): boolean {
  const term = termOf(word, lang);
  return isWeak(term, lang) || isPublished(term);
}

/** The last question of a longer text: people tell first and ask last. */
function questionIn(text: string): string {
  if (text.length <= LONGEST_PHRASING_CHARS) return text;
  const asked =
    text
      .match(/[^.!?]+\?/g)
      ?.at(-1)
      ?.trim() ?? text;
  return asked.slice(0, LONGEST_PHRASING_CHARS).trim();
}
