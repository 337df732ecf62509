import { useEffect } from 'hono/jsx/dom';
import type { House } from './house.ts';

/** Reads now and whenever something in the room has changed, here or in another tab; '' for all rooms; anew when what it depends on is another. */
export function useChanges(
  { rooms }: House,
  room: string,
  read: () => Promise<void>,
  dependsOn: readonly unknown[] = [],
): void {
  useEffect(() => {
    void read();
    return rooms.onChange((changed) => {
      if (room === '' || changed === room) void read();
    });
  }, [room, ...dependsOn]);
}
