// Small numbers in few bits (Golomb and Rice): what is above the lowest `shift` bits as ones with a zero after them,
// then those bits. All numbers must be below 2^24.

export type BitWriter = {
  readonly put: (value: number, shift: number) => void;
  /** The first `size` values in turn with one shift and the other: an index holds millions. */
  readonly putEach: (values: Int32Array, size: number, shift: number, otherShift: number) => void;
  /** The lowest `count` bits as they are, the lowest first; at most 24. */
  readonly low: (value: number, count: number) => void;
  /** Fills up the last byte; how many bytes there are now. */
  readonly fill: () => number;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
};

export type BitReader = { readonly take: (shift: number) => number; readonly bit: () => number };

// A number that would need so many ones is written out after them instead.
const MOST_ONES = 23;
const WRITTEN_OUT_BITS = 24;
// Beside up to seven that wait, in 32.
const MOST_AT_ONCE = 24;
const FIRST_SIZE_BYTES = 1 << 16;

export function bitWriter(): BitWriter {
  let buffer = new Uint8Array(FIRST_SIZE_BYTES);
  let length = 0;
  let waiting = 0;
  let bits = 0;
  const low = (value: number, count: number) => {
    waiting |= value << bits;
    for (bits += count; bits >= 8; bits -= 8) {
      if (length === buffer.length) buffer = larger(buffer);
      buffer[length++] = waiting & 255;
      waiting >>>= 8;
    }
  };
  const fill = () => {
    if (bits > 0) low(0, 8 - bits);
    return length;
  };
  const put = (value: number, shift: number) => {
    const ones = value >>> shift;
    if (ones < MOST_ONES) {
      low((1 << ones) - 1, ones + 1);
      low(value & ((1 << shift) - 1), shift);
    } else {
      low((1 << MOST_ONES) - 1, MOST_ONES);
      low(value, WRITTEN_OUT_BITS);
    }
  };
  // What is long goes the usual way; for the rest nothing outside is touched but the bytes.
  const putEach = (values: Int32Array, size: number, shift: number, otherShift: number) => {
    let [held, count] = [waiting, bits];
    for (let i = 0; i < size; i += 1) {
      const value = values[i] ?? 0;
      const lowest = i % 2 === 0 ? shift : otherShift;
      const ones = value >>> lowest;
      if (ones >= MOST_ONES || ones + 1 + lowest > MOST_AT_ONCE) {
        [waiting, bits] = [held, count];
        put(value, lowest);
        [held, count] = [waiting, bits];
        continue;
      }
      held |= (((value & ((1 << lowest) - 1)) << (ones + 1)) | ((1 << ones) - 1)) << count;
      count += ones + 1 + lowest;
      if (length + 4 > buffer.length) buffer = larger(buffer);
      for (; count >= 8; count -= 8) {
        buffer[length++] = held & 255;
        held >>>= 8;
      }
    }
    [waiting, bits] = [held, count];
  };
  return {
    put,
    putEach,
    low,
    fill,
    bytes: () => buffer.slice(0, fill()),
  };
}

function larger(buffer: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(buffer.length * 2);
  twice.set(buffer);
  return twice;
}

/** Reads what a writer wrote, in the same order with the same shifts; throws where the bytes end too early. */
export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  let waiting = 0;
  let bits = 0;
  const low = (count: number) => {
    for (; bits < count; bits += 8) {
      const next = bytes[at++];
      if (next === undefined) throw new Error('the answer index ends too early');
      waiting |= next << bits;
    }
    const value = waiting & ((1 << count) - 1);
    waiting >>>= count;
    bits -= count;
    return value;
  };
  return {
    bit: () => low(1),
    take: (shift) => {
      let ones = 0;
      while (ones < MOST_ONES && low(1) === 1) ones += 1;
      return ones === MOST_ONES ? low(WRITTEN_OUT_BITS) : (ones << shift) | low(shift);
    },
  };
}
