import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import type { Reader } from './core/letter.ts';
import { leave } from './leave.ts';
import { liftBlock, printOf, printOfReader, readerWithPrint, suppress } from './store.ts';

/** The owner wants no letter to go to an address, whoever orders it. */
export function block(island: Island, reader: Reader): Promise<void> {
  return together(island, async (island) => {
    const print = await printOfReader(island, reader.id);
    await leave(island, reader, 'owner');
    if (!print) return;
    await suppress(island, print, 'blocked');
    await leaveNoTrace(island, { kind: 'blocked', id: print });
  });
}

/** The same for a restored backup, in which nothing may be known of the reader yet; so `print` is the address's fingerprint. */
export function blockAgain(island: Island, print: string): Promise<void> {
  return together(island, async (island) => {
    const reader = await readerWithPrint(island, print);
    if (reader) await leave(island, reader, 'owner');
    await suppress(island, print, 'blocked');
  });
}

/** The owner thinks better of it: whoever has the address may order the letter again. Nobody gets it because of that. */
export function unblock(island: Island, address: string): Promise<void> {
  return together(island, async (island) => {
    const print = printOf(island, address);
    if (await liftBlock(island, print)) await leaveNoTrace(island, { kind: 'unblocked', id: print });
  });
}

/** The same for a restored backup, by the address's fingerprint. */
export async function unblockAgain(island: Island, print: string): Promise<void> {
  await liftBlock(island, print);
}
