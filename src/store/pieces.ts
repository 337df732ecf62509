import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from './files.ts';
import { temporaryFor } from './left-overs.ts';

const FOOTER_BYTES = 256;
const CHUNK_BYTES = 1 << 20;

/** Where a piece lies in its file, and how it is known again. */
export type Piece = { readonly at: number; readonly bytes: number; readonly crc: number };

/** A file of texts that are fetched one by one, and what was written about them; open until it is closed. */
export type Pieces = {
  /** As it was written, where `openPieces` found it whole. */
  readonly about: unknown;
  /** Undefined where it is not what was written there, or the file is closed. */
  textAt(piece: Piece): string | undefined;
  close(): void;
};

/**
 * A file in `data/cache/` that `program` wrote, if it is whole; undefined where another program did, or none. Nothing is
 * lost with it.
 */
export function openPieces(path: string, program: string): Pieces | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const about = aboutIn(file, program);
    if (about !== undefined) return piecesIn(file, JSON.parse(about));
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  if (file !== undefined) closeSync(file);
  return undefined;
}

function aboutIn(file: number, program: string): string | undefined {
  const { size } = fstatSync(file);
  const footer = textAt(file, { at: size - FOOTER_BYTES, bytes: FOOTER_BYTES });
  const { program: wrote, ...piece } = JSON.parse(footer ?? '{}') as Piece & { readonly program?: string };
  return wrote === program ? wholeAt(file, piece) : undefined;
}

function piecesIn(file: number, about: unknown): Pieces {
  let open: number | undefined = file;
  return {
    about,
    textAt: (piece) => (open === undefined ? undefined : wholeAt(open, piece)),
    close: () => {
      if (open !== undefined) closeSync(open);
      open = undefined;
    },
  };
}

function wholeAt(file: number, piece: Piece): string | undefined {
  const bytes = bytesAt(file, piece);
  return bytes && crc32(bytes) === piece.crc ? bytes.toString() : undefined;
}

function textAt(file: number, place: Pick<Piece, 'at' | 'bytes'>): string | undefined {
  return bytesAt(file, place)?.toString();
}

function bytesAt(file: number, { at, bytes }: Pick<Piece, 'at' | 'bytes'>): Buffer | undefined {
  if (!(at >= 0 && bytes >= 0)) return undefined;
  const buffer = Buffer.allocUnsafe(bytes);
  return readSync(file, buffer, 0, bytes, at) === bytes ? buffer : undefined;
}

/**
 * Writes such a file in one pass: pieces, then what they are, then where that lies. Less than a megabyte waits in memory
 * until it is finished. It takes its name when it is whole.
 * Throws what the system says of a disk that is full or read-only; whoever hears of it discards the rest.
 */
export class PiecesWriter {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | undefined;
  #isBegun = false;
  #at = 0;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#temporary = temporaryFor(path);
  }

  put(text: string): Piece {
    const bytes = Buffer.from(text);
    const piece = { at: this.#at, bytes: bytes.length, crc: crc32(bytes) };
    this.#at += bytes.length;
    this.#waitingBytes += bytes.length;
    this.#waiting.push(bytes);
    if (this.#waitingBytes >= CHUNK_BYTES) this.#flush();
    return piece;
  }

  /** Puts the file where it belongs, and opens it. */
  finish(program: string, about: unknown): Pieces {
    const footer = JSON.stringify({ program, ...this.put(JSON.stringify(about)) });
    this.#waiting.push(Buffer.from(footer.padEnd(FOOTER_BYTES)));
    this.#flush();
    this.#close();
    renameSync(this.#temporary, this.#path);
    return piecesIn(openSync(this.#path, 'r'), about);
  }

  discard(): void {
    if (this.#isBegun) rmSync(this.#temporary, { force: true });
    this.#close();
  }

  #flush(): void {
    this.#file ??= this.#begun();
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
  }

  #begun(): number {
    makeFolder(dirname(this.#path));
    const file = openSync(this.#temporary, 'wx', 0o600);
    this.#isBegun = true;
    return file;
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
