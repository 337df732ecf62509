import type { Language } from '../../kit/language.ts';
import { isWeak } from './analysis.ts';

/** All terms of a shelf in sorted order, and the character n-grams by which an unknown word meets its like. */
export type Vocabulary = {
  readonly lang: Language;
  readonly terms: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  readonly weak: Uint8Array;
  /** Which terms hold an n-gram. */
  readonly holders: ReadonlyMap<number, readonly number[]>;
  readonly gramCounts: Uint8Array;
};

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/** `terms` must be distinct. */
export function vocabularyOf(terms: readonly string[], lang: Language): Vocabulary {
  const holders = new Map<number, number[]>();
  const gramCounts = new Uint8Array(terms.length);
  terms.forEach((term, id) => {
    const grams = gramsOf(term);
    gramCounts[id] = Math.min(255, grams.length);
    for (const gram of grams) {
      const found = holders.get(gram);
      if (found) found.push(id);
      else holders.set(gram, [id]);
    }
  });
  return {
    lang,
    terms,
    idOf: new Map(terms.map((term, id) => [term, id])),
    weak: Uint8Array.from(terms, (term) => (isWeak(term, lang) ? 1 : 0)),
    holders,
    gramCounts,
  };
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
