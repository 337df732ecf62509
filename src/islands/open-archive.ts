import { closeSync, createReadStream, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { type Entry, openPromise } from 'yauzl';
import { Refusal } from '../words/refusal.ts';
import type { Loss } from './core/post.ts';

const MOST_ENTRIES = 100_000;
const MOST_BYTES = 60_000_000_000;
const LONGEST_NAME_BYTES = 255;
const FREE_BYTES = 10_000_000;
const MOST_RATIO = 200;

/** A file in an archive. Its name is only compared, never used as a path. */
export type Packed = {
  readonly name: string;
  readonly isFile: boolean;
  readonly isLink: boolean;
  readonly changedAt: Date | undefined;
};

/** Walks once through an archive: `wants` says which files are opened, `take` reads them. */
export type Walk = (
  wants: (name: string, sizeBytes?: number) => boolean,
  take: (name: string, bytes: Readable) => Promise<void>,
) => Promise<void>;

/** Where files were fetched; paths are with their query, as they were asked for. */
export type FetchedFrom = {
  readonly host: string;
  /** Every path that led to the file, its own first. */
  readonly pathsOf: (name: string) => readonly string[];
  readonly nameAt: (path: string) => string | undefined;
  readonly lost: readonly Loss[];
};

/** A zip, tar.gz, folder or single file, looked through, and refused where it is hostile or broken. */
export type Archive = {
  /** As the owner named it. */
  readonly file: string;
  /** Whether it is one file that holds others. */
  readonly isPacked: boolean;
  /** The folder around everything, where this is only what lies in it. */
  readonly top?: string;
  readonly packed: readonly Packed[];
  /** What is known of files that were fetched from the website itself. */
  readonly fetched?: FetchedFrom;
  /** One file; where it is broken, the sentence comes while it is read. In a tar every call walks from its beginning. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
  readonly walk: Walk;
  readonly close: () => void;
};

/** Opens a zip, a tar.gz, a folder or any other single file, told apart by what they are. */
export async function openArchive(file: string): Promise<Archive> {
  const store = await storeOf(file);
  const packed: Packed[] = [];
  const names = new Set<string>();
  let total = 0;
  try {
    await store.walk(async ({ name, isFile, sizeBytes, packedBytes, isLink, isOdd, changedAt }) => {
      if (isOdd || isUnsafe(name)) throw new Refusal('importUnsafe', { file, name });
      total += sizeBytes;
      const isBomb = sizeBytes > FREE_BYTES && packedBytes !== undefined && sizeBytes > packedBytes * MOST_RATIO;
      if (isBomb || total > MOST_BYTES || packed.length >= MOST_ENTRIES)
        throw new Refusal('importBomb', { file, name });
      const plain = name.normalize('NFC');
      if (names.has(plain)) throw new Refusal('importTwice', { file, name });
      names.add(plain);
      if (isOfMac(plain)) return;
      packed.push({ name: plain, isFile: isFile && !isLink, isLink, changedAt });
    });
  } catch (error) {
    store.close();
    throw error;
  }
  const files = new Set(packed.filter((each) => each.isFile).map(({ name }) => name));
  const walk: Walk = (wants, take) =>
    store.walk(async ({ name, sizeBytes, open }) => {
      const plain = name.normalize('NFC');
      if (files.has(plain) && wants(plain, sizeBytes)) await take(plain, await open());
    });
  async function* read(name: string) {
    if (!files.has(name)) throw new Error('no file of this archive');
    yield* store.read(name);
  }
  return { file, isPacked: !isFolder(file), packed, read, walk, close: store.close };
}

/** What a Mac lays beside the files of somebody who packs a folder: never a part of what was packed. */
function isOfMac(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(^|\/)\.DS_Store$/.test(name);
}

/** The same archive as if only what lies below `prefix` were there. */
export function below(archive: Archive, prefix: string): Archive {
  const inside = archive.packed.filter(({ name }) => name.startsWith(prefix) && name !== prefix);
  return {
    ...archive,
    top: prefix.slice(0, -1),
    packed: inside.map((each) => ({ ...each, name: each.name.slice(prefix.length) })),
    read: (name) => archive.read(prefix + name),
    walk: (wants, take) =>
      archive.walk(
        (name, sizeBytes) => name.startsWith(prefix) && wants(name.slice(prefix.length), sizeBytes),
        (name, bytes) => take(name.slice(prefix.length), bytes),
      ),
  };
}

/** The first bytes of a file of an archive, `most` at the most. */
export async function headOf(archive: Archive, name: string, most = 65_536): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of archive.read(name)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

type Met = {
  readonly name: string;
  readonly isFile: boolean;
  readonly isLink: boolean;
  /** A device, or a link in an archive that can make one: nobody's export has it. */
  readonly isOdd: boolean;
  readonly sizeBytes: number;
  readonly packedBytes?: number;
  readonly changedAt: Date | undefined;
  readonly open: () => Promise<Readable>;
};

type Meet = (met: Met) => Promise<void>;

type Store = {
  readonly walk: (meet: Meet) => Promise<void>;
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
  readonly close: () => void;
};

async function storeOf(file: string): Promise<Store> {
  if (isFolder(file)) return folderStore(file);
  const first = firstBytes(file);
  if (first.length === 0) throw new Refusal('importEmpty', { file });
  if (first[0] === 0x1f && first[1] === 0x8b) return tarStore(file);
  return first.toString('latin1', 0, 2) === 'PK' ? zipStore(file) : singleStore(file);
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function firstBytes(file: string): Buffer {
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
async function guarded<T>(file: string, walk: () => Promise<T>): Promise<T> {
  try {
    return await walk();
  } catch (error) {
    throw asRefusal(file, error);
  }
}

async function* guardedStream(file: string, open: () => Promise<AsyncIterable<Uint8Array>>) {
  try {
    yield* await open();
  } catch (error) {
    throw asRefusal(file, error);
  }
}

function asRefusal(file: string, error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const { message = '', code } = error as NodeJS.ErrnoException;
  if (/absolute path|relative path|invalid characters in fileName/.test(message)) {
    return new Refusal('importUnsafe', { file, name: message.split(': ').slice(1).join(': ') });
  }
  if (code && !/^Z_|ERR_STREAM/.test(code)) return error;
  return new Refusal('importNoArchive', { file });
}

async function zipStore(file: string): Promise<Store> {
  const zip = await guarded(file, () =>
    openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true }),
  );
  const entries = new Map<string, Entry>();
  const walk = async (meet: Meet) => {
    if (entries.size === 0) return guarded(file, () => first(meet));
    for (const entry of entries.values()) await guarded(file, () => meet(metOf(entry)));
  };
  const first = async (meet: Meet) => {
    for await (const entry of zip.eachEntry()) {
      await meet(metOf(entry));
      entries.set(entry.fileName.normalize('NFC'), entry);
    }
  };
  const metOf = (entry: Entry): Met => ({
    name: entry.fileName,
    isFile: !entry.fileName.endsWith('/'),
    isLink: ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000,
    isOdd: false,
    sizeBytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    changedAt: entry.getLastModDate(),
    open: () => zip.openReadStreamPromise(entry),
  });
  async function* read(name: string) {
    const entry = entries.get(name);
    if (entry) yield* guardedStream(file, () => zip.openReadStreamPromise(entry));
  }
  return { walk, read, close: () => zip.close() };
}

function tarStore(file: string): Store {
  const walk = (meet: Meet) => guarded(file, () => walkTar(file, meet));
  return { walk, read: (name) => guardedStream(file, () => tarEntry(file, name)), close: () => {} };
}

async function walkTar(file: string, meet: Meet): Promise<void> {
  for await (const entry of tarOf(file)) {
    const { name, type, size = 0 } = entry.header;
    await meet({
      name: plainName(name),
      isFile: type === 'file' || type === 'contiguous-file',
      isLink: false,
      isOdd: !['file', 'contiguous-file', 'directory'].includes(type ?? ''),
      sizeBytes: size,
      changedAt: entry.header.mtime,
      open: async () => entry as unknown as Readable,
    });
    entry.resume();
  }
}

async function tarEntry(file: string, wanted: string): Promise<AsyncIterable<Uint8Array>> {
  async function* found() {
    for await (const entry of tarOf(file)) {
      if (plainName(entry.header.name).normalize('NFC') === wanted) {
        yield* entry as unknown as AsyncIterable<Uint8Array>;
        return;
      }
      entry.resume();
    }
  }
  return found();
}

function tarOf(file: string) {
  const tar = extract();
  pipeline(createReadStream(file), createGunzip(), tar, () => {}); // who walks meets its errors
  return tar;
}

function plainName(name: string): string {
  return name.replace(/^\.\/(?=.)/, '');
}

/** Symbolic links are met and never followed. */
function folderStore(folder: string): Store {
  const walk = async (meet: Meet) => {
    for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(each.parentPath, each.name);
      const name = relative(folder, path).split(sep).join('/');
      const { size = 0, mtime: changedAt } = each.isFile() ? lstatSync(path) : { size: 0, mtime: undefined };
      const isLink = !each.isFile() && !each.isDirectory();
      const open = async () => createReadStream(path);
      await meet({ name, isFile: !each.isDirectory(), isLink, isOdd: false, sizeBytes: size, changedAt, open });
    }
  };
  return { walk, read: (name) => createReadStream(join(folder, ...name.split('/'))), close: () => {} };
}

function singleStore(file: string): Store {
  const open = async () => createReadStream(file);
  const name = basename(file);
  const walk = async (meet: Meet) =>
    meet({
      name,
      isFile: true,
      isLink: false,
      isOdd: false,
      sizeBytes: statSync(file).size,
      changedAt: undefined,
      open,
    });
  return { walk, read: () => createReadStream(file), close: () => {} };
}

function isUnsafe(name: string): boolean {
  if (/^([/\\]|[a-z]:)/i.test(name) || name.includes('\\') || name.includes('\0')) return true;
  const parts = name.split('/');
  return parts.includes('..') || parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME_BYTES);
}
