import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/kit/bytes.ts';
import { LARGEST_ROOM_BYTES } from '../../src/rooms/core/limits.ts';
import { deleteRoom, eraseRoom } from '../../src/rooms/delete-room.ts';
import { keepPart, readPart } from '../../src/rooms/files.ts';
import { claim, found, invite, openInvite } from '../../src/rooms/invite.ts';
import { entered, newCode, newRooms, offerKeyPackages, registerDevice } from '../../src/rooms/owner-device.ts';
import { acknowledge, readLog, takeSeat } from '../../src/rooms/read.ts';
import { type Sent, sendCommit, sendText } from '../../src/rooms/send.ts';
import { addStoredBytes, findRoom } from '../../src/rooms/store.ts';
import { tidyRooms } from '../../src/rooms/tidy.ts';
import { readVault, writeVault } from '../../src/rooms/vault.ts';
import type { Island } from '../../src/store/island.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (body: Uint8Array | undefined) => new TextDecoder().decode(body);

/** A secret, and what the server knows of it. */
function secret() {
  const token = randomBytes(32);
  return { token: token.toString('base64url'), hash: Buffer.from(sha256(token)).toString('hex') };
}

let counter = 0;
const sending = (text: string, epoch: number) => ({ clientId: `c${counter++}`, epoch, body: bytes(text) });
const commit = (epoch: number, nextTokenHash: string, removedSeats: string[] = []) => ({
  ...sending('commit', epoch),
  nextTokenHash,
  removedSeats,
});
const kinds = (all: readonly Sent[]) => all.map(({ kind }) => kind).sort();

/** The owner has a browser with packages and invites; the client begins a room with them, without the owner. */
async function begun(island: Island) {
  const [device, link, member, seat] = [secret(), secret(), secret(), secret()];
  const room = randomBytes(16).toString('hex');
  const id = await registerDevice(island, newCode(island), device.hash);
  const packages = [1, 2].map((each) => ({ ref: `${room}${each}`, body: bytes(`package ${each}`) }));
  expect(await offerKeyPackages(island, device.token, { key: `k${room}`, packages })).toBe(2);
  expect(await invite(island, device.token, { id: `i${room}`, tokenHash: link.hash, card: bytes('card') })).toBe(true);
  expect((await claim(island, `i${room}`, link.token))?.map(({ device }) => device)).toEqual([id]);
  const made = { room, epoch: 1, tokenHash: member.hash, seat: { id: 'client', token_hash: seat.hash } };
  expect(await found(island, `i${room}`, link.token, { ...made, welcome: bytes('welcome') })).toBe('made');
  return { room, device, link, member, seat, made };
}

describeOnEachDatabase('the delivery service', (open) => {
  test('lets the client begin, and the owner enter days later', async () => {
    const island = await islandWithRooms(await open());
    const { room, device, link, member, made } = await begun(island);
    expect((await sendText(island, room, member.token, sending('hello', 1))).kind).toBe('taken');
    expect((await newRooms(island, device.token))?.map(({ room_id, body }) => [room_id, textOf(body)])).toEqual([
      [room, 'welcome'],
    ]);
    const own = secret();
    expect(await takeSeat(island, room, member.token, { id: 'owner', token_hash: own.hash })).toBe('taken');
    const log = await readLog(island, room, own.token, 0);
    expect(log?.entries.map(({ body }) => textOf(body))).toEqual(['hello']);
    expect(await entered(island, device.token, room)).toBe(true);
    expect(await newRooms(island, device.token)).toEqual([]);
    // The link is used up: the same room again is the same, another is refused.
    expect(await found(island, `i${room}`, link.token, { ...made, welcome: bytes('w') })).toBe('made');
    expect(await found(island, `i${room}`, link.token, { ...made, room: 'other', welcome: bytes('w') })).toBe('used');
  });

  test('takes exactly one of twenty commits sent at once, epoch after epoch', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, seat } = await begun(island);
    let token = member.token;
    for (let epoch = 1; epoch <= 3; epoch += 1) {
      const nexts = Array.from({ length: 20 }, secret);
      const sent = await Promise.all(nexts.map(({ hash }) => sendCommit(island, room, token, commit(epoch, hash))));
      expect(kinds(sent)).toEqual([...Array(19).fill('late'), 'taken']);
      token = nexts[sent.findIndex(({ kind }) => kind === 'taken')]?.token ?? '';
    }
    const log = await readLog(island, room, seat.token, 0);
    expect(log?.entries.map(({ seq, epoch }) => [seq, epoch])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  test('takes the same text once, however often and at once it is sent', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, seat } = await begun(island);
    const same = sending('once', 1);
    const sent = await Promise.all(Array.from({ length: 8 }, () => sendText(island, room, member.token, same)));
    expect(new Set(sent.map((each) => ('seq' in each ? each.seq : each.kind)))).toEqual(new Set([1]));
    expect((await readLog(island, room, seat.token, 0))?.entries).toHaveLength(1);
  });

  test('takes a text of the epoch before, none that is older, and none with a foreign token', async () => {
    const island = await islandWithRooms(await open());
    const { room, member } = await begun(island);
    const [second, third] = [secret(), secret()];
    await sendCommit(island, room, member.token, commit(1, second.hash));
    expect((await sendText(island, room, member.token, sending('on its way', 1))).kind).toBe('taken');
    await sendCommit(island, room, second.token, commit(2, third.hash));
    expect(await sendText(island, room, third.token, sending('old', 1))).toEqual({ kind: 'late', epoch: 3, seq: 3 });
    for (const token of [member.token, secret().token, '', 'no token', undefined])
      expect((await sendText(island, room, token, sending('x', 3))).kind).toBe('unknown');
  });

  test('shuts out who was removed with the commit that removes', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, seat } = await begun(island);
    const [own, next] = [secret(), secret()];
    await takeSeat(island, room, member.token, { id: 'owner', token_hash: own.hash });
    expect((await sendCommit(island, room, member.token, commit(1, next.hash, ['client']))).kind).toBe('taken');
    expect(await readLog(island, room, seat.token, 0)).toBeUndefined();
    expect((await sendText(island, room, member.token, sending('still here', 1))).kind).toBe('unknown');
    expect(await takeSeat(island, room, member.token, { id: 'again', token_hash: secret().hash })).toBe('refused');
    expect((await readLog(island, room, own.token, 0))?.entries).toHaveLength(1);
  });

  test('lets nobody but the owner take a seat of his away', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, device } = await begun(island);
    const [own, next, last] = [secret(), secret(), secret()];
    await takeSeat(island, room, member.token, { id: 'owner', token_hash: own.hash }, device.token);
    expect((await sendCommit(island, room, member.token, commit(1, next.hash, ['owner', 'client']))).kind).toBe(
      'taken',
    );
    expect((await readLog(island, room, own.token, 0))?.entries).toHaveLength(1);
    const byOwner = commit(2, last.hash, ['owner']);
    expect((await sendCommit(island, room, next.token, byOwner, device.token)).kind).toBe('taken');
    expect(await readLog(island, room, own.token, 0)).toBeUndefined();
  });

  test('keeps what one has not fetched, and forgets it when its time has come', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, seat } = await begun(island);
    const own = secret();
    await takeSeat(island, room, member.token, { id: 'owner', token_hash: own.hash });
    for (let at = 0; at < 205; at += 1) await sendText(island, room, member.token, sending(`t${at}`, 1));
    await acknowledge(island, room, seat.token, 205);
    expect((await readLog(island, room, own.token, 0))?.entries[0]?.seq).toBe(1);
    await acknowledge(island, room, own.token, 205);
    expect((await readLog(island, room, own.token, 0))?.entries[0]?.seq).toBe(6);
    const later = { ...island, now: island.now.add({ hours: 24 * 91 }) };
    await tidyRooms(later);
    expect((await readLog(later, room, own.token, 0))?.entries).toEqual([]);
    expect(await openInvite(later, `i${room}`)).toBeUndefined();
  });

  test('has space again for what has left, and takes a commit however full it is', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, seat } = await begun(island);
    const stored = async () => Number((await findRoom(island, room))?.stored_bytes);
    await sendText(island, room, member.token, sending('first', 1));
    await keepPart(island, room, member.token, { file: 'f', part: 0 }, bytes('part'));
    expect(await stored()).toBe(9);
    for (let at = 0; at < 200; at += 1) await sendText(island, room, member.token, sending('x', 1));
    await acknowledge(island, room, seat.token, 201);
    expect(await stored()).toBe(204);
    await addStoredBytes(island, room, LARGEST_ROOM_BYTES - 204);
    expect((await sendText(island, room, member.token, sending('more', 1))).kind).toBe('full');
    const next = secret();
    expect((await sendCommit(island, room, member.token, commit(1, next.hash))).kind).toBe('taken');
    await addStoredBytes(island, room, 204 - LARGEST_ROOM_BYTES);
    await acknowledge(island, room, seat.token, 202);
    await tidyRooms({ ...island, now: island.now.add({ hours: 24 * 91 }) });
    expect(await stored()).toBe(0);
  });

  test('keeps a commit for whoever has not fetched it, and lets it go when all have', async () => {
    const island = await islandWithRooms(await open());
    const { room, member, seat } = await begun(island);
    await sendText(island, room, member.token, sending('first', 1));
    expect((await sendCommit(island, room, member.token, commit(1, secret().hash))).kind).toBe('taken');
    const later = { ...island, now: island.now.add({ hours: 24 * 91 }) };
    await tidyRooms(later);
    expect((await readLog(later, room, seat.token, 0))?.entries.map(({ kind }) => kind)).toEqual(['commit']);
    await acknowledge(later, room, seat.token, 2);
    await tidyRooms(later);
    expect((await readLog(later, room, seat.token, 0))?.entries).toEqual([]);
  });

  test('keeps parts of files once, and a vault by its versions', async () => {
    const island = await islandWithRooms(await open());
    const { room, device, member, seat } = await begun(island);
    const place = { file: 'f', part: 0 };
    expect(await keepPart(island, room, member.token, place, bytes('part'))).toBe('kept');
    expect(await keepPart(island, room, member.token, place, bytes('other'))).toBe('kept');
    expect(await keepPart(island, room, secret().token, place, bytes('part'))).toBe('unknown');
    expect(textOf(await readPart(island, room, seat.token, place))).toBe('part');
    expect(await readPart(island, room, member.token, place)).toBeUndefined();
    const key = secret();
    const first = { version: 1, body: bytes('one') };
    for (const foreign of [{}, { device: key.token }, { room, seat: member.token }, { room: 'x', seat: seat.token }])
      expect(await writeVault(island, 'v', key.token, first, foreign)).toBe('unknown');
    expect(await writeVault(island, 'w', secret().token, first, { device: device.token })).toBe('written');
    expect(await writeVault(island, 'v', key.token, first, { room, seat: seat.token })).toBe('written');
    expect(await writeVault(island, 'v', key.token, { version: 3, body: bytes('three') })).toBe('late');
    expect(await writeVault(island, 'v', secret().token, { version: 2, body: bytes('mine') })).toBe('late');
    expect(await readVault(island, 'v', secret().token)).toBeUndefined();
    expect(textOf((await readVault(island, 'v', key.token))?.body)).toBe('one');
  });

  test('gives each package once, and registers by a code once', async () => {
    const island = await islandWithRooms(await open());
    const { device } = await begun(island);
    const links = [secret(), secret()];
    for (const [at, { hash }] of links.entries())
      await invite(island, device.token, { id: `n${at}`, tokenHash: hash, card: bytes('card') });
    const given = await Promise.all(links.map(({ token }, at) => claim(island, `n${at}`, token)));
    expect(given.map((each) => each?.length).sort()).toEqual([0, 1]);
    expect(await claim(island, 'n0', secret().token)).toBeUndefined();
    const code = newCode(island);
    const tries = await Promise.all([1, 2, 3].map(() => registerDevice(island, code, secret().hash)));
    expect(tries.filter((each) => each !== undefined)).toHaveLength(1);
    const late = { ...island, now: island.now.add({ minutes: 11 }) };
    expect(await registerDevice(late, newCode(island), secret().hash)).toBeUndefined();
  });

  test('deletes a room with its key, for the owner alone, also where he has lost his seat; twice is once', async () => {
    const island = await islandWithRooms(await open());
    const { room, device, member, seat } = await begun(island);
    await sendText(island, room, member.token, sending('gone', 1));
    for (const token of [member.token, seat.token, secret().token, undefined])
      expect(await deleteRoom(island, room, token)).toBe(false);
    expect(await deleteRoom(island, room, device.token)).toBe(true);
    expect(await readLog(island, room, seat.token, 0)).toBeUndefined();
    await eraseRoom(island, room);
  });
});
