import { existsSync, type FSWatcher, statfsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { Gathering } from './gathering.ts';
import { pollFolder } from './poll.ts';

// File systems whose changes are made elsewhere and reported to nobody here: NFS, SMB, CIFS, SMB2, 9P, VirtualBox, FUSE.
const TOLD_NOTHING = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x786f4256, 0x65735546]);

/** Folders of an island that are read again when something in them changes; `data/` is not among them. */
const WATCHED = ['content', 'theme'];

export type Watching = { close(): void };

export type WatchOptions = {
  /** Looks at the times of all files instead of being told: where nobody tells. */
  readonly poll?: boolean;
};

/**
 * Calls back with the files (below the island's folder) that changed: once for a save, however the editor writes it, and
 * once for many files at once. `insel.yaml` is among them.
 */
export function watchSource(
  folder: string,
  onChange: (files: readonly string[]) => void,
  { poll = isToldNothing(folder) }: WatchOptions = {},
): Watching {
  const gathering = new Gathering(onChange, () => existsSync(join(folder, '.git', 'index.lock')));
  const watching = new Set<Watching>();
  const startPolling = () => {
    for (const each of watching) each.close();
    watching.clear();
    watching.add(pollFolder(folder, WATCHED, (file) => gathering.add(file)));
  };
  if (poll) startPolling();
  else watching.add(watchFolder(folder, (file) => gathering.add(file), startPolling));
  return {
    close: () => {
      for (const each of watching) each.close();
      gathering.close();
    },
  };
}

function isToldNothing(folder: string): boolean {
  return TOLD_NOTHING.has(statfsSync(folder).type);
}

/** The folder itself, for `insel.yaml` and folders that come and go, and whole trees below the ones that are watched. */
function watchFolder(folder: string, onFile: (file: string) => void, onFailure: () => void): Watching {
  const trees = new Map<string, FSWatcher>();
  let isClosed = false;
  const fail = () => {
    if (isClosed) return;
    close();
    onFailure();
  };
  const startTree = (name: string) => {
    trees.get(name)?.close();
    trees.delete(name);
    if (!existsSync(join(folder, name))) return;
    const tree = watch(join(folder, name), { recursive: true }, (_, file) => onFile(file ? slashed(name, file) : name));
    trees.set(name, tree.on('error', fail));
  };
  const close = () => {
    isClosed = true;
    for (const watcher of trees.values()) watcher.close();
  };
  try {
    const top = watch(folder, (_, file) => {
      if (file && WATCHED.includes(file)) startTree(file);
      if (file && (file === 'insel.yaml' || WATCHED.includes(file))) onFile(file);
    });
    trees.set('', top.on('error', fail));
    for (const name of WATCHED) startTree(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    close();
    return pollFolder(folder, WATCHED, onFile); // the system has no watches left
  }
  return { close };
}

function slashed(name: string, file: string): string {
  return `${name}/${file.replaceAll('\\', '/')}`;
}
