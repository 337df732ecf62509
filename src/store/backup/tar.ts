import { Refusal } from '../../words/refusal.ts';

/** A file of an archive. Paths are relative, with forward slashes. */
export type TarFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly mode: number;
  readonly modifiedAt: Temporal.Instant;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** Something in a stream of bytes that is no archive, or not a whole one. */
export class NotAnArchive extends Error {
  override readonly name = 'NotAnArchive';
}

const BLOCK = 512;
const LONGEST_PAX_BYTES = 1 << 20;

/** The archive of files, POSIX.1-2017 pax: `tar x` unpacks it. A file must have just the size it was announced with. */
export async function* tarOf(files: AsyncIterable<TarFile> | Iterable<TarFile>): AsyncGenerator<Uint8Array> {
  for await (const file of files) {
    yield* headersOf(file);
    yield* exactly(file);
    yield padding(file.sizeBytes);
  }
  yield new Uint8Array(2 * BLOCK);
}

async function* exactly({ path, sizeBytes, content }: TarFile): AsyncGenerator<Uint8Array> {
  let written = 0;
  for await (const chunk of content) {
    written += chunk.length;
    if (written <= sizeBytes) yield chunk;
  }
  if (written !== sizeBytes) throw new Refusal('fileGrew', { file: path });
}

/** A pax record before the header carries what the header cannot: other letters, long paths, sizes from 8 GiB on. */
function headersOf(file: TarFile): Uint8Array[] {
  const plain = /^[\x20-\x7e]{1,100}$/.test(file.path) && file.sizeBytes < 0o77777777777;
  if (plain) return [header(file, '0')];
  const record = Buffer.from(paxLine('path', file.path) + paxLine('size', String(file.sizeBytes)));
  const short = `${file.path.replaceAll(/[^\x20-\x7e]/g, '_').slice(-90)}`;
  const pax = { ...file, path: 'PaxHeader', sizeBytes: record.length };
  const entry = { ...file, path: short, sizeBytes: Math.min(file.sizeBytes, 0o77777777777) };
  return [header(pax, 'x'), record, padding(record.length), header(entry, '0')];
}

/** `LENGTH NAME=VALUE\n`, where the length counts its own digits too. */
function paxLine(name: string, value: string): string {
  const rest = ` ${name}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes + String(bytes).length;
  if (bytes + String(length).length !== length) length += 1;
  return `${length}${rest}`;
}

function header({ path, sizeBytes, mode, modifiedAt }: Omit<TarFile, 'content'>, type: '0' | 'x'): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number) =>
    block.write(
      `${Math.max(0, Math.floor(value))
        .toString(8)
        .padStart(length - 1, '0')}\0`,
      at,
      'latin1',
    );
  block.write(path, 0, 100, 'latin1');
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(sizeBytes, 124, 12);
  octal(modifiedAt.epochMilliseconds / 1_000, 136, 12);
  block.write(type, 156, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write(`${sumOf(block).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** The sum of a header's bytes, its own field taken as spaces. */
function sumOf(block: Uint8Array): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

function padding(sizeBytes: number): Uint8Array {
  return new Uint8Array((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
}

/**
 * The files of an archive as they come; each one's content is read, or passed over, before the next. Knows what
 * `tarOf` and GNU tar write; folders are left out, everything else (links, devices) is refused.
 */
export async function* filesOf(archive: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const bytes = new Reader(archive);
  let carried: Partial<Record<string, string>> = {};
  for (let head = await bytes.block(); head.some((byte) => byte !== 0); head = await bytes.block()) {
    const { type, ...file } = readHeader(head);
    if (type === 'x' || type === 'g' || type === 'L') {
      const record = await bytes.text(file.sizeBytes);
      if (type !== 'g') carried = type === 'L' ? { path: record.replace(/\0.*$/s, '') } : readPax(record);
      continue;
    }
    const sizeBytes = Number(carried.size ?? file.sizeBytes);
    const path = carried.path ?? file.path;
    carried = {};
    if (type === '5') continue;
    if (type !== '0' || !Number.isSafeInteger(sizeBytes)) throw new NotAnArchive(`an entry of type "${type}"`);
    const content = bytes.take(sizeBytes);
    yield { ...file, path, sizeBytes, content };
    for await (const _ of content); // what the reader left
    await bytes.pass((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
  }
  await bytes.pass(Number.POSITIVE_INFINITY);
}

function readHeader(block: Uint8Array): Omit<TarFile, 'content'> & { type: string } {
  const field = (at: number, length: number) =>
    Buffer.from(block.subarray(at, at + length))
      .toString('utf8')
      .replace(/\0.*$/s, '');
  const octal = (at: number, length: number) => Number.parseInt(field(at, length).trim() || '0', 8);
  if (octal(148, 8) !== sumOf(block)) throw new NotAnArchive('a header is damaged');
  const prefix = field(257, 6) === 'ustar' ? field(345, 155) : '';
  return {
    path: prefix ? `${prefix}/${field(0, 100)}` : field(0, 100),
    sizeBytes: octal(124, 12),
    mode: octal(100, 8) & 0o777,
    modifiedAt: Temporal.Instant.fromEpochMilliseconds(octal(136, 12) * 1_000),
    type: field(156, 1) || '0',
  };
}

function readPax(text: string): Partial<Record<string, string>> {
  const bytes = Buffer.from(text);
  const values: Partial<Record<string, string>> = Object.create(null);
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 12), 10);
    if (!(length > 0)) throw new NotAnArchive('a record is damaged');
    const [, name = '', value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(bytes.toString('utf8', at, at + length)) ?? [];
    values[name] = value;
    at += length;
  }
  return values;
}

/** Hands out a stream's bytes in the portions asked for. */
class Reader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async block(): Promise<Uint8Array> {
    return await this.#gather(BLOCK);
  }

  async text(sizeBytes: number): Promise<string> {
    if (sizeBytes > LONGEST_PAX_BYTES) throw new NotAnArchive('a record is too long');
    const bytes = await this.#gather(sizeBytes);
    await this.pass((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
    return Buffer.from(bytes).toString('utf8');
  }

  async #gather(sizeBytes: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.take(sizeBytes)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** Just so many bytes; throws where the stream ends before. */
  async *take(sizeBytes: number): AsyncGenerator<Uint8Array> {
    for (let left = sizeBytes; left > 0; ) {
      const part = await this.#next(left);
      if (!part) throw new NotAnArchive('it ends too early');
      left -= part.length;
      yield part;
    }
  }

  /** Passes over so many bytes, or what there is. */
  async pass(sizeBytes: number): Promise<void> {
    for (let left = sizeBytes; left > 0; ) {
      const part = await this.#next(left);
      if (!part) return;
      left -= part.length;
    }
  }

  async #next(most: number): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return undefined;
      this.#rest = value;
    }
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }
}
