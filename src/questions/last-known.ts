import type { Island, Place } from '../store/island.ts';
import { refusalFor } from '../store/trouble.ts';

const known = new WeakMap<Place, Map<string, unknown>>();

/**
 * Reads what a page only shows. While the database is away, what was read last stands in, else `nothing`: the pages stay
 * there, and what is promised is decided again when a question is taken.
 */
export async function orLastKnown<T>(island: Island, what: string, read: () => Promise<T>, nothing: T): Promise<T> {
  const ofIsland = known.get(island.place) ?? new Map<string, unknown>();
  known.set(island.place, ofIsland);
  try {
    const value = await read();
    ofIsland.set(what, value);
    return value;
  } catch (error) {
    if (refusalFor(error, '')?.reason !== 'databaseAway') throw error;
    return (ofIsland.get(what) as T | undefined) ?? nothing;
  }
}
