import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { indexedShelf } from '../../src/rooms/browser/indexed-shelf.ts';
import { decodeJson, encodeJson } from '../../src/rooms/browser/json.ts';
import { keptOn } from '../../src/rooms/browser/kept.ts';
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
  var fill: (room: string, count: number) => Promise<void>;
  /** `longestMs` is the longest task while it opened and searched that held the page for 50 ms and more; 0 without any. */
  var measureHere: (room: string) => Promise<{ openMs: number; searchMs: number; sendMs: number; longestMs: number }>;
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

/** Puts texts into a room as if they had come. */
globalThis.fill = async (room, count) => {
  const shelf = await indexedShelf();
  const keys = await shelf.keys();
  if (!keys) throw new Error('there are no keys');
  const kept = keptOn(shelf, keys.sealing);
  const [[, like] = ['', {}]] = await kept.list<object>(`text/${room}/`);
  for (let from = 0; from < count; from += 500)
    await kept.write(
      Array.from({ length: 500 }, (_, at) => {
        const order = String(1_000_000 + from + at).padStart(12, '0');
        return [`text/${room}/${order}`, { ...like, id: order, text: `Nachricht ${from + at} ${'x'.repeat(200)}` }];
      }),
    );
};

globalThis.measureHere = async (room) => {
  let longestMs = 0;
  // The browser's own account of tasks that held the page for 50 ms and more.
  const watching = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  watching.observe({ type: 'longtask' });
  const begun = performance.now();
  await rooms.list();
  await rooms.messages(room);
  const openMs = performance.now() - begun;
  const searching = performance.now();
  await rooms.search('Nachricht 17');
  const searchMs = performance.now() - searching;
  await new Promise((resolve) => setTimeout(resolve, 100));
  watching.disconnect();
  const sending = performance.now();
  for (let at = 0; at < 50; at += 1) await rooms.write(room, `kept before it is sent ${at}`);
  return { openMs, searchMs, longestMs, sendMs: (performance.now() - sending) / 50 };
};
