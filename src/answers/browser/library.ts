import { decode } from '../core/codec.ts';
import type { Index } from '../core/finder.ts';

/**
 * Loads the answers of every language, one file after the other, always in the same order: what is fetched says
 * nothing about what is typed; `place` names them (`libraryData`). A file that does not come leaves the rest as it is; sending works without any.
 */
export async function libraryFrom(place: HTMLElement, onGrown: (index: Index) => void): Promise<void> {
  const indexes = place.dataset.indexes?.split(' ') ?? [];
  const quotes = place.dataset.quotes?.split(' ') ?? [];
  let shelves: Index['shelves'] = [];
  for (const [position, address] of indexes.entries()) {
    const index = await bytesFrom(address);
    const shown = await bytesFrom(quotes[position] ?? '');
    if (!index || !shown) continue;
    shelves = [...shelves, ...decode(index, shown).shelves];
    onGrown({ shelves });
  }
}

async function bytesFrom(address: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined; // without a network there are no suggestions, and the form is as good as before
  }
}
