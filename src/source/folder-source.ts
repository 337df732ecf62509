import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../kit/language.ts';
import type { About, Island, Place } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { causeOf } from './cause.ts';
import { amend, amendContent, type Change, isOnlyWords } from './core/amend.ts';
import { type Assembled, assemble } from './core/assemble.ts';
import type { Content, Problem } from './core/content.ts';
import { contentFrom, recorded, standingOf } from './core/content-from.ts';
import { fault, problemOf } from './core/faults.ts';
import { type Ledger, type LedgerLine, linesFor, missingIn, type Standing, withLines } from './core/ledger.ts';
import type { Sheet } from './core/sheet.ts';
import { type KeptReading, keepReading, openKeptReading } from './kept-reading.ts';
import { keepLastGood, readLastGood } from './last-good.ts';
import { appendToLedger, NO_LEDGER, readLedger } from './ledger.ts';
import {
  changesAmong,
  faultsIn,
  heldIn,
  isAsRead,
  mediaHeldIn,
  type ReadFile,
  readFolder,
  sheetsIn,
  takeOver,
} from './read-folder.ts';
import { writeIds } from './write-ids.ts';

const LEDGER_FILE = 'content/permalinks.txt';

/** What is held in memory of an island's folder. Every change makes a new content; what did not change stays the same. */
export class FolderSource {
  readonly #folder: string;
  #about: About | undefined;
  #today = '';
  #files = new Map<string, ReadFile>();
  /** What an earlier process read, and this one began with. */
  #kept: KeptReading | undefined;
  #read = NO_LEDGER;
  /** The sheets that are public, by file. */
  #sheets = new Map<string, Sheet>();
  #public: Assembled | undefined;
  #content: Content | undefined;
  /** What changed since then, where it is words only. */
  #changes: readonly Change[] = [];
  /** Whether more than words changed, or something could not be written. */
  #isStale = true;

  /** With `remembers`, begins with what an earlier process read, and has to be closed. */
  readonly #remembers: boolean;

  constructor({ folder }: Place, { remembers }: { readonly remembers: boolean }) {
    this.#folder = folder;
    this.#remembers = remembers;
  }

  /** What was public at the last look; undefined before the first. */
  get content(): Content | undefined {
    return this.#content;
  }

  /** The ledger as it was last read or written. */
  get ledger(): Ledger {
    return this.#read.ledger;
  }

  /** Every file that can be read, public or not. */
  sheets(): Sheet[] {
    return sheetsIn(this.#files, this.#sheets);
  }

  /** Names below `content/media` in files that cannot be read. */
  heldMedia(): string[] {
    return mediaHeldIn(this.#files);
  }

  /** Where the entry of a file stands, if it is public. `file` is below `content/`, in NFC. */
  pathOfFile(file: string): string | undefined {
    const entries = this.#public?.entries;
    return (entries?.get(file) ?? entries?.get(file.normalize('NFD')))?.path;
  }

  /** Keeps what was read, for the next process and instead of in memory. */
  keep(): void {
    if (this.#about) this.#kept = keepReading(this.#folder, this.#about.languages, this.#files, this.#kept);
  }

  close(): void {
    this.#kept?.close();
  }

  /** The same content under a new number, since something that belongs to its pages changed. */
  renew(content: Content): Content {
    this.#content = { ...content, generation: content.generation + 1 };
    return this.#content;
  }

  /** When something scheduled becomes public. */
  nextChangeAt(): Temporal.Instant | undefined {
    const nextOn = this.#public?.nextOn;
    if (!nextOn || !this.#about) return undefined;
    return Temporal.PlainDate.from(nextOn).toZonedDateTime(this.#about.zone).toInstant();
  }

  /** What the folder says, without writing a thing. `only` names files below `content/`; without it all are looked at. */
  look(island: Island, only?: readonly string[]): Content {
    const trouble = this.#readAgain(island, only);
    const amended = this.#amended();
    if (amended) return amended;
    const assembled = this.#assemble(island);
    const unwritten = this.#linesFor(assembled, this.ledger, assembled.placed.map(standingOf));
    return this.#show(assembled, withLines(this.ledger, unwritten), trouble);
  }

  /** The same, and writes what is new: ids into the files, addresses into the ledger. Only then is it public. */
  async publish(island: Island, only?: readonly string[]): Promise<Content> {
    const trouble = this.#readAgain(island, only);
    const amended = this.#amended();
    if (amended) return amended;
    let assembled = this.#assemble(island);
    if (trouble.length === 0) {
      const { files, problems } = await writeIds(this.#folder, assembled.placed, this.ledger, island.now);
      if (files.length > 0) {
        takeOver(this.#files, readFolder(this.#folder, this.#files, island.about.languages, files));
        assembled = this.#assemble(island);
      }
      trouble.push(...problems, ...(await this.#writeDown(assembled)));
    }
    return this.#show(recorded(assembled, this.ledger), this.ledger, trouble);
  }

  /** Takes in what changed. Where the folder is no longer there, or cannot be read, everything stays as it was. */
  #readAgain(island: Island, only?: readonly string[]): Problem[] {
    try {
      if (this.#files.size > 0 && !existsSync(join(this.#folder, 'content'))) throw new Refusal('contentMissing');
      this.#takeIn(island, only);
      return [];
    } catch (error) {
      const cause = causeOf(error);
      this.#isStale = true;
      if (error instanceof Refusal) return [problemOf('content', fault(error.reason))];
      if (cause === undefined || !this.#content) throw error;
      return [problemOf('content', fault('fileUnreadable', { cause }))];
    }
  }

  #takeIn({ about, now }: Island, only?: readonly string[]): void {
    const isNew = this.#about?.languages.join() !== about.languages.join();
    const today = now.toZonedDateTimeISO(about.zone).toPlainDate().toString();
    if (isNew) this.#sheets = readLastGood(this.#folder, about.languages);
    const files = isNew ? this.#remembered(about.languages) : this.#files;
    const changed = readFolder(this.#folder, files, about.languages, isNew ? undefined : only);
    const read = readLedger(this.#folder, this.#read);
    const changes = changesAmong(files, changed);
    this.#isStale ||= isNew || today !== this.#today || read !== this.#read || !this.#areOnlyWords(changes);
    this.#changes = changes;
    this.#about = about;
    this.#today = today;
    this.#files = files;
    takeOver(files, changed);
    if (missingIn(read.ledger, this.ledger).length === 0) this.#read = read;
  }

  /** Other languages make another folder of it: only what was read for the first ones is remembered. */
  #remembered(languages: readonly Language[]): Map<string, ReadFile> {
    if (!this.#remembers || this.#about) return new Map();
    this.#kept ??= openKeptReading(this.#folder, languages);
    return new Map(this.#kept?.files);
  }

  #areOnlyWords(changes: readonly Change[]): boolean {
    const doubtful = new Set(this.#content?.problems.map(({ file }) => file));
    return changes.every((change) => {
      const file = change.to?.file ?? '';
      return isOnlyWords(change) && this.#sheets.get(file) === change.from && !doubtful.has(`content/${file}`);
    });
  }

  /** Where nothing changed, or only words did: the content without asking all other files. */
  #amended(): Content | undefined {
    if (this.#isStale || !this.#content || !this.#public) return undefined;
    if (this.#changes.length === 0) return this.#content;
    this.#public = amend(this.#public, this.#changes);
    for (const { to } of this.#changes) if (to) this.#sheets.set(to.file, to);
    this.#content = amendContent(this.#content, this.#public, this.#changes);
    return this.#content;
  }

  #assemble({ about }: Island): Assembled {
    const ground = { languages: about.languages, today: this.#today, ledger: this.ledger };
    const before = { sheets: this.#sheets, entries: this.#public?.entries ?? new Map() };
    return assemble(sheetsIn(this.#files, this.#sheets), ground, before);
  }

  #linesFor({ placed, refusedIds }: Assembled, ledger: Ledger, standing: readonly Standing[]): LedgerLine[] {
    const ids = heldIn(this.#files);
    const waiting = new Set(placed.filter(({ sheet }) => sheet.matter.id === undefined).map(({ path }) => path));
    const isHeld = ({ id, path }: LedgerLine) =>
      ids === 'any' || ids.has(id) || refusedIds.includes(id) || waiting.has(path);
    return linesFor(ledger, standing, isHeld, this.#today);
  }

  /** Records what is about to be public, and keeps what stands in for files that cannot be. */
  async #writeDown(assembled: Assembled): Promise<Problem[]> {
    const standing = assembled.placed.filter(({ sheet }) => sheet.matter.id !== undefined).map(standingOf);
    const linesIn = (ledger: Ledger) => this.#linesFor(assembled, ledger, standing);
    try {
      const standIns = assembled.placed.filter(({ sheet }) => !isAsRead(this.#files, sheet));
      keepLastGood(
        this.#folder,
        standIns.map(({ sheet }) => sheet),
      );
      const isOld = readLedger(this.#folder, this.#read) !== this.#read;
      if (isOld || linesIn(this.ledger).length > 0)
        this.#read = await appendToLedger(this.#folder, this.#read, linesIn);
      return [];
    } catch (error) {
      const cause = causeOf(error);
      if (error instanceof Refusal) return [problemOf(LEDGER_FILE, fault(error.reason, error.details))];
      if (cause === undefined) throw error;
      return [problemOf(LEDGER_FILE, fault('cannotWrite', { cause }))];
    }
  }

  #show(assembled: Assembled, ledger: Ledger, trouble: readonly Problem[]): Content {
    const broken = ledger.broken.map((line) =>
      problemOf(LEDGER_FILE, fault('ledgerBroken', { number: String(line) }, { line, column: 1 })),
    );
    const further = [...trouble, ...faultsIn(this.#files), ...broken];
    const generation = (this.#content?.generation ?? 0) + 1;
    this.#content = contentFrom(assembled, ledger, further, generation);
    this.#public = assembled;
    this.#sheets = sheetsByFile(assembled);
    this.#changes = [];
    this.#isStale = trouble.length > 0;
    return this.#content;
  }
}

function sheetsByFile({ placed }: Assembled): Map<string, Sheet> {
  return new Map(placed.map(({ sheet }) => [sheet.file, sheet]));
}
