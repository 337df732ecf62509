import { Decrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { type Delivery, Unreachable } from '../../src/rooms/browser/delivery.ts';
import { sealExport } from '../../src/rooms/browser/export.ts';
import { keptOn } from '../../src/rooms/browser/kept.ts';
import * as mls from '../../src/rooms/browser/mls.ts';
import { memoryShelf, type Shelf } from '../../src/rooms/browser/shelf.ts';
import { storedGroup } from '../../src/rooms/browser/stored-group.ts';
import type { Tabs } from '../../src/rooms/browser/writer.ts';
import { eraseRoom } from '../../src/rooms/delete-room.ts';
import { tidyRooms } from '../../src/rooms/tidy.ts';
import { deliveryHere } from './delivery-here.ts';
import { islandWithRooms } from './island-with-rooms.ts';
import { browser, done, linkFor, meetAll, ownersBrowser, texts, two } from './people.ts';

const islandHere = () => islandWithRooms();
const never = () => undefined;

describe('what is said in a room', () => {
  test('a file goes out in parts, goes on where it broke off, and is opened whole', async () => {
    const island = await islandHere();
    const { owner, client, room } = await two(island);
    const bytes = crypto.getRandomValues(new Uint8Array(65_536));
    const file = new File(
      Array.from({ length: 48 }, () => bytes),
      'Befund.pdf',
      { type: 'application/pdf' },
    );
    const progress: number[] = [];
    done(await client.sendFile(room, file, (each) => progress.push(each)));
    await meetAll(client, owner);
    expect(progress.length).toBeGreaterThan(2);
    const message = (await owner.messages(room)).find(({ said }) => said === 'file');
    expect(message?.file).toEqual({ name: 'Befund.pdf', type: 'application/pdf', sizeBytes: file.size });
    const read = done(await owner.readFile(room, message?.id ?? '', never)).file;
    expect(new Uint8Array(await read.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
  });

  test('marking as read what is read keeps nothing and tells nobody', async () => {
    const { owner, client, room } = await two(await islandHere());
    done(await client.write(room, 'einmal'));
    await meetAll(client, owner);
    await owner.markRead(room);
    let told = 0;
    owner.onChange(() => {
      told += 1;
    });
    await owner.markRead(room);
    expect(told).toBe(0);
    expect((await owner.list())[0]?.unread ?? 0).toBe(0);
  });

  test('a room that is looked at alone reads nothing of the others', async () => {
    const shelf = memoryShelf();
    const asked: string[] = [];
    const range: typeof shelf.range = (prefix, part) => {
      asked.push(prefix);
      return shelf.range(prefix, part);
    };
    const noting = { ...shelf, range };
    const { owner, room } = await two(await islandHere(), { owner: { shelf: noting } });
    const { room: circle } = done(await owner.openCircle('Lesekreis'));
    const all = await owner.list();
    asked.length = 0;
    expect(await owner.list([room])).toEqual(all.filter(({ id }) => id === room));
    expect(asked.filter((prefix) => !prefix.includes(room))).toEqual([]);
    expect(await owner.list(['anderswo', circle])).toMatchObject([{ id: circle, name: 'Lesekreis' }]);
  });

  test('only the writer takes a message back, for all', async () => {
    const { owner, client, room } = await two(await islandHere());
    done(await client.write(room, 'verschrieben'));
    await meetAll(client, owner);
    const id = (await owner.messages(room))[0]?.id ?? '';
    expect(await owner.deleteForAll(room, id)).toEqual({ kind: 'refused', why: 'notYours' });
    done(await client.deleteForAll(room, id));
    await meetAll(client, owner);
    for (const each of [owner, client])
      expect((await each.messages(room)).map(({ text, isDeleted }) => [text, isDeleted])).toEqual([['', true]]);
  });

  test('what is to disappear leaves both browsers when its time has come', async () => {
    let now = Date.now();
    const clock = { now: () => now };
    const { owner, client, room } = await two(await islandHere(), { owner: clock, client: clock });
    done(await client.write(room, 'bleibt'));
    await meetAll(client, owner);
    done(await owner.setDisappearing(room, 3_600));
    await meetAll(owner, client);
    expect((await client.list())[0]?.disappearSeconds).toBe(3_600);
    done(await client.write(room, 'vergeht'));
    await meetAll(client, owner);
    now += 3_601_000;
    await meetAll(client, owner);
    for (const each of [owner, client]) expect(await texts(each, room)).toEqual(['bleibt']);
  });

  test('search finds words in any case and accent, over all rooms', async () => {
    const { owner, client, room } = await two(await islandHere());
    for (let at = 0; at < 12; at += 1) done(await client.write(room, `Nachricht ${at}`));
    done(await client.write(room, 'Die ÄPFEL sind reif'));
    await meetAll(client, owner);
    expect((await owner.search('apfel reif')).map(({ message }) => message.text)).toEqual(['Die ÄPFEL sind reif']);
    expect(await owner.search('birne')).toEqual([]);
  });

  test('an export holds what is shown, harmless, and opens with age', async () => {
    const { owner, client, room } = await two(await islandHere());
    done(await client.write(room, '<img src=x onerror=alert(1)>\n# Kein Titel'));
    await meetAll(client, owner);
    const html = await owner.exportRoom(room, 'html', 'de');
    expect(html).not.toContain('<img');
    expect(html).toContain('Karl');
    const markdown = await owner.exportRoom(room, 'markdown', 'en');
    expect(markdown).toContain('> # Kein Titel');
    const { passphrase, file } = await owner.exportSealed(room, 'de');
    expect(passphrase).toMatch(/^([a-z]+-){9}[a-z]+$/);
    expect(await opened(file, passphrase)).toBe(html);
    await expect(opened(file, passphrase.slice(1))).rejects.toThrow();
  });

  test('a copy of a circle says so, and one of many megabytes opens whole', async () => {
    const owner = await ownersBrowser(await islandHere());
    const { room } = done(await owner.openCircle('Werkstatt'));
    done(await owner.write(room, 'Guten Tag'));
    expect(await owner.exportRoom(room, 'html', 'de')).toContain('<h1>Kreis Werkstatt</h1>');
    expect(await owner.exportRoom(room, 'markdown', 'en')).toMatch(/^# Circle Werkstatt\n/);
    const long = 'ä'.repeat(2_000_000);
    expect((await opened(await sealExport(long, 'zehn ruhige Wörter'), 'zehn ruhige Wörter')) === long).toBe(true);
  });

  async function opened(file: Blob, passphrase: string): Promise<string> {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return decrypter.decrypt(new Uint8Array(await file.arrayBuffer()), 'text');
  }

  test('who leaves says so and has nothing more; who closes takes the room from the server', async () => {
    const island = await islandHere();
    const { owner, client, room } = await two(island);
    done(await client.write(room, 'Adieu'));
    done(await client.leave(room));
    expect(await client.list()).toEqual([]);
    done(await owner.meet());
    expect((await owner.messages(room)).map(({ said }) => said)).toEqual(['text', 'leave']);
    done(await owner.close(room));
    expect(await owner.list()).toEqual([]);
  });
});

test('a room that is closed while a meeting in it is under way is not kept again by it', async () => {
  const island = await islandHere();
  const slow = slowShelf();
  const { owner, client, room } = await two(island, { owner: { shelf: slow.shelf } });
  done(await client.write(room, 'kommt noch'));
  done(await client.meet());
  const holding = slow.holdAt(`outbox/${room}/`); // looked into for what has come, before that is kept
  const meeting = owner.meet(room);
  await holding.reached;
  const closing = owner.close(room);
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate); // all that does not wait for the meeting
  holding.release();
  await meeting;
  done(await closing);
  expect(await owner.list()).toEqual([]);
  expect(slow.keys().filter((key) => key.includes(room) && !key.startsWith('gone/'))).toEqual([]);
});

/** A disk that can be made to wait before it reads. */
function slowShelf() {
  const rows = new Map<string, Uint8Array>();
  const shelf = memoryShelf(rows);
  let held: { prefix: string; reached: () => void; released: Promise<void> } | undefined;
  const range: typeof shelf.range = async (prefix, part) => {
    if (held?.prefix === prefix) {
      const { reached, released } = held;
      held = undefined;
      reached();
      await released;
    }
    return shelf.range(prefix, part);
  };
  const holdAt = (prefix: string) => {
    const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    held = { prefix, reached: reached.resolve, released: released.promise };
    return { reached: reached.promise, release: released.resolve };
  };
  return { shelf: { ...shelf, range }, keys: () => [...rows.keys()], holdAt };
}

describe('coming back', () => {
  test('twelve words bring back the person and what was said, never a running conversation', async () => {
    const island = await islandHere();
    const { owner, client, room } = await two(island);
    done(await client.write(room, 'vor dem Verlust'));
    await meetAll(client, owner);
    const { words } = done(await client.makeRecoveryCode('de'));
    expect(words).toHaveLength(12);
    const again = await browser(island);
    expect(await again.recover(words.slice(1).join(' '))).toEqual({ kind: 'refused', why: 'codeWrong' });
    done(await again.recover(words.join(', ').toUpperCase()));
    expect(again.me()).toEqual({ ...client.me(), hasCode: true });
    expect(await texts(again, room)).toEqual(['vor dem Verlust']);
    expect(await again.write(room, 'x')).toEqual({ kind: 'refused', why: 'recovered' });
    const { room: anew } = done(await again.accept(await linkFor(owner), 'Karl'));
    done(await again.write(anew, 'wieder da'));
    await meetAll(again, owner);
    expect(await texts(owner, anew)).toEqual(['wieder da']);
    const keys = (await owner.members(anew)).map(({ userKey }) => userKey);
    expect(keys).toContain(client.me()?.userKey);
  });

  test('what is said after the code was made comes back as well, and what was left does not', async () => {
    const island = await islandHere();
    let now = Date.now();
    const { owner, client, room } = await two(island, { client: { now: () => now } });
    const { words } = done(await client.makeRecoveryCode('de'));
    done(await client.write(room, 'nach dem Code'));
    now += 600_000;
    await meetAll(client, owner);
    const again = await browser(island);
    done(await again.recover(words.join(' ')));
    expect(await texts(again, room)).toEqual(['nach dem Code']);
    done(await client.leave(room));
    const later = await browser(island);
    done(await later.recover(words.join(' ')));
    expect(await later.list()).toEqual([]);
  });

  test('the vault is written where something changed, and not with every look', async () => {
    const island = await islandHere();
    let now = Date.now();
    const written = new Map<string, number>();
    const here = deliveryHere(island);
    const delivery: Delivery = {
      ...here,
      writeVault: (id, ...all) => {
        written.set(id, (written.get(id) ?? 0) + 1);
        return here.writeVault(id, ...all);
      },
    };
    const { client, room } = await two(island, { client: { now: () => now, delivery } });
    done(await client.makeRecoveryCode('de'));
    done(await client.write(room, 'eins'));
    await meetAll(client); // the code was made a moment ago
    now += 600_000;
    await meetAll(client);
    now += 600_000;
    await meetAll(client);
    // The box in which his other browsers would be found is begun, once.
    expect([...written.values()]).toEqual([1, 2]);
  });

  test('a room that was begun a moment after the code was made comes back, with what was said in it', async () => {
    const island = await islandHere();
    const now = Date.now();
    const owner = await ownersBrowser(island, { now: () => now });
    const { words } = done(await owner.makeRecoveryCode('de'));
    const client = await browser(island);
    const { room } = done(await client.accept(await linkFor(owner), 'Karl'));
    done(await client.write(room, 'gleich danach'));
    done(await client.meet());
    done(await owner.meet());
    const again = await browser(island);
    done(await again.recover(words.join(' ')));
    expect((await again.list()).map(({ name }) => name)).toEqual(['Karl']);
    expect(await texts(again, room)).toEqual(['gleich danach']);
  });

  test('a second tab restores nothing and keeps nothing half', async () => {
    const island = await islandHere();
    const { client } = await two(island);
    const { words } = done(await client.makeRecoveryCode('de'));
    const shelf = memoryShelf();
    const second = await browser(island, { shelf, tabs: { ask: async () => false, tell: never, onTold: never } });
    expect(await second.recover(words.join(' '))).toEqual({ kind: 'refused', why: 'otherTab' });
    expect(await shelf.range('', {})).toEqual([]);
    const first = await browser(island, { shelf });
    done(await first.recover(words.join(' ')));
  });

  test('a browser that has keys of its own does not take over the rooms of others', async () => {
    const island = await islandHere();
    const { owner } = await two(island);
    const { words } = done(await owner.makeRecoveryCode('de'));
    const again = await ownersBrowser(island);
    const before = again.me();
    expect(await again.recover(words.join(' '))).toEqual({ kind: 'refused', why: 'otherKeys' });
    expect([again.me(), await again.list()]).toEqual([before, []]);
  });

  test('the owner takes a recovered room out of his browser', async () => {
    const island = await islandHere();
    const { owner, room } = await two(island);
    const { words } = done(await owner.makeRecoveryCode('de'));
    const again = await browser(island);
    done(await again.recover(words.join(' ')));
    done(await again.close(room));
    expect(await again.list()).toEqual([]);
  });

  test('the owner on a new browser invites as the same person', async () => {
    const island = await islandHere();
    const { owner } = await two(island);
    const { words } = done(await owner.makeRecoveryCode('en'));
    const again = await browser(island);
    done(await again.recover(words.join(' ')));
    const { newCode } = await import('../../src/rooms/owner-device.ts');
    done(await again.becomeOwner(newCode(island), 'Marlene'));
    expect(again.me()?.userKey).toBe(owner.me()?.userKey);
    // A client who begins now is read in both browsers.
    const paula = await browser(island);
    const { room } = done(await paula.accept(await linkFor(again, 'Paula'), 'Paula'));
    done(await paula.write(room, 'an beide'));
    await meetAll(paula, again, owner);
    for (const each of [again, owner]) expect(await texts(each, room)).toEqual(['an beide']);
    done(await owner.write(room, 'vom alten'));
    await meetAll(owner, again, paula);
    for (const each of [again, paula]) expect(await texts(each, room)).toEqual(['an beide', 'vom alten']);
  });

  test('a tab that becomes the writer while it looks at its browsers encrypts with no key twice', async () => {
    const island = await islandHere();
    const shelf = memoryShelf();
    const { owner, client, room } = await two(island, { client: { shelf } });
    let becomeWriter = (): void => undefined;
    let isHeld = true;
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const slow: Shelf = {
      ...shelf,
      range: async (prefix, around) => {
        const rows = await shelf.range(prefix, around);
        if (isHeld && prefix.startsWith('group/')) await held; // read before, given after
        return rows;
      },
    };
    const tabs: Tabs = {
      ask: async (then) => {
        becomeWriter = then;
        return false;
      },
      tell: () => undefined,
      onTold: () => undefined,
    };
    const second = await browser(island, { shelf: slow, tabs });
    const looking = second.devices('de');
    await new Promise((resolve) => setTimeout(resolve, 50));
    done(await client.write(room, 'aus dem ersten Tab'));
    await meetAll(client, owner);
    becomeWriter();
    await new Promise((resolve) => setTimeout(resolve, 50));
    isHeld = false;
    release();
    done(await looking);
    done(await second.write(room, 'aus dem zweiten Tab'));
    await meetAll(second, owner);
    expect(await texts(owner, room)).toEqual(['aus dem ersten Tab', 'aus dem zweiten Tab']);
    expect((await owner.list()).flatMap(({ notices }) => notices)).toEqual([]);
  });

  test('what was kept opens again in the same browser, and no second tab writes', async () => {
    const island = await islandHere();
    const shelf = memoryShelf();
    const { owner, client, room } = await two(island, { client: { shelf } });
    done(await client.write(room, 'gemerkt'));
    const reopened = await browser(island, { shelf });
    await meetAll(reopened, owner);
    expect(await texts(owner, room)).toEqual(['gemerkt']);
    const second = await browser(island, {
      shelf,
      tabs: { ask: async () => false, tell: never, onTold: never },
    });
    expect(await texts(second, room)).toEqual(['gemerkt']);
    expect(await second.write(room, 'auch hier')).toEqual({ kind: 'refused', why: 'otherTab' });
    expect(await second.meet()).toEqual({ kind: 'refused', why: 'otherTab' });
  });
});

test('a room that was stored in one piece goes on in parts, and what its ratchets have left behind is gone', async () => {
  const island = await islandHere();
  const rows = new Map<string, Uint8Array>();
  const shelf = memoryShelf(rows);
  const { owner, client, room } = await two(island, { client: { shelf } });
  done(await client.write(room, 'vorher'));
  await meetAll(client, owner);
  const keys = await shelf.keys();
  if (!keys) throw new Error('this browser has no keys');
  const kept = keptOn(shelf, keys.sealing);
  const rules: mls.Rules = { isAuthentic: async () => true, mayCommit: () => true };
  const stored = await storedGroup(kept, room, rules);
  if (!stored) throw new Error('the room was not stored');
  const places = [`group/${room}`, `group/${room}/others`, `group/${room}/own`];
  expect([...rows.keys()].filter((key) => key.startsWith('group/')).sort()).toEqual(places);
  const whole = mls.encodeGroup(stored.group);
  await kept.write(places.map((place, at) => [place, at === 0 ? whole : undefined]));

  const again = await browser(island, { shelf });
  expect(await again.members(room)).toHaveLength(2);
  done(await again.write(room, 'nachher'));
  expect([...rows.keys()].filter((key) => key.startsWith('group/')).sort()).toEqual(places);
  expect((await kept.read<Uint8Array>(`group/${room}`))?.length).toBeLessThan(whole.length);
  const once = await browser(island, { shelf });
  done(await once.write(room, 'und noch einmal'));
  await meetAll(once, owner);
  done(await owner.write(room, 'gelesen'));
  await meetAll(owner, once);
  for (const each of [once, owner])
    expect(await texts(each, room)).toEqual(['vorher', 'nachher', 'und noch einmal', 'gelesen']);
  done(await once.leave(room));
  expect([...rows.keys()].filter((key) => key.startsWith('group/'))).toEqual([]);
});

test('an invitation to somebody who comes while the owner has no browser yet is not lost', async () => {
  const island = await islandHere();
  const owner = await ownersBrowser(island);
  const link = await linkFor(owner);
  const client = await browser(island);
  expect(await client.accept(link.replace(/.$/, ''), 'Karl')).toEqual({ kind: 'refused', why: 'linkMalformed' });
  expect(done(await client.accept(link, 'Karl')).kind).toBe('room');
});

describe('a room whose founding was not answered', () => {
  const unanswered = async (clock: { now: Temporal.Instant }) => {
    const island = await islandHere();
    const here = () => deliveryHere({ ...island, now: clock.now });
    let isLost = true;
    const found: Delivery['found'] = async (...all) => {
      const result = await here().found(...all);
      if (isLost) throw new Unreachable('offline');
      return result;
    };
    const client = await browser(island, { delivery: { ...deliveryHere(island), found } });
    const owner = await ownersBrowser(island);
    expect(await client.accept(await linkFor(owner), 'Karl')).toEqual({ kind: 'refused', why: 'offline' });
    const [view] = await client.list();
    const room = view?.id ?? '';
    done(await client.write(room, 'schon geschrieben'));
    isLost = false;
    return { island, client, owner, room };
  };

  test.each(['stays', 'was tidied away'])('goes on where the invitation has expired and %s', async (what) => {
    const clock = { now: (await islandHere()).now };
    const { island, client, owner, room } = await unanswered(clock);
    clock.now = island.now.add({ hours: 24 * 8 });
    if (what !== 'stays') await tidyRooms({ ...island, now: clock.now });
    await meetAll(client, owner);
    expect(await texts(owner, room)).toEqual(['schon geschrieben']);
  });

  test('keeps what was written where it never comes to be', async () => {
    const clock = { now: (await islandHere()).now };
    const { island, client, room } = await unanswered(clock);
    await eraseRoom(island, room);
    expect(await client.meet()).toEqual({ kind: 'refused', why: 'inviteGone' });
    done(await client.meet());
    expect(await texts(client, room)).toEqual(['schon geschrieben']);
    expect((await client.list())[0]).toMatchObject({ isClosed: true, notices: ['inviteGone'] });
  });
});
