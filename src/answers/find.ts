import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { search, suggest } from './core/finder.ts';
import type { Hit, Suggestion } from './core/suggestion.ts';
import { indexOf } from './index-of.ts';

/** What is already written and may answer a text: at most three places; none where the machine is unsure. */
export async function suggestionsFor(island: Island, lang: Language, text: string): Promise<Suggestion[]> {
  return suggest(await indexOf(island), text, { lang });
}

/** Everything that fits, best first: the search page. */
export async function searchFor(island: Island, lang: Language, text: string): Promise<Hit[]> {
  return search(await indexOf(island), text, { lang });
}
