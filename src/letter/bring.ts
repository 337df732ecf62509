import { readTypedAddress } from '../kit/address.ts';
import type { Language } from '../kit/language.ts';
import { type Island, together } from '../store/island.ts';
import { readCsv } from './core/csv.ts';
import type { Reader } from './core/letter.ts';
import { proveBrought } from './proof.ts';
import { addReaders, newReader, printOf, readerPrints, readingNow, suppressedPrints } from './store.ts';

export type RowFault = 'address' | 'origin' | 'lang' | 'suppressed' | 'known';

export type Brought =
  | { readonly kind: 'columns' }
  | { readonly kind: 'brought'; readonly count: number; readonly faults: readonly { line: number; fault: RowFault }[] };

const LONGEST_ORIGIN_CHARS = 500;

/**
 * Takes readers over from a table with `email`, `origin` (where the consent comes from, for each) and perhaps `lang`. Rows
 * that lack something are named and left out. Nobody gets a mail because of it.
 */
export function bringReaders(island: Island, csv: string): Promise<Brought> {
  const { columns, rows } = readCsv(csv);
  if (!columns.includes('email') || !columns.includes('origin')) return Promise.resolve({ kind: 'columns' });
  return together(island, async (island) => {
    const taken = new Set(await readerPrints(island));
    const suppressed = await suppressedPrints(island);
    const readers: { reader: Reader; origin: string }[] = [];
    const faults: { line: number; fault: RowFault }[] = [];
    for (const { line, values } of rows) {
      const read = readRow(island, values);
      const print = typeof read === 'string' ? '' : printOf(island, read.reader.address);
      const fault =
        typeof read === 'string' ? read : suppressed.has(print) ? 'suppressed' : taken.has(print) && 'known';
      if (typeof read === 'string' || fault) faults.push({ line, fault: fault as RowFault });
      else {
        taken.add(print);
        readers.push(read);
      }
    }
    await addReaders(island, readers.map(({ reader }) => reader)); // biome-ignore format: one call
    await proveBrought(island, readers);
    return { kind: 'brought', count: readers.length, faults };
  });
}

function readRow(island: Island, row: Readonly<Record<string, string>>): { reader: Reader; origin: string } | RowFault {
  const read = readTypedAddress(readCell(row.email ?? ''));
  const origin = (row.origin ?? '').trim().slice(0, LONGEST_ORIGIN_CHARS);
  const [first] = island.about.languages;
  const wanted = (row.lang ?? '').trim().toLowerCase();
  const lang = wanted === '' ? first : island.about.languages.find((each: Language) => each === wanted);
  if (read.kind === 'faulty') return 'address';
  if (origin === '') return 'origin';
  return lang ? { reader: newReader(island, read.address, lang, 'reading'), origin } : 'lang';
}

/** Everybody who gets the letter, as a table that can be read in again, here or elsewhere. */
export async function takeReaders(island: Island): Promise<string> {
  const rows = (await readingNow(island)).map(({ address, lang, since }) => {
    const day = since?.toZonedDateTimeISO(island.about.zone).toPlainDate().toString() ?? '';
    return [address, lang, day, `${new URL(island.about.url).host}, ${day}`].map(cell).join(',');
  });
  return `${['email,lang,since,origin', ...rows].join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet must not take for a formula begins with a quote mark; so does one that begins with such a mark. */
function cell(text: string): string {
  const safe = /^[=+\-@\t']/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What stood in a cell before `cell` made it harmless. */
function readCell(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@\t'])/, '');
}
