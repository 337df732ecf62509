import { expect, test } from 'vitest';
import { httpDelivery } from '../../src/rooms/browser/app/http-delivery.ts';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { begunRoom, bytes, hashOf, id, token } from '../rooms/begun-room.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ownersBrowser, texts } from '../rooms/people.ts';
import { openTestSite } from '../site.ts';

describeOnEachDatabase('who was removed from a room', (open, make) => {
  /** Two servers on one database, as two processes are. */
  const twoServers = async () => {
    const where = await make();
    const store = where.startsWith('postgres') ? { store: where } : {};
    const first = await openTestSite(store);
    const second = await openTestSite({ ...store, folder: first.folder });
    const [here, there] = [await first.listen(), await second.listen()].map((_, at) => {
      const origin = roomsOrigin((at === 0 ? first : second).island()) ?? '';
      return { origin, delivery: httpDelivery((path, init) => fetch(origin + path, init)) };
    });
    if (!here || !there || here.origin === there.origin) throw new Error('two servers are needed');
    const close = async () => {
      await second.close();
      await first.close();
    };
    return { site: first, here, there, close };
  };

  /** Everything a stream says, until the server ends it. */
  const listen = async (origin: string, room: string, seat: string) => {
    const answer = await fetch(`${origin}/api/rooms/${room}/events?after=0`, {
      headers: { authorization: `Bearer ${seat}` },
      signal: AbortSignal.timeout(20_000),
    });
    const said = new Response(answer.body).text();
    return { said, numbers: async () => [...(await said).matchAll(/data: (\d+)/g)].map(([, seq]) => Number(seq)) };
  };

  test('gets nothing that is sent afterwards: neither asking nor listening, whatever his seats are called, at whichever server', async () => {
    const { site, here, there, close } = await twoServers();
    try {
      const { device, room, first, seat: karl } = await begunRoom(here.delivery, newCode(site.island()));
      await here.delivery.newRooms(device);
      const [owner, invented, likeOwner] = [token(), token(), token()];
      const [ownersLoan, ownersSeat] = [id(), id()];
      const sit = (seat: string, name: string, whose: 'own' | 'loan') =>
        here.delivery.takeSeat(room, first, { id: name, tokenHash: hashOf(seat) }, whose);
      expect(await sit(owner, ownersSeat, 'own')).toBe('taken');
      // The member who will go sits under a name of his own, and under one that is kept for somebody who stays.
      expect([await sit(invented, id(), 'loan'), await sit(likeOwner, ownersLoan, 'loan')]).toEqual(['taken', 'taken']);
      await here.delivery.sendText(room, first, { clientId: id(), epoch: 1, body: bytes('before') });
      const file = id();
      const seats = [karl, invented, likeOwner];
      const streams = await Promise.all(
        [here, there].flatMap(({ origin }) => seats.map((seat) => listen(origin, room, seat))),
      );

      const next = token();
      const removing = { clientId: id(), epoch: 1, body: bytes('removes Karl'), nextTokenHash: hashOf(next) };
      const staying = { removedSeats: [], stayingSeats: [ownersSeat, ownersLoan] };
      expect((await here.delivery.sendCommit(room, first, { ...removing, ...staying })).kind).toBe('taken');
      const after = { clientId: id(), epoch: 2, body: bytes('after') };
      expect((await there.delivery.sendText(room, next, after)).kind).toBe('taken');
      expect(await here.delivery.keepPart(room, next, file, 0, bytes('part'))).toBe('kept');

      for (const { numbers } of streams) for (const seq of await numbers()) expect(seq).toBeLessThanOrEqual(2);
      for (const { delivery } of [here, there]) {
        for (const seat of seats) {
          const log = await delivery.readLog(room, seat, 0);
          expect(log?.seq ?? 0).toBeLessThanOrEqual(2);
          expect((log?.entries ?? []).map(({ body }) => Buffer.from(body).toString())).not.toContain('after');
          expect(await delivery.passGate(room, first, seat)).toBe(false);
          expect(await delivery.readPart(room, seat, file, 0)).toBe(undefined);
        }
        expect(await delivery.readLog(room, karl, 0)).toBe(undefined);
        expect(await delivery.readLog(room, invented, 0)).toBe(undefined);
        const again = { id: id(), tokenHash: hashOf(token()) };
        expect(await delivery.takeSeat(room, first, again, 'loan')).toBe('refused');
      }

      // Whoever stays reads up to the removal, shows that it was not him, and reads on.
      const held = await there.delivery.readLog(room, owner, 0);
      expect([held?.isHeld, held?.seq, held?.entries.length]).toEqual([true, 2, 2]);
      expect(await there.delivery.passGate(room, next, owner)).toBe(true);
      const whole = await here.delivery.readLog(room, owner, 2);
      expect([whole?.isHeld, whole?.seq, whole?.entries.length]).toEqual([false, 3, 1]);
      expect(Buffer.from((await here.delivery.readPart(room, owner, file, 0)) ?? []).toString()).toBe('part');
    } finally {
      await close();
    }
  });

  test('keeps nobody else from reading, who was away meanwhile and comes back after several went', async () => {
    const island = await islandWithRooms(await open());
    const owner = await ownersBrowser(island);
    const { room: circle } = done(await owner.openCircle('Runde'));
    const come = async (name: string, delivery?: Delivery) => {
      const comes = await browser(island, delivery ? { delivery } : {});
      done(await comes.accept(await linkFor(owner, name, { kind: 'circle', room: circle }), name));
      await meetAll(owner, comes);
      await meetAll(owner, comes);
      return comes;
    };
    // Paula's program takes a seat under a name of its own, besides what it should do.
    const invented = token();
    const spying = deliveryHere(island);
    const paula = await come('Paula', {
      ...spying,
      takeSeat: async (room, epochToken, seat, whose) => {
        await spying.takeSeat(room, epochToken, { id: `spy${id()}`, tokenHash: hashOf(invented) }, 'loan');
        return spying.takeSeat(room, epochToken, seat, whose);
      },
    });
    const [karl, lena] = [await come('Karl'), await come('Lena')];
    await meetAll(owner, paula, karl, lena);
    done(await owner.write(circle, 'an alle'));
    await meetAll(owner, paula, karl, lena);
    const before = await spying.readLog(circle, invented, 0);
    expect(before?.entries.length).toBeGreaterThan(0);

    done(await owner.removeMember(circle, paula.me()?.userKey ?? ''));
    done(await owner.write(circle, 'ohne Paula'));
    done(await owner.meet());
    done(await owner.removeMember(circle, lena.me()?.userKey ?? ''));
    done(await owner.write(circle, 'nur noch Karl'));
    done(await owner.meet());
    expect(await spying.readLog(circle, invented, 0)).toBe(undefined);
    await paula.meet();
    await lena.meet();
    expect([(await texts(paula, circle)).at(-1), (await texts(lena, circle)).at(-1)]).toEqual(['an alle', 'an alle']);
    await meetAll(karl, owner);
    done(await karl.write(circle, 'ich bin da'));
    await meetAll(karl, owner);
    for (const each of [karl, owner])
      expect(await texts(each, circle)).toEqual(['an alle', 'ohne Paula', 'nur noch Karl', 'ich bin da']);
    expect((await karl.list()).flatMap(({ notices }) => notices)).toEqual([]);
  });
});
