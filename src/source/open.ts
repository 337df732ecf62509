import type { Island } from '../store/island.ts';
import { hold } from './content-of.ts';
import type { Content } from './core/content.ts';
import { FolderSource } from './folder-source.ts';

/** An island's folder, read and held in memory until it is closed. */
export type Source = {
  /** Reads again what changed or has become due by `island.now`; with `files` (below the folder) only those. */
  refresh(island: Island, files?: readonly string[]): Promise<Content>;
  /** When something scheduled becomes public. */
  nextChangeAt(): Temporal.Instant | undefined;
  close(): void;
};

/** Opens the folder of an island. `publish` writes ids and the ledger, as serving and exporting do. */
export async function openSource(island: Island, _how: { readonly publish: boolean }): Promise<Source> {
  const source = new FolderSource(island.place);
  source.look(island);
  hold(island.place, source);
  return {
    refresh: async (island, files) => source.look(island, files && contentFiles(files)),
    nextChangeAt: () => source.nextChangeAt(),
    close: () => undefined,
  };
}

function contentFiles(files: readonly string[]): string[] {
  return files.filter((file) => file.startsWith('content/')).map((file) => file.slice('content/'.length));
}
