import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '../databases.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ownersBrowser, texts, two } from '../rooms/people.ts';

describeOnEachDatabase('a room for two', (open) => {
  const islandHere = async () => islandWithRooms(await open());

  test('is begun and written in by the client while the owner is away, and read days later', async () => {
    const island = await islandHere();
    const owner = await ownersBrowser(island);
    const link = await linkFor(owner);
    const client = await browser(island);
    expect(done(await client.lookAt(link))).toMatchObject({
      kind: 'card',
      name: 'Marlene',
      userKey: owner.me()?.userKey,
    });
    const { room } = done(await client.accept(link, 'Karl'));
    done(await client.write(room, 'Guten Tag'));
    done(await client.write(room, 'Bis Dienstag'));
    done(await client.meet());
    expect((await client.messages(room)).map(({ state }) => state)).toEqual(['sent', 'sent']);

    done(await owner.meet());
    expect(await texts(owner, room)).toEqual(['Guten Tag', 'Bis Dienstag']);
    expect((await owner.messages(room)).map(({ from }) => from)).toEqual(['Karl', 'Karl']);
    done(await owner.write(room, 'Willkommen'));
    await meetAll(owner, client);
    expect(await texts(client, room)).toEqual(['Guten Tag', 'Bis Dienstag', 'Willkommen']);
    for (const each of [owner, client]) expect((await each.list())[0]).toMatchObject({ waiting: 0, notices: [] });
  });

  test('shows both the same six words, in either language', async () => {
    const island = await islandHere();
    const { owner, client, room } = await two(island);
    const [members, others] = [await owner.members(room), await client.members(room)];
    const clientKey = members.find(({ isOwn }) => !isOwn)?.userKey ?? '';
    const ownerKey = others.find(({ isOwn }) => !isOwn)?.userKey ?? '';
    for (const lang of ['de', 'en'] as const) {
      const words = await owner.safetyWords(room, clientKey, lang);
      expect(words).toHaveLength(6);
      expect(await client.safetyWords(room, ownerKey, lang)).toEqual(words);
    }
  });
});
