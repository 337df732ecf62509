import { isSameAddress } from '../kit/address.ts';
import { sha256 } from '../kit/bytes.ts';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { type Island, together } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { fingerprint, seal, unsealBytes } from '../store/seal.ts';
import { addressPrint } from './address-print.ts';
import type { Authentication } from './authenticate.ts';
import type { HeldReason } from './core/held.ts';
import { keepAsFile, removeInboxFile } from './inbox-file.ts';
import { LARGEST_MAIL_BYTES } from './parse.ts';
import { headerEnd, latinOf } from './raw-message.ts';
import { countFrom, countHeldIn, emptyIn, heldIn, inById, removeInAbout, saveIn, settleIn } from './store.ts';
import type { MailInRow } from './tables.ts';
import { forgetInTime } from './wake.ts';

/** Who a mail server says a message comes from and goes to; '' as `from` is the null return path. */
export type Envelope = { readonly from?: string | undefined; readonly to?: string | undefined };

/** `known`: the same message was taken before. `large`: it is over 25 MB, lies as a file and is held. */
export type Taken = { readonly kind: 'new' | 'known' | 'large'; readonly id: string };

/** A message as it came. */
export type Stored = {
  readonly id: string;
  readonly cameAt: Temporal.Instant;
  readonly envelope: Envelope;
  readonly raw: Uint8Array;
};

/** A message that waits at the desk. Its content is gone after two weeks. */
export type Held = {
  readonly id: string;
  readonly cameAt: Temporal.Instant;
  readonly reason: string;
  readonly sizeBytes: number;
  readonly file: string;
  readonly message?: Stored | undefined;
};

/**
 * Takes a message in: it is stored, sealed, before anything is made of it, and then a job `mail-in` is due. The same
 * Message-ID with the same body is one message, however often it comes; another body is another one. Once this
 * returns, the message is safe.
 */
export async function takeIn(island: Island, raw: Uint8Array, envelope: Envelope = {}): Promise<Taken> {
  const id = newId(island.now);
  const isLarge = raw.length > LARGEST_MAIL_BYTES;
  const file = isLarge ? keepAsFile(island, id, raw) : '';
  const sealed = isLarge ? new Uint8Array() : seal(island, pack(envelope, raw));
  const row: MailInRow = {
    island_id: island.place.id,
    id,
    unique_key: fingerprint(island, 'message', keyOf(raw)),
    came_at: instantText(island.now),
    size_bytes: raw.length,
    sealed,
    file,
    state: isLarge ? 'held' : 'new',
    reason: isLarge ? ('too-large' satisfies HeldReason) : '',
    about: '',
    from_print: '',
  };
  const saved = await together(island, (island) => saveOnce(island, row));
  if (saved.kind === 'known') removeInboxFile(island, file);
  return saved;
}

async function saveOnce(island: Island, row: MailInRow): Promise<Taken> {
  const { id, isNew } = await saveIn(island, row);
  if (!isNew) return { kind: 'known', id };
  await forgetInTime(island, island.now);
  if (row.state === 'held') return { kind: 'large', id };
  await enqueue(island, { kind: 'mail-in', key: id, payload: { id } });
  return { kind: 'new', id };
}

/** A message that is to be read, by its id; undefined where it was read already, or is not there. */
export async function messageToRead(island: Island, id: string): Promise<Stored | undefined> {
  const row = await inById(island, id);
  return row?.state === 'new' ? storedOf(island, row) : undefined;
}

/** Marks a message as read, in the transaction that saves what became of it. With what it is `about` it is deleted. */
export function finishMessage(island: Island, id: string, about = ''): Promise<void> {
  return settleIn(island, id, { state: 'done', reason: '', about });
}

/** Lets a message wait at the desk. */
export function holdMessage(island: Island, id: string, reason: HeldReason): Promise<void> {
  return settleIn(island, id, { state: 'held', reason, about: '' });
}

const MOST_AN_HOUR = 10;
const MOST_OF_OWNER_AN_HOUR = 60;

/**
 * The brake that no header can get around: how many messages one address may send in an hour before the rest waits at
 * the desk. `first`: this is the one that was too many, which is told. Mail that only pretends to be from an address is
 * counted by itself (`dmarc`), so that nobody can shut somebody else out.
 */
export async function brake(
  island: Island,
  id: string,
  from: string,
  dmarc: Authentication['dmarc'],
): Promise<'free' | 'first' | 'braked'> {
  const isOwner = isSameAddress(from, island.about.owner.email);
  const most = isOwner ? MOST_OF_OWNER_AN_HOUR : MOST_AN_HOUR;
  const print = addressPrint(island, `${dmarc} ${from}`);
  const count = await countFrom(island, id, print, island.now.subtract({ hours: 1 }));
  return count <= most ? 'free' : count === most + 1 ? 'first' : 'braked';
}

/** Deletes a held message; only its fingerprint stays. False where it does not wait. */
export async function dropMessage(island: Island, id: string): Promise<boolean> {
  const row = await inById(island, id);
  if (row?.state !== 'held') return false;
  await emptyIn(island, id);
  removeInboxFile(island, row.file);
  return true;
}

/** Every message that waits at the desk, oldest first. */
export async function heldMessages(island: Island): Promise<readonly Held[]> {
  return (await heldIn(island)).map((row) => ({
    id: row.id,
    cameAt: Temporal.Instant.from(row.came_at),
    reason: row.reason,
    sizeBytes: row.size_bytes,
    file: row.file,
    message: storedOf(island, row),
  }));
}

/** How many messages wait at the desk. */
export function countHeld(island: Island): Promise<number> {
  return countHeldIn(island);
}

/**
 * Reads a held message once more, as after a change of the settings; no brake holds what the owner wants read. False
 * where it does not wait.
 */
export function readAgain(island: Island, id: string): Promise<boolean> {
  return together(island, async (island) => {
    const row = await inById(island, id);
    if (row?.state !== 'held' || row.sealed.length === 0) return false;
    await settleIn(island, id, { state: 'new', reason: '', about: '' });
    await enqueue(island, {
      kind: 'mail-in',
      key: `${id} ${instantText(island.now)}`,
      payload: { id, isWanted: true },
    });
    return true;
  });
}

/** Deletes what came in about a question or a reader; only the fingerprint stays, by which the same message is known again. */
export async function forgetMessages(island: Island, about: string): Promise<void> {
  for (const { file } of await removeInAbout(island, about)) removeInboxFile(island, file);
}

/** Message-ID and body; where there is no Message-ID, what makes a message this one. */
function keyOf(raw: Uint8Array): string {
  const end = headerEnd(raw);
  const header = latinOf(raw.subarray(0, end));
  const id = /^message-id[ \t]*:\s*(\S[^\r\n]*)/im.exec(header)?.[1]?.trim();
  const instead = header.match(/^(from|to|date|subject)[ \t]*:[^\r\n]*/gim)?.join('\n') ?? '';
  return `${id ?? instead} ${Buffer.from(sha256(raw.subarray(end))).toString('hex')}`;
}

function pack(envelope: Envelope, raw: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(envelope)}\n`), raw]);
}

function storedOf(island: Island, row: MailInRow): Stored | undefined {
  if (row.sealed.length === 0) return undefined;
  const packed = Buffer.from(unsealBytes(island, row.sealed));
  const end = packed.indexOf('\n');
  const envelope = JSON.parse(packed.subarray(0, end).toString()) as Envelope;
  return { id: row.id, cameAt: Temporal.Instant.from(row.came_at), envelope, raw: packed.subarray(end + 1) };
}
