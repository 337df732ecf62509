import type { Island } from '../store/island.ts';
import { hashOfToken } from './core/token.ts';
import { findRoom, listDevices, seatsOf } from './store.ts';
import type { RoomRow, SeatRow } from './tables.ts';

/** The owner's browser a token belongs to. */
export async function deviceOf(island: Island, token: string | undefined): Promise<string | undefined> {
  const hash = hashOfToken(token);
  return hash ? (await listDevices(island)).find(({ token_hash }) => token_hash === hash)?.id : undefined;
}

/** The room, where the token is a member's of this epoch or of the one before: all members look alike. */
export async function roomForWriting(island: Island, id: string, token?: string): Promise<RoomRow | undefined> {
  const hash = hashOfToken(token);
  const room = hash ? await findRoom(island, id) : undefined;
  return room && [room.token_hash, room.former_token_hash].includes(hash ?? '') ? room : undefined;
}

/** The seat a token reads from. It lasts over the epochs, so that somebody who was away for long can follow. */
export async function seatOf(island: Island, roomId: string, token?: string): Promise<SeatRow | undefined> {
  const hash = hashOfToken(token);
  return hash ? (await seatsOf(island, roomId)).find(({ token_hash }) => token_hash === hash) : undefined;
}
