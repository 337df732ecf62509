import { isWeak } from './analysis.ts';
import { partsOf } from './compounds.ts';
import { relatedTo } from './concepts.ts';
import { gramsOf, isWordOf, type Vocabulary } from './vocabulary.ts';

/** A term of the island and how near it is to one of the question's, from 0 to 1 (the same term). */
export type Kin = { readonly id: number; readonly near: number };

const MOST_KIN = 24;
const SHORTEST_WITH_KIN = 4;
const SPELLED_ALIKE = 0.45;
const NEARNESS_OF_SPELLING = 0.8;
const NEARNESS_OF_MEANING = 0.7;
const NEARNESS_OF_PARTS = 0.7;

/** The term itself; what is spelled alike; its compounds and parts; and what people say for it. Nearest first. */
export function kinOf(term: string, vocabulary: Vocabulary): Kin[] {
  const found = new Map<number, number>();
  if (!isWeak(term, vocabulary.lang)) {
    if (term.length >= SHORTEST_WITH_KIN) putSpelledAlike(term, vocabulary, found);
    putMeaningAlike(term, 1, vocabulary, found);
    for (const part of partsOf(term, (word) => isWordOf(word, vocabulary)))
      putMeaningAlike(part, NEARNESS_OF_PARTS, vocabulary, found);
  }
  const own = vocabulary.idOf.get(term);
  if (own !== undefined) found.set(own, 1);
  const kin = [...found].map(([id, near]) => ({ id, near }));
  return kin.sort((a, b) => b.near - a.near || a.id - b.id).slice(0, MOST_KIN);
}

/** Terms that share most of the n-grams (cosine): other forms, compounds, typing mistakes. */
function putSpelledAlike(term: string, vocabulary: Vocabulary, found: Map<number, number>): void {
  const grams = gramsOf(term);
  const shared = new Uint16Array(vocabulary.terms.length);
  const touched: number[] = [];
  for (const gram of grams)
    for (const id of vocabulary.holders.get(gram) ?? []) {
      if (shared[id] === 0) touched.push(id);
      shared[id] = (shared[id] ?? 0) + 1;
    }
  for (const id of touched) {
    const alike = (shared[id] ?? 0) / Math.sqrt(grams.length * (vocabulary.gramCounts[id] ?? 1));
    if (alike >= SPELLED_ALIKE) put(found, id, alike * NEARNESS_OF_SPELLING);
  }
}

/** The term and what people say for it, each also as a part of the island's compounds. */
function putMeaningAlike(term: string, near: number, vocabulary: Vocabulary, found: Map<number, number>): void {
  putWithCompounds(term, near, vocabulary, found);
  for (const related of relatedTo(term, vocabulary.lang))
    putWithCompounds(related, near * NEARNESS_OF_MEANING, vocabulary, found);
}

function putWithCompounds(term: string, near: number, vocabulary: Vocabulary, found: Map<number, number>): void {
  const id = vocabulary.idOf.get(term);
  if (id !== undefined) put(found, id, near);
  for (const compound of vocabulary.compounds.get(term) ?? []) put(found, compound, near * NEARNESS_OF_PARTS);
}

function put(found: Map<number, number>, id: number, near: number): void {
  if (near > (found.get(id) ?? 0)) found.set(id, near);
}
