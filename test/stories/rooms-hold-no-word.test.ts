import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { httpDelivery } from '../../src/rooms/browser/app/http-delivery.ts';
import { memoryShelf } from '../../src/rooms/browser/shelf.ts';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import { backup } from '../../src/store/backup/backup.ts';
import { restore } from '../../src/store/backup/restore.ts';
import { connect } from '../../src/store/connect.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { browser, done, meetAll, texts } from '../rooms/people.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { formsOf, tracesOf } from '../traces.ts';

// Everything that people write into rooms is a word that stands nowhere else in the world, said by the real engine over
// the real web. What is looked for afterwards is that word alone, so that it would be seen whatever lies around it.

const word = () => randomBytes(18).toString('hex');
const WORDS = {
  owner: word(),
  invited: word(),
  heading: word(),
  client: word(),
  circle: word(),
  renamed: word(),
  text: word(),
  answer: word(),
  deleted: word(),
  inCircle: word(),
  fileName: word(),
  fileType: word(),
  content: word(),
  asked: word(),
};
const ALL = Object.values(WORDS);
const isIn = (bytes: Uint8Array, words: readonly string[]) =>
  words.filter((each) => formsOf(each).some((form) => Buffer.from(bytes).includes(form)));

test('every form of a word would be seen', () => {
  const { text } = WORDS;
  const utf16 = Buffer.from(`x${text}y`, 'utf16le');
  const ways = [
    Buffer.from(`before ${text} after`),
    utf16,
    Buffer.from(utf16.toString('base64')),
    ...['', 'x', 'xy'].map((before) => Buffer.from(Buffer.from(`${before}${text}`).toString('base64url'))),
    Buffer.from(Buffer.from(text).toString('hex')),
    Buffer.from(utf16.toString('hex').toUpperCase()),
  ];
  for (const bytes of ways) expect(isIn(bytes, ALL)).toEqual([text]);
});

describeOnEachDatabase('what is written in rooms', (_, make) => {
  test('lies nowhere on the server, nor on its way, nor in the clear on the browsers’ disks', {
    timeout: 240_000,
  }, async () => {
    const lines: string[] = [];
    const taken = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((line) => {
        lines.push(String(line));
        return true;
      }),
    );
    const where = await make();
    const site = await openTestSite(where.startsWith('postgres') ? { store: where } : {});
    try {
      const { sent, disks, secrets } = await lived(site);
      expect(isIn(Buffer.concat(sent), [...ALL, ...secrets])).toEqual([]);
      for (const rows of disks)
        expect(isIn(Buffer.concat([...rows].map(([key, row]) => Buffer.concat([Buffer.from(key), row]))), ALL)).toEqual(
          [],
        );
      await site.pass({ hours: 96 });
      expect((await site.mails()).map(({ subject }) => subject)).toContain('In Ihren Räumen liegt Neues');
      expect(await tracesOf(site, [...ALL, ...secrets])).toEqual([]);
      const restored = await backedUp(site);
      expect(await tracesOf(restored, [...ALL, ...secrets])).toEqual([]);
      await restored.close();

      // What is not encrypted is found in each of these places: the search does see.
      const told = word();
      await unencrypted(site, told, sent);
      expect(isIn(sent.at(-1) ?? new Uint8Array(), [told])).toEqual([told]);
      const found = await tracesOf(site, [told]);
      expect(found).toContain('table room_invite');
      if (!where.startsWith('postgres')) expect(found.join()).toContain('insel.sqlite');
      const again = await backedUp(site);
      expect((await tracesOf(again, [told])).join()).toContain('data/insel.sqlite');
      await again.close();
    } finally {
      await site.close();
      for (const each of taken) each.mockRestore();
    }
    const written = Buffer.from(lines.join(''));
    expect(isIn(written, ALL)).toEqual([]);
  });
});

/** The delivery service over the web, and what went to it. */
function webOf(site: TestSite, sent: Uint8Array[]) {
  const origin = roomsOrigin(site.island()) ?? '';
  return httpDelivery(async (path, init) => {
    const request = new Request(origin + path, init as RequestInit);
    const headers = [...request.headers].map((each) => each.join(': ')).join('\n');
    const body = Buffer.from(await request.clone().arrayBuffer());
    sent.push(Buffer.concat([Buffer.from(`${request.url}\n${headers}\n\n`), body]));
    return fetch(request);
  });
}

/** All that can be done in rooms, by an owner and two clients, with the words. */
async function lived(site: TestSite) {
  await site.listen();
  const origin = roomsOrigin(site.island()) ?? '';
  const sent: Uint8Array[] = [];
  const disks = [1, 2, 3].map(() => new Map<string, Uint8Array>());
  const now = () => site.now().epochMilliseconds;
  const [owner, client, second] = await Promise.all(
    disks.map((rows) => browser(site.island(), { delivery: webOf(site, sent), shelf: memoryShelf(rows), now })),
  );
  if (!owner || !client || !second) throw new Error('three browsers');
  done(await owner.becomeOwner(newCode(site.island()), WORDS.owner));
  const code = done(await owner.makeRecoveryCode('de')).words;
  const forClient = { name: WORDS.invited, kind: 'two', heading: WORDS.heading } as const;
  const { link } = done(await owner.invite(forClient, origin));
  expect(done(await client.lookAt(link)).name).toBe(WORDS.owner);
  const { room } = done(await client.accept(link, WORDS.client));
  done(await client.write(room, `Grüße ${WORDS.text}`));
  const file = new File([`${WORDS.content}\n`.repeat(32_000)], `${WORDS.fileName}.txt`, {
    type: `x/${WORDS.fileType}`,
  });
  done(await client.sendFile(room, file, () => undefined));
  await meetAll(client, owner);
  await owner.rename(room, WORDS.renamed);
  done(await owner.write(room, WORDS.answer));
  const { id } = done(await owner.write(room, WORDS.deleted));
  await meetAll(owner, client);
  expect((await texts(client, room)).join()).toContain(WORDS.deleted);
  done(await owner.deleteForAll(room, id));
  const [message] = (await owner.messages(room)).filter(({ said }) => said === 'file');
  const { file: read } = done(await owner.readFile(room, message?.id ?? '', () => undefined));
  expect(await read.text()).toBe(await file.text());

  const { room: circle } = done(await owner.openCircle(WORDS.circle));
  done(await owner.write(circle, WORDS.inCircle));
  const toCircle = done(await owner.invite({ name: WORDS.invited, kind: 'circle', room: circle }, origin));
  const entered = done(await second.accept(toCircle.link, WORDS.client)).room;
  await meetAll(owner, second, owner, second);
  const shown = (await owner.messages(circle)).filter(({ said }) => said === 'text');
  done(
    await owner.giveExcerpt(
      circle,
      shown.map((each) => each.id),
    ),
  );
  done(await second.write(entered, WORDS.inCircle));
  await meetAll(owner, second, client);
  expect((await texts(second, entered)).join()).toContain(WORDS.inCircle);
  for (const each of [owner, client]) {
    if (each === client) done(await each.makeRecoveryCode('en'));
    done(await each.saveVault());
  }
  done(await client.write(room, WORDS.text));
  await meetAll(client);
  await fetch(`${origin}/api/rooms/${WORDS.asked}/log?after=${WORDS.asked}`);
  await fetch(`${origin}/i/${WORDS.asked}?${WORDS.asked}`, { headers: { authorization: WORDS.asked } });
  await fetch(`${origin}/api/devices`, { method: 'POST', body: WORDS.asked });
  const secrets = [link, toCircle.link].map((each) => each.split('#1.')[1] ?? '');
  return { sent, disks, secrets: [...secrets, code.join(' ')] };
}

/** What a browser would do that does not encrypt. */
async function unencrypted(site: TestSite, told: string, sent: Uint8Array[]): Promise<void> {
  const delivery = webOf(site, sent);
  const [token, hash] = ['A'.repeat(43), Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(32)))];
  await delivery.registerDevice(newCode(site.island()), hash.toString('hex'));
  const made = { id: word(), tokenHash: hash.toString('hex'), card: Buffer.from(`said ${told} openly`) };
  expect(await delivery.invite(token, made)).toBe(true);
}

/** A backup, opened again: its files, and its database. */
async function backedUp(site: TestSite) {
  const folder = mkdtempSync(join(inject('runFolder'), 'backup-'));
  const lock = { passphrase: 'Leuchtturm Hafer sieben Boje', scryptWork: 8 };
  const [from, to] = [join(folder, 'backup.age'), join(folder, 'restored')];
  await backup(site.island(), { connection: site.open.connection, to: from, lock });
  await restore({ from, to, opener: lock, now: site.now() });
  const connection = connect(join(to, 'data', 'insel.sqlite'));
  const island = () => ({ ...site.island(), db: connection.db });
  return { folder, island, close: () => connection.close() };
}
