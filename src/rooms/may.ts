import type { Island } from '../store/island.ts';
import { hashOfToken } from './core/token.ts';
import { findRoom } from './store.ts';
import { listDevices } from './store-devices.ts';
import { firstGateAfter, seatsOf } from './store-seats.ts';
import type { GateRow, RoomRow, SeatRow } from './tables.ts';

/** The owner's browser a token belongs to. */
export async function deviceOf(island: Island, token: string | undefined): Promise<string | undefined> {
  const hash = hashOfToken(token);
  return hash ? (await listDevices(island)).find(({ token_hash }) => token_hash === hash)?.id : undefined;
}

/** The room, where the token is a member's of this epoch or of the one before: all members look alike. */
export async function roomForWriting(island: Island, id: string, token?: string): Promise<RoomRow | undefined> {
  const hash = hashOfToken(token);
  const room = hash ? await findRoom(island, id) : undefined;
  return room && mayWrite(room, token) ? room : undefined;
}

/** Whether the token is a member's of the room's epoch, or of the one before. */
export function mayWrite(room: Pick<RoomRow, 'token_hash' | 'former_token_hash'>, token: string | undefined): boolean {
  const hash = hashOfToken(token);
  return hash !== undefined && [room.token_hash, room.former_token_hash].includes(hash);
}

/** The seat a token reads from. It lasts over the epochs, so that somebody who was away for long can follow. */
export async function seatOf(island: Island, roomId: string, token?: string): Promise<SeatRow | undefined> {
  const hash = hashOfToken(token);
  return hash ? (await seatsOf(island, roomId)).find(({ token_hash }) => token_hash === hash) : undefined;
}

export type Sitting = {
  readonly seat: SeatRow;
  readonly room: RoomRow;
  /** Where somebody was removed since it was last shown that this seat's holder was not; nothing behind it is his to see. */
  readonly gate: GateRow | undefined;
};

/** A seat with its room and how far it may see. Undefined where nobody sits by that token. */
export async function sittingOf(island: Island, roomId: string, token?: string): Promise<Sitting | undefined> {
  // In this order: whoever is removed in between stands before a gate.
  const seat = await seatOf(island, roomId, token);
  const room = seat && (await findRoom(island, roomId));
  if (!seat || !room) return undefined;
  return { seat, room, gate: await gateBefore(island, seat, room) };
}

export async function gateBefore(
  island: Island,
  seat: Pick<SeatRow, 'room_id' | 'passed_seq'>,
  room: Pick<RoomRow, 'gate_seq'>,
): Promise<GateRow | undefined> {
  return seat.passed_seq < room.gate_seq ? firstGateAfter(island, seat.room_id, seat.passed_seq) : undefined;
}

/** Whether somebody sits in the room who is known not to have been removed. */
export async function isMember(island: Island, roomId: string, token?: string): Promise<boolean> {
  const sitting = await sittingOf(island, roomId, token);
  return sitting !== undefined && !sitting.gate;
}
