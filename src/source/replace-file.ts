import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts `text` in the place of a file whose text is still `expected`: temporary file, fsync, compare, rename. Answers
 * whether it did; where somebody has written in between, nothing happens. The folder is synced by the caller, once.
 */
export async function replaceFile(path: string, expected: string, text: string): Promise<boolean> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeAndSync(temporary, text, mode & 0o777);
    if ((await readFile(target, 'utf8')) !== expected) return false;
    await rename(temporary, target);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeAndSync(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
