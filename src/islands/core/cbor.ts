/** A link to a block, by the bytes of its CID, as text of single bytes. */
export type Link = { readonly $link: string };

const MOST_DEPTH = 200;

/**
 * Reads one value of DAG-CBOR (RFC 8949 with the limits of the IPLD specification: definite lengths, text keys, links
 * under tag 42). Throws where the bytes say anything else, are cut off, or go on after the value.
 */
export function cborValue(bytes: Uint8Array): unknown {
  const reader = readerOf(bytes);
  const value = reader.value(0);
  if (reader.at() !== bytes.length) throw new Error('bytes after the value');
  return value;
}

function readerOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  const take = (length: number) => {
    if (length > bytes.length - at) throw new Error('cut off');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const count = (info: number): number => {
    if (info < 24) return info;
    const from = at;
    if (info > 27) throw new Error('no definite length');
    take(1 << (info - 24));
    if (info === 24) return view.getUint8(from);
    if (info === 25) return view.getUint16(from);
    if (info === 26) return view.getUint32(from);
    return Number(view.getBigUint64(from));
  };
  const simple = (info: number): unknown => {
    if (info === 20 || info === 21) return info === 21;
    if (info === 22) return null;
    if (info !== 27) throw new Error('a value that is not allowed');
    take(8);
    return view.getFloat64(at - 8);
  };
  const value = (depth: number): unknown => {
    if (depth > MOST_DEPTH) throw new Error('too deep');
    const [first = 0] = take(1);
    const [major, info] = [first >> 5, first & 31];
    if (major === 7) return simple(info);
    const length = count(info);
    if (major === 0) return length;
    if (major === 1) return -1 - length;
    if (major === 2) return take(length);
    if (major === 3) return decoder.decode(take(length));
    if (major === 4) {
      const list: unknown[] = [];
      for (let i = 0; i < length; i += 1) list.push(value(depth + 1));
      return list;
    }
    if (major === 5) {
      const entries: [string, unknown][] = [];
      for (let i = 0; i < length; i += 1) entries.push([text(value(depth + 1)), value(depth + 1)]);
      return Object.fromEntries(entries);
    }
    const linked = value(depth + 1);
    if (length !== 42 || !(linked instanceof Uint8Array) || linked[0] !== 0)
      throw new Error('a tag that is not allowed');
    return { $link: Buffer.from(linked.subarray(1)).toString('latin1') } satisfies Link;
  };
  return { value, at: () => at };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a key that is no text');
  return value;
}
