import {
  closeSync,
  fsync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFor } from '../store/left-overs.ts';

const sync = promisify(fsync);

/**
 * Puts `text` in the place of a file whose text is still `expected`: temporary file, fsync, compare, rename. Answers
 * whether it did; where somebody has written in between, nothing happens. The folder is synced by the caller, once.
 * Only the fsync is waited for beside other work: thousands of files are given their ids at once.
 */
export async function replaceFile(path: string, expected: string, text: string): Promise<boolean> {
  const link = lstatSync(path);
  const target = link.isSymbolicLink() ? realpathSync.native(path) : path;
  const { mode } = link.isSymbolicLink() ? statSync(target) : link;
  const temporary = temporaryFor(join(dirname(target), `.${basename(target)}`));
  let isInPlace = false;
  try {
    await writeAndSync(temporary, text, mode & 0o777);
    if (readFileSync(target, 'utf8') !== expected) return false;
    renameSync(temporary, target);
    isInPlace = true;
    return true;
  } finally {
    if (!isInPlace) rmSync(temporary, { force: true });
  }
}

async function writeAndSync(path: string, text: string, mode: number): Promise<void> {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, text);
    await sync(file);
  } finally {
    closeSync(file);
  }
}
