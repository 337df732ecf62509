import { type Island, together } from '../store/island.ts';
import type { Reader } from './core/letter.ts';
import { leave } from './leave.ts';
import { printOfReader, suppress } from './store.ts';

/** The owner wants no letter to go to an address, whoever orders it. */
export function block(island: Island, reader: Reader): Promise<void> {
  return together(island, async (island) => {
    const print = await printOfReader(island, reader.id);
    await leave(island, reader, 'owner');
    if (print) await suppress(island, print, 'blocked');
  });
}
