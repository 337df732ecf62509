import type { Island } from '../store/island.ts';
import { here, tables, type Without } from './store.ts';
import type { Announcing, GateRow, SeatRow } from './tables.ts';

export function seatsOf(island: Island, roomId: string): Promise<SeatRow[]> {
  return tables(island)
    .selectFrom('room_seat')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .execute();
}

export type NewSeat = Pick<SeatRow, 'room_id' | 'id' | 'token_hash' | 'passed_seq'> & { readonly device_id?: string };

/** A seat taken again with the same token is the same seat; false where another token has it. */
export async function saveSeat(island: Island, seat: NewSeat): Promise<boolean> {
  await tables(island)
    .insertInto('room_seat')
    .values({
      island_id: here(island),
      read_seq: 0,
      device_id: '',
      announce: 'rounds',
      announced_seq: 0,
      ...seat,
    })
    .onConflict((conflict) => conflict.columns(['island_id', 'room_id', 'id']).doNothing())
    .execute();
  return (await seatsOf(island, seat.room_id)).some(
    ({ id, token_hash }) => id === seat.id && token_hash === seat.token_hash,
  );
}

/** The seats of the owner's browsers, in one room or in all. */
export function ownersSeats(island: Island, roomId?: string): Promise<SeatRow[]> {
  const seats = tables(island)
    .selectFrom('room_seat')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('device_id', '!=', '');
  return (roomId === undefined ? seats : seats.where('room_id', '=', roomId)).orderBy('room_id').execute();
}

/** For all of the owner's browsers alike. */
export async function setAnnouncing(island: Island, roomId: string, announce: Announcing): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ announce })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('device_id', '!=', '')
    .execute();
}

export async function noteAnnounced(island: Island, roomId: string, seq: number): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ announced_seq: seq })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('device_id', '!=', '')
    .execute();
}

export async function removeSeats(island: Island, roomId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tables(island)
    .deleteFrom('room_seat')
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('id', 'in', ids)
    .execute();
}

/** Takes away every seat of a room but those. */
export async function removeSeatsBut(island: Island, roomId: string, staying: readonly string[]): Promise<void> {
  const ids = (await seatsOf(island, roomId)).map(({ id }) => id);
  await removeSeats(
    island,
    roomId,
    ids.filter((id) => !staying.includes(id)),
  );
}

/** The seats of several rooms, for whoever listens there. */
export async function seatsIn(island: Island, roomIds: readonly string[]): Promise<SeatRow[]> {
  if (roomIds.length === 0) return [];
  return tables(island)
    .selectFrom('room_seat')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', 'in', roomIds)
    .execute();
}

export async function saveGate(island: Island, gate: Without<GateRow>): Promise<void> {
  await tables(island)
    .insertInto('room_gate')
    .values({ island_id: here(island), ...gate })
    .execute();
}

export function firstGateAfter(island: Island, roomId: string, seq: number): Promise<GateRow | undefined> {
  return tables(island)
    .selectFrom('room_gate')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
}

export async function notePassed(island: Island, roomId: string, seatId: string, seq: number): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ passed_seq: seq })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('id', '=', seatId)
    .execute();
}

export async function noteRead(island: Island, roomId: string, seatId: string, seq: number): Promise<void> {
  await tables(island)
    .updateTable('room_seat')
    .set({ read_seq: seq })
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('id', '=', seatId)
    .where('read_seq', '<', seq)
    .execute();
}
