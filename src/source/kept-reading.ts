import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BUILD } from '../kit/build.ts';
import type { Language } from '../kit/language.ts';
import { openPieces, type Piece, type Pieces, PiecesWriter } from '../store/pieces.ts';
import type { Fingerprint } from './core/content.ts';
import { type Sheet, SheetText } from './core/sheet.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Folder, ReadFile, Stamp } from './read-folder.ts';

// Reading a file again costs less than a fifth of a millisecond: of fewer nobody notices it.
const FEW = 200;
// Writing what is kept of a file costs about a twentieth of reading it, and every start to come would read it again: five
// of them pay for it.
const ONE_READ_WRITES = 100;

type Row = {
  readonly stamp: Stamp;
  readonly sheet: Omit<Sheet, 'text' | 'body' | 'fingerprint'>;
  readonly text: Piece;
  /** Where in the text the body begins, in UTF-16. */
  readonly bodyAt: number;
  readonly fingerprint: Fingerprint;
};

/** What an earlier process read in `content/`, by file. Its texts are fetched when they are wanted, until it is closed. */
export type KeptReading = { readonly files: Folder; close(): void };

/**
 * What was kept in `data/cache/reading` by the same program for the same languages, if it is whole. What of it holds is
 * for the stamps of the files to say.
 */
export function openKeptReading(folder: string, languages: readonly Language[]): KeptReading | undefined {
  const pieces = openPieces(pathIn(folder), programFor(languages));
  return pieces && kept(folder, pieces, pieces.about as readonly Row[]);
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
  let writer: PiecesWriter | undefined;
  try {
    writer = new PiecesWriter(pathIn(folder));
    const rows = rowsOf(worth.length < FEW ? [] : worth, writer);
    const pieces = writer.finish(programFor(languages), rows);
    const fetch = fetching(folder, pieces);
    putAway(rows, files, fetch);
    before?.close();
    return { files: new Map(worth), close: pieces.close };
  } catch (error) {
    writer?.discard();
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return before;
  }
}

function putAway(rows: readonly Row[], files: Folder, fetch: Fetch): void {
  for (const { sheet, text, fingerprint } of rows) {
    const read = files.get(sheet.file)?.read;
    if (read?.kind === 'good' && read.sheet instanceof SheetText)
      read.sheet.putAway(() => fetch(text, sheet.file), fingerprint);
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

function rowsOf(files: readonly (readonly [string, ReadFile])[], writer: PiecesWriter): Row[] {
  return files.flatMap(([, { stamp, isSettled, read }]): Row[] => {
    if (read.kind !== 'good') return [];
    const { text, body, fingerprint: _, ...sheet } = read.sheet;
    const fingerprint = fingerprintOf(read.sheet);
    const bodyAt = text.length - body.length;
    return [{ stamp: isSettled ? stamp : '', sheet, text: writer.put(text), bodyAt, fingerprint }];
  });
}

function kept(folder: string, pieces: Pieces, rows: readonly Row[]): KeptReading {
  const fetch = fetching(folder, pieces);
  const files = rows.map(({ stamp, sheet: about, text, bodyAt, fingerprint }): [string, ReadFile] => {
    const sheet = Object.assign(new SheetText(() => fetch(text, about.file), bodyAt, fingerprint), about);
    return [about.file, { stamp, isSettled: true, read: { kind: 'good', sheet } }];
  });
  return { files: new Map(files), close: pieces.close };
}

/** The text of a file below `content/`. */
type Fetch = (piece: Piece, of: string) => string;

/** The texts among the pieces, as long as these are open; after that those of the files themselves. */
function fetching(folder: string, pieces: Pieces): Fetch {
  let last: { readonly piece: Piece; readonly text: string } | undefined;
  return (piece, of) => {
    if (last?.piece === piece) return last.text;
    const text = pieces.textAt(piece) ?? textOfFile(join(folder, 'content', of), piece);
    last = { piece, text };
    return text;
  };
}

/** Somebody broke what was kept while it was in use: the file itself says the same, unless it was changed as well. */
function textOfFile(path: string, { crc }: Piece): string {
  const bytes = readFileSync(path);
  if (crc32(bytes) !== crc) throw new Error('a kept text and its file were changed at the same time');
  return bytes.toString();
}
