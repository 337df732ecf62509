import { indexedShelf } from '../../src/rooms/browser/indexed-shelf.ts';
import { keptOn } from '../../src/rooms/browser/kept.ts';

// Runs in the application's page, put there by the debugger.

declare global {
  /** Puts texts into a room of this browser as if they had come. */
  var fillRoom: (room: string, count: number) => Promise<void>;
}

const AT_ONCE = 500;
const BEFORE_ALL = '0'.repeat(12); // no message of the history has this number

globalThis.fillRoom = async (room, count) => {
  const shelf = await indexedShelf();
  const keys = await shelf.keys();
  if (!keys) throw new Error('there are no keys');
  const kept = keptOn(shelf, keys.sealing);
  const [[, like] = ['', {}]] = await kept.list<object>(`text/${room}/`);
  for (let from = 0; from < count; from += AT_ONCE)
    await kept.write(
      Array.from({ length: AT_ONCE }, (_, at) => {
        const order = String(from + at).padStart(12, '0');
        return [
          `text/${room}/${BEFORE_ALL}/${order}`,
          { ...like, id: order, text: `Nachricht ${from + at} ${'x'.repeat(200)}` },
        ];
      }),
    );
};
