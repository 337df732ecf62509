import { expect, test } from 'vitest';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { memoryShelf, type Shelf } from '../../src/rooms/browser/shelf.ts';
import { deliveryHere } from './delivery-here.ts';
import { islandWithRooms } from './island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ownersBrowser, texts } from './people.ts';

// The tab dies at every step at which anything leaves it: before and after each write to its disk, and before and after
// each call of the server, whose answer is then lost. Afterwards the browser is opened again with what its disk has.

class Killed extends Error {}

/** Counts the steps and dies at one of them. What comes after is a dead tab's: nothing of it happens. */
function mortal(diesAt: number) {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps >= diesAt) throw new Killed();
  };
  const around = <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      step();
      const result = await call(...args);
      step();
      return result;
    };
  };
  return {
    steps: () => steps,
    shelf: (shelf: Shelf): Shelf => ({ ...shelf, write: around(shelf.write) }),
    delivery: (delivery: Delivery): Delivery =>
      Object.fromEntries(Object.entries(delivery).map(([name, call]) => [name, around(call as never)])) as Delivery,
  };
}

/** A client comes by a link, writes twice with new keys between, and reads; the tab dies at `diesAt`. */
async function lived(diesAt: number) {
  const island = await islandWithRooms();
  const life = mortal(diesAt);
  const delivery = deliveryHere(island);
  const owner = await ownersBrowser(island);
  const link = await linkFor(owner);
  const disk = memoryShelf();
  const kept: string[] = [];
  const dying = await browser(island, { shelf: life.shelf(disk), delivery: life.delivery(delivery) });
  const write = async (room: string, text: string) => {
    if ((await dying.write(room, text)).kind === 'kept') kept.push(text);
  };
  try {
    const { room } = done(await dying.accept(link, 'Karl'));
    await write(room, 'eins');
    done(await dying.meet());
    done(await owner.meet());
    done(await owner.write(room, 'Antwort'));
    done(await owner.meet());
    await write(room, 'zwei');
    done(await dying.meet());
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  const again = await browser(island, { shelf: disk, delivery });
  const { room } = done(await again.accept(link, 'Karl'));
  done(await again.write(room, 'drei')); // at once: from what the disk has, before anybody else did anything
  kept.push('drei');
  await meetAll(again, owner);
  return { room, kept, again, owner, steps: life.steps() };
}

test('a tab killed at any step loses nothing that was kept and doubles nothing', { timeout: 900_000 }, async () => {
  const { steps } = await lived(Number.POSITIVE_INFINITY);
  expect(steps).toBeGreaterThan(40);
  const every = Number(process.env.ROOMS_KILLS ?? 4); // each step with ROOMS_KILLS=1
  for (let at = 1; at <= steps; at += every) {
    const { room, kept, again, owner } = await lived(at);
    const [here, there] = [await texts(again, room), await texts(owner, room)];
    expect({ at, here: here.toSorted() }).toEqual({ at, here: there.toSorted() });
    expect({ at, doubles: here.length - new Set(here).size }).toEqual({ at, doubles: 0 });
    expect({ at, lost: kept.filter((text) => !there.includes(text)) }).toEqual({ at, lost: [] });
    for (const each of [again, owner]) {
      const view = (await each.list()).find(({ id }) => id === room);
      expect({ at, waiting: view?.waiting, notices: view?.notices }).toEqual({ at, waiting: 0, notices: [] });
    }
  }
});
