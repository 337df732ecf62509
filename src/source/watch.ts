import { type FSWatcher, watch } from 'node:fs';

const QUIET_MS = 60;

export type Watching = { close(): void };

/** Calls back after files below a folder changed, once for many changes in a row. */
export function watchSource(folder: string, onChange: (files: readonly string[]) => void): Watching {
  let timer: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const watcher: FSWatcher = watch(folder, { recursive: true }, (_, file) => {
    if (!file || /^(data|node_modules|\.git)\b/.test(file)) return;
    changed.add(file.replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      onChange(files);
    }, QUIET_MS);
  });
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
