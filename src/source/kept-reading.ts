import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BUILD } from '../kit/build.ts';
import type { Language } from '../kit/language.ts';
import { makeFolder } from '../store/files.ts';
import { temporaryFor } from '../store/left-overs.ts';
import { type Sheet, SheetText } from './core/sheet.ts';
import type { Folder, ReadFile, Stamp } from './read-folder.ts';

// Reading a file again costs less than a fifth of a millisecond: of fewer nobody notices it.
const FEW = 200;
// Writing what is kept of a file costs about a twentieth of reading it, and every start to come would read it again: five
// of them pay for it.
const ONE_READ_WRITES = 100;

const FOOTER_BYTES = 256;
const CHUNK_BYTES = 1 << 20;

/** Where a text lies in the file of what is kept, and how it is known again. */
type Place = { readonly at: number; readonly bytes: number; readonly crc: number };

type Row = {
  readonly stamp: Stamp;
  readonly sheet: Omit<Sheet, 'text' | 'body'>;
  readonly text: Place;
  /** Where in the text the body begins, in UTF-16. */
  readonly bodyAt: number;
};

/** What an earlier process read in `content/`, by file. Its texts are fetched when they are wanted, until it is closed. */
export type KeptReading = { readonly files: Folder; close(): void };

/**
 * What was kept in `data/cache/reading` by the same program for the same languages, if it is whole. What of it holds is
 * for the stamps of the files to say.
 */
export function openKeptReading(folder: string, languages: readonly Language[]): KeptReading | undefined {
  let file: number | undefined;
  try {
    file = openSync(pathIn(folder), 'r');
    const rows = rowsIn(file, languages);
    if (rows) return kept(folder, file, rows);
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  if (file !== undefined) closeSync(file); // another program's, or broken: read as if it were not there
  return undefined;
}

/**
 * Keeps what was read, if so much of it is new that this costs less than reading it again, or where something kept is no
 * more; from then on the texts lie there and not in memory, until what is returned is closed. Not in it is what others
 * wrote, which may have to be erased; what could change without its times changing is read again by the next start. A full
 * or read-only disk costs the time of reading again.
 */
export function keepReading(
  folder: string,
  languages: readonly Language[],
  files: Folder,
  before?: KeptReading,
): KeptReading | undefined {
  const worth = [...files].filter(([, { read }]) => isOwners(read));
  const fresh = worth.filter(([file, now]) => before?.files.get(file) !== now).length;
  const isGone = before !== undefined && [...before.files.keys()].some((file) => !files.has(file));
  if (!isGone && (worth.length < FEW || fresh * ONE_READ_WRITES < worth.length)) return before;
  const path = pathIn(folder);
  const temporary = temporaryFor(path);
  try {
    makeFolder(dirname(path));
    const rows = write(temporary, languages, worth.length < FEW ? [] : worth);
    renameSync(temporary, path);
    const texts = textsIn(folder, openSync(path, 'r'));
    putAway(rows, files, texts.fetch);
    before?.close();
    return { files: new Map(worth), close: texts.close };
  } catch (error) {
    rmSync(temporary, { force: true });
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return before;
  }
}

function putAway(rows: readonly Row[], files: Folder, fetch: Fetch): void {
  for (const { sheet, text } of rows) {
    const read = files.get(sheet.file)?.read;
    if (read?.kind === 'good' && read.sheet instanceof SheetText) read.sheet.putAway(() => fetch(text, sheet.file));
  }
}

function isOwners(read: ReadFile['read']): boolean {
  return read.kind === 'good' && read.sheet.kind !== 'question';
}

function pathIn(folder: string): string {
  return join(folder, 'data', 'cache', 'reading');
}

/** What has to be the same for the rows to mean the same. */
function programFor(languages: readonly Language[]): string {
  return `${BUILD} ${languages.join()}`;
}

/** Texts, then the rows, then where they lie: one pass, whatever the number of texts. */
function write(path: string, languages: readonly Language[], files: readonly (readonly [string, ReadFile])[]): Row[] {
  const file = openSync(path, 'wx', 0o600);
  try {
    let at = 0;
    let waiting: Buffer[] = [];
    let waitingBytes = 0;
    const flush = () => {
      writeAll(file, Buffer.concat(waiting));
      waiting = [];
      waitingBytes = 0;
    };
    const put = (bytes: Buffer): Place => {
      const place = { at, bytes: bytes.length, crc: crc32(bytes) };
      at += bytes.length;
      waitingBytes += bytes.length;
      waiting.push(bytes);
      if (waitingBytes >= CHUNK_BYTES) flush();
      return place;
    };
    const rows = files.flatMap(([, { stamp, isSettled, read }]): Row[] => {
      if (read.kind !== 'good') return [];
      const { text, body, ...sheet } = read.sheet;
      return [
        { stamp: isSettled ? stamp : '', sheet, text: put(Buffer.from(text)), bodyAt: text.length - body.length },
      ];
    });
    const footer = { program: programFor(languages), ...put(Buffer.from(JSON.stringify(rows))) };
    waiting.push(Buffer.from(JSON.stringify(footer).padEnd(FOOTER_BYTES)));
    flush();
    return rows;
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function rowsIn(file: number, languages: readonly Language[]): Row[] | undefined {
  const { size } = fstatSync(file);
  const footer = bytesAt(file, { at: size - FOOTER_BYTES, bytes: FOOTER_BYTES })?.toString();
  const { program, ...place } = JSON.parse(footer ?? '{}') as Place & { readonly program?: string };
  if (program !== programFor(languages)) return undefined;
  const rows = textAt(file, place);
  return rows === undefined ? undefined : (JSON.parse(rows) as Row[]);
}

function kept(folder: string, file: number, rows: readonly Row[]): KeptReading {
  const { fetch, close } = textsIn(folder, file);
  const files = rows.map(({ stamp, sheet: about, text, bodyAt }): [string, ReadFile] => {
    const sheet = Object.assign(new SheetText(() => fetch(text, about.file), bodyAt), about);
    return [about.file, { stamp, isSettled: true, read: { kind: 'good', sheet } }];
  });
  return { files: new Map(files), close };
}

/** The text at a place, of a file below `content/`. */
type Fetch = (place: Place, of: string) => string;

/** The texts in a file of what is kept, as long as it is open; after that those of the files themselves. */
function textsIn(folder: string, file: number): { readonly fetch: Fetch; readonly close: () => void } {
  let open: number | undefined = file;
  let last: { readonly place: Place; readonly text: string } | undefined;
  return {
    fetch: (place, of) => {
      if (last?.place === place) return last.text;
      const known = open === undefined ? undefined : textAt(open, place);
      const text = known ?? textOfFile(join(folder, 'content', of), place);
      last = { place, text };
      return text;
    },
    close: () => {
      if (open !== undefined) closeSync(open);
      open = undefined;
    },
  };
}

/** Undefined where it is not what was written there. */
function textAt(file: number, place: Place): string | undefined {
  const bytes = bytesAt(file, place);
  return bytes && crc32(bytes) === place.crc ? bytes.toString() : undefined;
}

function bytesAt(file: number, { at, bytes }: Pick<Place, 'at' | 'bytes'>): Buffer | undefined {
  if (!(at >= 0 && bytes >= 0)) return undefined;
  const buffer = Buffer.allocUnsafe(bytes);
  return readSync(file, buffer, 0, bytes, at) === bytes ? buffer : undefined;
}

/** Somebody broke what was kept while it was in use: the file itself says the same, unless it was changed as well. */
function textOfFile(path: string, { crc }: Place): string {
  const bytes = readFileSync(path);
  if (crc32(bytes) !== crc) throw new Error('a kept text and its file were changed at the same time');
  return bytes.toString();
}
