import type { Language } from '../../kit/language.ts';
import { isWeak } from './analysis.ts';
import { partsOf } from './compounds.ts';
import { relatedTo } from './concepts.ts';

/** All terms of a shelf in sorted order, and by what another word may meet them: n-grams, and parts of compounds. */
export type Vocabulary = {
  readonly lang: Language;
  readonly terms: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly weak: Uint8Array;
  /** Which terms hold an n-gram, and how many n-grams each term has. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  readonly gramCounts: Uint8Array;
  /** Which terms are compounds of a part. */
  readonly compounds: ReadonlyMap<string, readonly number[]>;
};

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** `terms` must be distinct. */
export function vocabularyOf(terms: readonly string[], lang: Language): Vocabulary {
  const idOf = new Map(terms.map((term, id) => [term, id]));
  const grams = terms.map(gramsOf);
  return {
    lang,
    terms,
    idOf,
    weak: Uint8Array.from(terms, (term) => (isWeak(term, lang) ? 1 : 0)),
    holders: holdersOf(grams),
    gramCounts: Uint8Array.from(grams, ({ length }) => Math.min(255, length)),
    compounds: holdersOf(terms.map((term) => partsOf(term, (word) => isWordOf(word, { idOf, lang })))),
  };
}

/** Whether the island writes a word, or people use it when they ask: what compounds are made of. */
export function isWordOf(word: string, { idOf, lang }: Pick<Vocabulary, 'idOf' | 'lang'>): boolean {
  return idOf.has(word) || relatedTo(word, lang).size > 0;
}

/** The distinct n-grams of 3 to 5 characters of a term with its borders, each as a 32-bit hash (FNV-1a). */
export function gramsOf(term: string): number[] {
  const bordered = `<${term}>`;
  const grams = new Set<number>();
  for (let start = 0; start + SHORTEST_GRAM <= bordered.length; start += 1) {
    let hash = 0x811c9dc5;
    const end = Math.min(bordered.length, start + LONGEST_GRAM);
    for (let i = start; i < end; i += 1) {
      hash = Math.imul(hash ^ bordered.charCodeAt(i), 0x01000193);
      if (i - start >= SHORTEST_GRAM - 1) grams.add(hash);
    }
  }
  return [...grams];
}

function holdersOf<Feature>(features: readonly (readonly Feature[])[]): Map<Feature, number[]> {
  const holders = new Map<Feature, number[]>();
  features.forEach((own, id) => {
    for (const feature of own) {
      const found = holders.get(feature);
      if (found) found.push(id);
      else holders.set(feature, [id]);
    }
  });
  return holders;
}
