import { describe, expect, test } from 'vitest';
import * as mls from './mls.ts';
import { makeSigningKey } from './signing.ts';

const NOW = Math.floor(Date.now() / 1000);
const utf8 = (words: string) => new TextEncoder().encode(words);
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const keys = new Map<string, string>();

const rules: mls.Rules = {
  isAuthentic: async (identity, key) => keys.get(String(identity)) === String(key),
  mayCommit: (sender, changes) => sender.leaf === 0 || changes.every(({ kind }) => kind === 'other'),
};

async function newcomer(name: string, now = NOW) {
  const key = await makeSigningKey();
  keys.set(String(utf8(name)), String(key.publicKey));
  return mls.makeKeyPackage(key, utf8(name), now);
}

async function roomOf(...names: string[]): Promise<mls.Group[]> {
  const [first = 'owner', ...others] = names;
  const founder = await mls.foundGroup(utf8('room'), await newcomer(first), rules);
  const packages = await Promise.all(others.map((name) => newcomer(name)));
  const pending = await mls.addMembers(
    founder,
    packages.map(({ published }) => published),
  );
  if (!pending?.welcome) throw new Error('nobody could be added');
  const { welcome, next } = pending;
  return [next, ...(await Promise.all(packages.map((own) => mls.joinByWelcome(welcome, own, rules))))];
}

async function two(): Promise<[mls.Group, mls.Group]> {
  const [a, b] = await roomOf('owner', 'client');
  if (!a || !b) throw new Error('there are not two');
  return [a, b];
}

/** The messages of a sender, one after another, and the group after them. */
async function written(group: mls.Group, count: number) {
  const messages: Uint8Array[] = [];
  for (let at = 0; at < count; at += 1) {
    const { message, next } = await mls.encrypt(group, utf8(`text ${at}`));
    messages.push(message);
    group = next;
  }
  return { messages, group };
}

async function readAll(group: mls.Group, messages: readonly Uint8Array[]) {
  const kinds: string[] = [];
  for (const message of messages) {
    const received = await mls.receive(group, message);
    kinds.push(received.kind);
    if ('next' in received) group = received.next;
  }
  return { kinds, group };
}

async function refreshed(from: mls.Group, others: readonly mls.Group[]) {
  const pending = await mls.refreshKeys(from);
  const all = await Promise.all(others.map(async (each) => nextOf(await mls.receive(each, pending.commit))));
  return [pending.next, ...all] as const;
}

function nextOf(received: mls.Received): mls.Group {
  if (!('next' in received)) throw new Error(JSON.stringify(received));
  return received.next;
}

describe('what MLS promises', () => {
  test('a text is read by the others, with its sender', async () => {
    const [owner, client] = await two();
    const { message } = await mls.encrypt(owner, utf8('Guten Tag'));
    const received = await mls.receive(client, message);
    expect(received).toMatchObject({ kind: 'text', text: utf8('Guten Tag'), sender: { leaf: 0 } });
  });

  test('a replayed message or commit is refused', async () => {
    const [owner, client] = await two();
    const { messages } = await written(owner, 1);
    expect((await readAll(client, [...messages, ...messages])).kinds).toEqual(['text', 'refused']);
    const { commit } = await mls.refreshKeys(owner);
    expect((await readAll(client, [commit, commit])).kinds).toEqual(['epoch', 'refused']);
  });

  test('messages in the reverse order are all read', async () => {
    const [owner, client] = await two();
    const { messages } = await written(owner, 60);
    const { kinds } = await readAll(client, messages.reverse());
    expect(kinds.filter((kind) => kind !== 'text')).toEqual([]);
  });

  test('a gap of 500 messages is bridged', async () => {
    const [owner, client] = await two();
    const { messages } = await written(owner, 501);
    expect((await readAll(client, messages.slice(-1))).kinds).toEqual(['text']);
  });

  test('a message of the last seven epochs is read, an older one is refused', async () => {
    let [owner, client] = await two();
    const { messages, group } = await written(owner, 2);
    owner = group;
    const kinds: string[] = [];
    for (let epochs = 0; epochs < 9; epochs += 1) {
      [owner, client] = (await refreshed(owner, [client])) as unknown as [mls.Group, mls.Group];
      if (epochs === 6) kinds.push((await mls.receive(client, messages[0] ?? new Uint8Array())).kind);
    }
    kinds.push((await mls.receive(client, messages[1] ?? new Uint8Array())).kind);
    expect(kinds).toEqual(['text', 'refused']);
  });

  test('what comes before its commit waits', async () => {
    const [owner, client] = await two();
    const { commit, next } = await mls.refreshKeys(owner);
    const { messages } = await written(next, 1);
    expect((await readAll(client, [...messages, commit, ...messages])).kinds).toEqual(['early', 'epoch', 'text']);
  });

  test('a newcomer reads nothing that was written before', async () => {
    const [owner] = await two();
    const { messages, group } = await written(owner, 1);
    const own = await newcomer('late');
    const pending = await mls.addMembers(group, [own.published]);
    const late = await mls.joinByWelcome(pending?.welcome ?? new Uint8Array(), own, rules);
    expect((await readAll(late, messages)).kinds).toEqual(['refused']);
  });

  test('the loser of a race takes the other commit and commits anew', async () => {
    const [owner, client] = await two();
    const mine = await mls.refreshKeys(client);
    const theirs = await mls.refreshKeys(owner);
    expect(mls.epochOf(mine.next)).toBe(mls.epochOf(theirs.next));
    const after = nextOf(await mls.receive(client, theirs.commit));
    const again = await mls.refreshKeys(after);
    const both = nextOf(await mls.receive(theirs.next, again.commit));
    expect(mls.epochAuthenticator(both)).toEqual(mls.epochAuthenticator(again.next));
  });
});

describe('what our rules add', () => {
  test('a member may not remove or add', async () => {
    const [owner, client, third] = (await roomOf('owner', 'client', 'third')) as [mls.Group, mls.Group, mls.Group];
    const { commit } = await mls.removeMembers(client, [mls.ownLeaf(third)]);
    expect(await mls.receive(owner, commit)).toMatchObject({ kind: 'refused', why: 'this member may not do that' });
    const pending = await mls.addMembers(client, [(await newcomer('friend')).published]);
    expect((await mls.receive(owner, pending?.commit ?? new Uint8Array())).kind).toBe('refused');
  });

  test('a swapped signature key is not taken', async () => {
    const [owner] = await two();
    const own = await newcomer('victim');
    await newcomer('victim'); // somebody else under the same name
    await expect(mls.addMembers(owner, [own.published])).rejects.toThrow('credential');
  });

  test('a key package of last month is not taken, and one of a clock an hour ahead is', async () => {
    const [owner] = await two();
    const old = await newcomer('old', NOW - 31 * 86_400);
    await expect(mls.addMembers(owner, [old.published])).rejects.toThrow('Lifetime');
    const ahead = await newcomer('ahead', NOW + 3_600);
    expect(await mls.addMembers(owner, [ahead.published])).toBeDefined();
  });

  test('who is added while a newcomer has not refreshed waits, since the library would refuse the tree', async () => {
    const room = await roomOf('owner', 'a', 'b', 'c', 'd', 'e', 'f', 'g');
    let [owner, c, d] = [room[0], room[3], room[4]] as [mls.Group, mls.Group, mls.Group];
    const taken = async (commit: Uint8Array, ...groups: mls.Group[]) =>
      Promise.all(groups.map(async (each) => nextOf(await mls.receive(each, commit))));
    const removal = await mls.removeMembers(owner, [2]);
    [owner, c, d] = [removal.next, ...(await taken(removal.commit, c, d))] as [mls.Group, mls.Group, mls.Group];
    [c, owner, d] = (await refreshed(c, [owner, d])) as unknown as [mls.Group, mls.Group, mls.Group];
    const addition = await mls.addMembers(owner, [(await newcomer('new')).published]);
    if (!addition) throw new Error('the first could not be added');
    [owner, d] = [addition.next, ...(await taken(addition.commit, d))] as [mls.Group, mls.Group];
    [d, owner] = (await refreshed(d, [owner])) as unknown as [mls.Group, mls.Group];
    expect((await mls.addMembers(owner, [(await newcomer('newer')).published])) === undefined).toBe(true);
    [owner] = await refreshed(owner, []);
    expect((await mls.addMembers(owner, [(await newcomer('newer')).published])) === undefined).toBe(false);
  });

  test('what is damaged, foreign or empty is refused and changes nothing', async () => {
    const [owner, client] = await two();
    const { messages } = await written(owner, 1);
    const damaged = (messages[0] ?? new Uint8Array()).map((byte, at) => (at === 90 ? byte ^ 1 : byte));
    const elsewhere = (await written((await two())[0], 1)).messages;
    const { kinds, group } = await readAll(client, [damaged, new Uint8Array(), utf8('hello'), ...elsewhere]);
    expect(kinds).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect((await readAll(group, messages)).kinds).toEqual(['text']);
  });

  test('the stored group holds a handle and goes on where it was', async () => {
    const [owner, client] = await two();
    const { messages, group } = await written(owner, 1);
    const stored = mls.decodeGroup(mls.encodeGroup(group), rules);
    const more = await written(stored, 1);
    expect((await readAll(client, [...messages, ...more.messages])).kinds).toEqual(['text', 'text']);
    expect(() => mls.decodeGroup(utf8('no group'), rules)).toThrow();
  });

  test('the group stored in parts goes on where it was; a text sent changes the smallest alone', async () => {
    const members = await roomOf('owner', 'client', ...Array.from({ length: 8 }, (_, at) => `member ${at}`));
    let [owner, client] = members as [mls.Group, mls.Group];
    let stored = mls.encodeParts(owner) as mls.GroupParts;
    const changed: string[] = [];
    const moveOn = (next: mls.Group) => {
      const parts = mls.encodeParts(next, owner);
      changed.push(Object.keys(parts).join(' '));
      stored = { ...stored, ...parts };
      owner = mls.decodeParts(stored, rules);
      expect(mls.encodeGroup(owner)).toEqual(mls.encodeGroup(next));
    };
    moveOn((await written(owner, 2)).group);
    expect(stored.own.length).toBeLessThan(200);
    const early = await written(client, 2);
    moveOn((await readAll(owner, early.messages.slice(1))).group);
    const pending = await mls.refreshKeys(owner);
    client = nextOf(await mls.receive(early.group, pending.commit));
    moveOn(pending.next);
    moveOn((await readAll(owner, early.messages.slice(0, 1))).group); // of the epoch before
    moveOn(owner);
    const { messages } = await written(owner, 1);
    expect(await readAll(client, messages)).toMatchObject({ kinds: ['text'] });
    expect(changed).toEqual(['own', 'others', 'epoch others own', 'epoch others own', '']);
    expect(() => mls.decodeParts({ ...stored, own: utf8('') }, rules)).toThrow();
  });

  test('no stored part holds a key that has been used', async () => {
    const [owner, client] = await two();
    const { messages, group } = await written(owner, 1);
    const parts = { ...mls.encodeParts(owner), ...mls.encodeParts(group, owner) } as mls.GroupParts;
    const used = owner.state.secretTree[0]?.application.secret ?? new Uint8Array();
    expect(hexOf(used)).toMatch(/^[0-9a-f]{64}$/);
    for (const part of Object.values(parts)) expect(hexOf(part)).not.toContain(hexOf(used));
    const heard = (await readAll(client, messages)).group;
    const read = { ...mls.encodeParts(client), ...mls.encodeParts(heard, client) } as mls.GroupParts;
    for (const part of Object.values(read)) expect(hexOf(part)).not.toContain(hexOf(used));
  });

  test('a secret of the epoch is the same for all and another in the next', async () => {
    const [owner, client] = await two();
    const first = await mls.exported(owner, 'insel-ds');
    expect(await mls.exported(client, 'insel-ds')).toEqual(first);
    const { next } = await mls.refreshKeys(owner);
    expect(await mls.exported(next, 'insel-ds')).not.toEqual(first);
  });
});
