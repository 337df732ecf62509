import { FNV_PRIME } from './fnv.ts';

const BITS_A_WORD = 32;
const MIXED = 0x9e3779b1;

/**
 * Tells of a word by the hash of its letters that it is none of those that were put in (a Bloom filter of one hash).
 * Of thirty others it lets one pass, or fewer.
 */
export class Sieve {
  /** How many words there is room for. */
  readonly room: number;
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** `room` must be a power of two, from 32 on. */
  constructor(room: number) {
    this.room = room;
    this.#bits = new Int32Array((room * BITS_A_WORD) / 32);
    this.#shift = Math.clz32(room * BITS_A_WORD - 1);
  }

  put(word: string): void {
    const bit = this.#bitOf(hashOfLetters(word));
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHold(hash: number): boolean {
    const bit = this.#bitOf(hash);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #bitOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), MIXED) >>> this.#shift;
  }
}

/** A hash of letters, or of those that `before` is the hash of and these after them. */
export function hashOfLetters(letters: string, before = 0): number {
  let hash = before;
  for (let at = 0; at < letters.length; at += 1) hash = (Math.imul(hash, FNV_PRIME) + letters.charCodeAt(at)) | 0;
  return hash;
}

const powers = [1];

/** The hash of two pieces beside one another, from those of both: it is a polynomial. `length` is that of the second. */
export function joined(before: number, after: number, length: number): number {
  while (powers.length <= length) powers.push(Math.imul(powers.at(-1) ?? 1, FNV_PRIME));
  return (Math.imul(before, powers[length] ?? 1) + after) | 0;
}
