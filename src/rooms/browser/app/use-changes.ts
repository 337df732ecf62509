import { useEffect } from 'hono/jsx/dom';
import type { House } from './house.ts';

/**
 * Reads now and whenever something in the room has changed, here or in another tab; '' for all rooms; anew when what it
 * depends on is another. One reading at a time, and one more for all that changed meanwhile: none ends before an older one.
 */
export function useChanges(
  { rooms }: House,
  room: string,
  read: () => Promise<void>,
  dependsOn: readonly unknown[] = [],
): void {
  useEffect(() => {
    const look = oneAtATime(read);
    look();
    return rooms.onChange((changed) => {
      if (room === '' || changed === room) look();
    });
  }, [room, ...dependsOn]);
}

/** Calls it; where it is called meanwhile, however often, once more when it has ended. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let [isWorking, isAskedAgain] = [false, false];
  const start = async () => {
    isWorking = true;
    try {
      await work();
    } finally {
      isWorking = false;
      if (isAskedAgain) call();
    }
  };
  const call = () => {
    isAskedAgain = isWorking;
    if (!isWorking) void start();
  };
  return call;
}
