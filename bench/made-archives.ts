import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * Writes a zip with its files as they are, not packed, none of them held in memory. Behind them come `holes`, files of so
 * many zeros, each below 4 GB, that take no room on the disk.
 */
export function packedFile(
  file: string,
  files: Readonly<Record<string, Iterable<string>>>,
  holes: Readonly<Record<string, number>> = {},
): void {
  const handle = openSync(file, 'w');
  const entries: Buffer[] = [];
  let at = 0;
  const write = (bytes: Buffer) => {
    writeSync(handle, bytes);
    at += bytes.length;
  };
  for (const [name, parts] of Object.entries(files)) {
    const path = Buffer.from(name);
    const begins = at;
    write(Buffer.concat([headOf('PK\x03\x04', 0, 0, path), path]));
    let [crc, size] = [0, 0];
    for (const part of parts) {
      const bytes = Buffer.from(part);
      crc = crc32(bytes, crc);
      size += bytes.length;
      write(bytes);
    }
    const head = headOf('PK\x03\x04', crc, size, path);
    writeSync(handle, head, 0, head.length, begins);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(begins, 10);
    const common = head.subarray(4);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, more, path]));
  }
  for (const [name, size] of Object.entries(holes)) {
    const path = Buffer.from(name);
    const head = headOf('PK\x03\x04', crcOfZeros(size), size, path);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(FAR, 10);
    const extra = Buffer.alloc(12); // APPNOTE.TXT §4.5.3: where it begins, in 64 bits
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(at), 4);
    const common = Buffer.from(head.subarray(4));
    common.writeUInt16LE(extra.length, 24);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x2d\x00', 'latin1'), common, more, path, extra]));
    writeSync(handle, Buffer.concat([head, path]), 0, head.length + path.length, at);
    at += head.length + path.length + size;
  }
  const directory = Buffer.concat(entries);
  const ends = [directory, ...(at > FAR ? [farEndOf(entries.length, directory.length, at)] : [])];
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(Math.min(at, FAR), 16);
  const last = Buffer.concat([...ends, end]);
  writeSync(handle, last, 0, last.length, at);
  closeSync(handle);
}

const FAR = 0xffff_ffff;

/** The end of a directory that begins beyond 4 GB, and where it is (APPNOTE.TXT §4.3.14, §4.3.15). */
function farEndOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(56);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  for (const [place, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, at],
  ] as const)
    end.writeBigUInt64LE(BigInt(value), place);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(at + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}

function crcOfZeros(size: number): number {
  const known = CRCS.get(size);
  if (known !== undefined) return known;
  const zeros = Buffer.alloc(16_000_000);
  let crc = 0;
  for (let left = size; left > 0; left -= zeros.length) crc = crc32(zeros.subarray(0, left), crc);
  CRCS.set(size, crc);
  return crc;
}

const CRCS = new Map<number, number>();

function headOf(sign: string, crc: number, size: number, path: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.write(sign, 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(0x800, 6);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(path.length, 26);
  return head;
}
