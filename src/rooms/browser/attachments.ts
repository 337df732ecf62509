import { type Bytes, joinBytes, uint32 } from './bytes.ts';
import { sha256 } from './keys.ts';

// AES-256-GCM in chunks after STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the nonce is prefix, number and a flag
// on the last chunk, so that chunks can neither be swapped nor left out, nor the end cut off. The key is used for one file.
const CHUNK_BYTES = 65_536;
const CHUNKS_PER_PART = 15; // with their tags below 1 MiB, which is what the service takes
const TAG_BYTES = 16;
const PREFIX_BYTES = 7;
export const PART_BYTES = CHUNK_BYTES * CHUNKS_PER_PART;
const SEALED_PART_BYTES = (CHUNK_BYTES + TAG_BYTES) * CHUNKS_PER_PART;

/** What opens a file; it travels inside a message alone. `paddedBytes` is what the server sees, `sizeBytes` the truth. */
export type FileKey = {
  readonly id: string;
  readonly key: Uint8Array;
  readonly prefix: Uint8Array;
  readonly sizeBytes: number;
  readonly paddedBytes: number;
  /** Of the digests of all parts, so that who keeps the parts cannot give out others. */
  readonly digest: Uint8Array;
};

/** What is shared by all parts while a file is sealed. */
export type FileSecret = Pick<FileKey, 'key' | 'prefix' | 'paddedBytes'>;

export const FILE_SECRET_BYTES = { key: 32, prefix: PREFIX_BYTES } as const;

/** The size of a file as the server sees it: at most 12 % above the true one (Padmé, Nikitin et al. 2019), 64 KiB at least. */
export function paddedSize(sizeBytes: number): number {
  if (sizeBytes <= CHUNK_BYTES) return CHUNK_BYTES;
  const exponent = Math.floor(Math.log2(sizeBytes));
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(sizeBytes / step) * step;
}

export function partsOf({ paddedBytes }: Pick<FileKey, 'paddedBytes'>): number {
  return Math.ceil(paddedBytes / PART_BYTES);
}

/** Seals a part. `plain` are the file's bytes of this part; what is missing to the padded size is filled up. */
export async function sealPart(secret: FileSecret, part: number, plain: Uint8Array): Promise<Bytes> {
  const key = await fileKey(secret.key);
  const size = Math.min(PART_BYTES, secret.paddedBytes - part * PART_BYTES);
  const filled = plain.length === size ? plain : joinBytes(plain, new Uint8Array(size - plain.length));
  const chunks = Array.from({ length: Math.ceil(size / CHUNK_BYTES) }, async (_, at) => {
    const chunk = filled.slice(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES) as Bytes;
    return new Uint8Array(await crypto.subtle.encrypt(howOf(secret, part * CHUNKS_PER_PART + at), key, chunk));
  });
  return joinBytes(...(await Promise.all(chunks)));
}

/** A part's bytes without the filling; undefined where it is not that part of this file, whole. */
export async function openPart(file: FileKey, part: number, sealed: Uint8Array): Promise<Bytes | undefined> {
  const plainSize = Math.min(PART_BYTES, file.paddedBytes - part * PART_BYTES);
  const chunkCount = Math.ceil(plainSize / CHUNK_BYTES);
  if (sealed.length > SEALED_PART_BYTES || sealed.length !== plainSize + chunkCount * TAG_BYTES) return undefined;
  const key = await fileKey(file.key);
  const chunks = Array.from({ length: chunkCount }, async (_, at) => {
    const chunk = sealed.slice(at * (CHUNK_BYTES + TAG_BYTES), (at + 1) * (CHUNK_BYTES + TAG_BYTES)) as Bytes;
    return new Uint8Array(await crypto.subtle.decrypt(howOf(file, part * CHUNKS_PER_PART + at), key, chunk));
  });
  try {
    const plain = joinBytes(...(await Promise.all(chunks)));
    return plain.slice(0, Math.max(0, Math.min(plain.length, file.sizeBytes - part * PART_BYTES)));
  } catch {
    return undefined; // forged, swapped or cut
  }
}

/** The digest over the digests of the sealed parts. */
export function digestOfParts(digests: readonly Uint8Array[]): Promise<Bytes> {
  return sha256(joinBytes(...digests));
}

function howOf({ prefix, paddedBytes }: FileSecret, chunk: number): AesGcmParams {
  const isLast = chunk === Math.ceil(paddedBytes / CHUNK_BYTES) - 1;
  const iv = joinBytes(prefix, uint32(chunk), Uint8Array.of(isLast ? 1 : 0));
  return {
    name: 'AES-GCM',
    iv,
    additionalData: joinBytes(Uint8Array.of(1), uint32(CHUNK_BYTES), sizeText(paddedBytes)),
  };
}

function sizeText(bytes: number): Bytes {
  return joinBytes(uint32(Math.floor(bytes / 2 ** 32)), uint32(bytes % 2 ** 32));
}

function fileKey(key: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key as Bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
