import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, toBase32 } from '../kit/bytes.ts';
import { writeFileWhole } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import type { Media } from './media.ts';

/** One way to draw a file: its content, how wide, in which format. */
export type Drawing = {
  readonly media: Pick<Media, 'name' | 'stamp'>;
  readonly widthPx: number;
  readonly format: string;
};

type Bytes = Uint8Array | undefined;

const drawing = new Map<string, Promise<Bytes>>();

/**
 * What was drawn before, from `data/cache/pictures`, or what `draw` makes of it now: once, however many ask for the same
 * at the same time. A picture that cannot be kept is shown all the same.
 */
export function keptPicture(island: Island, wanted: Drawing, draw: () => Promise<Bytes>): Promise<Bytes> {
  const path = join(folderOf(island), keptName(wanted));
  const kept = readKept(path);
  if (kept) return Promise.resolve(kept);
  const begun = drawing.get(path);
  if (begun) return begun;
  const made = inTurn(async () => {
    const bytes = await draw();
    if (bytes) keep(path, bytes);
    return bytes;
  }).finally(() => drawing.delete(path));
  drawing.set(path, made);
  return made;
}

/** Removes what was drawn of files that are gone or changed; `wanted` is everything that may still be asked for. */
export function sweepPictures(island: Island, wanted: readonly Drawing[]): void {
  const names = new Set(wanted.map(keptName));
  for (const name of keptNames(folderOf(island))) {
    if (!names.has(name) && !name.endsWith('.tmp')) rmSync(join(folderOf(island), name), { force: true });
  }
}

// A drawing takes up to some hundred megabytes, and libvips has threads of its own.
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
let turn = 0;

/** Two drawings at a time; the others wait for theirs. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  turn = (turn + 1) % lanes.length;
  const next = (lanes[turn] ?? Promise.resolve()).then(work);
  lanes[turn] = next.catch(() => undefined); // whoever asked hears of it
  return next;
}

function folderOf({ place }: Island): string {
  return join(place.folder, 'data', 'cache', 'pictures');
}

function keptName({ media, widthPx, format }: Drawing): string {
  return `${toBase32(sha256(`${media.name} ${media.stamp} ${widthPx}`)).slice(0, 26)}.${format}`;
}

function readKept(path: string): Bytes {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // not there yet, just swept, or unreadable: it is drawn anew
  }
}

/** A full or read-only disk costs the time of drawing it again, never the picture. */
function keep(path: string, bytes: Uint8Array): void {
  try {
    writeFileWhole(path, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

function keptNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // nothing was drawn yet
  }
}
