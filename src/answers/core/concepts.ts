import type { Language } from '../../kit/language.ts';
import { termsOf } from './analysis.ts';
import { ENGLISH_CONCEPTS } from './lang/english/concepts.ts';
import { GERMAN_CONCEPTS } from './lang/german/concepts.ts';

/** Terms that mean the same, or `heads` with their kinds. */
export type Concept = { readonly heads: readonly string[]; readonly members: readonly string[] };

/** What words have to do with one another, in one language: all that is known, or what an index brings along. */
export type Concepts = {
  readonly all: readonly Concept[];
  /** The places in `all` of the concepts that a term belongs to. */
  readonly of: (term: string) => readonly number[];
};

const NONE: readonly number[] = [];

export function conceptsFrom(all: readonly Concept[]): Concepts {
  const places = new Map<string, number[]>();
  all.forEach(({ heads, members }, place) => {
    for (const term of new Set([...heads, ...members])) {
      const found = places.get(term);
      if (found) found.push(place);
      else places.set(term, [place]);
    }
  });
  return { all, of: (term) => places.get(term) ?? NONE };
}

const LINES: Readonly<Partial<Record<Language, readonly string[]>>> = { de: GERMAN_CONCEPTS, en: ENGLISH_CONCEPTS };
const read = new Map<Language, Concepts>();

/** All concepts of a language; read once, at first use. */
export function conceptsIn(lang: Language): Concepts {
  const known = read.get(lang);
  if (known) return known;
  const lines = (LINES[lang] ?? []).flatMap((field) => field.trim().split('\n'));
  const made = conceptsFrom(lines.map((line) => conceptOf(line, lang)));
  read.set(lang, made);
  return made;
}

function conceptOf(line: string, lang: Language): Concept {
  const terms = (words: string) => [...new Set(termsOf(words, lang))];
  const [heads = '', members] = line.split(':');
  return members === undefined
    ? { heads: [], members: terms(heads) }
    : { heads: terms(heads), members: terms(members) };
}

const SAME_MEANING = 0.6;
const ONE_OF_TWO = 0.5;
const KIND = 0.4;
const OTHER_KIND = 0.1;

/** How near two different terms of a concept are in meaning, from 0 to 1. A pair is often looser than a longer group. */
export function nearnessIn({ heads, members }: Concept, one: string, other: string): number {
  if (heads.length === 0) return members.length > 2 ? SAME_MEANING : ONE_OF_TWO;
  const [first, second] = [heads.includes(one), heads.includes(other)];
  if (first && second) return SAME_MEANING;
  return first || second ? KIND : OTHER_KIND;
}
