import { expect, test } from 'vitest';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import type { Rooms } from '../../src/rooms/browser/rooms.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import type { Island } from '../../src/store/island.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ownersBrowser, texts } from '../rooms/people.ts';

describeOnEachDatabase('a browser of the owner that was lost', (open) => {
  /** The owner in two browsers, the same person in both. */
  const twoBrowsers = async (island: Island, lostDelivery?: Delivery) => {
    const lost = await ownersBrowser(island, lostDelivery ? { delivery: lostDelivery } : {});
    const { words } = done(await lost.makeRecoveryCode('de'));
    const kept = await browser(island);
    done(await kept.recover(words.join(' ')));
    done(await kept.becomeOwner(newCode(island), 'Marlene'));
    await meetAll(lost, kept);
    return { lost, kept };
  };
  const listed = async (rooms: Rooms) => done(await rooms.devices('de')).devices;
  const other = async (rooms: Rooms) => (await listed(rooms)).find(({ isThis }) => !isThis)?.id ?? '';
  const devicesOfOwner = async (rooms: Rooms, room: string) =>
    (await rooms.members(room)).find(({ isOwner }) => isOwner)?.devices;

  test('is listed with its day and two words, and shut out it reads, invites and enters no more; the others go on', async () => {
    const island = await islandWithRooms(await open());
    const seen: { room: string; seat: string }[] = [];
    const here = deliveryHere(island);
    const watched: Delivery = {
      ...here,
      readLog: (room, seat, after) => {
        seen.push({ room, seat });
        return here.readLog(room, seat, after);
      },
    };
    const { lost, kept } = await twoBrowsers(island, watched);
    const karl = await browser(island);
    const { room } = done(await karl.accept(await linkFor(kept, 'Karl'), 'Karl'));
    const { room: circle } = done(await kept.openCircle('Runde'));
    await meetAll(karl, kept, lost);
    done(await karl.write(room, 'an beide Browser'));
    await meetAll(karl, kept, lost);
    expect(await texts(lost, room)).toEqual(['an beide Browser']);
    expect(await devicesOfOwner(karl, room)).toBe(2);
    const today = island.now.toZonedDateTimeISO(island.about.zone).toPlainDate().toString();
    expect((await listed(kept)).map(({ addedOn, isThis }) => `${addedOn} ${isThis}`).sort()).toEqual([
      `${today} false`,
      `${today} true`,
    ]);
    // Of the same day, they are told apart by words that both show alike.
    const names = async (rooms: Rooms, isThis: boolean) =>
      (await listed(rooms)).flatMap((each) => (each.isThis === isThis ? [each.name] : []));
    expect(await names(kept, false)).toEqual(await names(lost, true));
    expect(await names(kept, true)).toEqual(await names(lost, false));
    expect(await names(kept, true)).not.toEqual(await names(kept, false));
    expect((await names(kept, true))[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);

    expect(done(await kept.shutOut(await other(kept)))).toEqual({ kind: 'shutOut', waiting: 0 });
    expect((await listed(kept)).map(({ isThis }) => isThis)).toEqual([true]);
    done(await karl.meet());
    done(await karl.write(room, 'nur an den, der blieb'));
    done(await kept.write(circle, 'auch hier'));
    await meetAll(karl, kept);
    expect([await devicesOfOwner(karl, room), await devicesOfOwner(kept, circle)]).toEqual([1, 1]);
    for (const { room, seat } of seen) {
      const log = await here.readLog(room, seat, 0);
      expect(log?.entries.length ?? 0).toBe(0);
    }
    await lost.meet();
    expect(await texts(lost, room)).toEqual(['an beide Browser']);
    expect(await lost.invite({ name: 'Paul', kind: 'two' }, 'https://rooms.example.org')).toMatchObject({
      kind: 'refused',
    });
    expect(await lost.devices('de')).toEqual({ kind: 'refused', why: 'notOwner' });
    await lost.close(room);
    done(await karl.write(room, 'steht noch'));
    await meetAll(karl, kept);
    expect((await texts(kept, room)).at(-1)).toBe('steht noch');
    expect(await kept.shutOut('not-there')).toEqual({ kind: 'refused', why: 'deviceGone' });
  });

  test('leaves a room that a client founds with its package afterwards, as soon as the owner looks in', async () => {
    const island = await islandWithRooms(await open());
    const { lost, kept } = await twoBrowsers(island);
    // The packages are given out before, the room is founded after.
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const here = deliveryHere(island);
    const slow: Delivery = { ...here, found: (...all) => released.then(() => here.found(...all)) };
    const lena = await browser(island, { delivery: slow });
    const coming = lena.accept(await linkFor(kept, 'Lena'), 'Lena');
    await expect.poll(async () => (await lena.list()).length).toBe(1);
    done(await kept.shutOut(await other(kept)));
    release();
    const { room } = done(await coming);
    expect(await devicesOfOwner(lena, room)).toBe(2);
    await meetAll(kept, lena);
    expect(await devicesOfOwner(lena, room)).toBe(1);
    done(await lena.write(room, 'nur an Marlene'));
    await meetAll(lena, kept);
    expect(await texts(kept, room)).toEqual(['nur an Marlene']);
    await lost.meet();
    expect(await lost.list()).toEqual([]);
  });

  test('is not shut out while another browser could be taken for it, and not where nobody can be asked', async () => {
    const island = await islandWithRooms(await open());
    const here = deliveryHere(island);
    const unheard: Delivery = {
      ...here,
      devices: async (token) => [
        ...((await here.devices(token)) ?? []),
        { id: 'another', madeOn: '2026-01-01', key: '', isThis: false },
      ],
    };
    const owner = await ownersBrowser(island, { delivery: unheard });
    await ownersBrowser(island);
    expect(await owner.shutOut(await other(owner))).toEqual({ kind: 'refused', why: 'deviceUnheard' });
    const own = (await listed(owner)).find(({ isThis }) => isThis);
    expect(await owner.shutOut(own?.id ?? '')).toEqual({ kind: 'refused', why: 'deviceGone' });
    expect(await here.shutOut('no token', own?.id ?? '')).toBe(false);
    expect((await listed(owner)).length).toBe(3);
  });
});
