import {
  digestOfParts,
  FILE_SECRET_BYTES,
  type FileKey,
  openPart,
  PART_BYTES,
  paddedSize,
  partsOf,
  sealPart,
} from './attachments.ts';
import { isSameBytes, joinBytes, randomBytes } from './bytes.ts';
import { type Engine, groupOf, inTurn, Refusing, roomInHand } from './engine.ts';
import { sha256 } from './keys.ts';
import { newClientId, say } from './outgoing.ts';
import { sendAndRead } from './pump.ts';
import type { RoomRow } from './rows.ts';
import { epochToken } from './seats.ts';
import { findText } from './texts.ts';

export const LARGEST_FILE_BYTES = 512 * 1024 * 1024;

type UploadRow = Pick<FileKey, 'id' | 'key' | 'prefix' | 'paddedBytes'> & { readonly digests: readonly Uint8Array[] };

/**
 * Seals and sends a file part by part, then keeps the message that opens it. Sent again after it broke off, the same file
 * goes on after the last part that arrived.
 */
export async function sendFile(engine: Engine, roomId: string, file: File, progress: (done: number) => void) {
  if (file.size === 0) throw new Refusing('fileEmpty');
  if (file.size > LARGEST_FILE_BYTES) throw new Refusing('tooLarge');
  const place = `upload/${roomId}/${await nameOfUpload(file)}`;
  let upload = (await engine.kept.read<UploadRow>(place)) ?? newUpload(file);
  const count = partsOf(upload);
  for (let part = upload.digests.length; part < count; part += 1) {
    const plain = new Uint8Array(await file.slice(part * PART_BYTES, (part + 1) * PART_BYTES).arrayBuffer());
    const sealed = await sealPart(upload, part, plain);
    await keepPart(engine, roomId, upload.id, part, sealed);
    upload = { ...upload, digests: [...upload.digests, await sha256(sealed)] };
    await engine.kept.write([[place, upload]]);
    progress((part + 1) / count);
  }
  const { digests, ...secret } = upload;
  const content = {
    ...secret,
    sizeBytes: file.size,
    digest: await digestOfParts(digests),
    name: file.name,
    type: file.type,
  };
  return inTurn(engine, roomId, () =>
    say(engine, roomId, { kind: 'file', text: '', file: content }, [[place, undefined]]),
  );
}

/** Fetches a file and opens it. Nothing is given out before all of it was found whole. */
export async function readFile(engine: Engine, roomId: string, messageId: string, progress: (done: number) => void) {
  const [, message] = (await findText(engine, roomId, ({ id }) => id === messageId)) ?? [];
  const file = message?.file;
  const row = await engine.kept.read<RoomRow>(`room/${roomId}`);
  if (!file || !row) throw new Refusing('fileGone');
  const count = partsOf(file);
  const plain: Blob[] = []; // the browser keeps those, and not this tab's memory
  const digests: Uint8Array[] = [];
  for (let part = 0; part < count; part += 1) {
    const sealed = await engine.delivery.readPart(roomId, row.seatToken, file.id, part);
    if (!sealed) throw new Refusing('fileGone');
    const opened = await openPart(file, part, sealed);
    if (!opened) throw new Refusing('fileDamaged');
    plain.push(new Blob([opened]));
    digests.push(await sha256(sealed));
    progress((part + 1) / count);
  }
  if (!isSameBytes(await digestOfParts(digests), file.digest)) throw new Refusing('fileDamaged');
  return new File(plain, file.name, { type: file.type });
}

/** A part, by whatever token the epoch has; another's commit may have come between two parts. */
async function keepPart(engine: Engine, roomId: string, id: string, part: number, sealed: Uint8Array): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { token } = await epochToken(groupOf(await roomInHand(engine, roomId)));
    const kept = await engine.delivery.keepPart(roomId, token, id, part, sealed);
    if (kept === 'kept') return;
    if (kept === 'full') throw new Refusing('roomFull');
    await inTurn(engine, roomId, () => sendAndRead(engine, roomId));
  }
  throw new Refusing('noEntry');
}

function newUpload(file: File): UploadRow {
  return {
    id: newClientId(),
    key: randomBytes(FILE_SECRET_BYTES.key),
    prefix: randomBytes(FILE_SECRET_BYTES.prefix),
    paddedBytes: paddedSize(file.size),
    digests: [],
  };
}

/** By what a file is known again: its name, size, time, first and last bytes. Other bytes are sealed under another key. */
async function nameOfUpload(file: File): Promise<string> {
  const ends = [file.slice(0, 65_536), file.slice(-65_536)];
  const [first, last] = await Promise.all(ends.map(async (each) => new Uint8Array(await each.arrayBuffer())));
  const about = new TextEncoder().encode(`${file.name} ${file.size} ${file.lastModified}`);
  const digest = await sha256(joinBytes(about, first ?? about, last ?? about));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
