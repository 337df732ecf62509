import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { search, suggest } from './core/finder.ts';
import type { Hit, Suggestion } from './core/suggestion.ts';
import { indexOf } from './index-of.ts';

/** What is already written and may answer a text: at most three places; none where the machine is unsure. */
export function suggestionsFor(island: Island, lang: Language, text: string): Suggestion[] {
  return suggest(indexOf(island), text, { lang });
}

/** Everything that fits, best first: the search page. */
export function searchFor(island: Island, lang: Language, text: string): Hit[] {
  return search(indexOf(island), text, { lang });
}
