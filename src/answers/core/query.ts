import { analyse } from './analysis.ts';
import { partsOf } from './compounds.ts';
import { isWeakHere, type Kin, kinOf } from './kin.ts';
import type { Asked } from './lang/tongue.ts';
import { gramsOf } from './spelling.ts';
import { isKnown, isWordOf, type Vocabulary } from './vocabulary.ts';

/** A question as it meets the shelf: each distinct term with the terms of the island that are kin to it. */
export type Query = {
  readonly sequence: readonly string[];
  /** The same, a word that nobody knows read as the one it is spelled like. */
  readonly read: readonly string[];
  readonly terms: readonly QueryTerm[];
  readonly grams: ReadonlySet<number>;
  readonly asked: Asked;
};

export type QueryTerm = { readonly term: string; readonly weak: boolean; readonly kin: readonly Kin[] };

const MOST_TERMS = 200;
const MOST_DISTINCT_TERMS = 100;

/** Bounded work: the first 200 terms, and of those 100 distinct ones, are looked at. */
export function queryOf(text: string, vocabulary: Vocabulary): Query {
  const { terms, asked } = analyse(text, vocabulary.lang);
  return queryOfTerms(terms, asked, vocabulary);
}

export function queryOfTerms(terms: readonly string[], asked: Asked, vocabulary: Vocabulary): Query {
  const sequence = terms.slice(0, MOST_TERMS);
  const distinct = [...new Set(sequence)].slice(0, MOST_DISTINCT_TERMS).map((term) => ({
    term,
    weak: isWeakHere(term, vocabulary),
    kin: kinOf(term, vocabulary),
  }));
  const read = new Map(distinct.map((each) => [each.term, readAs(each, vocabulary)]));
  return {
    sequence,
    read: sequence.map((term) => read.get(term) ?? term),
    terms: distinct,
    grams: gramsOfTerms(distinct),
    asked,
  };
}

const ALIKE_ENOUGH_TO_BE_MEANT = 0.4;

/** A typing mistake as the word it was to be. Compounds of known words are words. */
function readAs({ term, weak, kin: [nearest] }: QueryTerm, vocabulary: Vocabulary): string {
  if (weak || !nearest || nearest.near < ALIKE_ENOUGH_TO_BE_MEANT || isWordOf(term, vocabulary)) return term;
  if (partsOf(term, (word) => isKnown(word, vocabulary)).length > 0) return term;
  return vocabulary.terms[nearest.id] ?? term;
}

/** Of words that carry little meaning only where there are no others: their n-grams stand in every text. */
function gramsOfTerms(terms: readonly QueryTerm[]): Set<number> {
  const telling = terms.filter(({ weak }) => !weak);
  return new Set((telling.length > 0 ? telling : terms).flatMap(({ term }) => gramsOf(term)));
}
