export type CsvRow = { readonly line: number; readonly values: Readonly<Record<string, string>> };

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a table (RFC 4180) with the names of its columns in the first line, small letters or not. Comma, semicolon or
 * tabulator, whichever the first line has; a byte order mark and empty lines are passed over. `line` counts from 1.
 */
export function readCsv(text: string): { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] } {
  const clean = text.replace(/^\ufeff/, '');
  const first = clean.slice(0, clean.search(/\r|\n|$/));
  const delimiter = DELIMITERS.find((each) => first.includes(each)) ?? ',';
  const [head, ...rows] = recordsOf(clean, delimiter);
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const valuesOf = (cells: readonly string[]) => {
    const values: Record<string, string> = Object.create(null);
    for (const [at, name] of columns.entries()) values[name] = cells[at] ?? '';
    return values;
  };
  return { columns, rows: rows.map(({ line, cells }) => ({ line, values: valuesOf(cells) })) };
}

type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

function recordsOf(text: string, delimiter: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let startedAt = 1;
  const end = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) records.push({ line: startedAt, cells });
    cells = [];
    cell = '';
    startedAt = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const isBreak = letter === '\n' || (letter === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += letter;
    else if (letter === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (isBreak) end();
    else if (letter !== '\r') cell += letter;
  }
  end();
  return records;
}
