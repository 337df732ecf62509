import { type Ascending, roomFor } from './ascending.ts';
import type { Change } from './change.ts';

/** Rows of ids with how often each stands there: those of row r lie from `starts[r]` to `starts[r + 1]`. */
export type Table = { readonly starts: Int32Array; readonly ids: Numbers; readonly counts: Uint8Array };

/** In 16 bits where none can be larger: of these lists a large island has millions. */
export type Numbers = Int32Array | Uint16Array;

export function numbersBelow(limit: number, length: number): Numbers {
  return limit <= 0x10000 ? new Uint16Array(length) : new Int32Array(length);
}

/** Which rows hold a term, and how long the rows are: what asked lines and texts are matched in. */
export type Postings = {
  readonly rows: number;
  /** For each term, where its entries start in `rowsOf` and `countsOf`; rows ascend. */
  readonly termStarts: Int32Array;
  readonly rowsOf: Numbers;
  readonly countsOf: Uint8Array;
  /** Number of words and of n-grams of each row, for the normalisation of lengths. */
  readonly words: Float32Array;
  readonly grams: Float32Array;
  readonly meanWords: number;
  readonly meanGrams: number;
};

/** The same, and the distinct terms of each row, ascending. */
export type Field = Postings & { readonly termsIn: (row: number) => Numbers };

/** What stands in a row more often counts as often as this. */
export const MOST_COUNTED = 255;

/** `byTerm` holds the rows of each term. What stands in a row is turned back only when somebody asks. */
export function fieldOf(byTerm: Table, rows: number, gramCounts: Uint8Array): Field {
  return withTerms(postingsOf(byTerm, rows, gramCounts));
}

function withTerms(postings: Postings): Field {
  let byRow: Table | undefined;
  const { termStarts: starts, rowsOf: ids, countsOf: counts, rows } = postings;
  return {
    ...postings,
    termsIn: (row) => {
      byRow ??= turned({ starts, ids, counts }, rows);
      return byRow.ids.subarray(byRow.starts[row], byRow.starts[row + 1]);
    },
  };
}

export function postingsOf({ starts, ids, counts }: Table, rows: number, gramCounts: Uint8Array): Postings {
  const words = new Float32Array(rows);
  const grams = new Float32Array(rows);
  for (let term = 0; term + 1 < starts.length; term += 1) {
    const to = starts[term + 1] ?? 0;
    const gramsOfTerm = gramCounts[term] ?? 0;
    for (let i = starts[term] ?? 0; i < to; i += 1) {
      const row = ids[i] ?? 0;
      words[row] = (words[row] ?? 0) + (counts[i] ?? 0);
      grams[row] = (grams[row] ?? 0) + gramsOfTerm;
    }
  }
  return withMeans({ rows, termStarts: starts, rowsOf: ids, countsOf: counts, words, grams });
}

function withMeans(postings: Omit<Postings, 'meanWords' | 'meanGrams'>): Postings {
  return { ...postings, meanWords: mean(postings.words), meanGrams: mean(postings.grams) };
}

/** How many rows hold a term. */
export function rowsWith({ termStarts }: Postings, term: number): number {
  return (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0);
}

/** Texts as one with the lines that belong to them; `textOf` names the text of each line, in ascending order. */
export function joined(texts: Postings, lines: Postings, textOf: Int32Array, gramCounts: Uint8Array): Postings {
  const starts = new Int32Array(texts.termStarts.length);
  const ids = numbersBelow(texts.rows, texts.rowsOf.length + lines.rowsOf.length);
  const counts = new Uint8Array(ids.length);
  let size = 0;
  for (let term = 0; term + 1 < starts.length; term += 1) {
    let [text, line] = [texts.termStarts[term] ?? 0, lines.termStarts[term] ?? 0];
    const [lastText, lastLine] = [texts.termStarts[term + 1] ?? 0, lines.termStarts[term + 1] ?? 0];
    while (text < lastText || line < lastLine) {
      const row = Math.min(
        text < lastText ? (texts.rowsOf[text] ?? 0) : texts.rows,
        line < lastLine ? (textOf[lines.rowsOf[line] ?? 0] ?? 0) : texts.rows,
      );
      let count = 0;
      if (text < lastText && texts.rowsOf[text] === row) count += texts.countsOf[text++] ?? 0;
      while (line < lastLine && textOf[lines.rowsOf[line] ?? 0] === row) count += lines.countsOf[line++] ?? 0;
      ids[size] = row;
      counts[size++] = Math.min(MOST_COUNTED, count);
    }
    starts[term + 1] = size;
  }
  return postingsOf({ starts, ids: ids.slice(0, size), counts: counts.slice(0, size) }, texts.rows, gramCounts);
}

/** What of a field stays when its rows change. */
export type Staying = {
  readonly change: Change;
  /** For each term the one it was before; -1 where there was none. */
  readonly termBefore: Int32Array;
  readonly gramCounts: Uint8Array;
};

/**
 * The same that would be counted from all rows, when `added` holds the rows of each term that came in, in their order:
 * what stayed is copied.
 */
export function amended(before: Postings, added: Table, { change, termBefore, gramCounts }: Staying): Field {
  const { starts, ids, counts } = amendedTable(before, added, change, termBefore);
  const news = postingsOf(added, change.added.length, gramCounts);
  const lengths = (old: Float32Array, newOnes: Float32Array) => {
    const all = new Float32Array(change.size);
    for (const { from, to, shift } of change.runs) all.set(old.subarray(from, to), from + shift);
    change.added.forEach((row, i) => {
      all[row] = newOnes[i] ?? 0;
    });
    return all;
  };
  const words = lengths(before.words, news.words);
  const grams = lengths(before.grams, news.grams);
  return withTerms(withMeans({ rows: change.size, termStarts: starts, rowsOf: ids, countsOf: counts, words, grams }));
}

function amendedTable(
  before: Postings,
  added: Table,
  { runs, added: places, size: rows }: Change,
  termBefore: Int32Array,
): Table {
  const { termStarts, rowsOf, countsOf } = before;
  const starts = new Int32Array(termBefore.length + 1);
  const ids = numbersBelow(rows, rowsOf.length + added.ids.length);
  const counts = new Uint8Array(ids.length);
  let size = 0;
  for (let term = 0; term < termBefore.length; term += 1) {
    const old = termBefore[term] ?? -1;
    let entry = old < 0 ? 0 : (termStarts[old] ?? 0);
    const last = old < 0 ? 0 : (termStarts[old + 1] ?? 0);
    let extra = added.starts[term] ?? 0;
    const lastExtra = added.starts[term + 1] ?? 0;
    const putThoseBefore = (row: number) => {
      for (; extra < lastExtra && (places[added.ids[extra] ?? 0] ?? 0) < row; extra += 1) {
        ids[size] = places[added.ids[extra] ?? 0] ?? 0;
        counts[size++] = added.counts[extra] ?? 0;
      }
    };
    for (const { from, to, shift } of runs) {
      if (entry === last) break;
      const first = firstFrom(rowsOf, entry, last, from);
      entry = firstFrom(rowsOf, first, last, to);
      if (first === entry) continue;
      putThoseBefore(from + shift);
      counts.set(countsOf.subarray(first, entry), size);
      if (shift === 0) ids.set(rowsOf.subarray(first, entry), size);
      else for (let i = first; i < entry; i += 1) ids[size + i - first] = (rowsOf[i] ?? 0) + shift;
      size += entry - first;
    }
    putThoseBefore(Number.POSITIVE_INFINITY);
    starts[term + 1] = size;
  }
  return { starts, ids: ids.subarray(0, size), counts: counts.subarray(0, size) };
}

/** Of ascending rows between two places the first that is not below `row`. */
function firstFrom(rows: Numbers, from: number, to: number, row: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns rows of numbers into the rows of each of `columns` columns, which ascend; `columnOf` names the column of a number. */
export function columnsOf(rows: readonly Ascending[], columns: number, columnOf: Int32Array): Table {
  const row = roomFor(rows);
  const starts = new Int32Array(columns + 1);
  for (const each of rows) {
    const size = each.into(row);
    for (let i = 0; i < size; i += 1)
      if (i === 0 || row[i] !== row[i - 1]) {
        const after = (columnOf[row[i] ?? 0] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
  }
  summed(starts);
  const next = starts.slice();
  const ids = numbersBelow(rows.length, starts[columns] ?? 0);
  const counts = new Uint8Array(ids.length);
  rows.forEach((each, at) => {
    const size = each.into(row);
    let place = 0;
    for (let i = 0; i < size; i += 1) {
      if (i === 0 || row[i] !== row[i - 1]) {
        const column = columnOf[row[i] ?? 0] ?? 0;
        place = next[column] ?? 0;
        next[column] = place + 1;
        ids[place] = at;
      }
      counts[place] = Math.min(MOST_COUNTED, (counts[place] ?? 0) + 1);
    }
  });
  return { starts, ids, counts };
}

/** Rows of columns as columns of rows (a counting sort, so the rows of a column ascend). */
export function turned({ starts, ids, counts }: Table, columns: number): Table {
  const begins = startsOf(ids, columns);
  const next = begins.slice();
  const rowsOf = numbersBelow(starts.length, ids.length);
  const countsOf = new Uint8Array(ids.length);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1) {
      const column = ids[i] ?? 0;
      const at = next[column] ?? 0;
      rowsOf[at] = row;
      countsOf[at] = counts[i] ?? 0;
      next[column] = at + 1;
    }
  return { starts: begins, ids: rowsOf, counts: countsOf };
}

/** Where the entries of each id begin once they lie in the order of ids below `size`. */
function startsOf(ids: Numbers, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < ids.length; i += 1) {
    const after = (ids[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  summed(starts);
  return starts;
}

function summed(starts: Int32Array): void {
  for (let id = 0; id + 1 < starts.length; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
}

function mean(numbers: Float32Array): number {
  return numbers.length === 0 ? 1 : Math.max(1, numbers.reduce((total, number) => total + number, 0) / numbers.length);
}
