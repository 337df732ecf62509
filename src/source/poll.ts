import { join } from 'node:path';
import { filesBelow, statsOf } from './files-below.ts';

const EVERY_MS = 2000;

/** Looks at the times of `insel.yaml` and of every file below `trees`, again and again, and names those that changed. */
export function pollFolder(
  folder: string,
  trees: readonly string[],
  onFile: (file: string) => void,
  everyMs = EVERY_MS,
): { close(): void } {
  let before = stampsOf(folder, trees);
  const timer = setInterval(() => {
    const now = stampsOf(folder, trees);
    for (const file of new Set([...before.keys(), ...now.keys()])) {
      if (before.get(file) !== now.get(file)) onFile(file);
    }
    before = now;
  }, everyMs);
  return { close: () => clearInterval(timer) };
}

function stampsOf(folder: string, trees: readonly string[]): Map<string, string> {
  const files = trees.flatMap((tree) => filesBelow(join(folder, tree)).map((file) => `${tree}/${file}`));
  const stamps = ['insel.yaml', ...files].map((file): [string, string] => [file, stampOf(join(folder, file))]);
  return new Map(stamps.filter(([, stamp]) => stamp !== ''));
}

/** Empty for folders, and for what went between listing and looking. */
function stampOf(path: string): string {
  const stats = statsOf(path);
  return stats?.isFile() ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : '';
}
