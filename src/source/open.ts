import type { Island } from '../store/island.ts';
import { removeLeftOvers } from '../store/left-overs.ts';
import { type Held, hold, letGo } from './content-of.ts';
import type { Content } from './core/content.ts';

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
  const held = hold(island, { publish });
  if (publish) removeLeftOvers(island.place.folder);
  let last: Promise<unknown> = Promise.resolve();
  const refresh = (island: Island, files?: readonly string[]) => {
    const next = last.then(() => read(held, island, publish, files));
    last = next.catch(() => undefined); // whoever asked hears of it
    return next;
  };
  held.refresh = refresh;
  await refresh(island).catch((error) => {
    letGo(island.place);
    throw error;
  });
  if (publish) held.source.keep();
  return { refresh, nextChangeAt: () => held.source.nextChangeAt(), close: () => letGo(island.place) };
}

async function read(held: Held, island: Island, publish: boolean, files?: readonly string[]): Promise<Content> {
  const { source, sizes, shelf } = held;
  const only = files && contentFiles(files);
  const content = publish ? await source.publish(island, only) : source.look(island, only);
  const mayHaveNewPictures = !only || only.some((file) => /^(media(\/|$)|$)/.test(file));
  if (!mayHaveNewPictures || !(await sizes.refresh(island))) return content;
  shelf.clear();
  return source.renew(content);
}

/** The names below `content/`; empty for the folder itself. */
function contentFiles(files: readonly string[]): string[] {
  return files.filter((file) => file === 'content' || file.startsWith('content/')).map((file) => file.slice(8));
}
