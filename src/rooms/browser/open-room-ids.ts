import type { Engine } from './engine.ts';
import type { FoundedRow, RoomRow } from './rows.ts';

/** The rooms in which something can be sent: neither closed nor still to be founded. */
export async function openRoomIds(engine: Engine): Promise<string[]> {
  const unfounded = (await engine.kept.list<FoundedRow>('founded/')).filter(([, { isDone }]) => !isDone);
  const rooms = await engine.kept.list<RoomRow>('room/');
  const isWaiting = (id: string) => unfounded.some(([, { room }]) => room === id);
  return rooms.flatMap(([, { id, closed }]) => (closed || isWaiting(id) ? [] : [id]));
}
