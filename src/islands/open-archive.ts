import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { type Entry, openPromise } from 'yauzl';
import { Refusal } from '../words/refusal.ts';

const MOST_ENTRIES = 100_000;
const MOST_BYTES = 60_000_000_000;
const LONGEST_NAME_BYTES = 255;
const FREE_BYTES = 10_000_000;
const MOST_RATIO = 200;

/** A file in an archive. Its name is only compared, never used as a path. */
export type Packed = { readonly name: string; readonly isFile: boolean };

/** Walks once through an archive: `wants` says which files are opened, `take` reads them. */
export type Walk = (
  wants: (name: string) => boolean,
  take: (name: string, bytes: Readable) => Promise<void>,
) => Promise<void>;

/** An archive whose list of files has been looked through, and refused where it is hostile or broken. */
export type Archive = { readonly packed: readonly Packed[]; readonly walk: Walk };

/** Opens a zip or tar.gz, told apart by its first bytes. */
export async function openArchive(file: string): Promise<Archive> {
  const walkAll = walkerOf(file);
  const packed: Packed[] = [];
  const names = new Set<string>();
  let total = 0;
  await walkAll(async ({ name, isFile, sizeBytes, packedBytes, isLink, isOdd }) => {
    if (isOdd || isUnsafe(name)) throw new Refusal('importUnsafe', { file, name });
    total += sizeBytes;
    const isBomb = sizeBytes > FREE_BYTES && packedBytes !== undefined && sizeBytes > packedBytes * MOST_RATIO;
    if (isBomb || total > MOST_BYTES || packed.length >= MOST_ENTRIES) throw new Refusal('importBomb', { file, name });
    const plain = name.normalize('NFC');
    if (names.has(plain)) throw new Refusal('importTwice', { file, name });
    names.add(plain);
    packed.push({ name: plain, isFile: isFile && !isLink });
  });
  const files = new Set(packed.filter((each) => each.isFile).map(({ name }) => name));
  const walk: Walk = (wants, take) =>
    walkAll(async ({ name, open }) => {
      const plain = name.normalize('NFC');
      if (files.has(plain) && wants(plain)) await take(plain, await open());
    });
  return { packed, walk };
}

type Met = {
  readonly name: string;
  readonly isFile: boolean;
  readonly isLink: boolean;
  /** A device, or a link in an archive that can make one: nobody's export has it. */
  readonly isOdd: boolean;
  readonly sizeBytes: number;
  readonly packedBytes?: number;
  readonly open: () => Promise<Readable>;
};

type Walker = (meet: (met: Met) => Promise<void>) => Promise<void>;

function walkerOf(file: string): Walker {
  const first = firstBytes(file);
  if (first.length === 0) throw new Refusal('importEmpty', { file });
  if (first[0] === 0x1f && first[1] === 0x8b) return (meet) => guarded(file, () => walkTar(file, meet));
  return (meet) => guarded(file, () => walkZip(file, meet));
}

function firstBytes(file: string): Uint8Array {
  const bytes = Buffer.alloc(4);
  try {
    const handle = openSync(file, 'r');
    try {
      return bytes.subarray(0, readSync(handle, bytes));
    } finally {
      closeSync(handle);
    }
  } catch {
    throw new Refusal('importMissing', { file });
  }
}

/** What the readers of zip and tar cannot read is the archive's fault, and a sentence. */
async function guarded(file: string, walk: () => Promise<void>): Promise<void> {
  try {
    await walk();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { message = '', code } = error as NodeJS.ErrnoException;
    if (/absolute path|relative path|invalid characters in fileName/.test(message)) {
      throw new Refusal('importUnsafe', { file, name: message.split(': ').slice(1).join(': ') });
    }
    if (code && !/^Z_|ERR_STREAM/.test(code)) throw error;
    throw new Refusal('importNoArchive', { file });
  }
}

async function walkZip(file: string, meet: (met: Met) => Promise<void>): Promise<void> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true });
  try {
    for await (const entry of zip.eachEntry()) {
      const mode = entry.externalFileAttributes >>> 16;
      const isLink = (mode & 0o170000) === 0o120000;
      await meet({
        name: entry.fileName,
        isFile: !entry.fileName.endsWith('/'),
        isLink,
        isOdd: false,
        sizeBytes: entry.uncompressedSize,
        packedBytes: entry.compressedSize,
        open: () => zip.openReadStreamPromise(entry as Entry),
      });
    }
  } finally {
    zip.close();
  }
}

async function walkTar(file: string, meet: (met: Met) => Promise<void>): Promise<void> {
  const tar = extract();
  pipeline(createReadStream(file), createGunzip(), tar, () => {}); // the loop below meets its errors
  for await (const entry of tar) {
    const { name, type, size = 0 } = entry.header;
    await meet({
      name: name.replace(/^\.\/(?=.)/, ''),
      isFile: type === 'file' || type === 'contiguous-file',
      isLink: false,
      isOdd: !['file', 'contiguous-file', 'directory'].includes(type ?? ''),
      sizeBytes: size,
      open: async () => entry as unknown as Readable,
    });
    entry.resume();
  }
}

function isUnsafe(name: string): boolean {
  if (/^([/\\]|[a-z]:)/i.test(name) || name.includes('\\') || name.includes('\0')) return true;
  const parts = name.split('/');
  return parts.includes('..') || parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME_BYTES);
}
