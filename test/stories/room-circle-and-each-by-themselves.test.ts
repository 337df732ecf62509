import { expect, test } from 'vitest';
import type { Engine } from '../../src/rooms/browser/engine.ts';
import { keptOn } from '../../src/rooms/browser/kept.ts';
import { meetIn } from '../../src/rooms/browser/meeting.ts';
import * as mls from '../../src/rooms/browser/mls.ts';
import { say } from '../../src/rooms/browser/outgoing.ts';
import type { MeRow } from '../../src/rooms/browser/rows.ts';
import { memoryShelf } from '../../src/rooms/browser/shelf.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ownersBrowser, texts } from '../rooms/people.ts';

describeOnEachDatabase('three kinds of rooms', (open) => {
  const islandHere = async () => islandWithRooms(await open());

  test('a circle: two are admitted, all read all, a newcomer nothing earlier but the excerpt, and who is removed no more', async () => {
    const island = await islandHere();
    const owner = await ownersBrowser(island);
    const { room: circle } = done(await owner.openCircle('Lesekreis'));
    const karl = await browser(island);
    const paula = await browser(island);
    done(await karl.accept(await linkFor(owner, 'Karl', { kind: 'circle', room: circle }), 'Karl'));
    done(await owner.meet());
    // He has a name for the owner before he has said one in the circle.
    expect((await owner.members(circle)).map(({ name }) => name)).toEqual(['Marlene', 'Karl']);
    await meetAll(owner, karl);
    expect((await karl.list()).map(({ kind, name }) => [kind, name]).sort()).toEqual([
      ['circle', 'Lesekreis'],
      ['two', 'Marlene'],
    ]);
    done(await owner.write(circle, 'nur für Karl'));
    await meetAll(owner, karl);

    done(await paula.accept(await linkFor(owner, 'Paula', { kind: 'circle', room: circle }), 'Paula'));
    await meetAll(owner, karl, paula);
    done(await paula.write(circle, 'Ich bin neu'));
    await meetAll(paula, owner, karl);
    expect(await texts(paula, circle)).toEqual(['Ich bin neu']);
    for (const each of [owner, karl]) expect(await texts(each, circle)).toEqual(['nur für Karl', 'Ich bin neu']);

    await meetAll(paula, karl, owner);
    for (const each of [owner, karl, paula])
      expect((await each.members(circle)).map(({ name }) => name).toSorted()).toEqual(['Karl', 'Marlene', 'Paula']);

    const [first] = await owner.messages(circle);
    done(await owner.giveExcerpt(circle, [first?.id ?? '']));
    await meetAll(owner, paula, karl);
    expect(await texts(paula, circle)).toEqual(['Ich bin neu', 'Marlene: nur für Karl']);
    expect(await texts(karl, circle)).toEqual(['nur für Karl', 'Ich bin neu']);
    for (const each of [owner, karl, paula]) expect((await each.list()).flatMap(({ notices }) => notices)).toEqual([]);

    const paulasKey =
      (await owner.members(circle)).find(({ userKey }) => userKey === paula.me()?.userKey)?.userKey ?? '';
    done(await owner.removeMember(circle, paulasKey));
    done(await owner.write(circle, 'ohne Paula'));
    await meetAll(owner, karl);
    done(await paula.meet());
    expect(await texts(karl, circle)).toContain('ohne Paula');
    expect(await texts(paula, circle)).not.toContain('ohne Paula');
    expect((await paula.list()).find(({ id }) => id === circle)?.isClosed).toBe(true);
    expect(await paula.write(circle, 'noch da?')).toMatchObject({ kind: 'refused' });
  });

  test('who was removed and knocks again by his own program is not let in again', async () => {
    const island = await islandHere();
    const owner = await ownersBrowser(island);
    const { room: circle } = done(await owner.openCircle('Lesekreis'));
    const shelf = memoryShelf();
    const karl = await browser(island, { shelf });
    const invited = await linkFor(owner, 'Karl', { kind: 'circle', room: circle });
    const { room: pair } = done(await karl.accept(invited, 'Karl'));
    await meetAll(owner, karl);
    const isInside = async () => (await owner.members(circle)).some(({ userKey }) => userKey === karl.me()?.userKey);
    expect(await isInside()).toBe(true);
    done(await owner.removeMember(circle, karl.me()?.userKey ?? ''));
    await owner.meet();

    const { sealing, signing } = (await shelf.keys()) ?? expect.fail('no keys');
    const kept = keptOn(shelf, sealing);
    const me = (await kept.read<MeRow>('me')) ?? expect.fail('nobody');
    const inMemory = { inHand: new Map(), queues: new Map(), isWriter: true, now: Date.now, tell: () => undefined };
    const told = { delivery: deliveryHere(island), clockAheadMs: () => 0 };
    const engine: Engine = { ...inMemory, ...told, kept, signing, me };
    const { published } = await mls.makeKeyPackage(signing, me.identity, Math.floor(Date.now() / 1000));
    await say(engine, pair, { kind: 'letIn', circle, keyPackage: published });
    await meetIn(engine, pair);
    done(await owner.meet());
    expect(await isInside()).toBe(false);
  });

  test('a circle that was closed while somebody knocked keeps nothing else from going on', async () => {
    const island = await islandHere();
    const owner = await ownersBrowser(island);
    const { room: circle } = done(await owner.openCircle('Chor'));
    const karl = await browser(island);
    const { room: pair } = done(
      await karl.accept(await linkFor(owner, 'Karl', { kind: 'circle', room: circle }), 'Karl'),
    );
    done(await karl.write(pair, 'Ich komme gern'));
    done(await karl.meet());
    done(await owner.close(circle));
    await meetAll(owner, karl);
    expect(await texts(owner, pair)).toEqual(['Ich komme gern']);
    expect((await karl.list()).map(({ id }) => id)).toEqual([pair]);
  });

  test('each by themselves: one text into many rooms, and replies to the owner alone', async () => {
    const island = await islandHere();
    const owner = await ownersBrowser(island);
    const clients = await Promise.all([browser(island), browser(island), browser(island)]);
    const rooms: string[] = [];
    for (const [at, client] of clients.entries()) {
      const link = await linkFor(owner, `Gast ${at}`, { heading: 'Kurs im Mai' });
      rooms.push(done(await client.accept(link, `Gast ${at}`)).room);
    }
    await linkFor(owner, 'jemand anderes');
    await meetAll(owner, ...clients);
    expect(await owner.writeToEach('Kurs im Mai', 'Wir beginnen um neun')).toHaveLength(3);
    await meetAll(owner, ...clients);
    for (const [at, client] of clients.entries()) {
      expect(await texts(client, rooms[at] ?? '')).toEqual(['Wir beginnen um neun']);
      done(await client.write(rooms[at] ?? '', `Danke von ${at}`));
    }
    await meetAll(...clients, owner);
    for (const [at, room] of rooms.entries()) {
      expect(await texts(owner, room)).toEqual(['Wir beginnen um neun', `Danke von ${at}`]);
      expect(await texts(clients[at] as (typeof clients)[0], room)).toHaveLength(2);
    }
  });
});
