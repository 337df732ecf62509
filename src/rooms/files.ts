import { type Island, together } from '../store/island.ts';
import { LARGEST_ROOM_BYTES } from './core/limits.ts';
import { isMember, roomForWriting } from './may.ts';
import { expiresAt } from './send.ts';
import { addStoredBytes, wrapKeyOf } from './store.ts';
import { findPart, savePart } from './store-files.ts';
import { unwrap, wrap } from './wrap.ts';

export type FilePart = { readonly file: string; readonly part: number };

/** Keeps a part of an encrypted file. A part that is there stays as it is: an upload that broke off goes on after it. */
export function keepPart(
  island: Island,
  roomId: string,
  token: string | undefined,
  { file, part }: FilePart,
  body: Uint8Array,
): Promise<'kept' | 'unknown' | 'full'> {
  return together(island, async (island) => {
    const room = await roomForWriting(island, roomId, token);
    if (!room) return 'unknown';
    if (await findPart(island, roomId, file, part)) return 'kept';
    if (room.stored_bytes + body.length > LARGEST_ROOM_BYTES) return 'full';
    const wrapped = wrap(await wrapKeyOf(island, roomId), body);
    await savePart(island, { room_id: roomId, file_id: file, part, body: wrapped, expires_at: expiresAt(island) });
    await addStoredBytes(island, roomId, body.length);
    return 'kept';
  });
}

/** A part of a file, to a member's seat; to none that stands before a removal. */
export async function readPart(island: Island, roomId: string, token: string | undefined, { file, part }: FilePart) {
  if (!(await isMember(island, roomId, token))) return undefined;
  const row = await findPart(island, roomId, file, part);
  return row && unwrap(await wrapKeyOf(island, roomId), row.body);
}
