import { type Field, rowsWith } from './field.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

// BM25's two constants. Long rows are held back more than usual: an answer that mentions much answers little.
const K1 = 1.2;
const B = 0.85;

/** How much a word without a meaning of its own counts, such as an article. */
export const WEAK_WORD = 0.25;

/** How rare something is that stands in `held` of `rows` rows (Robertson and Spärck Jones, never negative). */
export function rarity(rows: number, held: number): number {
  return Math.log(1 + (rows - held + 0.5) / (held + 0.5));
}

/**
 * BM25 over words, of which each row may answer by the nearest of a word's kin; divided by what the question
 * could reach, so that scores of different questions are comparable.
 */
export function matchWords(field: Field, query: Query): Float32Array {
  const scores = new Float32Array(field.rows);
  const best = new Float32Array(field.rows);
  let reachable = 0;
  for (const { weak, kin } of query.terms) {
    const touched: number[] = [];
    for (const { id, near } of kin) {
      const from = field.termStarts[id] ?? 0;
      for (let i = from; i < from + rowsWith(field, id); i += 1) {
        const row = field.rowsOf[i] ?? 0;
        const value = near * saturated(field.countsOf[i] ?? 0, (field.words[row] ?? 0) / field.meanWords);
        if (best[row] === 0) touched.push(row);
        if (value > (best[row] ?? 0)) best[row] = value;
      }
    }
    const weight = (weak ? WEAK_WORD : 1) * rarity(field.rows, touched.length);
    reachable += weight;
    collect(scores, best, touched, weight);
  }
  return divided(scores, reachable);
}

/** BM25 over the character n-grams of the words, through the terms that hold them. */
export function matchGrams(field: Field, vocabulary: Vocabulary, query: Query): Float32Array {
  const scores = new Float32Array(field.rows);
  const counts = new Float32Array(field.rows);
  let reachable = 0;
  for (const gram of query.grams) {
    const touched: number[] = [];
    for (const term of vocabulary.holders.get(gram) ?? []) {
      const from = field.termStarts[term] ?? 0;
      for (let i = from; i < from + rowsWith(field, term); i += 1) {
        const row = field.rowsOf[i] ?? 0;
        if (counts[row] === 0) touched.push(row);
        counts[row] = (counts[row] ?? 0) + (field.countsOf[i] ?? 0);
      }
    }
    const weight = rarity(field.rows, touched.length);
    reachable += weight;
    for (const row of touched) counts[row] = saturated(counts[row] ?? 0, (field.grams[row] ?? 0) / field.meanGrams);
    collect(scores, counts, touched, weight);
  }
  return divided(scores, reachable);
}

/** The share of each row's words, by their rarity, that the question or something kin to it contains. */
export function coveredBy(field: Field, vocabulary: Vocabulary, masses: Float32Array, query: Query): Float32Array {
  const near = new Map<number, number>();
  for (const { kin } of query.terms)
    for (const each of kin) near.set(each.id, Math.max(near.get(each.id) ?? 0, each.near));
  const covered = new Float32Array(field.rows);
  for (const [id, nearness] of near) {
    const from = field.termStarts[id] ?? 0;
    const weight = nearness * massOf(id, field, vocabulary);
    for (let i = from; i < from + rowsWith(field, id); i += 1) {
      const row = field.rowsOf[i] ?? 0;
      covered[row] = (covered[row] ?? 0) + weight / (masses[row] ?? 1);
    }
  }
  return covered;
}

/** What the words of each row weigh together. */
export function massesOf(field: Field, vocabulary: Vocabulary): Float32Array {
  const masses = new Float32Array(field.rows);
  for (let row = 0; row < field.rows; row += 1)
    for (let i = field.starts[row] ?? 0; i < (field.starts[row + 1] ?? 0); i += 1)
      masses[row] = (masses[row] ?? 0) + massOf(field.terms[i] ?? 0, field, vocabulary);
  return masses;
}

function massOf(term: number, field: Field, { weak }: Vocabulary): number {
  return (weak[term] ? WEAK_WORD : 1) * rarity(field.rows, rowsWith(field, term));
}

/** Adds what was found for one feature and empties the scratch for the next. */
function collect(scores: Float32Array, found: Float32Array, touched: readonly number[], weight: number): void {
  for (const row of touched) {
    scores[row] = (scores[row] ?? 0) + weight * (found[row] ?? 0);
    found[row] = 0;
  }
}

function saturated(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

function divided(scores: Float32Array, by: number): Float32Array {
  return by > 0 ? scores.map((score) => score / by) : scores;
}
