import { FNV_PRIME, FNV_START } from './fnv.ts';
import { writtenWords } from './fold.ts';
import { larger } from './side-by-side.ts';

// Of the Latin letters and digits as they are typed, by their code: each in lower case; 0 for what stands between words.
const LATIN = 0x250;
const SMALL = Uint16Array.from({ length: LATIN }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
// What `writtenWords` reads as it stands, but for the one capital that becomes two units.
const AS_IT_STANDS = /^[\x20-\x7e\xa0-\xac\xae-\u012f\u0131-\u024f\u2010-\u2027\u20ac]*$/;

const FIRST_SLOTS = 1 << 12;
const FIRST_LETTERS = 1 << 15;
const NUMBERS_AT_A_TIME = 1 << 12;

/**
 * Written words and their numbers. A word that was met is found by its letters where they stand in the text: no string is
 * made of it, which in a long text would be most of the work.
 */
export class WordsMet {
  readonly #numberOf: (word: string) => number;
  /** The place of a word plus one, by its hash; 0 where there is none. Never more than half full. */
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  #numbers = new Int32Array(FIRST_SLOTS / 2);
  /** Where the letters of each word begin, and where the last one ends. */
  #starts = new Int32Array(FIRST_SLOTS / 2 + 1);
  #letters = new Uint16Array(FIRST_LETTERS);
  #found = new Int32Array(NUMBERS_AT_A_TIME);
  size = 0;

  /** `numberOf` tells the number of a word that is met for the first time. */
  constructor(numberOf: (word: string) => number) {
    this.#numberOf = numberOf;
  }

  /** The numbers of the words of a text, in its order. */
  numbersOf(text: string): Int32Array {
    return AS_IT_STANDS.test(text) ? this.#asItStands(text) : Int32Array.from(writtenWords(text), this.#numberOfWord);
  }

  readonly #numberOfWord = (word: string): number => {
    let hash = FNV_START;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ smallAt(word, at), FNV_PRIME);
    return this.#number(word, 0, word.length, hash);
  };

  #asItStands(text: string): Int32Array {
    let count = 0;
    let from = -1;
    let hash = FNV_START;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const small = code < LATIN ? (SMALL[code] ?? 0) : 0;
      if (small !== 0) {
        if (from < 0) from = at;
        hash = Math.imul(hash ^ small, FNV_PRIME);
      } else if (from >= 0) {
        if (count === this.#found.length) this.#found = larger(this.#found);
        this.#found[count++] = this.#number(text, from, at, hash);
        from = -1;
        hash = FNV_START;
      }
    }
    return this.#found.slice(0, count);
  }

  #number(text: string, from: number, to: number, hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0) return this.#add(text.slice(from, to).toLowerCase(), hash);
      if (this.#hashes[place] === hash && this.#stands(place, text, from, to)) return this.#numbers[place] ?? 0;
    }
  }

  #stands(place: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[place] ?? 0;
    if ((this.#starts[place + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (this.#letters[start + at - from] !== smallAt(text, at)) return false;
    return true;
  }

  #add(word: string, hash: number): number {
    const number = this.#numberOf(word);
    const place = this.size;
    if (place + 1 === this.#numbers.length) this.#grow();
    let end = this.#starts[place] ?? 0;
    while (end + word.length > this.#letters.length) this.#letters = larger(this.#letters);
    for (let at = 0; at < word.length; at += 1) this.#letters[end++] = word.charCodeAt(at);
    this.#starts[place + 1] = end;
    this.#hashes[place] = hash;
    this.#numbers[place] = number;
    this.size += 1;
    this.#put(place);
    return number;
  }

  #put(place: number): void {
    const last = this.#slots.length - 1;
    let slot = (this.#hashes[place] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = place + 1;
  }

  #grow(): void {
    this.#hashes = larger(this.#hashes);
    this.#numbers = larger(this.#numbers);
    this.#starts = larger(this.#starts);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.size; place += 1) this.#put(place);
  }
}

function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LATIN ? (SMALL[code] ?? 0) || code : code;
}
