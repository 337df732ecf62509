import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/rooms/browser/delivery.ts';
import { Unreachable } from '../../src/rooms/browser/delivery.ts';
import { LARGEST_FILE_BYTES } from '../../src/rooms/browser/files.ts';
import { makeDevice, makeUserKey } from '../../src/rooms/browser/identity.ts';
import { makeInvitation, proveWelcome } from '../../src/rooms/browser/invitation.ts';
import * as mls from '../../src/rooms/browser/mls.ts';
import { memoryShelf, type Shelf, ShelfFault } from '../../src/rooms/browser/shelf.ts';
import { makeSigningKey } from '../../src/rooms/browser/signing.ts';
import type { Entry } from '../../src/rooms/read.ts';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { deliveryHere } from './delivery-here.ts';
import { islandWithRooms } from './island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ORIGIN, ownersBrowser, texts, two } from './people.ts';

// The server is the curious one, or worse. Everything here is done to people by whoever holds it, or by bad luck; each has
// a name and a sentence, and nothing that was shown as sent is lost.

type Entries = (entries: readonly Entry[]) => readonly Entry[];
const refused = (why: keyof (typeof roomRefusals)['de']) => ({ kind: 'refused', why });
const islandHere = () => islandWithRooms();

/** The service, of which some answers can be changed while it runs. */
async function lying() {
  const island = await islandHere();
  const honest = deliveryHere(island);
  const lies: { -readonly [Name in keyof Delivery]?: Delivery[Name] } = {};
  const delivery = new Proxy(honest, { get: (target, name) => Reflect.get(lies, name) ?? Reflect.get(target, name) });
  const forgeLog = (forge: Entries) => {
    lies.readLog = async (room, token, after) => {
      const log = await honest.readLog(room, token, after);
      return log && { ...log, entries: forge(log.entries) };
    };
  };
  return { island, honest, lies, delivery, forgeLog };
}

async function twoWithLies() {
  const server = await lying();
  const { owner, client, room } = await two(server.island, { owner: { delivery: server.delivery } });
  const notices = async () => (await owner.list())[0]?.notices;
  return { ...server, owner, client, room, notices };
}

async function strangersPackage(): Promise<Uint8Array> {
  const key = await makeSigningKey();
  const { identity } = await makeDevice(await makeUserKey(), key);
  return (await mls.makeKeyPackage(key, identity, Math.floor(Date.now() / 1000))).published;
}

describe('an invitation', () => {
  test('whose keys were swapped is not taken up, and stays good', async () => {
    const { island, lies, delivery } = await lying();
    const owner = await ownersBrowser(island);
    const client = await browser(island, { delivery });
    const link = await linkFor(owner);
    const body = await strangersPackage();
    lies.claim = async () => [{ device: 'x', body }];
    expect(await client.accept(link, 'Karl')).toEqual(refused('keysForged'));
    lies.claim = async () => [{ device: 'x', body: new Uint8Array([1, 2, 3]) }];
    expect(await client.accept(link, 'Karl')).toEqual(refused('keysForged'));
    lies.claim = async () => [];
    expect(await client.accept(link, 'Karl')).toEqual(refused('ownerNotReady'));
    delete lies.claim;
    expect(done(await client.accept(link, 'Karl')).kind).toBe('room');
  });

  test('whose card was swapped is not opened', async () => {
    const { island, lies, delivery } = await lying();
    const owner = await ownersBrowser(island);
    const client = await browser(island, { delivery });
    const [one, other] = [await linkFor(owner), await linkFor(owner)];
    const otherId = other.split('/i/')[1]?.split('#')[0] ?? '';
    const card = await deliveryHere(island).openInvite(otherId);
    lies.openInvite = async () => card;
    expect(await client.lookAt(one)).toEqual(refused('cardForged'));
    expect(await client.accept(one, 'Karl')).toEqual(refused('cardForged'));
  });

  test('that is gone, used up or cut short says so', async () => {
    const island = await islandHere();
    const owner = await ownersBrowser(island);
    const [client, second] = [await browser(island), await browser(island)];
    const link = await linkFor(owner);
    expect(await client.lookAt(`${ORIGIN}/i/abc`)).toEqual(refused('linkMalformed'));
    expect(await client.lookAt(link.replace(/\/i\/.{22}/, '/i/AAAAAAAAAAAAAAAAAAAAAA'))).toEqual(refused('inviteGone'));
    done(await client.accept(link, 'Karl'));
    expect(await second.accept(link, 'Neugierig')).toEqual(refused('inviteUsed'));
    expect(await second.list()).toEqual([]);
  });

  test('begun by whoever does not hold the link is not entered, and the true one is', async () => {
    const { island, lies, delivery, honest } = await lying();
    const owner = await ownersBrowser(island, { delivery });
    const client = await browser(island);
    const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
    const forged = await proveWelcome(await makeInvitation(new Uint8Array(32)), room, new Uint8Array(500));
    lies.newRooms = async (token) => (await honest.newRooms(token))?.map((each) => ({ ...each, body: forged }));
    expect(await owner.meet()).toEqual(refused('welcomeForged'));
    expect(await owner.list()).toEqual([]);
    delete lies.newRooms;
    done(await owner.meet());
    expect(await owner.list()).toHaveLength(1);
  });

  test('a Welcome that is lost at first, then comes late and twice, makes one room', async () => {
    const { island, lies, delivery, honest } = await lying();
    const owner = await ownersBrowser(island, { delivery });
    const client = await browser(island);
    lies.newRooms = async () => [];
    const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
    done(await client.write(room, 'geduldig'));
    await meetAll(client, owner);
    expect(await owner.list()).toEqual([]);
    lies.newRooms = async (token) => (await honest.newRooms(token))?.flatMap((each) => [each, each]);
    lies.entered = async () => true; // the server forgets that it was entered, and brings it again
    done(await owner.meet());
    done(await owner.meet());
    expect(await texts(owner, room)).toEqual(['geduldig']);
  });
});

describe('a history', () => {
  test('with replays and doubles shows each text once', async () => {
    const { owner, client, room, forgeLog, notices } = await twoWithLies();
    done(await client.write(room, 'einmal'));
    done(await client.meet());
    forgeLog((entries) => [...entries, ...entries]);
    done(await owner.meet());
    done(await client.write(room, 'danach'));
    done(await client.meet());
    done(await owner.meet());
    expect(await texts(owner, room)).toEqual(['einmal', 'danach']);
    expect(await notices()).toEqual([]);
  });

  test('in which an old text stands again under a new number is told', async () => {
    const { owner, client, room, forgeLog, notices } = await twoWithLies();
    const seen: Entry[] = [];
    forgeLog((entries) => {
      seen.push(...entries);
      return entries;
    });
    done(await client.write(room, 'einmal'));
    done(await client.meet());
    done(await owner.meet());
    const old = seen.at(-1);
    done(await client.write(room, 'zweitens'));
    done(await client.meet());
    forgeLog((entries) => entries.map((each) => (old ? { ...old, seq: each.seq } : each)));
    done(await owner.meet());
    expect(await texts(owner, room)).toEqual(['einmal']);
    expect(await notices()).toEqual(['replayed']);
  });

  test('from which something is held back is told, and read when it comes', async () => {
    const { owner, client, room, forgeLog, notices } = await twoWithLies();
    for (const each of ['eins', 'zwei', 'drei']) done(await client.write(room, each));
    done(await client.meet());
    forgeLog((entries) => entries.filter((_, at) => at !== entries.length - 2));
    done(await owner.meet());
    expect(await texts(owner, room)).toEqual(['eins', 'drei']);
    expect(await notices()).toEqual(['historyGap']);
    forgeLog((entries) => entries);
    done(await owner.meet());
    expect(await texts(owner, room)).toEqual(['eins', 'zwei', 'drei']);
    expect(await notices()).toEqual([]);
  });

  test('whose commit is held back waits, and goes on with it', async () => {
    const { owner, client, room, forgeLog, notices } = await twoWithLies();
    for (let at = 0; at < 100; at += 1) done(await client.write(room, `${at}`));
    done(await client.meet()); // sends them, and new keys after a hundred
    done(await client.write(room, 'mit neuen Schlüsseln'));
    done(await client.meet());
    forgeLog((entries) => entries.filter(({ kind }) => kind !== 'commit'));
    done(await owner.meet());
    expect((await texts(owner, room)).length).toBe(100);
    expect(await notices()).toEqual(['historyGap']);
    forgeLog((entries) => entries);
    done(await owner.meet());
    expect((await texts(owner, room)).at(-1)).toBe('mit neuen Schlüsseln');
  });

  test('that was set back to an older state is noticed; nothing is taken for sent', async () => {
    const { owner, client, room, lies, honest, notices } = await twoWithLies();
    done(await client.write(room, 'eins'));
    await meetAll(client, owner);
    lies.readLog = async (id, token, after) => {
      const log = await honest.readLog(id, token, after);
      return log && { ...log, seq: 1, entries: [] };
    };
    done(await owner.write(room, 'zwei'));
    expect(await owner.meet()).toEqual(refused('historyForked'));
    expect(await notices()).toContain('historyForked');
    expect((await owner.list())[0]?.waiting).toBe(1);
    expect(await texts(client, room)).toEqual(['eins']);
  });

  test('of which another was shown to one side is not read as if it were the same', async () => {
    const { owner, client, room, forgeLog, notices } = await twoWithLies();
    const foreign = crypto.getRandomValues(new Uint8Array(600));
    forgeLog((entries) => entries.map((each) => ({ ...each, body: foreign })));
    done(await client.write(room, 'wahr'));
    done(await client.meet());
    done(await owner.meet());
    expect(await texts(owner, room)).toEqual([]);
    expect(await notices()).toEqual(['unreadable']);
  });

  test('a text that the server says to have taken and keeps from the room is not shown as sent, and goes again', async () => {
    const { owner, client, room, lies } = await twoWithLies();
    lies.sendText = async (_room, _token, { epoch }) => ({ kind: 'taken', seq: 1, epoch });
    done(await owner.write(room, 'verschluckt'));
    await owner.meet();
    expect((await owner.messages(room)).map(({ state }) => state)).toEqual(['waiting']);
    delete lies.sendText;
    await meetAll(owner, client);
    expect(await texts(client, room)).toEqual(['verschluckt']);
    expect((await owner.messages(room)).map(({ state }) => state)).toEqual(['sent']);
  });
});

describe('bad luck', () => {
  test('an answer that was lost makes no second text', async () => {
    const { owner, client, room, lies, honest } = await twoWithLies();
    lies.sendText = async (...call) => {
      await honest.sendText(...call);
      throw new Unreachable('offline');
    };
    done(await owner.write(room, 'einmal'));
    expect(await owner.meet(room)).toEqual(refused('offline'));
    delete lies.sendText;
    await meetAll(owner, client);
    expect(await texts(client, room)).toEqual(['einmal']);
    expect(await texts(owner, room)).toEqual(['einmal']);
  });

  test('a text on its way while the epoch moved on twice arrives once', async () => {
    const { owner, client, room, lies } = await twoWithLies();
    lies.sendText = async () => {
      throw new Unreachable('offline');
    };
    done(await owner.write(room, 'von früher'));
    await owner.meet();
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 100; at += 1) done(await client.write(room, `${round} ${at}`));
      done(await client.meet());
    }
    delete lies.sendText;
    await meetAll(owner, client);
    expect((await texts(client, room)).filter((text) => text === 'von früher')).toHaveLength(1);
    expect((await owner.messages(room, { most: 500 })).every(({ state }) => state === 'sent')).toBe(true);
  });

  test.each([
    ['busy', 'busy'],
    ['disk', 'serverFull'],
    ['fault', 'serverFault'],
  ] as const)('a server that says %s keeps nothing from anybody: the text waits', async (why, reason) => {
    const { owner, client, room, lies } = await twoWithLies();
    lies.sendText = async () => {
      throw new Unreachable(why);
    };
    done(await owner.write(room, 'wartet'));
    expect(await owner.meet(room)).toEqual(refused(reason));
    expect((await owner.list())[0]?.waiting).toBe(1);
    delete lies.sendText;
    await meetAll(owner, client);
    expect(await texts(client, room)).toEqual(['wartet']);
  });

  test('a room that is full says so and keeps what was written', async () => {
    const { owner, room, lies } = await twoWithLies();
    lies.sendText = async () => ({ kind: 'full' });
    done(await owner.write(room, 'zu viel'));
    expect(await owner.meet(room)).toEqual(refused('roomFull'));
    expect((await owner.list())[0]).toMatchObject({ waiting: 1, notices: ['roomFull'] });
  });

  test('an oversized commit is let go, and what is written behind it goes out', async () => {
    const { owner, client, room, lies } = await twoWithLies();
    lies.sendCommit = async () => ({ kind: 'full' }); // as the service answers to what it does not read to its end
    const person = client.me()?.userKey ?? '';
    expect(await owner.removeMember(room, person)).toEqual(refused('roomFull'));
    done(await owner.write(room, 'dahinter'));
    await meetAll(owner, client);
    expect(await texts(client, room)).toEqual(['dahinter']);
    expect((await owner.list())[0]).toMatchObject({ waiting: 0, notices: [] });
    delete lies.sendCommit;
    done(await owner.removeMember(room, person));
    done(await client.meet());
    expect((await client.list())[0]).toMatchObject({ isClosed: true, notices: ['noEntry'] });
  });

  test('an oversized commit that comes is told, and what comes behind it is read', async () => {
    const { owner, client, room, notices, forgeLog } = await twoWithLies();
    const body = new Uint8Array(3 * 1024 * 1024).fill(1);
    for (const text of ['verdrängt', 'zu sehen']) done(await client.write(room, text));
    done(await client.meet());
    forgeLog(([first, ...rest]) => (first ? [{ ...first, kind: 'commit', clientId: 'forged', body }, ...rest] : []));
    await owner.meet(room);
    expect(await texts(owner, room)).toEqual(['zu sehen']);
    expect(await notices()).toContain('unreadable');
    done(await owner.write(room, 'Bitte noch einmal'));
    await meetAll(owner, client);
    expect(await texts(client, room)).toContain('Bitte noch einmal');
  });

  test('an oversized Welcome opens no room, and the true one does', async () => {
    const { island, lies, delivery, honest } = await lying();
    const owner = await ownersBrowser(island, { delivery });
    const client = await browser(island);
    const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
    const huge = (body: Uint8Array) => Uint8Array.from([...body, ...new Uint8Array(3 * 1024 * 1024)]);
    lies.newRooms = async (token) =>
      (await honest.newRooms(token))?.map((each) => ({ ...each, body: huge(each.body) }));
    expect(await owner.meet()).toEqual(refused('welcomeForged'));
    expect(await owner.list()).toEqual([]);
    delete lies.newRooms;
    done(await owner.meet());
    expect((await owner.list()).map(({ id }) => id)).toEqual([room]);
  });

  test('a text beyond what a message holds, and an empty or huge file, are refused before anything is kept', async () => {
    const { owner, room } = await twoWithLies();
    expect(await owner.write(room, 'x'.repeat(60_000))).toEqual(refused('tooLarge'));
    expect(await owner.sendFile(room, new File([], 'leer'), () => undefined)).toEqual(refused('fileEmpty'));
    const huge = Object.defineProperty(new File(['x'], 'riesig'), 'size', { value: LARGEST_FILE_BYTES + 1 });
    expect(await owner.sendFile(room, huge, () => undefined)).toEqual(refused('tooLarge'));
    expect((await owner.list())[0]?.waiting).toBe(0);
  });

  test('a file that the server changed, cut or lost is not given out', async () => {
    const { owner, client, room, lies, honest } = await twoWithLies();
    done(await client.sendFile(room, new File([new Uint8Array(200_000)], 'Plan'), () => undefined));
    await meetAll(client, owner);
    const id = (await owner.messages(room)).at(-1)?.id ?? '';
    const read = () => owner.readFile(room, id, () => undefined);
    const forge = (change: (body: Uint8Array) => Uint8Array | undefined) => {
      lies.readPart = async (...call) => change((await honest.readPart(...call)) ?? new Uint8Array());
    };
    forge((body) => body.map((byte, at) => (at === 70_000 ? byte ^ 1 : byte)));
    expect(await read()).toEqual(refused('fileDamaged'));
    forge((body) => body.slice(0, 65_552));
    expect(await read()).toEqual(refused('fileDamaged'));
    forge((body) => new Uint8Array([...body.slice(65_552, 131_104), ...body.slice(0, 65_552), ...body.slice(131_104)]));
    expect(await read()).toEqual(refused('fileDamaged'));
    forge(() => undefined);
    expect(await read()).toEqual(refused('fileGone'));
    delete lies.readPart;
    expect(done(await read()).file.size).toBe(200_000);
  });

  test('a full browser sends nothing it has not kept', async () => {
    const island = await islandHere();
    const full = { is: false };
    const inner = memoryShelf();
    const shelf: Shelf = {
      ...inner,
      write: (changes) => (full.is ? Promise.reject(new ShelfFault('browserFull')) : inner.write(changes)),
    };
    const { owner, client, room } = await two(island, { client: { shelf } });
    full.is = true;
    expect(await client.write(room, 'kein Platz')).toEqual(refused('browserFull'));
    expect(await client.meet()).toMatchObject({ kind: expect.stringMatching(/met|refused/) });
    full.is = false;
    done(await client.write(room, 'wieder Platz'));
    await meetAll(client, owner);
    expect(await texts(owner, room)).toEqual(['wieder Platz']);
  });

  test('storage whose key was taken away is told, and nothing in it is wiped', async () => {
    const island = await islandHere();
    const rows = new Map<string, Uint8Array>();
    await two(island, { client: { shelf: memoryShelf(rows) } });
    const count = rows.size;
    await expect(browser(island, { shelf: memoryShelf(rows) })).rejects.toThrow('storageGone');
    expect(rows.size).toBe(count);
  });

  test.each([-3_600_000, 3_600_000])('a clock %i ms off keeps nobody out', async (ms) => {
    const island = await islandHere();
    const { owner, client, room } = await two(island, { client: { now: () => Date.now() + ms } });
    done(await client.write(room, 'um diese Zeit'));
    await meetAll(client, owner);
    expect(await texts(owner, room)).toEqual(['um diese Zeit']);
  });

  test('a vault that is older than the one that was saved is not taken over', async () => {
    const { owner, lies, honest } = await twoWithLies();
    done(await owner.makeRecoveryCode('de'));
    const versions: Awaited<ReturnType<Delivery['readVault']>>[] = [];
    lies.readVault = async (...call) => {
      versions.push(await honest.readVault(...call));
      return versions[0];
    };
    done(await owner.saveVault());
    expect(await owner.saveVault()).toEqual(refused('vaultOld'));
    // One that is said to be gone is written again, behind what was there.
    lies.readVault = async () => undefined;
    expect(await owner.saveVault()).toEqual({ kind: 'saved' });
    lies.writeVault = async () => 'late';
    expect(await owner.saveVault()).toEqual(refused('conflict'));
  });

  test('a foreign code makes nobody the owner', async () => {
    const stranger = await browser(await islandHere());
    expect(await stranger.becomeOwner('erraten', 'Marlene')).toEqual(refused('notOwner'));
    expect(stranger.me()).toBeUndefined();
  });
});

test('every refusal has a sentence in both languages', () => {
  expect(Object.keys(roomRefusals.de).sort()).toEqual(Object.keys(roomRefusals.en).sort());
});
