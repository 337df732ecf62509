import { expect, test } from 'vitest';
import { httpDelivery } from '../../src/rooms/browser/app/http-delivery.ts';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type Around, browser, done, linkFor, meetAll, texts } from '../rooms/people.ts';
import { openTestSite } from '../site.ts';

const HOUR_MS = 3_600_000;

describeOnEachDatabase('a device whose clock is wrong', (_, make) => {
  const open = async () => {
    const where = await make();
    const site = await openTestSite({
      now: Temporal.Now.instant(),
      ...(where.startsWith('postgres') && { store: where }),
    });
    await site.listen();
    const origin = roomsOrigin(site.island()) ?? '';
    /** A browser that takes itself to be `wrongMs` later than it is, and hears the server's time with every answer. */
    const device = (clock: { wrongMs: number }): Around & { delivery: Delivery } => {
      const now = () => Date.now() + clock.wrongMs;
      let ahead = 0;
      const noteClock = (there: number) => {
        ahead = there - now();
      };
      const delivery = httpDelivery((path, init) => fetch(origin + path, init), noteClock);
      return { delivery, now, clockAheadMs: () => ahead };
    };
    const owner = await browser(site.island(), device({ wrongMs: 0 }));
    done(await owner.becomeOwner(newCode(site.island()), 'Marlene'));
    return { site, device, owner };
  };

  test.each([-HOUR_MS, HOUR_MS])('by %i ms is told so, comes in all the same, and loses nothing', async (wrongMs) => {
    const { site, device, owner } = await open();
    try {
      const client = await browser(site.island(), device({ wrongMs }));
      expect(client.isClockWrong()).toBe(false); // nobody has told it the time yet
      const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
      done(await client.write(room, 'um diese Zeit'));
      await meetAll(client, owner);
      expect([client.isClockWrong(), owner.isClockWrong()]).toEqual([true, false]);
      expect(await texts(owner, room)).toEqual(['um diese Zeit']);
    } finally {
      await site.close();
    }
  });

  test('by days is told before an invitation is used up, and comes in with it once the clock is set', async () => {
    const { site, device, owner } = await open();
    try {
      const clock = { wrongMs: 40 * 24 * HOUR_MS };
      const client = await browser(site.island(), device(clock));
      const link = await linkFor(owner);
      expect(await client.accept(link, 'Karl')).toEqual({ kind: 'refused', why: 'clockWrong' });
      expect(await client.lookAt(link)).toMatchObject({ kind: 'card' });
      expect(await client.list()).toEqual([]);
      clock.wrongMs = 0;
      const { room } = done(await client.accept(link, 'Karl'));
      done(await client.write(room, 'jetzt stimmt sie'));
      await meetAll(client, owner);
      expect(await texts(owner, room)).toEqual(['jetzt stimmt sie']);
      // A clock that goes wrong later keeps nothing that is written from going out.
      clock.wrongMs = -3 * HOUR_MS;
      const heard: string[] = [];
      client.onChange((room) => heard.push(room));
      done(await client.write(room, 'drei Stunden zu früh'));
      await meetAll(client, owner);
      expect((await texts(owner, room)).at(-1)).toBe('drei Stunden zu früh');
      expect([client.isClockWrong(), heard.includes('')]).toEqual([true, true]);
    } finally {
      await site.close();
    }
  });

  test("of the owner's leaves no keys that nobody could take, and says why", async () => {
    const { site, device } = await open();
    try {
      const clock = { wrongMs: -40 * 24 * HOUR_MS };
      const around = device(clock);
      const owner = await browser(site.island(), around);
      expect(await owner.becomeOwner(newCode(site.island()), 'Marlene')).toEqual({
        kind: 'refused',
        why: 'clockWrong',
      });
      expect(await owner.invite({ name: 'Karl', kind: 'two' }, 'https://rooms.example.org')).toEqual({
        kind: 'refused',
        why: 'clockWrong',
      });
      clock.wrongMs = 0;
      const client = await browser(site.island(), device({ wrongMs: 0 }));
      const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
      done(await client.write(room, 'hallo'));
      await meetAll(client, owner);
      expect(await texts(owner, room)).toEqual(['hallo']);
    } finally {
      await site.close();
    }
  });
});
