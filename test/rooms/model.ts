import * as mls from '../../src/rooms/browser/mls.ts';
import { makeSigningKey, type SigningKey } from '../../src/rooms/browser/signing.ts';
import { nextByForce, readByForce } from './patched-client.ts';

// A room lives through random days: devices come, go, write, refresh their keys, lag behind and crash. What the server
// would do is a list here; what the browsers do is the adapter itself.

const MOST = 12;
const FEWEST = 3;
const FORCED_EPOCHS = 20; // after so many without a key, nothing is ever found again
const NOW = Math.floor(Date.now() / 1000); // the library looks at the clock itself

/**
 * A device. It saves whatever it takes or sends, so that a crash leaves it with the bytes of `group`: they are made when
 * somebody needs them.
 */
type Device = {
  readonly name: string;
  readonly key: SigningKey;
  group: mls.Group;
  seq: number;
  readonly read: string[];
  readonly expected: string[];
};

type Removed = { readonly name: string; state: mls.Group['state']; seq: number };

export type Figures = {
  operations: number;
  epochs: number;
  joins: number;
  texts: number;
  held: number;
  races: number;
  brought: number;
};

export class Room {
  readonly figures: Figures = { operations: 0, epochs: 0, joins: 0, texts: 0, held: 0, races: 0, brought: 0 };
  readonly leaks: string[] = [];
  readonly faults: string[] = [];
  readonly #log: { readonly bytes: Uint8Array; readonly by: string; readonly epoch: number }[] = [];
  readonly #devices: Device[] = [];
  readonly #removed: Removed[] = [];
  readonly #keys = new Map<string, Uint8Array>();
  readonly #random: () => number;
  #epoch = 0;
  #next = 2;

  private constructor(random: () => number) {
    this.#random = random;
  }

  static async open(seed: number): Promise<Room> {
    const room = new Room(mulberry(seed));
    const { key, own } = await room.#newcomer('owner:1');
    const group = await mls.foundGroup(utf8('room'), own, room.#rules);
    room.#devices.push(deviceOf('owner:1', key, group, 0));
    for (let at = 0; at < FEWEST; at += 1) await room.#add();
    return room;
  }

  /** One thing happens. */
  async step(): Promise<void> {
    this.figures.operations += 1;
    const dice = this.#random();
    const count = this.#devices.length;
    if (dice < 0.45) await this.#write(this.#any());
    else if (dice < 0.6) await this.#refresh(this.#any());
    else if (dice < 0.7) await this.#race();
    else if (dice < 0.8) await this.#catchUp(this.#any());
    else if (dice < 0.88) this.#crash(this.#any());
    else if (count >= MOST || (count > FEWEST && dice < 0.93)) await this.#remove();
    else await this.#add();
    if (this.figures.operations % 25 === 0) await this.meet();
  }

  /** All have read everything: same epoch, same history, every text once, and those who left know nothing more. */
  async meet(): Promise<void> {
    for (const device of this.#devices) {
      await this.#catchUp(device);
      if (String(device.read) !== String(device.expected)) this.faults.push(`${device.name} read other texts`);
    }
    const views = new Set(
      this.#devices.map(({ group }) => `${mls.epochOf(group)} ${mls.epochAuthenticator(group).join()}`),
    );
    if (views.size !== 1) this.faults.push(`${views.size} histories`);
    for (const each of [...this.#removed]) await this.#spy(each);
  }

  readonly #rules: mls.Rules = {
    isAuthentic: async (identity, key) => String(this.#keys.get(text(identity))) === String(key),
    mayCommit: ({ identity }, changes) =>
      isOwners(text(identity)) ||
      changes.every((each) => each.kind === 'other' || personOf(text(each.identity)) === personOf(text(identity))),
  };

  async #write(device: Device): Promise<void> {
    await this.#catchUp(device);
    const words = `text ${this.#next++} by ${device.name}`;
    const { message, next } = await mls.encrypt(device.group, utf8(words));
    device.group = next;
    for (const each of this.#devices) each.expected.push(words);
    device.read.push(words);
    this.figures.texts += 1;
    this.#log.push({ bytes: message, by: device.name, epoch: mls.epochOf(next) });
  }

  async #refresh(device: Device): Promise<void> {
    await this.#catchUp(device);
    await this.#commit(device, await mls.refreshKeys(device.group));
  }

  /** Two commit at once: the first counts, the other takes it and begins anew. */
  async #race(): Promise<void> {
    const [a, b] = [this.#any(), this.#any()];
    if (a === b) return;
    this.figures.races += 1;
    await this.#catchUp(a);
    await this.#catchUp(b);
    const [first, second] = [await mls.refreshKeys(a.group), await mls.refreshKeys(b.group)];
    if (!(await this.#commit(a, first))) this.faults.push('the first of a race lost');
    if (await this.#commit(b, second)) this.faults.push('both of a race won');
    await this.#refresh(b);
  }

  async #add(): Promise<void> {
    const by = this.#random() < 0.6 ? this.#any() : this.#owner();
    await this.#catchUp(by);
    const kind = this.#random() < 0.2 ? 'owner' : 'client';
    // Whoever is not the owner brings in another browser of his own.
    const name = isOwners(by.name) ? `${kind}:${this.#next++}` : `${personOf(by.name)}.${this.#next++}`;
    const { key, own } = await this.#newcomer(name);
    const pending = await mls.addMembers(by.group, [own.published]);
    if (!pending?.welcome) {
      this.figures.held += 1; // until everybody's keys are refreshed; the newcomer's next try finds the way free
      for (const device of [...this.#devices]) await this.#refresh(device);
      return;
    }
    if (!(await this.#commit(by, pending))) return;
    if (!isOwners(by.name)) this.figures.brought += 1;
    const group = await mls.joinByWelcome(pending.welcome, own, this.#rules);
    this.figures.joins += 1;
    const device = deviceOf(name, key, group, this.#log.length);
    this.#devices.push(device);
    if (this.#random() < 0.8) await this.#refresh(device); // a newcomer's first act, unless it is gone again at once
  }

  async #remove(): Promise<void> {
    const gone = this.#any();
    const others = this.#devices.filter((each) => each !== gone);
    if (!others.some(({ name }) => isOwners(name))) return;
    const own = others.find(({ name }) => personOf(name) === personOf(gone.name));
    const by = own && this.#random() < 0.5 ? own : this.#owner();
    if (by === gone) return;
    await this.#catchUp(by);
    await this.#catchUp(gone);
    const leaf = mls.membersOf(by.group).find(({ identity }) => text(identity) === gone.name)?.leaf ?? -1;
    if (!(await this.#commit(by, await mls.removeMembers(by.group, [leaf])))) return;
    this.#devices.splice(this.#devices.indexOf(gone), 1);
    const { state } = mls.decodeGroup(mls.encodeGroup(gone.group), this.#rules);
    this.#removed.push({ name: gone.name, state, seq: gone.seq });
  }

  #crash(device: Device): void {
    device.group = mls.decodeGroup(mls.encodeGroup(device.group), this.#rules);
  }

  /** The server takes a commit for the epoch it is in, and no other. */
  async #commit(device: Device, pending: mls.PendingCommit): Promise<boolean> {
    if (mls.epochOf(device.group) !== this.#epoch) return false;
    this.#epoch += 1;
    this.#log.push({ bytes: pending.commit, by: device.name, epoch: this.#epoch - 1 });
    device.group = pending.next;
    device.seq = this.#log.length;
    this.figures.epochs += 1;
    mls.wipe(pending.spent);
    return true;
  }

  async #catchUp(device: Device): Promise<void> {
    for (; device.seq < this.#log.length; device.seq += 1) {
      const entry = this.#log[device.seq];
      if (!entry || entry.by === device.name) continue;
      const received = await mls.receive(device.group, entry.bytes);
      if (received.kind === 'early' || received.kind === 'refused') {
        this.faults.push(`${device.name} could not take ${device.seq}: ${JSON.stringify(received)}`);
        continue;
      }
      if (received.kind === 'text') {
        device.read.push(text(received.text));
        if (text(received.sender.identity) !== entry.by) this.faults.push('the wrong sender');
      }
      device.group = received.next;
    }
  }

  /** Somebody removed gets hold of everything that was sent since, and tries to read it with a program of his own. */
  async #spy(removed: Removed): Promise<void> {
    const tries = this.#log.slice(removed.seq);
    for (const { bytes, epoch } of tries) {
      const found = await readByForce(removed.state, bytes);
      // What was sent while he was still there he may read; those are of the epoch before his removal.
      if (found && epoch >= Number(removed.state.groupContext.epoch) && removed.seq > 0 && isForced(removed.state))
        this.leaks.push(`${removed.name} read "${text(found)}"`);
      const next = await nextByForce(removed.state, bytes).catch(() => undefined);
      if (next) removed.state = { ...next, forced: true } as typeof next;
    }
    removed.seq = this.#log.length;
    const isFarBehind = mls.epochOf(this.#owner().group) > Number(removed.state.groupContext.epoch) + FORCED_EPOCHS;
    if (isFarBehind) this.#removed.splice(this.#removed.indexOf(removed), 1);
  }

  async #newcomer(name: string) {
    const key = await makeSigningKey();
    this.#keys.set(name, key.publicKey);
    return { key, own: await mls.makeKeyPackage(key, utf8(name), NOW) };
  }

  #any(): Device {
    const found = this.#devices[Math.floor(this.#random() * this.#devices.length)];
    if (!found) throw new Error('the room is empty');
    return found;
  }

  #owner(): Device {
    const owners = this.#devices.filter(({ name }) => isOwners(name));
    const found = owners[Math.floor(this.#random() * owners.length)];
    if (!found) throw new Error('the owner is gone');
    return found;
  }
}

function isOwners(name: string): boolean {
  return name.startsWith('owner:');
}

/** A client's browsers are named `client:2`, `client:2.7`. */
function personOf(name: string): string {
  return isOwners(name) ? 'owner' : (name.split('.')[0] ?? name);
}

function isForced(state: object): boolean {
  return 'forced' in state;
}

function deviceOf(name: string, key: SigningKey, group: mls.Group, seq: number): Device {
  return { name, key, group, seq, read: [], expected: [] };
}

const utf8 = (words: string) => new TextEncoder().encode(words);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Numbers between 0 and 1 that are the same for the same seed (Mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
