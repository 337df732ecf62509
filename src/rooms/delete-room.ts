import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { deviceOf } from './may.ts';
import { findRoom, removeRoom } from './store.ts';

/** The owner deletes a room, whether or not this browser of his sits in it: entries, files and the key that sealed them. A restored backup deletes it again. */
export function deleteRoom(island: Island, roomId: string, deviceToken: string | undefined): Promise<boolean> {
  return together(island, async (island) => {
    if (!(await deviceOf(island, deviceToken)) || !(await findRoom(island, roomId))) return false;
    await removeRoom(island, roomId);
    await leaveNoTrace(island, { kind: 'room', id: roomId });
    return true;
  });
}

/** After a restore: what was deleted since the backup is deleted again. */
export function eraseRoom(island: Island, roomId: string): Promise<void> {
  return removeRoom(island, roomId);
}
