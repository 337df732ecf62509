import { expect, test } from 'vitest';
import { type Delivery, Unreachable } from '../../src/rooms/browser/delivery.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import type { Island } from '../../src/store/island.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { browser, done, meetAll, ownersBrowser, texts, two } from '../rooms/people.ts';

describeOnEachDatabase('the rooms of the owner in another browser of his', (open) => {
  /** A room in which something was said, and the owner's second browser, which has come back with the code. */
  const opened = async (island: Island, delivery?: Delivery) => {
    const { owner, client, room } = await two(island, delivery ? { owner: { delivery } } : {});
    done(await client.write(room, 'vor dem Umzug'));
    await meetAll(client, owner);
    await owner.rename(room, 'Karl K.');
    const { words } = done(await owner.makeRecoveryCode('de'));
    const second = await browser(island);
    done(await second.recover(words.join(' ')));
    done(await second.becomeOwner(newCode(island), 'Marlene'));
    expect((await second.list()).map(({ isClosed }) => isClosed)).toEqual([true]);
    const device = done(await owner.devices('de')).devices.find(({ isThis }) => !isThis)?.id ?? '';
    return { owner, client, second, room, device };
  };

  test('are opened there, go on where they were, and are written in from both', async () => {
    const island = await islandWithRooms(await open());
    const { owner, client, second, room, device } = await opened(island);
    const { room: circle } = done(await owner.openCircle('Runde'));
    done(await owner.write(circle, 'hier war noch niemand'));
    done(await owner.meet());
    expect(done(await owner.bringIn(device))).toEqual({ kind: 'brought', waiting: 0 });
    await meetAll(second, owner, client);
    done(await client.write(room, 'an beide'));
    done(await second.write(room, 'vom neuen'));
    await meetAll(client, second, owner, client);
    for (const each of [owner, second])
      expect([...(await texts(each, room))].sort()).toEqual(['an beide', 'vom neuen', 'vor dem Umzug']);
    expect((await texts(second, room))[0]).toBe('vor dem Umzug');
    const view = (await second.list()).find(({ id }) => id === room);
    expect(view).toMatchObject({ name: 'Karl K.', isClosed: false });
    expect((await second.list()).flatMap(({ notices }) => notices)).toEqual([]);
    const shown = (await second.messages(room)).find(({ text }) => text === 'an beide');
    expect(shown?.from).toBe('Karl');
    expect((await client.members(room)).find(({ isOwner }) => isOwner)?.devices).toBe(2);
    // Done twice is done once, and what was said in both is in one vault.
    expect(done(await owner.bringIn(device))).toEqual({ kind: 'brought', waiting: 0 });
    done(await second.saveVault());
    done(await second.write(circle, 'jetzt zu zweit'));
    await meetAll(second, owner);
    expect((await texts(owner, circle)).at(-1)).toBe('jetzt zu zweit');
  });

  test('come there later where the service was away, and never by a package that is not his', async () => {
    const island = await islandWithRooms(await open());
    const here = deliveryHere(island);
    let isAway = true;
    let foreign: Uint8Array | undefined;
    const delivery: Delivery = {
      ...here,
      leaveWelcome: async (...all) => {
        if (isAway) throw new Unreachable('offline');
        return here.leaveWelcome(...all);
      },
      packageFor: async (...all) => {
        const body = await here.packageFor(...all);
        return foreign ?? body;
      },
    };
    // A server slips in the package of somebody else's browser.
    const other = await islandWithRooms();
    const watching = deliveryHere(other);
    await ownersBrowser(other, {
      delivery: {
        ...watching,
        offerKeyPackages: (token, offer) => {
          foreign = offer.packages[0]?.body;
          return watching.offerKeyPackages(token, offer);
        },
      },
    });
    const { owner, client, second, room, device } = await opened(island, delivery);
    expect(foreign?.length).toBeGreaterThan(0);
    expect(done(await owner.bringIn(device))).toEqual({ kind: 'brought', waiting: 1 });
    expect(await owner.meet()).toEqual({ kind: 'refused', why: 'keysForged' });
    expect((await owner.members(room)).find(({ isOwner }) => isOwner)?.devices).toBe(1);
    foreign = undefined;
    expect(await owner.meet()).toEqual({ kind: 'refused', why: 'offline' });
    await second.meet();
    expect((await second.list())[0]?.isClosed).toBe(true);
    isAway = false;
    await meetAll(owner, second, client);
    done(await client.write(room, 'angekommen'));
    await meetAll(client, second);
    expect((await texts(second, room)).at(-1)).toBe('angekommen');
  });
});
