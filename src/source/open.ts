import type { Island } from '../store/island.ts';
import { hold, letGo } from './content-of.ts';
import type { Content } from './core/content.ts';
import { FolderSource } from './folder-source.ts';

/** An island's folder, read and held in memory until it is closed. */
export type Source = {
  /**
   * Reads again what changed or has become due by `island.now`; with `files` (below the island's folder) only those.
   * Several at once wait for each other.
   */
  refresh(island: Island, files?: readonly string[]): Promise<Content>;
  /** When something scheduled becomes public; undefined where nothing waits. */
  nextChangeAt(): Temporal.Instant | undefined;
  close(): void;
};

/** Opens the folder of an island. `publish` writes ids and the ledger, as serving and exporting do; looking does not. */
export async function openSource(island: Island, { publish }: { readonly publish: boolean }): Promise<Source> {
  const source = new FolderSource(island.place);
  const read = async (island: Island, files?: readonly string[]) =>
    publish ? source.publish(island, files) : source.look(island, files);
  await read(island);
  hold(island.place, source);
  let last: Promise<unknown> = Promise.resolve();
  return {
    refresh: (island, files) => {
      const next = last.then(() => read(island, files && contentFiles(files)));
      last = next.catch(() => undefined); // whoever asked hears of it
      return next;
    },
    nextChangeAt: () => source.nextChangeAt(),
    close: () => letGo(island.place),
  };
}

/** The names below `content/`; empty for the folder itself. */
function contentFiles(files: readonly string[]): string[] {
  return files.filter((file) => file === 'content' || file.startsWith('content/')).map((file) => file.slice(8));
}
