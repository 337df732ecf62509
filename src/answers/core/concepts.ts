import type { Language } from '../../kit/language.ts';
import { termOf } from './analysis.ts';
import { wordsOf } from './fold.ts';
import { ENGLISH_CONCEPTS } from './lang/concepts-english.ts';
import { GERMAN_CONCEPTS } from './lang/concepts-german.ts';

const GROUPS: Readonly<Record<Language, string>> = { de: GERMAN_CONCEPTS, en: ENGLISH_CONCEPTS };
const made = new Map<Language, ReadonlyMap<string, ReadonlySet<string>>>();

const NOTHING: ReadonlySet<string> = new Set();

/** The terms that people use for this one when they ask, itself not among them. */
export function relatedTo(term: string, lang: Language): ReadonlySet<string> {
  const related = made.get(lang) ?? read(lang);
  made.set(lang, related);
  return related.get(term) ?? NOTHING;
}

function read(lang: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of GROUPS[lang].split('\n')) {
    const terms = new Set(wordsOf(line, lang).map((word) => termOf(word, lang)));
    for (const term of terms) related.set(term, new Set([...(related.get(term) ?? []), ...terms]));
  }
  for (const [term, others] of related) others.delete(term);
  return related;
}
