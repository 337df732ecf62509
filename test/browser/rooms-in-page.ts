import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { indexedShelf } from '../../src/rooms/browser/indexed-shelf.ts';
import { decodeJson, encodeJson } from '../../src/rooms/browser/json.ts';
import { openRooms } from '../../src/rooms/browser/open-rooms.ts';
import type { Rooms } from '../../src/rooms/browser/rooms.ts';
import { browserTabs } from '../../src/rooms/browser/writer.ts';

// Runs in a page of the test: the engine with the browser's own disk, locks and keys. Only the way to the server is short.

declare global {
  /** The delivery service, which stands in the test: its answer as JSON. */
  function askDelivery(name: string, json: string): Promise<string>;
  var rooms: Rooms;
  var openHere: () => Promise<void>;
  /** Sends and reads until the server has done this call; its answer never comes. */
  var stopAfter: (room: string, call: keyof Delivery) => Promise<void>;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
let stop: { readonly call: keyof Delivery; readonly reached: () => void } | undefined;
const delivery = new Proxy({} as Delivery, {
  get:
    (_, name) =>
    async (...args: readonly unknown[]) => {
      const answer = await askDelivery(String(name), text(encodeJson(args)));
      if (stop?.call === name) {
        stop.reached();
        return new Promise(() => undefined);
      }
      return (decodeJson(new TextEncoder().encode(answer)) as [unknown])[0] ?? undefined;
    },
});

globalThis.openHere = async () => {
  const opened = await openRooms({ delivery, shelf: await indexedShelf(), tabs: browserTabs(), now: Date.now });
  if ('kind' in opened) throw new Error(opened.why);
  globalThis.rooms = opened;
};

globalThis.stopAfter = (room, call) =>
  new Promise((reached) => {
    stop = { call, reached };
    void rooms.meet(room);
  });
