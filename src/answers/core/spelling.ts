import { FNV_PRIME, FNV_START } from './fnv.ts';
import type { Lexicon } from './lexicon.ts';
import { larger } from './side-by-side.ts';

export const SHORTEST_GRAM = 3;
export const LONGEST_GRAM = 5;
const MOST_GRAMS = 255;

/** The distinct n-grams of 3 to 5 characters of a term with its borders, each as a 32-bit hash (FNV-1a). */
export function gramsOf(term: string): number[] {
  return [...new Set(hashed.subarray(0, hashGrams(term)))];
}

let hashed = new Int32Array(256);

/** Puts all of them into `hashed`; how many there are. */
function hashGrams(term: string): number {
  const last = term.length + 1;
  if (hashed.length < 3 * last) hashed = new Int32Array(6 * last);
  let count = 0;
  for (let start = 0; start + SHORTEST_GRAM <= last + 1; start += 1) {
    let hash = FNV_START;
    const end = Math.min(last + 1, start + LONGEST_GRAM);
    for (let i = start; i < end; i += 1) {
      hash = Math.imul(hash ^ (i === 0 ? OPENS : i === last ? CLOSES : term.charCodeAt(i - 1)), FNV_PRIME);
      if (i - start >= SHORTEST_GRAM - 1) hashed[count++] = hash;
    }
  }
  return count;
}

const [OPENS, CLOSES] = ['<', '>'].map((border) => border.charCodeAt(0)) as [number, number];

export function hashOf(gram: string): number {
  let hash = FNV_START;
  for (let i = 0; i < gram.length; i += 1) hash = Math.imul(hash ^ gram.charCodeAt(i), FNV_PRIME);
  return hash;
}

const FIRST_SLOTS = 1 << 12;
const FIRST_ENTRIES = 1 << 14;

/** Which terms of a lexicon hold an n-gram, as far as it has been read; a list for each, all of them in a few arrays. */
class Spelling {
  /** How many distinct n-grams each term has. */
  readonly counts: number[] = [];
  #used = 0;
  #grams = new Int32Array(FIRST_SLOTS);
  /** By slot the place of the first and the last entry of its list plus one; 0 where the slot is free. Never more than half full. */
  #firsts = new Int32Array(FIRST_SLOTS);
  #lasts = new Int32Array(FIRST_SLOTS);
  #size = 0;
  #numbers = new Int32Array(FIRST_ENTRIES);
  #nexts = new Int32Array(FIRST_ENTRIES);

  /** The next term: its number is how many came before. */
  add(term: string): void {
    const number = this.counts.length;
    let count = 0;
    for (let i = hashGrams(term) - 1; i >= 0; i -= 1) if (this.#put(hashed[i] ?? 0, number)) count += 1;
    this.counts.push(Math.min(MOST_GRAMS, count));
  }

  /** The ids of those that hold an n-gram, of the terms that have one; undefined where the lexicon has none. */
  idsWith(gram: number, ids: Int32Array): number[] | undefined {
    const first = this.#firsts[this.#slotOf(gram)] ?? 0;
    if (first === 0) return undefined;
    const found: number[] = [];
    for (let entry = first; entry !== 0; entry = this.#nexts[entry - 1] ?? 0) {
      const id = ids[this.#numbers[entry - 1] ?? 0] ?? -1;
      if (id >= 0) found.push(id);
    }
    return found;
  }

  /** False where the term has put it before. */
  #put(gram: number, number: number): boolean {
    const slot = this.#slotOf(gram);
    const last = this.#lasts[slot] ?? 0;
    if (last !== 0 && this.#numbers[last - 1] === number) return false;
    if (this.#size === this.#numbers.length) {
      this.#numbers = larger(this.#numbers);
      this.#nexts = larger(this.#nexts);
    }
    this.#numbers[this.#size] = number;
    this.#size += 1;
    this.#lasts[slot] = this.#size;
    if (last !== 0) {
      this.#nexts[last - 1] = this.#size;
      return true;
    }
    this.#grams[slot] = gram;
    this.#firsts[slot] = this.#size;
    this.#used += 1;
    if (2 * this.#used > this.#grams.length) this.#grow();
    return true;
  }

  #slotOf(gram: number): number {
    const mask = this.#grams.length - 1;
    let slot = (gram ^ (gram >>> 15)) & mask;
    while (this.#firsts[slot] !== 0 && this.#grams[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [grams, firsts, lasts] = [this.#grams, this.#firsts, this.#lasts];
    this.#grams = new Int32Array(2 * grams.length);
    this.#firsts = new Int32Array(2 * grams.length);
    this.#lasts = new Int32Array(2 * grams.length);
    for (let old = 0; old < grams.length; old += 1) {
      if (firsts[old] === 0) continue;
      const slot = this.#slotOf(grams[old] ?? 0);
      this.#grams[slot] = grams[old] ?? 0;
      this.#firsts[slot] = firsts[old] ?? 0;
      this.#lasts[slot] = lasts[old] ?? 0;
    }
  }
}

const spellings = new WeakMap<Lexicon, Spelling>();

/** That of a lexicon, read to its end. */
export function spellingOf(lexicon: Lexicon): Spelling {
  const spelling = spellings.get(lexicon) ?? new Spelling();
  spellings.set(lexicon, spelling);
  const { texts } = lexicon.terms;
  for (let number = spelling.counts.length; number < texts.length; number += 1) spelling.add(texts[number] ?? '');
  return spelling;
}
