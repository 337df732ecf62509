import { expect, test } from 'vitest';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { decodeJson, encodeJson } from '../../src/rooms/browser/json.ts';
import { seal, unseal } from '../../src/rooms/browser/keys.ts';
import type { BoxContent } from '../../src/rooms/browser/own-box.ts';
import { boxOf, readRecoveryWords } from '../../src/rooms/browser/recovery-code.ts';
import type { Rooms } from '../../src/rooms/browser/rooms.ts';
import type { Island } from '../../src/store/island.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { type Around, browser, done, linkFor, meetAll, ownersBrowser, texts, two } from '../rooms/people.ts';

const MINUTE = 60_000;

describeOnEachDatabase('the rooms of a client in another browser of his', (open) => {
  /** A clock of their own: browsers look for each other from time to time only. */
  const hours = () => {
    let ahead = 0;
    return { now: () => Date.now() + ahead, pass: () => (ahead += MINUTE) };
  };

  /** A room in which something was said, and the client's second browser, which has come back with the code. */
  const opened = async (island: Island, around: { owner?: Around; client?: Around; second?: Around } = {}) => {
    const clock = hours();
    const at = (more: Around = {}): Around => ({ ...more, now: clock.now });
    const { owner, client, room } = await two(island, { owner: at(around.owner), client: at(around.client) });
    done(await client.write(room, 'vor dem zweiten'));
    await meetAll(client, owner);
    const { words } = done(await client.makeRecoveryCode('de'));
    clock.pass();
    await meetAll(client, owner);
    const second = await browser(island, at(around.second));
    done(await second.recover(words.join(' ')));
    const meet = async (...all: readonly Rooms[]) => {
      for (let round = 0; round < 3; round += 1) {
        clock.pass();
        await meetAll(...all);
      }
    };
    return { owner, client, second, room, words, at, meet };
  };
  const devices = async (rooms: Rooms) => done(await rooms.devices('de')).devices;
  const asking = async (rooms: Rooms) => (await devices(rooms)).filter(({ isAsking }) => isAsking);
  const letIn = async (rooms: Rooms) => done(await rooms.bringIn((await asking(rooms))[0]?.id ?? ''));
  const browsersOf = async (rooms: Rooms, room: string, name: string) =>
    (await rooms.members(room)).find((each) => each.name === name)?.devices;

  test('go on in both once he has let it in, and nobody else has to do anything', async () => {
    const island = await islandWithRooms(await open());
    const { owner, client, second, room, meet } = await opened(island);
    await meet(second, client);
    done(await owner.write(room, 'während der zweite wartet'));
    await meet(owner, client);
    // Nothing happens by the code alone: he is asked, and knows the other by its two words.
    expect((await second.list()).map(({ isClosed }) => isClosed)).toEqual([true]);
    const [wish] = await asking(client);
    expect(wish?.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(wish?.name).toBe((await devices(second)).find(({ isThis }) => isThis)?.name);
    await letIn(client);
    await meet(client, second);
    expect((await second.list()).map(({ isClosed, notices }) => [isClosed, notices])).toEqual([[false, []]]);
    done(await second.write(room, 'aus dem zweiten'));
    done(await second.meet());
    done(await client.write(room, 'aus dem ersten'));
    await meet(client, owner);
    done(await owner.write(room, 'an beide'));
    await meet(owner, client, second);
    const all = ['vor dem zweiten', 'während der zweite wartet', 'aus dem zweiten', 'aus dem ersten', 'an beide'];
    for (const each of [owner, client, second]) expect((await texts(each, room)).sort()).toEqual([...all].sort());
    expect((await texts(second, room)).slice(0, 2)).toEqual(all.slice(0, 2));
    // One person, one pair of safety words, whichever browser shows them.
    expect((await owner.members(room)).map(({ name }) => name).sort()).toEqual(['Karl', 'Marlene']);
    expect(await browsersOf(owner, room, 'Karl')).toBe(2);
    const shown = await second.messages(room);
    expect(shown.find(({ text }) => text === 'aus dem ersten')).toMatchObject({ isOwn: true, from: 'Karl' });
    const words = async (rooms: Rooms) => {
      const marlene = (await rooms.members(room)).find(({ isOwner }) => isOwner)?.userKey ?? '';
      return rooms.safetyWords(room, marlene, 'de');
    };
    expect(await words(second)).toEqual(await words(client));
    expect((await devices(client)).map(({ isThis, isAsking }) => [isThis, isAsking])).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, false],
      ]),
    );
  });

  test('come along later: what one is invited to, the other is brought into', async () => {
    const island = await islandWithRooms(await open());
    const { owner, client, second, meet } = await opened(island);
    await meet(second, client);
    await letIn(client);
    await meet(client, second, client);
    const { room: circle } = done(await owner.openCircle('Runde'));
    const link = await linkFor(owner, 'Karl', { kind: 'circle', room: circle });
    done(await second.accept(link, 'Karl'));
    await meet(second, owner, client);
    await meet(second, owner, client);
    const rooms = async (each: Rooms) => (await each.list()).map(({ id, isClosed }) => `${id} ${isClosed}`).sort();
    expect(await rooms(client)).toEqual(await rooms(second));
    expect((await client.list()).find(({ id }) => id === circle)).toMatchObject({ kind: 'circle', isClosed: false });
    done(await owner.write(circle, 'an den Kreis'));
    await meet(owner, client, second);
    for (const each of [client, second]) expect(await texts(each, circle)).toEqual(['an den Kreis']);
    // Left in one, left in both; the room stays readable in the other.
    done(await client.leave(circle));
    await meet(second);
    expect((await second.list()).find(({ id }) => id === circle)).toMatchObject({
      isClosed: true,
      notices: ['leftElsewhere'],
    });
    expect(await texts(second, circle)).toEqual(['an den Kreis']);
  });

  test('are closed to a browser that was lost, and to whoever comes with its words', async () => {
    const island = await islandWithRooms(await open());
    const { owner, client: lost, second, room, words, at, meet } = await opened(island);
    await meet(second, lost);
    await letIn(lost);
    await meet(lost, second);
    const gone = (await devices(second)).find(({ isThis }) => !isThis)?.id ?? '';
    expect(done(await second.shutOut(gone))).toEqual({ kind: 'shutOut', waiting: 0 });
    expect((await devices(second)).map(({ isThis }) => isThis)).toEqual([true]);
    await meet(second, owner);
    done(await owner.write(room, 'nur noch an den zweiten'));
    await meet(owner, second);
    await lost.meet();
    expect(await texts(lost, room)).toEqual(['vor dem zweiten']);
    expect(await browsersOf(owner, room, 'Karl')).toBe(1);
    // Who has the device has the words, and comes with a key of his own: nobody is asked about him.
    const thief = await browser(island, at());
    done(await thief.recover(words.join(' ')));
    await meet(thief, second);
    expect(await asking(second)).toEqual([]);
    const { words: fresh } = done(await second.makeRecoveryCode('de'));
    await meet(second);
    await thief.meet();
    await meet(second, owner);
    expect(await asking(second)).toEqual([]);
    const third = await browser(island, at());
    done(await third.recover(fresh.join(' ')));
    await meet(third, second);
    await letIn(second);
    await meet(second, third, owner);
    expect(await browsersOf(owner, room, 'Karl')).toBe(2);
    expect((await texts(third, room)).at(-1)).toBe('nur noch an den zweiten');
  });

  test('come there all the same where the server garbles what lies between the two', async () => {
    const island = await islandWithRooms(await open());
    let hasGarbled = false;
    const here = deliveryHere(island);
    const garbling: Delivery = {
      ...here,
      readVault: async (id, token) => {
        const found = await here.readVault(id, token);
        // The box is small and was written twice: what stands in it is not what was written.
        if (!found || found.body.length > 20_000 || hasGarbled || found.version < 2) return found;
        hasGarbled = true;
        return { ...found, body: found.body.map((byte) => byte ^ 1) };
      },
    };
    const { owner, client, second, room, meet } = await opened(island, { client: { delivery: garbling } });
    await meet(second, client, second);
    expect(hasGarbled).toBe(true);
    await meet(client, second, client);
    await letIn(client);
    await meet(client, second, owner);
    expect((await second.list()).map(({ isClosed }) => isClosed)).toEqual([false]);
    expect(await browsersOf(owner, room, 'Karl')).toBe(2);
    expect((await owner.list()).flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('come there by a sound package only, and a broken one keeps nothing else', async () => {
    const island = await islandWithRooms(await open());
    const { owner, client, second, room, words, meet } = await opened(island);
    await meet(second, client);
    const here = deliveryHere(island);
    const recovery = await readRecoveryWords(words.join(' '));
    if (!recovery) throw new Error('no words');
    const { id, token, key } = await boxOf(recovery);
    const found = await here.readVault(id, token);
    const version = found?.version ?? 0;
    const plain = found && (await unseal(key, `box ${id} ${version}`, found.body));
    const { packages, welcomes } = decodeJson(plain ?? new Uint8Array()) as BoxContent;
    expect(packages.length).toBeGreaterThan(0);
    const broken = packages.map(({ device, body }) => ({ device, body: body.with(-1, (body.at(-1) ?? 0) ^ 1) }));
    const sealed = await seal(key, `box ${id} ${version + 1}`, encodeJson({ packages: broken, welcomes }));
    expect(await here.writeVault(id, token, { version: version + 1, body: sealed })).toBe('written');
    await letIn(client);
    done(await client.write(room, 'geht weiter'));
    await meet(client, owner);
    expect(await texts(owner, room)).toContain('geht weiter');
    await meet(second, client, second, owner);
    expect((await second.list()).map(({ isClosed }) => isClosed)).toEqual([false]);
    expect(await browsersOf(owner, room, 'Karl')).toBe(2);
    expect((await owner.list()).flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('are brought along when the service is away in the middle, once', async () => {
    const island = await islandWithRooms(await open());
    const here = deliveryHere(island);
    let isAway = false;
    const delivery: Delivery = {
      ...here,
      writeVault: async (...all) => (isAway ? 'late' : here.writeVault(...all)),
    };
    const { owner, client, second, room, meet } = await opened(island, { client: { delivery } });
    await meet(second, client);
    const id = (await asking(client))[0]?.id ?? '';
    isAway = true;
    done(await client.bringIn(id));
    await client.meet();
    expect((await second.list()).map(({ isClosed }) => isClosed)).toEqual([true]);
    isAway = false;
    await meet(client, second, owner);
    expect((await second.list()).map(({ isClosed }) => isClosed)).toEqual([false]);
    expect(done(await client.bringIn(id))).toEqual({ kind: 'brought', waiting: 0 });
    await meet(client, second, owner);
    expect(await browsersOf(owner, room, 'Karl')).toBe(2);
  });
});

test('an owner sees nothing of it at the list of his own browsers', async () => {
  const island = await islandWithRooms();
  const owner = await ownersBrowser(island);
  expect(done(await owner.devices('de')).devices.map(({ isThis, isAsking }) => [isThis, isAsking])).toEqual([
    [true, false],
  ]);
});
