import type { Language } from '../../kit/language.ts';
import { isSameBytes } from './bytes.ts';
import { listedDevices } from './devices.ts';
import { type Engine, inTurn, meOf, Refusing } from './engine.ts';
import { namesUnder, type Row } from './kept.ts';
import { seal, sha256, unseal } from './keys.ts';
import { mergedVault } from './merged-vault.ts';
import { orderOf } from './outgoing.ts';
import { moveBox } from './own-box.ts';
import {
  boxOf,
  makeRecoverySecret,
  type RecoverySecret,
  readRecoveryWords,
  recoveryWords,
  vaultOf,
} from './recovery-code.ts';
import type { MeRow, RoomRow, TextRow, VaultRow } from './rows.ts';
import { textsIn } from './texts.ts';
import { decodeVault, encodeVault, type VaultContent, type VaultRoom } from './vault-content.ts';

/** The place in the queues at which vaults are written one after another; no room has that id. */
const QUEUE = 'vault';
const SHORTEST_REST_MILLISECONDS = 60 * 1000;
const LONGEST_REST_MILLISECONDS = 5 * 60 * 1000;
const REST_MILLISECONDS_PER_BYTE = 0.1; // the largest vault rests longest
const TOUCH_MILLISECONDS = 30 * 86_400_000; // a vault that nobody touches for two years is deleted
const MOST_TRIES = 3;
const LARGEST_VAULT_BYTES = 3 * 1024 * 1024; // the service takes four; base 64 on the way is counted there

/** Twelve words, and a first vault that opens with them. What the words before opened is deleted. */
export function makeRecoveryCode(engine: Engine, language: Language): Promise<readonly string[]> {
  return inTurn(engine, QUEUE, async () => {
    const me = meOf(engine);
    const recovery = makeRecoverySecret();
    const before = me.recovery && (await vaultOf(me.recovery as Uint8Array<ArrayBuffer>));
    const known = before && (await openAt(engine, before, me.vaultVersion).catch(() => undefined));
    const given: Row[] = before ? [[`given/${before.id}`, before.token]] : [];
    given.push(...(await movedBox(engine, me, recovery)));
    await saveVaultOf(engine, { ...me, recovery, vaultVersion: 0 }, known?.content, [...given, ['barred', undefined]]);
    await giveUpGiven(engine).catch(() => undefined); // where that cannot be asked now, the next meeting does it
    return recoveryWords(recovery, language);
  });
}

/** Of a client's box: what of the words before is to be deleted, after it has gone over into that of the new ones. */
async function movedBox(engine: Engine, { deviceToken, recovery }: MeRow, to: RecoverySecret): Promise<Row[]> {
  if (deviceToken) return [];
  const from = recovery as RecoverySecret | undefined;
  // Not who asks and was not let in: whoever it is comes with the new words, or was meant to be kept out by them.
  const known = new Set((await listedDevices(engine)).flatMap(({ key, isAsking }) => (isAsking ? [] : [key])));
  await moveBox(engine, { from, to }, (device) => known.has(device));
  if (!from) return [];
  const { id, token } = await boxOf(from);
  return [[`given/${id}`, token]];
}

export function saveVault(engine: Engine): Promise<void> {
  return inTurn(engine, QUEUE, async () => {
    if (meOf(engine).recovery) await saveVaultOf(engine, meOf(engine));
  });
}

/**
 * Saves what has changed since it was saved last, looking for it every minute at most, and the larger the vault, the less
 * often. A room that is not in it yet does not wait: who closes the browser now and loses it would never hear of it again.
 */
export function saveVaultIfDue(engine: Engine): Promise<void> {
  return inTurn(engine, QUEUE, async () => {
    const me = meOf(engine);
    const last = await engine.kept.read<VaultRow>('vault');
    if (!me.recovery || (last && isResting(engine, last) && (await holdsAllRooms(engine, last)))) return;
    await giveUpGiven(engine);
    const content = await contentOf(engine, me);
    const digest = await digestOf(content);
    const isUntouched = Math.abs(engine.now() - (last?.touchedAt ?? 0)) > TOUCH_MILLISECONDS;
    if (!last || isUntouched || !isSameBytes(last.digest, digest)) await saveVaultOf(engine, me);
    else await engine.kept.write([['vault', { ...last, at: engine.now(), rooms: roomsIn(content) }]]);
  });
}

function isResting(engine: Engine, { at, bytes }: VaultRow): boolean {
  const rest = bytes === undefined ? LONGEST_REST_MILLISECONDS : bytes * REST_MILLISECONDS_PER_BYTE;
  const restMs = Math.min(Math.max(rest, SHORTEST_REST_MILLISECONDS), LONGEST_REST_MILLISECONDS);
  return Math.abs(engine.now() - at) < restMs;
}

async function holdsAllRooms({ kept }: Engine, { rooms = [] }: VaultRow): Promise<boolean> {
  const saved = new Set(rooms);
  return (await namesUnder(kept, 'room/')).every((id) => saved.has(id));
}

function roomsIn({ rooms }: VaultContent): string[] {
  return rooms.map(({ about }) => about.id);
}

type VaultPlace = Awaited<ReturnType<typeof vaultOf>>;

/**
 * Writes what is here together with what another browser of the same person has written meanwhile; where that one comes
 * in between, anew. `more` is of a vault before this one.
 */
async function saveVaultOf(engine: Engine, me: MeRow, more?: VaultContent, rows: readonly Row[] = []): Promise<void> {
  if (!me.recovery) return;
  const place = await vaultOf(me.recovery as Uint8Array<ArrayBuffer>);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const isFirst = me.vaultVersion === 0 && attempt === 0; // of a code just made: nothing can lie there yet
    const known = isFirst ? undefined : await openAt(engine, place, me.vaultVersion);
    const version = (known?.version ?? me.vaultVersion) + 1;
    const own = await contentOf(engine, me);
    const digest = await digestOf(own);
    const merged = mergedVault({ ...own, version }, ...[known?.content, more].filter((each) => each !== undefined));
    const body = await seal(place.key, placeOf(place.id, version), await encodeVault(merged, LARGEST_VAULT_BYTES));
    const came = await engine.delivery.writeVault(place.id, place.token, { version, body });
    if (came === 'late') continue;
    if (came === 'gone') return loseCode(engine);
    if (came !== 'written') throw new Refusing('conflict');
    const saved: MeRow = { ...meOf(engine), recovery: me.recovery, vaultVersion: version };
    const times = { at: engine.now(), touchedAt: engine.now() };
    const row: VaultRow = { ...times, digest, rooms: roomsIn(own), bytes: body.length };
    await engine.kept.write([['me', saved], ['vault', row], ...rows]);
    engine.me = saved;
    return;
  }
  throw new Refusing('conflict');
}

/** Has deleted what codes opened that are no longer used. */
async function giveUpGiven({ kept, delivery }: Engine): Promise<void> {
  for (const [key, token] of await kept.list<string>('given/')) {
    await delivery.giveUpVault(key.slice('given/'.length), token);
    await kept.write([[key, undefined]]);
  }
}

/** The vault as it lies there; undefined where none does. Throws `vaultOld` where it is older than what was there before. */
async function openAt({ delivery }: Engine, { id, token, key }: VaultPlace, knownVersion: number) {
  const found = await delivery.readVault(id, token);
  if (!found) return undefined;
  if (found.version < knownVersion) throw new Refusing('vaultOld');
  const plain = await unseal(key, placeOf(id, found.version), found.body);
  if (!plain) throw new Refusing('vaultOld');
  return { version: found.version, content: await decodeVault(plain) };
}

/** Another browser of this person has made a new code: the one known here opens nothing any more. */
async function loseCode(engine: Engine): Promise<never> {
  const me: MeRow = { ...meOf(engine), recovery: undefined, vaultVersion: 0 };
  await engine.kept.write([
    ['me', me],
    ['vault', undefined],
  ]);
  engine.me = me;
  engine.tell('');
  throw new Refusing('codeReplaced');
}

/** Of what is saved, whatever its version. */
async function digestOf(content: VaultContent): Promise<Uint8Array> {
  return sha256(await encodeVault({ ...content, version: 0 }, Number.POSITIVE_INFINITY));
}

/** The vault that twelve words open. Throws `codeWrong`, `vaultGone`, or `vaultOld` where it is not the version it says. */
export async function openVault(engine: Engine, words: string) {
  const recovery = await readRecoveryWords(words);
  if (!recovery) throw new Refusing('codeWrong');
  const found = await openAt(engine, await vaultOf(recovery), 0);
  if (!found) throw new Refusing('vaultGone');
  if (found.content.version !== found.version) throw new Refusing('vaultOld');
  return { recovery, ...found };
}

export type ReadVault = () => Promise<VaultContent | undefined>;

/** What lies in this person's vault now, as another browser of his may have written it; fetched once, when it is asked for. */
export function vaultOnce(engine: Engine): ReadVault {
  const { recovery, vaultVersion } = meOf(engine);
  const read = async () =>
    recovery && (await openAt(engine, await vaultOf(recovery as RecoverySecret), vaultVersion))?.content;
  let reading: ReturnType<ReadVault> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

/** The rooms as they were: to be read, until another browser brings this one in or an invitation begins them anew. */
export function recoveredRows({ rooms, sure, shut = [] }: VaultContent, now: number): Row[] {
  return [
    ...shut.map((device): Row => [`shut/${device}`, true]),
    ...sure.map((person): Row => [`sure/${person}`, true]),
    ...rooms.flatMap(({ about, texts }): Row[] => [
      [`room/${about.id}`, recoveredRoom(about, now)],
      ...texts.map((text, at): Row => [`text/${about.id}/${orderOf(at)}`, { ...text, isExcerpt: false }]),
    ]),
  ];
}

function recoveredRoom(about: VaultRoom['about'], now: number): RoomRow {
  return {
    ...about,
    forCircle: '',
    seq: 0,
    missing: [],
    seatToken: '',
    loan: '',
    ownSeatToken: '',
    count: 0,
    outboxAt: 0,
    sinceRefresh: 0,
    refreshedAt: now,
    readUpTo: '~',
    closed: 'recovered',
    notices: ['recovered'],
    counts: {},
  };
}

async function contentOf(engine: Engine, { name, seed }: MeRow): Promise<VaultContent> {
  const rooms: VaultRoom[] = [];
  for (const [, row] of await engine.kept.list<RoomRow>('room/')) {
    const { id, name, kind, heading, ownerKey, ownerName, names, timerSeconds } = row;
    const texts: TextRow[] = [];
    // What is to disappear disappears from here, too.
    for await (const slice of textsIn(engine, id))
      texts.unshift(...slice.flatMap(([, text]) => (text.disappearsAt > 0 ? [] : [text])));
    rooms.push({ about: { id, name, kind, heading, ownerKey, ownerName, names, timerSeconds }, texts });
  }
  const under = (prefix: string) => namesUnder(engine.kept, prefix);
  const [sure, gone, shut] = [await under('sure/'), await under('gone/'), await under('shut/')];
  return { version: 0, name, seed, sure, gone, shut, rooms };
}

function placeOf(id: string, version: number): string {
  return `vault ${id} ${version}`;
}
