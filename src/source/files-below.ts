import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file below a folder, with forward slashes, in no order; none where the folder is missing. A linked folder is gone
 * into once, and not at all where it leads back to a folder it lies in: followed for ever, every text would be there many times.
 */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const entered = new Set<string>();
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of entriesOf(join(folder, below))) {
      const name = `${below}${entry.name}`;
      const isFolder = entry.isSymbolicLink() ? leadsOn(join(folder, below), entry.name, entered) : entry.isDirectory();
      if (isFolder) waiting.push(`${name}/`);
      else files.push(name);
    }
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether a link is a way to a folder that was not gone into yet. */
function leadsOn(folder: string, name: string, entered: Set<string>): boolean {
  const path = join(folder, name);
  if (!statsOf(path)?.isDirectory()) return false;
  const real = realpathSync.native(path);
  if (entered.has(real) || `${realpathSync.native(folder)}${sep}`.startsWith(`${real}${sep}`)) return false;
  entered.add(real);
  return true;
}

/** Whether there is a file, itself or by a link. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

/** Of what a link leads to; undefined also where it leads in a circle, which is an error with a name of its own. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return undefined;
    throw error;
  }
}
