/** Rows of ids with how often each stands there: those of row r lie from `starts[r]` to `starts[r + 1]`. */
export type Table = { readonly starts: Int32Array; readonly ids: Int32Array; readonly counts: Uint16Array };

/** Which rows hold a term, and how long the rows are: what asked lines and texts are matched in. */
export type Postings = {
  readonly rows: number;
  /** For each term, where its entries start in `rowsOf` and `countsOf`; rows ascend. */
  readonly termStarts: Int32Array;
  readonly rowsOf: Int32Array;
  readonly countsOf: Uint16Array;
  /** Number of words and of n-grams of each row, for the normalisation of lengths. */
  readonly words: Float32Array;
  readonly grams: Float32Array;
  readonly meanWords: number;
  readonly meanGrams: number;
};

/** The same, and the terms of each row. */
export type Field = Postings & { readonly starts: Int32Array; readonly terms: Int32Array };

/** What stands in a row more often counts as often as this. */
const MOST_COUNTED = 65_535;

/** `byTerm` holds the rows of each term. What stands in a row is turned back only when somebody asks. */
export function fieldOf(byTerm: Table, rows: number, gramCounts: Uint8Array): Field {
  let byRow: Table | undefined;
  const row = () => {
    byRow ??= turned(byTerm, rows);
    return byRow;
  };
  return {
    ...postingsOf(byTerm, rows, gramCounts),
    get starts() {
      return row().starts;
    },
    get terms() {
      return row().ids;
    },
  };
}

function postingsOf({ starts, ids, counts }: Table, rows: number, gramCounts: Uint8Array): Postings {
  const words = new Float32Array(rows);
  const grams = new Float32Array(rows);
  for (let term = 0; term + 1 < starts.length; term += 1)
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i += 1) {
      const row = ids[i] ?? 0;
      words[row] = (words[row] ?? 0) + (counts[i] ?? 0);
      grams[row] = (grams[row] ?? 0) + (gramCounts[term] ?? 0);
    }
  const means = { meanWords: mean(words), meanGrams: mean(grams) };
  return { rows, termStarts: starts, rowsOf: ids, countsOf: counts, words, grams, ...means };
}

/** How many rows hold a term. */
export function rowsWith({ termStarts }: Postings, term: number): number {
  return (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0);
}

/** Texts as one with the lines that belong to them; `textOf` names the text of each line, in ascending order. */
export function joined(texts: Postings, lines: Postings, textOf: Int32Array, gramCounts: Uint8Array): Postings {
  const starts = new Int32Array(texts.termStarts.length);
  const ids = new Int32Array(texts.rowsOf.length + lines.rowsOf.length);
  const counts = new Uint16Array(ids.length);
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

/**
 * Turns rows of numbers, each in ascending order and some perhaps twice, into the rows of each of `columns` columns;
 * `columnOf` names the column of a number. The rows of a column ascend.
 */
export function columnsOf(rows: readonly ArrayLike<number>[], columns: number, columnOf: Int32Array): Table {
  const starts = new Int32Array(columns + 1);
  for (const row of rows)
    for (let i = 0; i < row.length; i += 1)
      if (i === 0 || row[i] !== row[i - 1]) {
        const after = (columnOf[row[i] ?? 0] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
  summed(starts);
  const next = starts.slice();
  const ids = new Int32Array(starts[columns] ?? 0);
  const counts = new Uint16Array(ids.length);
  rows.forEach((row, at) => {
    let place = 0;
    for (let i = 0; i < row.length; i += 1) {
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
  const rowsOf = new Int32Array(ids.length);
  const countsOf = new Uint16Array(ids.length);
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
function startsOf(ids: Int32Array, size: number): Int32Array {
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
