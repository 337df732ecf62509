import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { openRooms } from '../../src/rooms/browser/open-rooms.ts';
import type { MessageView, Refused, Rooms } from '../../src/rooms/browser/rooms.ts';
import { memoryShelf, type Shelf } from '../../src/rooms/browser/shelf.ts';
import { onlyTab, type Tabs } from '../../src/rooms/browser/writer.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import type { Island } from '../../src/store/island.ts';
import { deliveryHere } from './delivery-here.ts';

export const ORIGIN = 'https://rooms.example.org';

export type Around = {
  delivery?: Delivery;
  shelf?: Shelf;
  tabs?: Tabs;
  now?: () => number;
  clockAheadMs?: () => number;
};

/** A browser somewhere. */
export async function browser(island: Island, around: Around = {}): Promise<Rooms> {
  return done(
    await openRooms({
      delivery: around.delivery ?? deliveryHere(island),
      shelf: around.shelf ?? memoryShelf(),
      tabs: around.tabs ?? onlyTab(),
      now: around.now ?? Date.now,
      ...(around.clockAheadMs && { clockAheadMs: around.clockAheadMs }),
    }),
  );
}

/** What was done; throws where it was refused. */
export function done<T extends object>(result: T | Refused): T {
  if ('kind' in result && result.kind === 'refused') throw new Error(`refused: ${(result as Refused).why}`);
  return result as T;
}

export async function ownersBrowser(island: Island, around: Around = {}): Promise<Rooms> {
  const owner = await browser(island, around);
  done(await owner.becomeOwner(newCode(island), 'Marlene'));
  return owner;
}

export async function linkFor(
  owner: Rooms,
  name = 'Karl',
  more: { kind?: 'circle'; room?: string; heading?: string } = {},
) {
  return done(await owner.invite({ name, kind: 'two', ...more }, ORIGIN)).link;
}

/** The owner and a client in a room for two, both with everything read. */
export async function two(island: Island, around: { owner?: Around; client?: Around } = {}) {
  const owner = await ownersBrowser(island, around.owner);
  const client = await browser(island, around.client);
  const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
  done(await owner.meet());
  done(await client.meet());
  return { owner, client, room };
}

export async function meetAll(...all: readonly Rooms[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) for (const each of all) done(await each.meet());
}

export async function texts(rooms: Rooms, room: string): Promise<string[]> {
  const shown = (await rooms.messages(room, { most: 10_000 })).filter(
    ({ said }) => said === 'text' || said === 'excerpt',
  );
  return shown.map(({ text }: MessageView) => text);
}
