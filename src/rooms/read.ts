import { inCompany } from '../store/in-company.ts';
import type { Island } from '../store/island.ts';
import { together } from '../store/island.ts';
import { MOST_ENTRIES_AT_ONCE, MOST_SEATS } from './core/limits.ts';
import { hashOfToken } from './core/token.ts';
import { deviceOf, roomForWriting, sittingOf } from './may.ts';
import { entriesIn, removeEntriesUpTo, wrapKeyOf } from './store.ts';
import { notePassed, noteRead, saveSeat, seatsOf } from './store-seats.ts';
import type { EntryKind } from './tables.ts';
import { unwrap } from './wrap.ts';

export type Entry = {
  readonly seq: number;
  readonly epoch: number;
  readonly kind: EntryKind;
  readonly clientId: string;
  readonly body: Uint8Array;
};

/** `isHeld` where more lies behind a removal: `passGate` leads on. `epoch` and `seq` are as of there, then. */
export type Log = {
  readonly epoch: number;
  readonly seq: number;
  readonly entries: readonly Entry[];
  readonly isHeld: boolean;
};

/** What came after `seq`, in the room's one order, some at a time. Undefined where nobody sits by that token. */
export async function readLog(island: Island, roomId: string, token: string | undefined, after: number) {
  const sitting = await sittingOf(island, roomId, token);
  if (!sitting) return undefined;
  const { epoch, seq } = sitting.gate ?? sitting.room;
  const key = await wrapKeyOf(island, roomId);
  const rows = await entriesIn(island, roomId, { after, upTo: seq, most: MOST_ENTRIES_AT_ONCE });
  const entries = rows.map((row): Entry => {
    return { seq: row.seq, epoch: row.epoch, kind: row.kind, clientId: row.client_id, body: unwrap(key, row.body) };
  });
  return { epoch, seq, entries, isHeld: sitting.gate !== undefined } satisfies Log;
}

/**
 * Shows that whoever sits there was not removed: by the token of the epoch that the removal opened. The names of seats are
 * chosen by browsers, so that a name alone proves nothing.
 */
export function passGate(
  island: Island,
  roomId: string,
  token: string | undefined,
  seatToken: string | undefined,
): Promise<boolean> {
  return together(island, async (island) => {
    const sitting = await sittingOf(island, roomId, seatToken);
    if (!sitting) return false;
    const { seat, gate } = sitting;
    if (!gate) return true;
    if (gate.token_hash !== hashOfToken(token)) return false;
    await notePassed(island, roomId, seat.id, gate.seq);
    return true;
  });
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
    const room = await roomForWriting(island, roomId, token);
    if (!room) return 'refused';
    const seats = await seatsOf(island, roomId);
    if (seats.length >= MOST_SEATS && !seats.some(({ id }) => id === seat.id)) return 'full';
    const device_id = (await deviceOf(island, deviceToken)) ?? '';
    const made = { room_id: roomId, device_id, passed_seq: room.seq, ...seat };
    return (await saveSeat(island, made)) ? 'taken' : 'refused';
  });
}

/** A browser has saved everything up to `seq`; what all have saved need not lie here any longer. */
export function acknowledge(island: Island, roomId: string, token: string | undefined, seq: number): Promise<boolean> {
  return inCompany(island, async (island) => {
    const sitting = await sittingOf(island, roomId, token);
    if (!sitting) return false;
    const { seat, room, gate } = sitting;
    await noteRead(island, roomId, seat.id, Math.min(seq, (gate ?? room).seq));
    const fetched = Math.min(...(await seatsOf(island, roomId)).map(({ read_seq }) => read_seq));
    await removeEntriesUpTo(island, roomId, Math.min(fetched, room.seq - MOST_ENTRIES_AT_ONCE));
    return true;
  });
}
