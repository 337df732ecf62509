import { expect, test } from 'vitest';
import type { Rooms } from '../../src/rooms/browser/rooms.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import type { RoomTables } from '../../src/rooms/tables.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { begunRoom, bytes, hashOf, id, token } from '../rooms/begun-room.ts';
import { type Moment, type MortalServer, mortalServer } from '../rooms/mortal-server.ts';
import { browser, done, meetAll, texts } from '../rooms/people.ts';
import { openTestSite, type TestSite } from '../site.ts';

// The server is a process of its own and is killed with kill -9 while a browser waits for its answer: before the call came,
// at parts of the time it takes, and when it was taken and only the answer is missing. Then it starts again, and the
// browsers go on with what they have kept.

const MOMENTS: readonly Moment[] = ['answered', 0, 0.5, 0.8, 'answered', 0.3, 0.95, 0.65];
/** How often, by `ROOMS_SERVER_KILLS`; few in every run, since each start of the server takes a second. */
const KILLS = Number(process.env.ROOMS_SERVER_KILLS ?? 4);
const CALLS_ON_THE_WAY_IN = KILLS > 4 ? [1, 2, 3, 4, 5, 6] : [2, 4];
const WEEK_MS = 8 * 86_400_000;

describeOnEachDatabase('a server that is killed between sending and acknowledging', (_, make) => {
  const open = async () => {
    const where = await make();
    const site = await openTestSite(where.startsWith('postgres') ? { store: where } : {});
    return { site, server: await mortalServer(site.folder) };
  };

  test('loses nothing that was written and doubles nothing', { timeout: 600_000 }, async () => {
    const { site, server } = await open();
    try {
      let weeks = 0; // with each one that passes, a browser changes its keys
      const now = () => Date.now() + weeks * WEEK_MS;
      const [owner, client] = [await ownerOf(site, server, now), await browser(site.island(), { ...server, now })];
      const room = await roomOf(owner, client, server);
      await meetAll(client, owner, client);
      const before = await entriesOf(site, room);
      const kept: string[] = [];
      let struck = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const writer = kill % 3 === 2 ? owner : client;
        for (const text of [`${kill} eins`, `${kill} zwei`]) {
          done(await writer.write(room, text));
          kept.push(text);
        }
        if (kill % 4 === 3) weeks += 1;
        // Which call that is differs from run to run; the first one is sure to send something.
        const hasStruck = server.dieAt(kill === 0 ? 'sending' : 1 + (kill % 5), MOMENTS[kill % MOMENTS.length] ?? 0);
        await writer.meet();
        struck += Number(hasStruck());
        await server.rise();
        if (kill % 2 === 0) await meetAll(writer === owner ? client : owner);
      }
      await meetAll(owner, client);
      for (const each of [owner, client]) {
        expect((await texts(each, room)).toSorted()).toEqual(kept.toSorted());
        const view = (await each.list()).find(({ id }) => id === room);
        expect([view?.waiting, view?.notices]).toEqual([0, []]);
      }
      const after = await entriesOf(site, room);
      expect(after.map(({ seq }) => Number(seq))).toEqual(after.map((_, at) => at + 1));
      expect(countOf(after, 'text') - countOf(before, 'text')).toBe(kept.length);
      expect(countOf(after, 'commit')).toBeGreaterThan(countOf(before, 'commit'));
      expect(struck).toBeGreaterThan(KILLS / 2);
      // What was sent again was the same to the last byte, and some of it had been taken before.
      const again = [...server.sent].filter(([, bodies]) => bodies.length > 1);
      for (const [, bodies] of again) expect(new Set(bodies).size).toBe(1);
      expect(again.length).toBeGreaterThan(0);
    } finally {
      await server.stop();
      await site.close();
    }
  });

  test('takes the same bytes once, also from somebody who sends them again without looking', {
    timeout: 600_000,
  }, async () => {
    const { site, server } = await open();
    try {
      const { delivery } = server;
      const { room, first, seat } = await begunRoom(delivery, codeNow(site));
      const expected: string[] = [];
      let [current, epoch] = [first, 1];
      for (let kill = 0; kill < KILLS; kill += 1) {
        const next = token();
        const text = { clientId: id(), epoch, body: bytes(`text ${kill}`) };
        const commit = { clientId: id(), epoch, body: bytes(`commit ${kill}`), nextTokenHash: hashOf(next) };
        const removing = { ...commit, removedSeats: kill % 4 === 1 ? [id()] : [] };
        const send = () =>
          kill % 2 === 0 ? delivery.sendText(room, current, text) : delivery.sendCommit(room, current, removing);
        expected.push(kill % 2 === 0 ? text.clientId : commit.clientId);
        server.dieAt(0, MOMENTS[(kill * 3) % MOMENTS.length] ?? 0);
        await send().catch(() => undefined);
        await server.rise();
        const sent = await send();
        expect(sent).toMatchObject({ kind: 'taken', seq: kill + 1 });
        expect(await send()).toEqual(sent);
        if (kill % 2 === 1) [current, epoch] = [next, epoch + 1];
      }
      const log = await delivery.readLog(room, seat, 0);
      expect(log?.entries.map(({ clientId }) => clientId)).toEqual(expected);
      expect(log?.epoch).toBe(epoch);
    } finally {
      await server.stop();
      await site.close();
    }
  });

  test('makes one room of a link, whichever answer on the way in is missing', { timeout: 600_000 }, async () => {
    const { site, server } = await open();
    try {
      const owner = await ownerOf(site, server, Date.now);
      const rooms: string[] = [];
      for (const after of CALLS_ON_THE_WAY_IN) {
        const { link } = done(await owner.invite({ name: 'Karl', kind: 'two' }, server.origin));
        const client = await browser(site.island(), server);
        const hasStruck = server.dieAt(after, 'answered');
        await client.accept(link, 'Karl');
        expect(hasStruck()).toBe(true);
        await server.rise();
        const { room } = done(await client.accept(link, 'Karl'));
        done(await client.write(room, 'Guten Tag'));
        await meetAll(client, owner);
        expect(await texts(owner, room)).toEqual(['Guten Tag']);
        rooms.push(room);
      }
      expect((await owner.list()).map(({ id }) => id).toSorted()).toEqual(rooms.toSorted());
    } finally {
      await server.stop();
      await site.close();
    }
  });
});

async function ownerOf(site: TestSite, { delivery }: MortalServer, now: () => number): Promise<Rooms> {
  const owner = await browser(site.island(), { delivery, now });
  done(await owner.becomeOwner(codeNow(site), 'Marlene'));
  return owner;
}

/** The server's clock is the real one. */
function codeNow(site: TestSite): string {
  return newCode({ ...site.island(), now: Temporal.Now.instant() });
}

async function roomOf(owner: Rooms, client: Rooms, { origin }: MortalServer): Promise<string> {
  const { link } = done(await owner.invite({ name: 'Karl', kind: 'two' }, origin));
  return done(await client.accept(link, 'Karl')).room;
}

/** The room's history as the database has it. */
function entriesOf(site: TestSite, room: string) {
  const db = site.island().db.withTables<RoomTables>();
  return db.selectFrom('room_entry').select(['seq', 'kind']).where('room_id', '=', room).orderBy('seq').execute();
}

function countOf(entries: readonly { readonly kind: string }[], kind: string): number {
  return entries.filter((each) => each.kind === kind).length;
}
