import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../kit/language.ts';
import type { Change } from './core/amend.ts';
import type { Problem } from './core/content.ts';
import { type Fault, fault, problemOf } from './core/faults.ts';
import { LONGEST_TEXT, megabytes } from './core/render.ts';
import { idsIn, kindOf, type ReadSheet, readSheet, type Sheet } from './core/sheet.ts';
import { filesBelow } from './files-below.ts';
import { headOf } from './head-of.ts';

/** What the system says of a file, which is another when it was written: times, size and number; or why it says nothing. */
export type Stamp = readonly [mtimeMs: number, ctimeMs: number, sizeBytes: number, inode: number] | string;

/** A file of `content/` as it was last read. `isSettled`: whoever changes it now changes its stamp, too. */
export type ReadFile = { readonly stamp: Stamp; readonly isSettled: boolean; readonly read: ReadSheet };

/** The files of `content/` that hold entries, by their path below it. */
export type Folder = ReadonlyMap<string, ReadFile>;

/** Files that are not as they were, by their path below `content/`; undefined for those that are no more. */
export type Changed = ReadonlyMap<string, ReadFile | undefined>;

/**
 * What changed in `content/` since `before`; with `only`, looks at nothing but these files (below `content/`).
 * An island without the folder has nothing yet.
 */
export function readFolder(
  folder: string,
  before: Folder,
  languages: readonly Language[],
  only?: readonly string[],
): Changed {
  const content = join(folder, 'content');
  const files = only ? filesAmong(content, only, before) : listFiles(content);
  const changed = new Map<string, ReadFile | undefined>();
  const reading = { content, languages, isInside: insideOf(content), anew: only !== undefined };
  for (const file of files) {
    const known = before.get(file);
    const now = readOne(reading, file, known);
    if (now !== known) changed.set(file, now);
  }
  if (!only) {
    const found = new Set(files);
    for (const file of before.keys()) if (!found.has(file)) changed.set(file, undefined);
  }
  return changed;
}

/** Takes the changes over into what was read before. */
export function takeOver(files: Map<string, ReadFile>, changed: Changed): void {
  for (const [file, now] of changed) {
    if (now) files.set(file, now);
    else files.delete(file);
  }
}

/** The files among those that say something else than before. */
export function changesAmong(before: Folder, changed: Changed): Change[] {
  const others = [...changed].filter(([file, now]) => before.get(file)?.read !== now?.read);
  return others.map(([file, now]) => ({ from: sheetOf(before.get(file)), to: sheetOf(now) }));
}

function sheetOf(file: ReadFile | undefined): Sheet | undefined {
  return file?.read.kind === 'good' ? file.read.sheet : undefined;
}

/** Every file's sheet; where a file cannot be read just now, the one that was public last. */
export function sheetsIn(folder: Folder, before: ReadonlyMap<string, Sheet>): Sheet[] {
  const sheets = [...folder].map(([file, { read }]) => (read.kind === 'good' ? read.sheet : before.get(file)));
  return sheets.filter((sheet) => sheet !== undefined);
}

/** Whether a sheet is what its file says now, and not what it said before. */
export function isAsRead(folder: Folder, sheet: Sheet): boolean {
  return sheetOf(folder.get(sheet.file)) === sheet;
}

export function faultsIn(folder: Folder): Problem[] {
  return [...folder].flatMap(([file, { read }]) =>
    read.kind === 'good' ? [] : read.faults.map((fault) => problemOf(`content/${file}`, fault)),
  );
}

/** Ids in files that cannot be read; `any` where one of them does not even show its id. */
export function heldIn(folder: Folder): ReadonlySet<string> | 'any' {
  const ids = new Set<string>();
  for (const { read } of folder.values()) {
    if (read.kind === 'good') continue;
    if (read.ids === 'any') return 'any';
    for (const id of read.ids) ids.add(id);
  }
  return ids;
}

/** Files below `content/media` that texts name which cannot be read. */
export function mediaHeldIn(folder: Folder): string[] {
  return [...folder.values()].flatMap(({ read }) => (read.kind === 'good' ? [] : read.media));
}

/** What names stand for: a file, or all files in a folder that came or went. */
function filesAmong(content: string, names: readonly string[], before: Folder): string[] {
  const files = names.flatMap((name) => {
    if (kindOf(name)) return [name];
    const known = [...before.keys()].filter((file) => name === '' || file.startsWith(`${name}/`));
    const isFolder = statSync(join(content, name), { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? [...known, ...listFiles(content, name)] : known;
  });
  return [...new Set(files)];
}

/** Every file that could hold an entry, in the order of their names. */
function listFiles(content: string, below = ''): string[] {
  return filesBelow(join(content, below))
    .map((file) => (below === '' ? file : `${below}/${file}`))
    .filter((file) => kindOf(file) !== undefined)
    .sort();
}

type Reading = {
  readonly content: string;
  readonly languages: readonly Language[];
  readonly isInside: (path: string, isLink: boolean) => boolean;
  /** Somebody says that it changed, so it is read whatever its times say. */
  readonly anew: boolean;
};

function readOne(reading: Reading, file: string, known: ReadFile | undefined): ReadFile | undefined {
  const path = `${reading.content}/${file}`; // ten thousand times `join` is felt
  try {
    const itself = lstatSync(path);
    const isLink = itself.isSymbolicLink();
    const stats = isLink ? statSync(path) : itself;
    if (!stats.isFile()) return undefined;
    const isSame = known !== undefined && isStampOf(known.stamp, stats);
    const isInside = reading.isInside(path, isLink);
    if (isSame && !reading.anew && isInside) return known;
    const isSettled = isSettledAt(stats, Date.now());
    const read = isInside
      ? readFile(path, file, stats, reading.languages, known?.read)
      : refused(fault('linkOutside'), []);
    return isSame && known.isSettled === isSettled && known.read === read
      ? known
      : { stamp: stampOf(stats), isSettled, read };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    return known?.stamp === code
      ? known
      : { stamp: code, isSettled: false, read: refused(fault('fileUnreadable', { cause: code }), 'any') };
  }
}

function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): Stamp {
  return [mtimeMs, ctimeMs, size, ino];
}

function isStampOf(stamp: Stamp, { mtimeMs, ctimeMs, size, ino }: Stats): boolean {
  return stamp[0] === mtimeMs && stamp[1] === ctimeMs && stamp[2] === size && stamp[3] === ino;
}

// Times of files are as coarse as two seconds (FAT). What was written shortly before it was read may be written again
// within the same moment, and then nobody sees by its times that it changed: git calls it racy.
const COARSEST_MS = 2000;

function isSettledAt({ mtimeMs, ctimeMs }: Stats, readAtMs: number): boolean {
  return Math.max(mtimeMs, ctimeMs) + COARSEST_MS < readAtMs;
}

// What stands for bytes that are no text; somebody may have written it himself.
const NO_CHARACTER = '\uFFFD';

function readFile(
  path: string,
  file: string,
  { size }: Stats,
  languages: readonly Language[],
  known: ReadSheet | undefined,
): ReadSheet {
  if (size > LONGEST_TEXT) {
    const details = { size: megabytes(size), most: megabytes(LONGEST_TEXT) };
    return refused(fault('fileTooLong', details), idsIn(headOf(path)));
  }
  const text = readFileSync(path, 'utf8');
  if (text.includes(NO_CHARACTER) && !isUtf8(readFileSync(path))) return refused(fault('notUtf8'), idsIn(text));
  return known?.kind === 'good' && known.sheet.text === text ? known : readSheet(file, text, languages);
}

/** Tells of files whether they really lie in a folder. Where no link is, each folder is looked up once. */
function insideOf(content: string): Reading['isInside'] {
  const known = new Map<string, boolean>();
  let real: string | undefined;
  const below = () => {
    real ??= realpathSync.native(content) + sep;
    return real;
  };
  const holds = (folder: string) => {
    const isInside = known.get(folder) ?? (realpathSync.native(folder) + sep).startsWith(below());
    known.set(folder, isInside);
    return isInside;
  };
  return (path, isLink) =>
    isLink ? realpathSync.native(path).startsWith(below()) : holds(path.slice(0, path.lastIndexOf('/')));
}

function refused(what: Fault, ids: readonly string[] | 'any'): ReadSheet {
  return { kind: 'refused', faults: [what], ids, media: [] };
}
