import { type FileHandle, open as openFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { TarFile } from './tar.ts';

/** What makes a folder an island; nothing else in it is in a backup. */
export const PARTS: readonly string[] = ['insel.yaml', 'content', 'theme', 'data', 'openpgp-key.asc', '.gitignore'];

/** What is made anew, tells this folder from its copies, or was put aside; the database is taken as a snapshot. */
const LEFT_OUT =
  /^data\/(insel\.sqlite([-.].+)?|folder\.id|restored\.json|backups|cache|moving-box)$|[.-][0-9a-f]{12}\.tmp$/;

type LeaveOut = (path: string) => void;

/**
 * All files of an island's folder but for its database, part by part, sorted. A part may be a link; links below that
 * lead out of their part are named to `leaveOut` and not followed: they could lead to whatever the server may read.
 */
export async function* filesOfIsland(folder: string, leaveOut: LeaveOut): AsyncGenerator<TarFile> {
  for (const part of PARTS) {
    const root = await realpath(join(folder, part)).catch(ifThere);
    if (root) yield* filesBelow({ folder, root, leaveOut }, part, new Set());
  }
}

type Walk = { readonly folder: string; readonly root: string; readonly leaveOut: LeaveOut };

async function* filesBelow(walk: Walk, path: string, above: ReadonlySet<string>): AsyncGenerator<TarFile> {
  if (LEFT_OUT.test(path)) return;
  const full = join(walk.folder, path);
  const real = await realpath(full).catch(ifThere);
  const isInside = real === walk.root || real?.startsWith(walk.root + sep);
  const isCircle = real !== undefined && above.has(real);
  if (!real || !isInside || isCircle) return walk.leaveOut(path);
  const found = await stat(real).catch(ifThere);
  if (found?.isFile()) yield* fileAt(real, path);
  if (!found?.isDirectory()) return;
  const inside = new Set([...above, real]);
  for (const name of (await readdir(real)).sort()) yield* filesBelow(walk, `${path}/${name}`, inside);
}

async function* fileAt(full: string, path: string): AsyncGenerator<TarFile> {
  const file = await openFile(full).catch(ifThere);
  if (file) yield* openedFile(file, path);
}

/** A file may be gone meanwhile, and a link may lead nowhere; what may not be read is a fault. */
function ifThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ELOOP') throw error;
}

/** An opened file as it is now, then closed: size and content belong together, even where another takes its name. */
export async function* openedFile(file: FileHandle, path: string): AsyncGenerator<TarFile> {
  try {
    const { size, mode, mtimeMs } = await file.stat();
    const modifiedAt = Temporal.Instant.fromEpochMilliseconds(Math.floor(mtimeMs));
    yield { path, sizeBytes: size, mode: mode & 0o777, modifiedAt, content: firstBytes(file, size) };
  } finally {
    await file.close();
  }
}

/** What a file held when its size was asked; what is appended meanwhile is left for the next backup. */
function firstBytes(file: FileHandle, sizeBytes: number): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (sizeBytes === 0) return [];
  return file.createReadStream({ start: 0, end: sizeBytes - 1, autoClose: false });
}
