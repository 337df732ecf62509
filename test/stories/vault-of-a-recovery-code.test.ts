import { expect, test } from 'vitest';
import { newCode } from '../../src/rooms/owner-device.ts';
import { tidyRooms } from '../../src/rooms/tidy.ts';
import type { Island } from '../../src/store/island.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { browser, done, meetAll, ownersBrowser, texts, two } from '../rooms/people.ts';

const at = (island: Island, months: number): Island => ({
  ...island,
  now: island.now.toZonedDateTimeISO('UTC').add({ months, days: 2 }).toInstant(),
});

describeOnEachDatabase('what a recovery code opens', (open) => {
  test('is deleted when nobody has touched it for 24 months, and not where somebody has', async () => {
    const island = await islandWithRooms(await open());
    let now = island.now.epochMilliseconds;
    const clock: { -readonly [Key in keyof Island]: Island[Key] } = { ...island };
    const around = { now: () => now, delivery: deliveryHere(clock) };
    const passTo = (months: number) => {
      clock.now = at(island, months).now;
      now = clock.now.epochMilliseconds;
    };
    const { owner, client, room } = await two(island, { client: around });
    const forgotten = done(await owner.makeRecoveryCode('de')).words.join(' ');
    const used = done(await client.makeRecoveryCode('de')).words.join(' ');
    // A browser in use looks after its vault by itself, though nothing in it has changed.
    passTo(20);
    done(await client.meet());
    await tidyRooms(at(island, 23));
    const early = await browser(at(island, 23));
    expect(await early.recover(`${forgotten} x`)).toEqual({ kind: 'refused', why: 'codeWrong' });

    await tidyRooms(at(island, 24));
    const late = await browser(at(island, 24));
    expect(await late.recover(forgotten)).toEqual({ kind: 'refused', why: 'vaultGone' });
    done(await late.recover(used));
    expect((await late.list()).map(({ id }) => id)).toEqual([room]);

    // Whoever comes back after years finds his vault written again, by the same words.
    passTo(60);
    await tidyRooms(clock);
    await client.meet();
    const back = await browser(clock);
    done(await back.recover(used));
    expect((await back.list()).length).toBe(1);
  });

  test('is put together from two browsers that write it in turn and at once', async () => {
    const island = await islandWithRooms(await open());
    const { owner, client, room } = await two(island);
    const words = done(await owner.makeRecoveryCode('de')).words.join(' ');
    const second = await browser(island);
    done(await second.recover(words));
    done(await second.becomeOwner(newCode(island), 'Marlene'));
    done(await client.write(room, 'nach dem Umzug'));
    await meetAll(client, owner);
    const { room: circle } = done(await second.openCircle('Runde'));
    done(await second.write(circle, 'im zweiten Browser'));
    const saved = await Promise.all([owner.saveVault(), second.saveVault(), owner.saveVault(), second.saveVault()]);
    for (const each of saved) done(each);
    const third = await browser(island);
    done(await third.recover(words));
    expect((await third.list()).map(({ id }) => id).sort()).toEqual([room, circle].sort());
    expect([await texts(third, room), await texts(third, circle)]).toEqual([
      ['nach dem Umzug'],
      ['im zweiten Browser'],
    ]);
    // What one has closed the other's vault does not bring back.
    done(await second.close(circle));
    done(await owner.saveVault());
    const fourth = await browser(island);
    done(await fourth.recover(words));
    expect((await fourth.list()).map(({ id }) => id)).toEqual([room]);
  });

  test('is gone with a new code, told in the other browser, and the new words hold there as well', async () => {
    const island = await islandWithRooms(await open());
    const { owner, room } = await two(island);
    const before = done(await owner.makeRecoveryCode('de')).words.join(' ');
    const second = await browser(island);
    done(await second.recover(before));
    done(await second.becomeOwner(newCode(island), 'Marlene'));
    const { words } = done(await second.makeRecoveryCode('en'));
    expect(await (await browser(island)).recover(before)).toEqual({ kind: 'refused', why: 'vaultGone' });
    expect(await owner.saveVault()).toEqual({ kind: 'refused', why: 'codeReplaced' });
    expect(owner.me()?.hasCode).toBe(false);
    done(await owner.meet());
    expect(done(await owner.recover(words.join(' ')))).toEqual({ kind: 'adopted' });
    expect(owner.me()?.hasCode).toBe(true);
    const third = await browser(island);
    done(await third.recover(words.join(' ')));
    expect((await third.list()).map(({ id }) => id)).toEqual([room]);
    const stranger = await ownersBrowser(island);
    done(await stranger.openCircle('Andere'));
    expect(await stranger.recover(words.join(' '))).toEqual({ kind: 'refused', why: 'notEmpty' });
  });
});
