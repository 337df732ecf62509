import type { Island } from '../store/island.ts';
import { together } from '../store/island.ts';
import { MOST_ENTRIES_AT_ONCE, MOST_SEATS } from './core/limits.ts';
import { deviceOf, roomForWriting, seatOf } from './may.ts';
import { entriesAfter, findRoom, noteRead, removeEntriesUpTo, saveSeat, seatsOf, wrapKeyOf } from './store.ts';
import type { EntryKind } from './tables.ts';
import { unwrap } from './wrap.ts';

export type Entry = {
  readonly seq: number;
  readonly epoch: number;
  readonly kind: EntryKind;
  readonly clientId: string;
  readonly body: Uint8Array;
};

export type Log = { readonly epoch: number; readonly seq: number; readonly entries: readonly Entry[] };

/** What came after `seq`, in the room's one order, some at a time. Undefined where nobody sits by that token. */
export async function readLog(island: Island, roomId: string, token: string | undefined, seq: number) {
  if (!(await seatOf(island, roomId, token))) return undefined;
  const room = await findRoom(island, roomId);
  if (!room) return undefined;
  const key = await wrapKeyOf(island, roomId);
  const entries = (await entriesAfter(island, roomId, seq, MOST_ENTRIES_AT_ONCE)).map((row): Entry => {
    const { epoch, kind, client_id } = row;
    return { seq: row.seq, epoch, kind, clientId: client_id, body: unwrap(key, row.body) };
  });
  return { epoch: room.epoch, seq: room.seq, entries } satisfies Log;
}

/** A member's browser takes a seat, from which it can read whatever the epoch. */
export function takeSeat(
  island: Island,
  roomId: string,
  token: string | undefined,
  seat: { readonly id: string; readonly token_hash: string },
  deviceToken?: string,
): Promise<'taken' | 'refused' | 'full'> {
  return together(island, async (island) => {
    if (!(await roomForWriting(island, roomId, token))) return 'refused';
    const seats = await seatsOf(island, roomId);
    if (seats.length >= MOST_SEATS && !seats.some(({ id }) => id === seat.id)) return 'full';
    const device_id = (await deviceOf(island, deviceToken)) ?? '';
    return (await saveSeat(island, { room_id: roomId, device_id, ...seat })) ? 'taken' : 'refused';
  });
}

/** A browser has saved everything up to `seq`; what all have saved need not lie here any longer. */
export function acknowledge(island: Island, roomId: string, token: string | undefined, seq: number): Promise<boolean> {
  return together(island, async (island) => {
    const seat = await seatOf(island, roomId, token);
    const room = await findRoom(island, roomId);
    if (!seat || !room) return false;
    await noteRead(island, roomId, seat.id, Math.min(seq, room.seq));
    const fetched = Math.min(...(await seatsOf(island, roomId)).map(({ read_seq }) => read_seq));
    await removeEntriesUpTo(island, roomId, Math.min(fetched, room.seq - MOST_ENTRIES_AT_ONCE));
    return true;
  });
}

/** Whether the token is that of somebody who sits in the room. */
export async function isSeated(island: Island, roomId: string, token: string | undefined): Promise<boolean> {
  return (await seatOf(island, roomId, token)) !== undefined;
}
