import { MOST_COUNTED, type Postings, rowsWith } from './field.ts';
import type { Kin } from './kin.ts';
import type { Query, QueryTerm } from './query.ts';
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
 * BM25 over words, of which each row may answer by the nearest of a word's kin; divided by what the question could
 * reach, so that scores of different questions are comparable.
 */
export function matchWords(field: Postings, query: Query): Float32Array {
  const scores = new Float32Array(field.rows);
  let reachable = 0;
  for (const term of query.terms) {
    const { rows, worth, weight } = wordIn(field, term);
    reachable += weight;
    add(scores, rows, worth, weight);
  }
  return divided(scores, reachable);
}

/** BM25 over the character n-grams of the words, through the terms that hold them. */
export function matchGrams(field: Postings, vocabulary: Vocabulary, query: Query): Float32Array {
  const scores = new Float32Array(field.rows);
  let reachable = 0;
  for (const gram of query.grams) {
    const { rows, worth, weight } = gramIn(field, vocabulary, gram);
    reachable += weight;
    add(scores, rows, worth, weight);
  }
  return divided(scores, reachable);
}

function add(scores: Float32Array, rows: Int32Array, worth: Float32Array, weight: number): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    scores[row] = (scores[row] ?? 0) + weight * (worth[i] ?? 0);
  }
}

/** The rows that hold a word or an n-gram, what it is worth in each, and how much it counts. Holds until the next is asked for. */
type Held = { readonly rows: Int32Array; readonly worth: Float32Array; readonly weight: number };

/** What is worked with again and again: arrays with a place for each row, empty between two features. */
type Workspace = {
  readonly best: Float32Array;
  readonly nearest: Float32Array;
  readonly counts: Float32Array;
  readonly worth: Float32Array;
  readonly touched: Int32Array;
  /** What the length of each row adds to its saturation, by its words and by its n-grams. */
  readonly wordNorms: Float64Array;
  readonly gramNorms: Float64Array;
  // Questions share most of their n-grams and little words, and those that stand everywhere are dear to look up. A word
  // goes by its kin, which are kept as one list.
  readonly kept: Map<number | readonly Kin[], Held>;
  entries: number;
};

const workspaces = new WeakMap<Postings, Workspace>();
const MOST_ENTRIES_KEPT = 1_000_000;
// Of a large island what stands nearly everywhere is looked up each time: a few of these would push out all others.
const LONGEST_KEPT = MOST_ENTRIES_KEPT / 32;

function workspaceOf(field: Postings): Workspace {
  const found = workspaces.get(field);
  if (found) return found;
  const { rows, words, grams, meanWords, meanGrams } = field;
  const made = {
    best: new Float32Array(rows),
    nearest: new Float32Array(rows),
    counts: new Float32Array(rows),
    worth: new Float32Array(rows),
    touched: new Int32Array(rows),
    wordNorms: Float64Array.from(words, (length) => norm(length / meanWords)),
    gramNorms: Float64Array.from(grams, (length) => norm(length / meanGrams)),
    kept: new Map(),
    entries: 0,
  };
  workspaces.set(field, made);
  return made;
}

function gramIn(field: Postings, vocabulary: Vocabulary, gram: number): Held {
  return kept(field, gram, (workspace) => rowsOfGram(field, workspace, vocabulary.holders.get(gram) ?? []));
}

function wordIn(field: Postings, term: QueryTerm): Held {
  return kept(field, term.kin, (workspace) => rowsOfWord(field, workspace, term));
}

function kept(field: Postings, key: number | readonly Kin[], find: (workspace: Workspace) => Held): Held {
  const workspace = workspaceOf(field);
  const known = workspace.kept.get(key);
  if (known) return known;
  if (workspace.entries > MOST_ENTRIES_KEPT) {
    workspace.kept.clear();
    workspace.entries = 0;
  }
  const found = find(workspace);
  if (found.rows.length > LONGEST_KEPT) return found;
  const own = { rows: found.rows.slice(), worth: found.worth.slice(), weight: found.weight };
  workspace.kept.set(key, own);
  workspace.entries += own.rows.length;
  return own;
}

/**
 * How rare a word is goes by the rows it stands in itself, and by the square of their nearness those of its kin: many
 * distant relations do not make it a common word.
 */
function rowsOfWord(field: Postings, workspace: Workspace, { weak, kin }: QueryTerm): Held {
  const { termStarts, rowsOf, countsOf } = field;
  const { best, nearest, touched, worth, wordNorms } = workspace;
  let found = 0;
  for (const { id, near } of kin) {
    const to = termStarts[id + 1] ?? 0;
    for (let i = termStarts[id] ?? 0; i < to; i += 1) {
      const row = rowsOf[i] ?? 0;
      const value = near * saturated(countsOf[i] ?? 0, wordNorms[row] ?? 0);
      if (best[row] === 0) touched[found++] = row;
      if (value > (best[row] ?? 0)) best[row] = value;
      if (near > (nearest[row] ?? 0)) nearest[row] = near;
    }
  }
  let held = 0;
  for (let i = 0; i < found; i += 1) {
    const row = touched[i] ?? 0;
    held += (nearest[row] ?? 0) ** 2;
    worth[i] = best[row] ?? 0;
    best[row] = 0;
    nearest[row] = 0;
  }
  return foundIn(workspace, found, (weak ? WEAK_WORD : 1) * rarity(field.rows, held));
}

function foundIn({ touched, worth }: Workspace, found: number, weight: number): Held {
  return { rows: touched.subarray(0, found), worth: worth.subarray(0, found), weight };
}

function rowsOfGram(field: Postings, workspace: Workspace, terms: readonly number[]): Held {
  const { termStarts, rowsOf, countsOf } = field;
  const { counts, touched, worth, gramNorms } = workspace;
  let found = 0;
  for (const term of terms) {
    const to = termStarts[term + 1] ?? 0;
    for (let i = termStarts[term] ?? 0; i < to; i += 1) {
      const row = rowsOf[i] ?? 0;
      const count = counts[row] ?? 0;
      if (count === 0) touched[found++] = row;
      counts[row] = count + (countsOf[i] ?? 0);
    }
  }
  for (let i = 0; i < found; i += 1) {
    const row = touched[i] ?? 0;
    worth[i] = saturated(counts[row] ?? 0, gramNorms[row] ?? 0);
    counts[row] = 0;
  }
  return foundIn(workspace, found, rarity(field.rows, found));
}

/** The share of each row's words, by their rarity, that the question or something kin to it contains. */
export function coveredBy(field: Postings, vocabulary: Vocabulary, masses: Float32Array, query: Query): Float32Array {
  const covered = new Float32Array(field.rows);
  const { termStarts, rowsOf } = field;
  for (const [id, nearness] of nearnessOfKin(query)) {
    const weight = nearness * massOf(id, field, vocabulary);
    const to = termStarts[id + 1] ?? 0;
    for (let i = termStarts[id] ?? 0; i < to; i += 1) {
      const row = rowsOf[i] ?? 0;
      covered[row] = (covered[row] ?? 0) + weight / (masses[row] ?? 1);
    }
  }
  return covered;
}

/**
 * The cosine between the question, in which every word stands with all its kin, and each row. Where `matchWords` takes the
 * nearest of a word's kin, a row that says several of them is here the more alike; distant kin count by the square of
 * their nearness, or a mistyped word would be many. Words without a meaning of their own are left out; `lengths` as
 * `lengthsOf` gives them.
 */
export function likenessToRows(
  field: Postings,
  vocabulary: Vocabulary,
  lengths: Float32Array,
  query: Query,
): Float32Array {
  const { termStarts, rowsOf, countsOf } = field;
  const alike = new Float32Array(field.rows);
  let squares = 0;
  for (const [id, nearness] of nearnessOfKin(query)) {
    if (vocabulary.weak[id]) continue;
    const mass = massOf(id, field, vocabulary);
    const weight = nearness ** 2 * mass;
    squares += weight ** 2;
    const to = termStarts[id + 1] ?? 0;
    for (let i = termStarts[id] ?? 0; i < to; i += 1) {
      const row = rowsOf[i] ?? 0;
      alike[row] = (alike[row] ?? 0) + (weight * mass * (SAID[countsOf[i] ?? 0] ?? 0)) / (lengths[row] ?? 1);
    }
  }
  return divided(alike, Math.sqrt(squares));
}

/** The length of each row as such a vector. */
export function lengthsOf(field: Postings, vocabulary: Vocabulary): Float32Array {
  const { termStarts, rowsOf, countsOf } = field;
  const squares = new Float64Array(field.rows);
  for (let term = 0; term + 1 < termStarts.length; term += 1) {
    if (vocabulary.weak[term]) continue;
    const mass = massOf(term, field, vocabulary);
    const to = termStarts[term + 1] ?? 0;
    for (let i = termStarts[term] ?? 0; i < to; i += 1) {
      const row = rowsOf[i] ?? 0;
      squares[row] = (squares[row] ?? 0) + (mass * (SAID[countsOf[i] ?? 0] ?? 0)) ** 2;
    }
  }
  return Float32Array.from(squares, (sum) => Math.sqrt(sum) || 1);
}

/** How much a word counts in a vector that stands so often in a row. */
const SAID = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** The terms that are kin to any word of the question, and how near they are to the nearest. */
function nearnessOfKin({ terms }: Query): Map<number, number> {
  const near = new Map<number, number>();
  for (const { kin } of terms) for (const each of kin) near.set(each.id, Math.max(near.get(each.id) ?? 0, each.near));
  return near;
}

/** What the words of each row weigh together. */
export function massesOf(field: Postings, vocabulary: Vocabulary): Float32Array {
  const masses = new Float32Array(field.rows);
  for (let term = 0; term + 1 < field.termStarts.length; term += 1) {
    const mass = massOf(term, field, vocabulary);
    const to = field.termStarts[term + 1] ?? 0;
    for (let i = field.termStarts[term] ?? 0; i < to; i += 1) {
      const row = field.rowsOf[i] ?? 0;
      masses[row] = (masses[row] ?? 0) + mass;
    }
  }
  return masses;
}

function massOf(term: number, field: Postings, { weak }: Vocabulary): number {
  return (weak[term] ? WEAK_WORD : 1) * rarity(field.rows, rowsWith(field, term));
}

/** How often something counts that stands `count` times in a row; more and more says less and less. */
function saturated(count: number, norm: number): number {
  return (count * (K1 + 1)) / (count + norm);
}

/** By a row's length, as a share of the mean. */
function norm(length: number): number {
  return K1 * (1 - B + B * length);
}

function divided(scores: Float32Array, by: number): Float32Array {
  if (by > 0) for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) / by;
  return scores;
}
