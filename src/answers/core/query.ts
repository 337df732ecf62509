import { analyse, isWeak } from './analysis.ts';
import type { Asked } from './lang/tongue.ts';
import { gramsOf, type Vocabulary } from './vocabulary.ts';

/** A question as it meets the shelf: each distinct term with the terms of the island that are kin to it. */
export type Query = {
  readonly sequence: readonly string[];
  readonly terms: readonly QueryTerm[];
  /** Each distinct n-gram, and how much it counts: those of weak words less. */
  readonly grams: ReadonlyMap<number, number>;
  readonly asked: Asked;
};

export type QueryTerm = {
  readonly term: string;
  readonly count: number;
  readonly weak: boolean;
  readonly kin: readonly Kin[];
};

/** A term of the island and how near it is, from 0 to 1 (the same term). */
export type Kin = { readonly id: number; readonly near: number };

export const WEAK_WORD = 0.3;
const MOST_DISTINCT_TERMS = 120;
const MOST_KIN = 24;
const NEAR_ENOUGH = 0.45;
const NEARNESS_OF_KIN = 0.8;
const SHORTEST_WITH_KIN = 4;

/** Bounded work: at most 120 distinct terms are looked at, the first ones. */
export function queryOf(text: string, vocabulary: Vocabulary): Query {
  const { terms, asked } = analyse(text, vocabulary.lang);
  const counted = new Map<string, number>();
  for (const term of terms)
    if (counted.has(term) || counted.size < MOST_DISTINCT_TERMS) counted.set(term, (counted.get(term) ?? 0) + 1);
  const distinct = [...counted].map(([term, count]) => ({
    term,
    count,
    weak: isWeak(term, vocabulary.lang),
    kin: kinOf(term, vocabulary),
  }));
  return { sequence: terms, terms: distinct, grams: gramsOfTerms(distinct), asked };
}

function gramsOfTerms(terms: readonly QueryTerm[]): Map<number, number> {
  const grams = new Map<number, number>();
  for (const { term, weak } of terms)
    for (const gram of gramsOf(term)) grams.set(gram, Math.max(grams.get(gram) ?? 0, weak ? WEAK_WORD : 1));
  return grams;
}

/** The term itself, and those that share most of its n-grams (cosine). */
function kinOf(term: string, vocabulary: Vocabulary): Kin[] {
  const own = vocabulary.idOf.get(term);
  const same = own === undefined ? [] : [{ id: own, near: 1 }];
  if (term.length < SHORTEST_WITH_KIN || isWeak(term, vocabulary.lang)) return same;
  const grams = gramsOf(term);
  const shared = new Map<number, number>();
  for (const gram of grams)
    for (const id of vocabulary.holders.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  const kin: Kin[] = [];
  for (const [id, count] of shared) {
    const near = count / Math.sqrt(grams.length * (vocabulary.gramCounts[id] ?? 1));
    if (near >= NEAR_ENOUGH && id !== own) kin.push({ id, near: near * NEARNESS_OF_KIN });
  }
  return [...same, ...kin.sort((a, b) => b.near - a.near || a.id - b.id).slice(0, MOST_KIN)];
}
