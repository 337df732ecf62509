// Numbers of variable length (LEB128), texts, and lists, one after the other.

export type Writer = {
  readonly number: (value: number) => void;
  readonly signed: (value: number) => void;
  readonly float: (value: number) => void;
  readonly text: (value: string) => void;
  /** Bytes as they are. */
  readonly raw: (bytes: Uint8Array) => void;
  /** Bytes of any kind, with their number before them. */
  readonly block: (bytes: Uint8Array) => void;
  readonly list: <T>(values: readonly T[], write: (value: T) => void) => void;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
};

export type Reader = {
  readonly number: () => number;
  readonly signed: () => number;
  readonly float: () => number;
  readonly text: () => string;
  readonly block: () => Uint8Array;
  readonly list: <T>(read: () => T) => T[];
  /** As often as a number that was read says; refused where the bytes could not hold so many. */
  readonly repeat: <T>(times: number, read: () => T) => T[];
};

const FIRST_SIZE_BYTES = 1 << 16;

export function bytesWriter(): Writer {
  let buffer = new Uint8Array(FIRST_SIZE_BYTES);
  let length = 0;
  const room = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const number = (value: number) => {
    room(5);
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) buffer[length++] = (rest & 127) | 128;
    buffer[length++] = rest;
  };
  const raw = (bytes: Uint8Array) => {
    room(bytes.length);
    buffer.set(bytes, length);
    length += bytes.length;
  };
  const block = (bytes: Uint8Array) => {
    number(bytes.length);
    raw(bytes);
  };
  const list = <T>(values: readonly T[], write: (value: T) => void) => {
    number(values.length);
    values.forEach(write);
  };
  return {
    number,
    list,
    signed: (value) => number(value < 0 ? -2 * value - 1 : 2 * value),
    raw,
    float: (value) => raw(new Uint8Array(Float64Array.of(value).buffer)),
    block,
    text: (value) => block(new TextEncoder().encode(value)),
    bytes: () => buffer.slice(0, length),
  };
}

/** Reads what a writer wrote, in the same order; throws where the bytes end too early. */
export function bytesReader(bytes: Uint8Array): Reader {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new Error('the answer index ends too early');
    return value;
  };
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) break;
    }
    return value >>> 0;
  };
  const repeat = <T>(times: number, read: () => T): T[] => {
    if (times > bytes.length) throw new Error('the answer index is damaged');
    return Array.from({ length: times }, read);
  };
  const raw = (length: number) => {
    if (at + length > bytes.length) throw new Error('the answer index ends too early');
    at += length;
    return bytes.slice(at - length, at);
  };
  return {
    number,
    repeat,
    list: (read) => repeat(number(), read),
    signed: () => {
      const value = number();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    float: () => new Float64Array(raw(8).buffer)[0] ?? 0,
    block: () => raw(number()),
    text: () => new TextDecoder().decode(raw(number())),
  };
}

const FIRST_HALF = /[\uD800-\uDBFF]/;

/** Texts in sorted order; what they share with the one before is not said again. */
export function writeSorted(writer: Writer, texts: readonly string[]): void {
  let before = '';
  writer.list(texts, (text) => {
    let shared = 0;
    while (shared < before.length && before[shared] === text[shared]) shared += 1;
    if (FIRST_HALF.test(text[shared - 1] ?? '')) shared -= 1; // a character of two units is not torn
    writer.number(shared);
    writer.text(text.slice(shared));
    before = text;
  });
}

export function readSorted(reader: Reader): string[] {
  let before = '';
  return reader.list(() => {
    before = before.slice(0, reader.number()) + reader.text();
    return before;
  });
}
