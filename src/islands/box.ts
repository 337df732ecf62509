import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../kit/language.ts';
import { writeFileWhole } from '../store/files.ts';
import type { Reason } from '../words/refusals.ts';

/** All that a box holds; a larger archive is brought by the command. */
export const LARGEST_BOX_BYTES = 10_000_000_000;

const LEFT_FREE_BYTES = 500_000_000;
const SILENT_MS = 120_000;
const LONGEST_NAME = 120;

/** A file that was handed over at the desk, to be looked through and brought. */
export type Boxed = { readonly name: string; readonly sizeBytes: number; readonly isWhole: boolean };

/** What became of one network of the box. */
export type Unpacked = {
  readonly network: string;
  readonly title: string;
  readonly found: number;
  readonly drafts: number;
  readonly publishable: number;
  readonly known: number;
  /** The whole report as Markdown. */
  readonly texts: Readonly<Partial<Record<Language, string>>>;
};

/** How far a box is; `at` says when it was last written, in milliseconds since 1970. */
export type BoxState = {
  readonly phase: 'working' | 'done' | 'stopped' | 'refused' | 'failed';
  readonly isScan: boolean;
  readonly url: string;
  readonly mine: string;
  readonly at: number;
  readonly count: number;
  readonly what: 'fetched' | 'read' | 'written';
  readonly unpacked: readonly Unpacked[];
  readonly refusal?: { readonly reason: Reason; readonly details: Readonly<Record<string, string>> };
  /** What failed and where, without a word of what was read. */
  readonly fault?: string;
};

export type Box = {
  readonly files: readonly Boxed[];
  readonly state: BoxState | undefined;
  /** Somebody is at it just now. */
  readonly isWorking: boolean;
  /** Whether one of its files is a folder of mails. */
  readonly hasMail: boolean;
};

export function boxFolder(folder: string): string {
  return join(folder, 'data', 'moving-box');
}

/** Where its whole files lie. */
export function filesFolder(folder: string): string {
  return join(boxFolder(folder), 'files');
}

/** Where a website lies that was fetched to be looked through. */
export function fetchedFolder(folder: string): string {
  return join(boxFolder(folder), 'fetched');
}

/** The box as it stands, at a moment in milliseconds since 1970. */
export function boxOf(folder: string, nowMs: number): Box {
  const whole = filesIn(filesFolder(folder)).map((name) => boxed(filesFolder(folder), name, true));
  const coming = filesIn(comingFolder(folder)).map((name) => ({
    ...boxed(comingFolder(folder), name, false),
    name: name.replace(/^[\w-]*~/, ''),
  }));
  const state = stateOf(folder);
  const isWorking = state?.phase === 'working' && nowMs - state.at < SILENT_MS;
  const hasMail = whole.some(({ name }) => isMbox(join(filesFolder(folder), name)));
  return { files: [...whole, ...coming], state, isWorking, hasMail };
}

/** A piece of a file; `mark` tells files of one name apart. */
export type Piece = {
  readonly name: string;
  readonly mark: string;
  readonly at: number;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
};

/** How much of the file is here now; or why it cannot come. A piece that does not fit on is left, and `at` says where to go on. */
export type Taken = { readonly at: number } | { readonly reason: 'large' | 'disk' | 'busy' };

/** Takes a piece; with the last one the file is whole. What is asked before the first tells where to go on. */
export function takePiece(folder: string, piece: Piece, nowMs: number): Taken {
  const { at, sizeBytes, bytes } = piece;
  const { files, isWorking } = boxOf(folder, nowMs);
  const name = safeName(piece.name);
  const file = join(comingFolder(folder), `${piece.mark.replace(/[^\w-]/g, '').slice(0, 40)}~${name}`);
  const here = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const others = files.reduce((sum, each) => sum + (each.name === name ? 0 : each.sizeBytes), 0);
  if (isWorking) return { reason: 'busy' };
  if (others + sizeBytes > LARGEST_BOX_BYTES || here + bytes.length > sizeBytes) return { reason: 'large' };
  // what is in it is written a second time, as drafts with their pictures
  if (freeBytes(folder) < 2 * (sizeBytes - here) + LEFT_FREE_BYTES) return { reason: 'disk' };
  if (at !== here) return { at: here };
  mkdirSync(comingFolder(folder), { recursive: true, mode: 0o700 });
  if (bytes.length > 0) appendFileSync(file, bytes, { mode: 0o600 });
  if (here + bytes.length < sizeBytes || sizeBytes === 0) return { at: here + bytes.length };
  mkdirSync(filesFolder(folder), { recursive: true, mode: 0o700 });
  renameSync(file, join(filesFolder(folder), name));
  rmSync(stateFile(folder), { force: true }); // what was counted before did not hold it
  return { at: sizeBytes };
}

/** Throws away all that is in the box. */
export function emptyBox(folder: string): void {
  rmSync(boxFolder(folder), { recursive: true, force: true });
}

/** The files alone; what was said of them stays. */
export function emptyFiles(folder: string): void {
  for (const each of [filesFolder(folder), comingFolder(folder), fetchedFolder(folder)])
    rmSync(each, { recursive: true, force: true });
}

/** Throws away what nobody went on with for so long; sent mail above all does not lie about. */
export function sweepBox(folder: string, nowMs: number, oldMs: number): void {
  if (!existsSync(boxFolder(folder))) return;
  const places = [boxFolder(folder), stateFile(folder), filesFolder(folder), comingFolder(folder)];
  const coming = filesIn(comingFolder(folder)).map((name) => join(comingFolder(folder), name));
  const touched = [...places, ...coming].map((each) => statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (nowMs - Math.max(...touched) > oldMs) emptyBox(folder);
}

export function writeState(folder: string, state: BoxState): void {
  mkdirSync(boxFolder(folder), { recursive: true, mode: 0o700 });
  writeFileWhole(stateFile(folder), JSON.stringify(state), 0o600);
}

/** Asks whoever is at it to stop. */
export function askToStop(folder: string): void {
  if (existsSync(boxFolder(folder))) writeFileWhole(stopFile(folder), '', 0o600);
}

export function isAskedToStop(folder: string): boolean {
  return existsSync(stopFile(folder));
}

export function forgetStop(folder: string): void {
  rmSync(stopFile(folder), { force: true });
}

/** RFC 4155: every message begins with a line of its own. False of a file that is gone. */
export function isMbox(file: string): boolean {
  return ifThere(() => readFirst(file, 5)) === 'From ';
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function readFirst(file: string, count: number): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

function stateOf(folder: string): BoxState | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(folder), 'utf8')) as BoxState;
  } catch {
    return undefined; // none yet
  }
}

function stateFile(folder: string): string {
  return join(boxFolder(folder), 'state.json');
}

function stopFile(folder: string): string {
  return join(boxFolder(folder), 'stop');
}

function comingFolder(folder: string): string {
  return join(boxFolder(folder), 'coming');
}

function filesIn(place: string): string[] {
  return ifThere(() => readdirSync(place).sort()) ?? [];
}

/** What is brought leaves the box, also while somebody looks into it. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function boxed(place: string, name: string, isWhole: boolean): Boxed {
  return { name, sizeBytes: statSync(join(place, name), { throwIfNoEntry: false })?.size ?? 0, isWhole };
}

/** Whatever a browser calls it; it is only shown, and tells the file apart from others of the box. */
function safeName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ ()-]+/gu, '-');
  const short = plain.length > LONGEST_NAME ? plain.slice(-LONGEST_NAME) : plain;
  return short.replace(/^[.\s]+/, '') || 'archiv';
}
