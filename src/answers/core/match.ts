import { type Field, rowsWith } from './field.ts';
import { type Query, type QueryTerm, WEAK_WORD } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

const K1 = 1.2;
const B = 0.7;

/** How rare something is that stands in `held` of `rows` rows (Robertson and Spärck Jones, never negative). */
export function rarity(rows: number, held: number): number {
  return Math.log(1 + (rows - held + 0.5) / (held + 0.5));
}

/**
 * BM25 over words, of which each row may answer by the nearest of a word's kin; divided by what the question
 * could reach, so that scores of different questions are comparable.
 */
export function matchWords(field: Field, query: Query, near: boolean): Float32Array {
  const scores = new Float32Array(field.rows);
  let reachable = 0;
  for (const term of query.terms) {
    const best = bestOfKin(field, term, near);
    const weight = (term.weak ? WEAK_WORD : 1) * rarity(field.rows, best.size);
    reachable += weight;
    for (const [row, value] of best) scores[row] = (scores[row] ?? 0) + weight * value;
  }
  return divided(scores, reachable);
}

function bestOfKin(field: Field, term: QueryTerm, near: boolean): Map<number, number> {
  const best = new Map<number, number>();
  for (const kin of near ? term.kin : term.kin.filter((each) => each.near === 1)) {
    const from = field.termStarts[kin.id] ?? 0;
    for (let i = from; i < from + rowsWith(field, kin.id); i += 1) {
      const row = field.rowsOf[i] ?? 0;
      const value = kin.near * saturated(field.countsOf[i] ?? 0, (field.words[row] ?? 0) / field.meanWords);
      if (value > (best.get(row) ?? 0)) best.set(row, value);
    }
  }
  return best;
}

/** BM25 over the character n-grams of the words, through the terms that hold them. */
export function matchGrams(field: Field, vocabulary: Vocabulary, query: Query): Float32Array {
  const scores = new Float32Array(field.rows);
  const counts = new Float32Array(field.rows);
  let reachable = 0;
  for (const [gram, factor] of query.grams) {
    const touched: number[] = [];
    for (const term of vocabulary.holders.get(gram) ?? []) {
      const from = field.termStarts[term] ?? 0;
      for (let i = from; i < from + rowsWith(field, term); i += 1) {
        const row = field.rowsOf[i] ?? 0;
        if (counts[row] === 0) touched.push(row);
        counts[row] = (counts[row] ?? 0) + (field.countsOf[i] ?? 0);
      }
    }
    const weight = factor * rarity(field.rows, touched.length);
    reachable += weight;
    for (const row of touched) {
      const value = saturated(counts[row] ?? 0, (field.grams[row] ?? 0) / field.meanGrams);
      scores[row] = (scores[row] ?? 0) + weight * value;
      counts[row] = 0;
    }
  }
  return divided(scores, reachable);
}

function saturated(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

function divided(scores: Float32Array, by: number): Float32Array {
  if (by > 0) for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) / by;
  return scores;
}
