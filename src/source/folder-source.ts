import type { About, Island, Place } from '../store/island.ts';
import { type Assembled, assemble } from './core/assemble.ts';
import type { Content, Entry, EntryKind, Problem } from './core/content.ts';
import { problemOf } from './core/faults.ts';
import { type Ledger, leadsOf, parseLedger } from './core/ledger.ts';
import type { Sheet } from './core/sheet.ts';
import { type Folder, readFolder } from './read-folder.ts';

const NOTHING: Assembled = { placed: [], entries: new Map(), problems: [], nextOn: undefined };

/** What is held in memory of an island's folder. Every change makes a new content; what did not change stays the same. */
export class FolderSource {
  readonly #place: Place;
  #about: About | undefined;
  #folder: Folder = new Map();
  #ledger: Ledger = parseLedger('');
  #assembled = NOTHING;
  #today = '';
  #content: Content | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** What was public at the last look; undefined before the first. */
  get content(): Content | undefined {
    return this.#content;
  }

  /** Reads what changed and what has become due. `only` names files below `content/`; without it all are looked at. */
  look({ about, now }: Island, only?: readonly string[]): Content {
    const isSame = this.#about?.languages.join() === about.languages.join();
    const before = isSame ? this.#folder : new Map();
    const folder = readFolder(this.#place.folder, before, about.languages, isSame ? only : undefined);
    const today = now.toZonedDateTimeISO(about.zone).toPlainDate().toString();
    const isNew = !this.#content || folder !== this.#folder || today !== this.#today;
    this.#about = about;
    this.#folder = folder;
    this.#today = today;
    if (isNew || !this.#content) this.#content = this.#assemble(about);
    return this.#content;
  }

  /** When something scheduled becomes public. */
  nextChangeAt(): Temporal.Instant | undefined {
    const { nextOn } = this.#assembled;
    return nextOn && this.#about
      ? Temporal.PlainDate.from(nextOn).toZonedDateTime(this.#about.zone).toInstant()
      : undefined;
  }

  #assemble({ languages }: About): Content {
    const before = {
      sheets: new Map(this.#assembled.placed.map(({ sheet }) => [sheet.file, sheet])),
      entries: this.#assembled.entries,
    };
    const ground = { languages, today: this.#today, ledger: this.#ledger };
    this.#assembled = assemble(sheetsOf(this.#folder, before.sheets), ground, before);
    return this.#contentOf(this.#assembled);
  }

  #contentOf({ entries: byFile, problems }: Assembled): Content {
    const entries = [...byFile.values()].sort(newestFirst);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const { moved, gone } = leadsOf(this.#ledger, (path) => byPath.has(path));
    for (const { aliases, path } of entries) {
      for (const alias of aliases) if (!byPath.has(alias)) moved.set(alias, path);
    }
    const generation = (this.#content?.generation ?? 0) + 1;
    return { generation, entries, byPath, moved, gone, problems: [...faultsOf(this.#folder), ...problems] };
  }
}

/** Every file's sheet; where a file cannot be read just now, the one that was public last. */
function sheetsOf(folder: Folder, before: ReadonlyMap<string, Sheet>): Sheet[] {
  const sheets = [...folder].map(([file, { read }]) => (read.kind === 'good' ? read.sheet : before.get(file)));
  return sheets.filter((sheet) => sheet !== undefined);
}

function faultsOf(folder: Folder): Problem[] {
  return [...folder].flatMap(([file, { read }]) =>
    read.kind === 'good' ? [] : read.faults.map((fault) => problemOf(`content/${file}`, fault)),
  );
}

const KINDS: Readonly<Record<EntryKind, number>> = { post: 0, page: 1, question: 2, offer: 3, venture: 4 };

function newestFirst(a: Entry, b: Entry): number {
  if (a.kind !== b.kind) return KINDS[a.kind] - KINDS[b.kind];
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
