import { Rows } from './side-by-side.ts';

const LOW = 0x7f;
const MORE = 0x80;
const BITS = 7;

const rows = new Rows((places) => new Uint8Array(places));
let bytes = new Uint8Array(0);

/**
 * Whole numbers from 0 on in ascending order, some perhaps twice, kept as the steps between them, seven bits a byte
 * (LEB128): of the words of a text a byte or two each.
 */
export class Ascending {
  readonly #row: Uint8Array;
  readonly #from: number;
  readonly #to: number;

  private constructor(steps: Uint8Array) {
    const { row, from } = rows.take(steps.length);
    row.set(steps, from);
    this.#row = row;
    this.#from = from;
    this.#to = from + steps.length;
  }

  static of(numbers: ArrayLike<number>): Ascending {
    const size = packed(numbers); // which may make room first
    return new Ascending(bytes.subarray(0, size));
  }

  /** As `steps` gave them. */
  static ofSteps(steps: Uint8Array): Ascending {
    return new Ascending(steps);
  }

  get steps(): Uint8Array {
    return this.#row.subarray(this.#from, this.#to);
  }

  /** They are not more than this. */
  get most(): number {
    return this.#to - this.#from;
  }

  /** Puts them into an array of at least `most` places; how many there are. */
  into(numbers: Int32Array): number {
    const row = this.#row;
    const to = this.#to;
    let count = 0;
    let number = 0;
    for (let i = this.#from; i < to; i += 1) {
      let byte = row[i] ?? 0;
      number += byte & LOW;
      for (let shift = BITS; byte >= MORE; shift += BITS) {
        i += 1;
        byte = row[i] ?? 0;
        number += (byte & LOW) << shift;
      }
      numbers[count] = number;
      count += 1;
    }
    return count;
  }
}

const MOST_BYTES_OF_ONE = 5;

/** Puts the steps into `bytes`; how many bytes they take. */
function packed(numbers: ArrayLike<number>): number {
  const most = numbers.length * MOST_BYTES_OF_ONE;
  if (bytes.length < most) bytes = new Uint8Array(2 * most);
  let size = 0;
  let before = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    let step = number - before;
    before = number;
    for (; step > LOW; step >>>= BITS) bytes[size++] = (step & LOW) | MORE;
    bytes[size++] = step;
  }
  return size;
}

/** The numbers themselves. */
export function numbersIn(ascending: Ascending): Int32Array {
  const numbers = new Int32Array(ascending.most);
  return numbers.subarray(0, ascending.into(numbers));
}

/** Room for the longest of some. */
export function roomFor(some: readonly Ascending[]): Int32Array {
  let most = 0;
  for (const each of some) most = Math.max(most, each.most);
  return new Int32Array(most);
}
