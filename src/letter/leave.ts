import { forgetBulkTo, stopBulkTo } from '../mail/bulk.ts';
import { forgetMessages } from '../mail/inbox.ts';
import { forgetMails } from '../mail/outbox.ts';
import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import type { Reader, Suppression } from './core/letter.ts';
import { readLeaveToken } from './links.ts';
import { type Proved, prove } from './proof.ts';
import { printOfReader, readersWithIds, readerWithRef, removeReader, saveReader, suppress } from './store.ts';

export type LeftBy = Extract<Proved, { kind: 'left' }>['by'];

/** Whose way out a token is; undefined where nothing is stored of him any more. Of a token that is none, `forged`. */
export async function readerLeaving(island: Island, token: string): Promise<Reader | undefined | 'forged'> {
  const ref = readLeaveToken(island, token);
  return ref ? readerWithRef(island, ref) : 'forged';
}

/** No letter any more, from this moment on; also of one that is on its way out. Once more changes nothing. */
export function leave(island: Island, reader: Reader, by: LeftBy): Promise<void> {
  return together(island, async (island) => {
    const print = await printOfReader(island, reader.id);
    if (!print || reader.state === 'left') return;
    await stopBulkTo(island, reader.id);
    await forgetMails(island, reader.id);
    const isDead = by === 'dead';
    const state = isDead ? 'dead' : 'left';
    await saveReader(island, { ...reader, state, leftAt: island.now, address: isDead ? reader.address : '' }, print);
    await suppress(island, print, isDead ? 'dead' : by === 'complaint' ? 'complaint' : 'left');
    await prove(island, reader, { kind: 'left', by });
    // Nobody asked for an address to be forgotten that takes nothing, and there may be thousands at once.
    if (!isDead) await leaveNoTrace(island, { kind: 'left', id: `${reader.id}@${reader.since ?? ''}` });
  });
}

/** The same for a restored backup: `id` names the reader and since when he had been reading, so that a later order stays. */
export async function leaveAgain(island: Island, id: string): Promise<void> {
  const [readerId = '', since = ''] = id.split('@');
  const reader = (await readersWithIds(island, [readerId])).get(readerId);
  if (reader && String(reader.since ?? '') === since) await leave(island, reader, 'mail');
}

/** Nothing is left of a reader but a mark that stops others from writing to him again. */
export function eraseReader(island: Island, reader: Reader, reason: Suppression = 'erased'): Promise<void> {
  return together(island, async (island) => {
    const print = await printOfReader(island, reader.id);
    if (!print) return;
    await removeTraces(island, reader);
    await suppress(island, print, reason);
    await leaveNoTrace(island, { kind: 'reader', id: reader.id });
  });
}

/** The same by id, as a restored backup needs it; nothing happens where nothing is stored. */
export async function eraseReaderWithId(island: Island, id: string): Promise<void> {
  const reader = (await readersWithIds(island, [id])).get(id);
  if (reader) await eraseReader(island, reader);
}

/** Removes a reader, his proofs, what the ledger says of him, and the messages that were about him. */
export async function removeTraces(island: Island, { id }: Reader): Promise<void> {
  await forgetMails(island, id);
  await forgetBulkTo(island, id);
  await forgetMessages(island, id);
  await removeReader(island, id);
}
