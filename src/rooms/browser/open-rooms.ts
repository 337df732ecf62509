import { bringIn, roomsToBring } from './bring-in.ts';
import { isSameBytes, randomBytes, toBase64 } from './bytes.ts';
import type { Saying } from './content.ts';
import type { Delivery } from './delivery.ts';
import { listDevices, roomsWithShutOut, shutOut } from './devices.ts';
import { answered, type Engine, inTurn, isClockWrong, keep, meOf, Refusing, roomInHand } from './engine.ts';
import { giveExcerpt } from './excerpt.ts';
import { exported, makePassphrase, sealExport } from './export.ts';
import { readFile, sendFile } from './files.ts';
import { forgetRoom } from './forget-room.ts';
import { accept, invite, lookAt, openCircle } from './founding.ts';
import { deleted } from './history.ts';
import { makeDevice, makeUserKey } from './identity.ts';
import { linkOf } from './invitation.ts';
import { keptOn, type Row } from './kept.ts';
import { tokenOf } from './keys.ts';
import { meetAll, meetIn, meetRoom, removePerson } from './meeting.ts';
import { say } from './outgoing.ts';
import { keepPackages } from './packages.ts';
import type { Refused, Rooms } from './rooms.ts';
import type { MeRow, RoomRow, TextRow } from './rows.ts';
import { safetyWords } from './safety-words.ts';
import { search } from './search.ts';
import type { Shelf, ShelfKeys } from './shelf.ts';
import { makeSigningKey, openSigningKey } from './signing.ts';
import { makeRecoveryCode, openVault, recoveredRows, saveVault } from './vault.ts';
import { keyOf, listRooms, membersOf, messagesOf } from './views.ts';
import type { Tabs } from './writer.ts';

const SECRET_BYTES = 32;

export type Surroundings = {
  readonly delivery: Delivery;
  readonly shelf: Shelf;
  readonly tabs: Tabs;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** By how much the server's clock is ahead of this device's, as far as that is known. */
  readonly clockAheadMs?: () => number;
};

/** Opens what this browser keeps. Refused where the rows are there and the key that seals them is not: nothing is wiped. */
export function openRooms(surroundings: Surroundings): Promise<Rooms | Refused> {
  return answered(async () => roomsOf(await engineOf(surroundings), surroundings));
}

async function engineOf({
  delivery,
  shelf,
  tabs,
  now,
  clockAheadMs = () => 0,
}: Surroundings): Promise<Engine & { listeners: Listeners }> {
  const keys = (await shelf.keys()) ?? (await firstKeys(shelf));
  openSigningKey(keys.signing);
  const kept = keptOn(shelf, keys.sealing);
  const listeners: Listeners = new Set();
  const tellHere = (room: string) => {
    for (const listener of listeners) listener(room);
  };
  const engine = {
    delivery,
    kept,
    now,
    clockAheadMs,
    listeners,
    signing: keys.signing,
    inHand: new Map(),
    queues: new Map(),
    me: await kept.read<MeRow>('me'),
    isWriter: false,
    tell: (room: string) => {
      tellHere(room);
      tabs.tell(room);
    },
  };
  tabs.onTold(async (room) => {
    if (!engine.isWriter) engine.me = await kept.read<MeRow>('me');
    tellHere(room);
  });
  await tabs.ask(async () => {
    engine.inHand.clear();
    engine.isWriter = true;
    engine.me = await kept.read<MeRow>('me');
    tellHere('');
  });
  return engine;
}

type Listeners = Set<(room: string) => void>;

async function firstKeys(shelf: Shelf): Promise<ShelfKeys> {
  if ((await shelf.range('', { most: 1 })).length > 0) throw new Refusing('storageGone');
  const sealing = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return shelf.keepKeys({ sealing, signing: await makeSigningKey() });
}

function roomsOf(engine: Engine & { listeners: Listeners }, { delivery }: Surroundings): Rooms {
  const saying = (room: string, what: Saying, rows: readonly Row[] = []) =>
    answered(async () => ({
      kind: 'kept' as const,
      id: await inTurn(engine, room, () => say(engine, room, what, rows)),
    }));
  return {
    me: () => engine.me && meView(engine.me),
    isWriter: () => engine.isWriter,
    isClockWrong: () => isClockWrong(engine),
    onChange: (listener) => {
      engine.listeners.add(listener);
      return () => engine.listeners.delete(listener);
    },
    becomeOwner: (code, name) => answered(() => becomeOwner(engine, code, name)),
    invite: ({ name, kind, room = '', heading = '' }, origin) =>
      answered(async () => {
        const invitation = await invite(engine, { name, heading, circle: kind === 'circle' ? room : '' });
        return { kind: 'invited', link: linkOf(invitation, origin), id: invitation.id };
      }),
    lookAt: (link) =>
      answered(async () => {
        const { card, expiresAt, isUsed } = await lookAt({ delivery }, link);
        if (isUsed) throw new Refusing('inviteUsed');
        return {
          kind: 'card',
          name: card.name,
          userKey: toBase64(card.userKey),
          expiresAt,
          isCircle: card.circle !== '',
        };
      }),
    accept: (link, ownName) =>
      answered(async () => {
        await comeIn(engine, ownName);
        const room = await accept(engine, link, ownName);
        await answered(() => meetIn(engine, room)); // what cannot be sent now is kept
        return { kind: 'room', room };
      }),
    openCircle: (name) => answered(async () => ({ kind: 'room', room: await openCircle(engine, name) })),
    list: (ids) => listRooms(engine, ids),
    meet: (room) =>
      answered(async () => {
        const wasWrong = isClockWrong(engine);
        try {
          if (room === undefined) await meetAll(engine);
          else await meetRoom(engine, room);
        } finally {
          if (isClockWrong(engine) !== wasWrong) engine.tell('');
        }
        return { kind: 'met' };
      }),
    messages: (room, page) => messagesOf(engine, room, page),
    members: (room) => membersOf(engine, room),
    safetyWords: (_room, userKey, lang) => safetyWords(meOf(engine).userKey, keyOf(userKey), lang),
    confirmMember: async (room, userKey) => {
      await engine.kept.write([[`sure/${userKey}`, true]]);
      engine.tell(room);
    },
    write: (room, text) => saying(room, { kind: 'text', text }),
    writeToEach: async (heading, text) => {
      const rooms = (await listRooms(engine)).filter((each) => each.heading === heading && !each.isClosed);
      return Promise.all(rooms.map(async ({ id }) => ({ room: id, result: await saying(id, { kind: 'text', text }) })));
    },
    sendFile: (room, file, progress) =>
      answered(async () => ({ kind: 'kept', id: await sendFile(engine, room, file, progress) })),
    readFile: (room, message, progress) =>
      answered(async () => ({ kind: 'file', file: await readFile(engine, room, message, progress) })),
    // Another tab may write, or the room may have gone meanwhile: then there is nothing to mark here.
    markRead: async (room) => {
      const read = (row: RoomRow, last: string) => (row.readUpTo === last ? row : { ...row, readUpTo: last });
      await answered(() => changed(engine, room, read));
    },
    deleteForAll: (room, message) =>
      answered(async () => {
        const rows = await deleted(engine, room, message, toBase64(meOf(engine).userKey));
        if (rows.length === 0) throw new Refusing('notYours');
        const result = await saying(room, { kind: 'delete', message }, rows);
        if (result.kind === 'refused') throw new Refusing(result.why);
        return result;
      }),
    setDisappearing: (room, seconds) =>
      answered(async () => {
        const result = await saying(room, { kind: 'timer', seconds });
        if (result.kind === 'refused') throw new Refusing(result.why);
        await changed(engine, room, (row) => ({ ...row, timerSeconds: seconds }));
        return result;
      }),
    rename: (room, name) => changed(engine, room, (row) => ({ ...row, name })),
    giveExcerpt: (room, ids) => answered(async () => ({ kind: 'given', count: await giveExcerpt(engine, room, ids) })),
    devices: (lang) => answered(async () => ({ kind: 'devices', devices: await listDevices(engine, lang) })),
    shutOut: (device) =>
      answered(async () => {
        await shutOut(engine, device);
        await answered(() => meetAll(engine)); // what cannot be reached now is done when it can
        return { kind: 'shutOut', waiting: await roomsWithShutOut(engine) };
      }),
    bringIn: (device) =>
      answered(async () => {
        await bringIn(engine, device);
        await answered(() => meetAll(engine)); // what cannot be done now is done when it can
        return { kind: 'brought', waiting: await roomsToBring(engine, device) };
      }),
    removeMember: (room, userKey) =>
      answered(async () => {
        const done = await removePerson(engine, room, keyOf(userKey));
        if (!done) throw new Refusing('conflict');
        return { kind: 'removed' };
      }),
    leave: (room) =>
      answered(async () => {
        const result = await saying(room, { kind: 'leave' });
        if (result.kind === 'kept') await meetIn(engine, room);
        await goneFrom(engine, room);
        return { kind: 'left' };
      }),
    close: (room) =>
      answered(async () => {
        const { row } = await roomInHand(engine, room);
        // One that is closed lies only here: the service knows this browser no longer, or never did.
        if (!row.closed && !(await delivery.deleteRoom(room, meOf(engine).deviceToken))) throw new Refusing('noEntry');
        await goneFrom(engine, room);
        return { kind: 'closed' };
      }),
    search: (words) => search(engine, words),
    exportRoom: (room, form, lang) => exported(engine, room, form, lang),
    exportSealed: async (room, lang) => {
      const passphrase = makePassphrase(lang);
      return { passphrase, file: await sealExport(await exported(engine, room, 'html', lang), passphrase) };
    },
    makeRecoveryCode: (lang) => answered(async () => ({ kind: 'code', words: await makeRecoveryCode(engine, lang) })),
    saveVault: () =>
      answered(async () => {
        await saveVault(engine);
        return { kind: 'saved' };
      }),
    recover: (words) => answered(() => recover(engine, words)),
  };
}

function meView({ name, userKey, deviceToken, recovery }: MeRow) {
  return { name, userKey: toBase64(userKey), isOwner: deviceToken !== '', hasCode: recovery !== undefined };
}

/** This browser becomes a person's, if it is nobody's yet, all at once with what comes along. */
async function comeIn(
  engine: Engine,
  name: string,
  more: Partial<MeRow> = {},
  rows: readonly Row[] = [],
): Promise<MeRow> {
  if (!engine.isWriter) throw new Refusing('otherTab');
  if (engine.me && Object.keys(more).length === 0) return engine.me;
  const user = await makeUserKey(engine.me?.seed ?? more.seed);
  const { identity } = await makeDevice(user, engine.signing);
  const blank = { deviceToken: '', recovery: undefined, vaultVersion: 0 };
  const me: MeRow = { ...blank, ...engine.me, ...more, name, seed: user.seed, userKey: user.publicKey, identity };
  await engine.kept.write([...rows, ['me', me]]);
  engine.me = me;
  engine.tell('');
  return me;
}

async function becomeOwner(engine: Engine, code: string, name: string): Promise<{ readonly kind: 'owner' }> {
  const { token, tokenHash } = await tokenOf(randomBytes(SECRET_BYTES));
  if (!(await engine.delivery.registerDevice(code, tokenHash))) throw new Refusing('notOwner');
  await comeIn(engine, name, { deviceToken: token });
  await keepPackages(engine);
  return { kind: 'owner' };
}

/** The same person in an empty browser. Who has rooms here already keeps them: nothing is written over. */
async function recover(engine: Engine, words: string): Promise<{ readonly kind: 'recovered' | 'adopted' }> {
  if (!engine.isWriter) throw new Refusing('otherTab');
  const { recovery, version, content } = await openVault(engine, words);
  const hasRooms = (await engine.kept.list<RoomRow>('room/')).length > 0;
  const isOther = engine.me !== undefined && !isSameBytes(engine.me.seed, content.seed);
  if (isOther) throw new Refusing(hasRooms ? 'notEmpty' : 'otherKeys');
  // Another browser of the same person made these words: from now on they hold for this one, too.
  if (hasRooms) return adopt(engine, recovery, version);
  const rows = recoveredRows(content, engine.now());
  await comeIn(engine, content.name, { seed: content.seed, recovery, vaultVersion: version }, rows);
  return { kind: 'recovered' };
}

async function adopt(engine: Engine, recovery: Uint8Array, vaultVersion: number) {
  const me = { ...meOf(engine), recovery, vaultVersion };
  await engine.kept.write([['me', me]]);
  engine.me = me;
  engine.tell('');
  await answered(() => saveVault(engine)); // where it cannot be saved now, the next meeting does it
  return { kind: 'adopted' } as const;
}

/** Takes a room from this browser and from what comes back with the code; a meeting under way in it would keep it again. */
async function goneFrom(engine: Engine, room: string): Promise<void> {
  await inTurn(engine, room, () => forgetRoom(engine, room, [[`gone/${room}`, true]]));
  for (const [, { id, forCircle }] of await engine.kept.list<RoomRow>('room/'))
    if (forCircle === room) await changed(engine, id, (row) => ({ ...row, forCircle: '' }));
  await answered(() => saveVault(engine)); // where it cannot be saved now, the next meeting does it
}

function changed(engine: Engine, id: string, change: (row: RoomRow, last: string) => RoomRow): Promise<void> {
  return inTurn(engine, id, async () => {
    const room = await roomInHand(engine, id);
    const [last] = await engine.kept.list<TextRow>(`text/${id}/`, { before: `text/${id}/~`, most: 1 });
    const row = change(room.row, last?.[0] ?? '');
    // Keeping tells whoever looks, and looking marks as read: what is the same is not kept again.
    if (row !== room.row) await keep(engine, { ...room, row });
  });
}
