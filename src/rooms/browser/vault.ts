import type { Language } from '../../kit/language.ts';
import { isSameBytes } from './bytes.ts';
import type { Delivery } from './delivery.ts';
import { type Engine, inTurn, meOf, Refusing } from './engine.ts';
import { decodeJson, encodeJson } from './json.ts';
import type { Row } from './kept.ts';
import { seal, sha256, unseal } from './keys.ts';
import { orderOf } from './outgoing.ts';
import { makeRecoverySecret, readRecoveryWords, recoveryWords, vaultOf } from './recovery-code.ts';
import type { MeRow, RoomRow, TextRow, VaultRow } from './rows.ts';

/** The place in the queues at which vaults are written one after another; no room has that id. */
const QUEUE = 'vault';
const REST_MILLISECONDS = 5 * 60 * 1000;
const LARGEST_VAULT_BYTES = 3 * 1024 * 1024; // the service takes four; base 64 on the way is counted there

type VaultRoom = {
  readonly about: Pick<
    RoomRow,
    'id' | 'name' | 'kind' | 'heading' | 'ownerKey' | 'ownerName' | 'names' | 'timerSeconds'
  >;
  readonly texts: readonly TextRow[];
};

/** What comes back: the person, the rooms' names and what was said. Never the keys of a running conversation. */
export type VaultContent = {
  readonly version: number;
  readonly name: string;
  readonly seed: Uint8Array;
  readonly sure: readonly string[];
  readonly rooms: readonly VaultRoom[];
};

/** Twelve words, and a first vault that opens with them. Words made before no longer open anything new. */
export function makeRecoveryCode(engine: Engine, language: Language): Promise<readonly string[]> {
  return inTurn(engine, QUEUE, async () => {
    const recovery = makeRecoverySecret();
    await saveVaultOf(engine, { ...meOf(engine), recovery, vaultVersion: 0 });
    return recoveryWords(recovery, language);
  });
}

export function saveVault(engine: Engine): Promise<void> {
  return inTurn(engine, QUEUE, async () => {
    if (meOf(engine).recovery) await saveVaultOf(engine, meOf(engine));
  });
}

/** Saves what has changed since it was saved last, looking for it every few minutes at most. */
export function saveVaultIfDue(engine: Engine): Promise<void> {
  return inTurn(engine, QUEUE, async () => {
    const me = meOf(engine);
    const last = await engine.kept.read<VaultRow>('vault');
    const isFresh = last && Math.abs(engine.now() - last.at) < REST_MILLISECONDS;
    if (!me.recovery || isFresh) return;
    const digest = await digestOf(engine, me);
    if (last && isSameBytes(last.digest, digest)) await engine.kept.write([['vault', { at: engine.now(), digest }]]);
    else await saveVaultOf(engine, me);
  });
}

async function saveVaultOf(engine: Engine, me: MeRow): Promise<void> {
  const { recovery } = me;
  if (!recovery) return;
  const { id, token, key } = await vaultOf(recovery as Uint8Array<ArrayBuffer>);
  const known = me.vaultVersion > 0 ? await engine.delivery.readVault(id, token) : undefined;
  if (me.vaultVersion > 0 && !known) throw new Refusing('vaultGone');
  if (known && known.version < me.vaultVersion) throw new Refusing('vaultOld');
  const version = (known?.version ?? 0) + 1;
  const digest = await digestOf(engine, me);
  const body = await seal(key, placeOf(id, version), await contentOf(engine, me, version));
  if (!(await engine.delivery.writeVault(id, token, { version, body }))) throw new Refusing('conflict');
  const saved: MeRow = { ...meOf(engine), recovery, vaultVersion: version };
  const row: VaultRow = { at: engine.now(), digest };
  await engine.kept.write([
    ['me', saved],
    ['vault', row],
  ]);
  engine.me = saved;
}

/** Of what is saved, whatever its version. */
async function digestOf(engine: Engine, me: MeRow): Promise<Uint8Array> {
  return sha256(await contentOf(engine, me, 0));
}

/** The vault that twelve words open. Throws `codeWrong`, `vaultGone`, or `vaultOld` where it is not the version it says. */
export async function openVault(delivery: Delivery, words: string) {
  const recovery = await readRecoveryWords(words);
  if (!recovery) throw new Refusing('codeWrong');
  const { id, token, key } = await vaultOf(recovery);
  const found = await delivery.readVault(id, token);
  if (!found) throw new Refusing('vaultGone');
  const plain = await unseal(key, placeOf(id, found.version), found.body);
  if (!plain) throw new Refusing('vaultOld');
  return { recovery, version: found.version, content: decodeJson(plain) as VaultContent };
}

/** The rooms as they were: to be read, and to be begun anew by an invitation. */
export function recoveredRows({ rooms, sure }: VaultContent, now: number): Row[] {
  return [
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

async function contentOf(engine: Engine, me: MeRow, version: number): Promise<Uint8Array> {
  const rooms: VaultRoom[] = [];
  for (const [, row] of await engine.kept.list<RoomRow>('room/')) {
    const { id, name, kind, heading, ownerKey, ownerName, names, timerSeconds } = row;
    // What is to disappear disappears from here, too.
    const texts = (await engine.kept.list<TextRow>(`text/${id}/`)).flatMap(([, text]) =>
      text.disappearsAt > 0 ? [] : [text],
    );
    rooms.push({ about: { id, name, kind, heading, ownerKey, ownerName, names, timerSeconds }, texts });
  }
  const sure = (await engine.kept.list('sure/')).map(([key]) => key.slice('sure/'.length));
  const content: VaultContent = { version, name: me.name, seed: me.seed, sure, rooms };
  for (let share = 1; ; share /= 2) {
    const bytes = encodeJson({ ...content, rooms: rooms.map((room) => latest(room, share)) });
    if (bytes.length <= LARGEST_VAULT_BYTES || share < 0.001) return bytes;
  }
}

/** Where not everything fits, the later texts. */
function latest(room: VaultRoom, share: number): VaultRoom {
  return { ...room, texts: room.texts.slice(room.texts.length - Math.ceil(room.texts.length * share)) };
}

function placeOf(id: string, version: number): string {
  return `vault ${id} ${version}`;
}
