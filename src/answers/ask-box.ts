import type { Language } from '../kit/language.ts';
import { pathOf } from '../words/addresses.ts';
import type { Announced } from './core/announced.ts';

/**
 * What the form of a question carries so that `ask-box.js` can find while somebody types: where the answers lie,
 * those in the language of the page first; where "that answers it" goes; and the ids of the reserved status line
 * and of the element after the form into which suggestions are put. A file on a web space (`onFile`) takes nothing.
 */
export function askBoxData(
  languages: readonly [Language, ...Language[]],
  lang: Language,
  { announced = [], onFile = false }: { readonly announced?: readonly Announced[]; readonly onFile?: boolean } = {},
) {
  return {
    'data-ask': lang,
    ...libraryData(languages, lang),
    'data-status': 'suggestions-status',
    'data-suggestions': 'suggestions',
    ...(onFile ? {} : { 'data-answered': pathOf(languages, lang, 'answered') }),
    ...(announced.length > 0 ? { 'data-announced': JSON.stringify(announced) } : {}),
  };
}

/** Where the answers lie that the browser finds in, those in the language of the page first. */
export function libraryData(languages: readonly [Language, ...Language[]], lang: Language) {
  const inOrder = [lang, ...languages.filter((other) => other !== lang)];
  return {
    'data-indexes': inOrder.map((each) => pathOf(languages, each, 'answerIndex')).join(' '),
    'data-quotes': inOrder.map((each) => pathOf(languages, each, 'answerQuotes')).join(' '),
  };
}
