import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { temporaryFor } from './left-overs.ts';

/**
 * Writes a file so that after a crash either the old or the new one stands there, whole: temporary file, fsync,
 * rename, fsync of the folder. `mode` is for secrets (0o600).
 */
export function writeFileWhole(path: string, data: string | Uint8Array, mode = 0o644): void {
  const folder = dirname(path);
  makeFolder(folder);
  const temporary = temporaryFor(path);
  try {
    writeAndSync(temporary, data, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw about(path, error);
  }
  syncFolder(folder);
}

/** Writes a file unless there is one; of two processes that try at once, both find the same file afterwards. */
export function writeFileOnce(path: string, data: string | Uint8Array, mode = 0o644): void {
  if (existsSync(path)) return;
  const temporary = temporaryFor(path);
  try {
    writeAndSync(temporary, data, mode);
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw about(path, error);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(path));
}

/** A disk that is full while it is written to does not say which file it is about. */
function about(path: string, error: unknown): unknown {
  return error instanceof Error && !('path' in error) ? Object.assign(error, { path }) : error;
}

function writeAndSync(path: string, data: string | Uint8Array, mode: number): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const file = openSync(path, 'wx', mode);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a folder and those above it, where they are missing. */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    // What Node says of a file system that is mounted read-only.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw Object.assign(new Error(`${path} cannot be made`, { cause: error }), { code: 'EROFS' });
  }
}

/** Makes a rename or a new file in a folder survive a power cut. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
