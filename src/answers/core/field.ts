/** Rows of terms with their counts, in both directions: what the asked lines and the texts are matched in. */
export type Field = {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly counts: Float32Array;
  /** For each term, where its entries start in `rowsOf` and `countsOf`. */
  readonly termStarts: Int32Array;
  readonly rowsOf: Int32Array;
  readonly countsOf: Float32Array;
  /** Number of words and of n-grams of each row, for the normalisation of lengths. */
  readonly words: Float32Array;
  readonly grams: Float32Array;
  readonly meanWords: number;
  readonly meanGrams: number;
};

/** `bags` are the rows: term ids, ascending, with how often they stand there. */
export function fieldOf(bags: readonly Bag[], gramCounts: Uint8Array): Field {
  const starts = new Int32Array(bags.length + 1);
  bags.forEach((bag, row) => {
    starts[row + 1] = (starts[row] ?? 0) + bag.terms.length;
  });
  const size = starts[bags.length] ?? 0;
  const terms = new Int32Array(size);
  const counts = new Float32Array(size);
  bags.forEach((bag, row) => {
    terms.set(bag.terms, starts[row]);
    counts.set(bag.counts, starts[row]);
  });
  const words = Float32Array.from(bags, (bag) => sum(bag.counts));
  const grams = Float32Array.from(bags, (bag) => bag.terms.reduce((total, term) => total + (gramCounts[term] ?? 0), 0));
  return {
    rows: bags.length,
    starts,
    terms,
    counts,
    ...turned(starts, terms, counts, gramCounts.length),
    words,
    grams,
    meanWords: mean(words),
    meanGrams: mean(grams),
  };
}

export type Bag = { readonly terms: readonly number[]; readonly counts: readonly number[] };

export function bagOf(ids: readonly number[]): Bag {
  const counted = new Map<number, number>();
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  const terms = [...counted.keys()].sort((a, b) => a - b);
  return { terms, counts: terms.map((term) => counted.get(term) ?? 0) };
}

/** Two bags as one. */
export function joined(one: Bag, other: Bag): Bag {
  const counted = new Map(one.terms.map((term, i) => [term, one.counts[i] ?? 0]));
  for (const [i, term] of other.terms.entries()) counted.set(term, (counted.get(term) ?? 0) + (other.counts[i] ?? 0));
  const terms = [...counted.keys()].sort((a, b) => a - b);
  return { terms, counts: terms.map((term) => counted.get(term) ?? 0) };
}

/** How many rows hold a term. */
export function rowsWith(field: Field, term: number): number {
  return (field.termStarts[term + 1] ?? 0) - (field.termStarts[term] ?? 0);
}

/** The same entries ordered by term (a counting sort, so rows stay ascending). */
function turned(starts: Int32Array, terms: Int32Array, counts: Float32Array, size: number) {
  const termStarts = new Int32Array(size + 1);
  for (const term of terms) termStarts[term + 1] = (termStarts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1)
    termStarts[term + 1] = (termStarts[term + 1] ?? 0) + (termStarts[term] ?? 0);
  const next = termStarts.slice();
  const rowsOf = new Int32Array(terms.length);
  const countsOf = new Float32Array(terms.length);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1) {
      const term = terms[i] ?? 0;
      const at = next[term] ?? 0;
      rowsOf[at] = row;
      countsOf[at] = counts[i] ?? 0;
      next[term] = at + 1;
    }
  return { termStarts, rowsOf, countsOf };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: Float32Array): number {
  return numbers.length === 0 ? 1 : Math.max(1, numbers.reduce((total, number) => total + number, 0) / numbers.length);
}
