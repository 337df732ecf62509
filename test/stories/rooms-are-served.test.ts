import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { httpDelivery } from '../../src/rooms/browser/app/http-delivery.ts';
import { Unreachable } from '../../src/rooms/browser/delivery.ts';
import { LARGEST_COMMIT_BYTES } from '../../src/rooms/core/limits.ts';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { begunRoom, bytes, hashOf, id, token } from '../rooms/begun-room.ts';
import { openTestSite, type TestSite } from '../site.ts';

describeOnEachDatabase('the rooms are served', (_, make) => {
  const open = async () => {
    const where = await make();
    const site = await openTestSite(where.startsWith('postgres') ? { store: where } : {});
    await site.listen();
    const origin = roomsOrigin(site.island()) ?? '';
    return { site, origin, delivery: httpDelivery((path, init) => fetch(origin + path, init)) };
  };

  const begin = async ({ site, delivery }: { site: TestSite; delivery: ReturnType<typeof httpDelivery> }) => {
    const begun = await begunRoom(delivery, newCode(site.island()));
    expect(begun.isInvited).toBe(true);
    expect(begun.given.map(({ body }) => Buffer.from(body).toString())).toEqual(['a package']);
    expect(begun.founded).toEqual(['made', 'made']);
    return begun;
  };

  test('from the code of the desk to the answer in a room', async () => {
    const opened = await open();
    const { site, delivery } = opened;
    try {
      const code = newCode(site.island());
      const device = token();
      expect(await delivery.registerDevice(code, hashOf(device))).toBeTypeOf('string');
      expect(await delivery.registerDevice(code, hashOf(device))).toBe(undefined);
      const { device: owner, invite, room, first, seat } = await begin(opened);
      expect(await delivery.openInvite(invite)).toMatchObject({ isUsed: true });
      const text = { clientId: id(), epoch: 1, body: bytes('ciphertext') };
      expect(await delivery.sendText(room, first, text)).toEqual({ kind: 'taken', seq: 1, epoch: 1 });
      expect(await delivery.sendText(room, first, text)).toEqual({ kind: 'taken', seq: 1, epoch: 1 });
      expect(await delivery.sendText(room, token(), { ...text, clientId: id() })).toEqual({ kind: 'unknown' });

      const [begun] = (await delivery.newRooms(owner)) ?? [];
      expect(begun).toMatchObject({ room, invite });
      expect(Buffer.from(begun?.body ?? []).toString()).toBe('welcome');
      const ownSeat = token();
      expect(await delivery.takeSeat(room, first, { id: id(), tokenHash: hashOf(ownSeat) }, 'own')).toBe('taken');
      expect(await delivery.entered(owner, room)).toBe(true);
      expect(await delivery.newRooms(owner)).toEqual([]);
      const log = await delivery.readLog(room, ownSeat, 0);
      expect(log?.entries.map(({ body }) => Buffer.from(body).toString())).toEqual(['ciphertext']);
      expect(await delivery.readLog(room, token(), 0)).toBe(undefined);
      expect(await delivery.acknowledge(room, ownSeat, 1)).toBe(true);

      const part = randomBytes(1024 * 1024);
      const file = id();
      expect(await delivery.keepPart(room, first, file, 0, part)).toBe('kept');
      expect(await delivery.readPart(room, seat, file, 0).then((read) => read && Buffer.from(read).equals(part))).toBe(
        true,
      );
      expect(await delivery.deleteRoom(room, owner)).toBe(true);
      expect(await delivery.readLog(room, ownSeat, 0)).toBe(undefined);
    } finally {
      await site.close();
    }
  });

  test('twenty commit at once: exactly one opens each epoch', async () => {
    const opened = await open();
    try {
      const { room, first, seat } = await begin(opened);
      let current = first;
      for (let epoch = 1; epoch <= 5; epoch += 1) {
        const tries = Array.from({ length: 20 }, async () => {
          const next = token();
          const sending = {
            clientId: id(),
            epoch,
            body: bytes('commit'),
            nextTokenHash: hashOf(next),
            removedSeats: [],
          };
          return { next, sent: await opened.delivery.sendCommit(room, current, sending) };
        });
        const all = await Promise.all(tries);
        const won = all.filter(({ sent }) => sent.kind === 'taken');
        expect(won.length).toBe(1);
        for (const { sent } of all.filter((each) => !won.includes(each)))
          expect(sent).toEqual({ kind: 'late', epoch: epoch + 1, seq: epoch });
        current = won[0]?.next ?? '';
      }
      const log = await opened.delivery.readLog(room, seat, 0);
      expect(log?.entries.map(({ seq, epoch }) => [seq, epoch])).toEqual([1, 2, 3, 4, 5].map((each) => [each, each]));
    } finally {
      await opened.site.close();
    }
  });

  test('the owner is told once at his round, without a word of it, and only of what he has not fetched', async () => {
    const opened = await open();
    const { site, delivery } = opened;
    const toOwner = async () => (await site.mails()).filter(({ subject }) => subject === 'In Ihren Räumen liegt Neues');
    try {
      const { device, room, first } = await begin(opened);
      await delivery.sendText(room, first, { clientId: id(), epoch: 1, body: bytes('ciphertext') });
      expect(await toOwner()).toEqual([]);
      await site.pass({ hours: 96 });
      expect((await toOwner()).length).toBe(1);
      expect((await toOwner())[0]?.text).toContain(opened.origin);

      const seat = token();
      await delivery.newRooms(device);
      await delivery.takeSeat(room, first, { id: id(), tokenHash: hashOf(seat) }, 'own');
      await delivery.entered(device, room);
      await delivery.acknowledge(room, seat, 1);
      await delivery.sendText(room, first, { clientId: id(), epoch: 1, body: bytes('fetched') });
      await delivery.acknowledge(room, seat, 2);
      await site.pass({ hours: 96 });
      expect((await toOwner()).length).toBe(1);
      await delivery.sendText(room, first, { clientId: id(), epoch: 1, body: bytes('not fetched') });
      await site.pass({ hours: 96 });
      expect((await toOwner()).length).toBe(2);

      const headers = { authorization: `Bearer ${seat}` };
      const change = { method: 'PUT', headers, body: '{"when":"any"}' };
      expect((await fetch(`${opened.origin}/api/rooms/${room}/announcing`, change)).status).toBe(200);
      await delivery.acknowledge(room, seat, 3);
      await delivery.sendText(room, first, { clientId: id(), epoch: 1, body: bytes('at any time') });
      await site.pass({ minutes: 10 });
      expect((await toOwner()).length).toBe(3);
    } finally {
      await site.close();
    }
  });

  test('what comes in is told at once to whoever listens, and to nobody without a seat', async () => {
    const opened = await open();
    try {
      const { room, first, seat } = await begin(opened);
      const headers = { authorization: `Bearer ${seat}` };
      const listening = await fetch(`${opened.origin}/api/rooms/${room}/events?after=0`, { headers });
      expect(listening.headers.get('content-type')).toContain('text/event-stream');
      await opened.delivery.sendText(room, first, { clientId: id(), epoch: 1, body: bytes('ciphertext') });
      let heard = '';
      for await (const chunk of listening.body ?? []) {
        heard += Buffer.from(chunk).toString();
        if (heard.includes('data:')) break;
      }
      expect(heard).toContain('data: 1\n\n');
      const refused = await fetch(`${opened.origin}/api/rooms/${room}/events`, {
        headers: { authorization: `Bearer ${first}` },
      });
      expect(refused.status).toBe(403);
    } finally {
      await opened.site.close();
    }
  });

  test('what is too large, malformed, foreign or too much is refused with a sentence', async () => {
    const { site, origin } = await open();
    try {
      const post = (path: string, body: string | Uint8Array, headers = {}) =>
        fetch(origin + path, {
          method: 'POST',
          body: body as BodyInit,
          headers: { 'accept-language': 'de', ...headers },
        });
      const large = await post('/api/devices', 'x'.repeat(70_000));
      expect([large.status, (await large.json()).error]).toEqual([413, 'Das ist zu groß. Bitte teilen Sie es auf.']);
      const malformed = await post('/api/devices', '{"code":');
      expect([malformed.status, (await malformed.json()).kind]).toEqual([400, 'malformed']);
      expect((await post('/api/devices', '{}', { origin: 'https://elsewhere.example' })).status).toBe(403);
      expect((await post('/api/nothing', '{}')).status).toBe(404);
      expect((await fetch(`${origin}/api/invites`)).status).toBe(405);
      let last = await post('/api/devices', '{}');
      for (let tries = 0; tries < 40 && last.status !== 429; tries += 1) last = await post('/api/devices', '{}');
      expect(last.status).toBe(429);
      expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await site.close();
    }
  });

  test('an oversized commit and an oversized Welcome are refused, and change nothing', async () => {
    const opened = await open();
    const { site, origin, delivery } = opened;
    try {
      const { device, room, first } = await begin(opened);
      const commit = { clientId: id(), epoch: 1, nextTokenHash: hashOf(token()), removedSeats: [] };
      const large = randomBytes(LARGEST_COMMIT_BYTES * 1.1);
      expect(await delivery.sendCommit(room, first, { ...commit, body: large })).toEqual({ kind: 'full' });
      const answer = await fetch(`${origin}/api/rooms/${room}/commits`, {
        method: 'POST',
        headers: { authorization: `Bearer ${first}`, 'accept-language': 'en', 'content-type': 'application/json' },
        body: JSON.stringify({ ...commit, body: large.toString('base64url') }),
      });
      expect([answer.status, (await answer.json()).error]).toEqual([413, 'That is too large. Please divide it.']);
      expect(await delivery.sendCommit(room, first, { ...commit, body: bytes('the true one') })).toMatchObject({
        kind: 'taken',
        epoch: 2,
      });

      const [invite, claim, next, seat] = [id(), token(), id(), token()];
      expect(await delivery.invite(device, { id: invite, tokenHash: hashOf(claim), card: bytes('card') })).toBe(true);
      await delivery.offerKeyPackages(device, { key: id(), packages: [{ ref: id(), body: bytes('a package') }] });
      expect(await delivery.claim(invite, claim)).toHaveLength(1);
      const founding = {
        room: next,
        epoch: 1,
        tokenHash: hashOf(token()),
        seat: { id: id(), tokenHash: hashOf(seat) },
      };
      expect(await delivery.found(invite, claim, { ...founding, welcome: large })).toBe('refused');
      expect(await delivery.newRooms(device)).toHaveLength(1);
      expect(await delivery.leaveWelcome(device, device, { room, invite, body: large })).toBe(false);
      expect(await delivery.found(invite, claim, { ...founding, welcome: bytes('the true one') })).toBe('made');
      expect((await delivery.newRooms(device))?.map((each) => each.room)).toContain(next);
    } finally {
      await site.close();
    }
  });

  test('the origin is its own: a strict policy, no cookie, and nothing of the site', async () => {
    const { site, origin } = await open();
    try {
      const page = await fetch(`${origin}/`);
      const policy = page.headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "require-trusted-types-for 'script'", "frame-ancestors 'none'"])
        expect(policy).toContain(rule);
      expect(policy).not.toContain('unsafe');
      expect(page.headers.get('set-cookie')).toBe(null);
      const html = await page.text();
      expect(html).toMatch(/<script type="module" src="[^"]+" integrity="sha384-[^"]+"/);
      expect((await fetch(`${origin}/fragen/`)).status).toBe(404);
      const other = origin.replace('127.0.0.1', 'localhost');
      const moved = await fetch(`${other}/i/abc`, { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([308, `${origin}/i/abc`]);
    } finally {
      await site.close();
    }
  });
});

test('a service that cannot be asked is told apart from one that refuses', async () => {
  const away = httpDelivery(() => Promise.reject(new TypeError('fetch failed')));
  await expect(away.newRooms(token())).rejects.toThrow(Unreachable);
  const failing = httpDelivery(async () => new Response('<h1>502</h1>', { status: 502 }));
  await expect(failing.newRooms(token())).rejects.toMatchObject({ why: 'fault' });
  const full = httpDelivery(async () => Response.json({ kind: 'disk' }, { status: 507 }));
  await expect(full.newRooms(token())).rejects.toMatchObject({ why: 'disk' });
});
