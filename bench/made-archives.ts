import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Writes a zip with its files as they are, not packed, none of them held in memory. */
export function packedFile(file: string, files: Readonly<Record<string, Iterable<string>>>): void {
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
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  write(Buffer.concat([directory, end]));
  closeSync(handle);
}

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
