import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
  const files = trees.flatMap((tree) => {
    if (!existsSync(join(folder, tree))) return [];
    return readdirSync(join(folder, tree), { recursive: true, encoding: 'utf8' }).map((file) => join(tree, file));
  });
  const stamps = ['insel.yaml', ...files].map((file): [string, string] => [
    file.replaceAll('\\', '/'),
    stampOf(join(folder, file)),
  ]);
  return new Map(stamps.filter(([, stamp]) => stamp !== ''));
}

/** Empty for folders, and for what went between listing and looking. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : '';
}
