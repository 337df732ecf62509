import type { Assembled, Placed } from './assemble.ts';
import type { Content, Entry, EntryKind, Problem } from './content.ts';
import { isLiveAs, type Ledger, leadsOf, type Standing } from './ledger.ts';
import { naturally } from './natural-order.ts';

/** What visitors get of what was assembled: entries in their order, and where old addresses lead. */
export function contentFrom(
  { entries: byFile, problems }: Assembled,
  ledger: Ledger,
  further: readonly Problem[],
  generation: number,
): Content {
  const entries = [...byFile.values()].sort(newestFirst);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const leads = leadsOf(ledger, (path) => byPath.has(path));
  return { generation, entries, byPath, ...leads, problems: [...further, ...problems] };
}

/** Only what stands in the ledger as public, or as a place on a page that always stands. */
export function recorded(assembled: Assembled, ledger: Ledger): Assembled {
  const isRecorded = ({ path, sheet }: Placed) =>
    sheet.matter.id !== undefined && (path.includes('#') || isLiveAs(ledger.last.get(path), sheet.matter.id));
  const placed = assembled.placed.filter(isRecorded);
  if (placed.length === assembled.placed.length) return assembled;
  const files = new Set(placed.map(({ sheet }) => sheet.file));
  return { ...assembled, placed, entries: new Map([...assembled.entries].filter(([file]) => files.has(file))) };
}

/** As the ledger sees an entry. One without an id, in a folder that is only looked at, is known by its file. */
export function standingOf({ sheet, path }: Placed): Standing {
  return { path, id: sheet.matter.id ?? `file:${sheet.file}`, aliases: sheet.matter.aliases };
}

const KINDS: Readonly<Record<EntryKind, number>> = { post: 0, page: 1, question: 2, offer: 3, venture: 4 };

function newestFirst(a: Entry, b: Entry): number {
  if (a.kind !== b.kind) return KINDS[a.kind] - KINDS[b.kind];
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return naturally(a.file, b.file);
}
