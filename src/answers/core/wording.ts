import { bitReader, bitWriter } from './bits.ts';
import { bytesReader, bytesWriter, type Reader, readSorted, writeSorted } from './bytes.ts';
import { detached } from './fold.ts';
import { inOrder, type Numbering, newNumbering } from './lexicon.ts';
import { sideBySide } from './side-by-side.ts';

/** The words and the gaps that texts are made of, numbered; it only grows, and no result depends on the numbers. */
export type Symbols = { readonly words: Numbering; readonly gaps: Numbering };

const MOST_SYMBOLS = 500_000;
let shared: Symbols | undefined;

/** Those of all texts of this process; new ones where there are too many. */
export function sharedSymbols(): Symbols {
  if (!shared || shared.words.texts.length + shared.gaps.texts.length > MOST_SYMBOLS)
    shared = { words: newNumbering(), gaps: newNumbering() };
  return shared;
}

/** The numbers of the words and gaps of a text in turn. */
export function symbolsIn(parts: readonly string[], { words, gaps }: Symbols): Int32Array {
  const numbers: number[] = [];
  eachSymbol(
    parts,
    (word) => numbers.push(words.numbers.get(word) ?? words.numberOf(detached(word))),
    (gap) => numbers.push(gaps.numbers.get(gap) ?? gaps.numberOf(detached(gap))),
  );
  return sideBySide(numbers);
}

/**
 * Texts as the words they are made of and the gaps between them, each in the fewer bits the more often it stands there
 * (Huffman 1952, canonical). Takes a third less than gzip, which repeats a word only where it stood shortly before,
 * and any text can be read alone. A text is given as its symbols, and given back in its parts.
 */
export function packed(texts: readonly Int32Array[], { words, gaps }: Symbols): Uint8Array<ArrayBuffer> {
  const wordCode = codeFor(words, countsIn(texts, 0, words));
  const gapCode = codeFor(gaps, countsIn(texts, 1, gaps));
  const bits = bitWriter();
  let before = 0;
  const sizes = texts.map((symbols) => {
    for (let i = 0; i < symbols.length; i += 1) {
      const symbol = symbols[i] ?? 0;
      const { codes, lengths } = i % 2 === 0 ? wordCode : gapCode;
      bits.low(codes[symbol] ?? 0, lengths[symbol] ?? 0);
    }
    const size = bits.fill() - before;
    before += size;
    return size;
  });
  const writer = bytesWriter();
  for (const { byLength } of [wordCode, gapCode]) for (const symbols of byLength) writeSorted(writer, symbols);
  writer.list(sizes, writer.number);
  writer.block(bits.bytes());
  return writer.bytes();
}

/** How often each symbol stands there; `first` is 0 for words and 1 for gaps. */
function countsIn(texts: readonly Int32Array[], first: number, { texts: all }: Numbering): Int32Array {
  const counts = new Int32Array(all.length);
  for (const symbols of texts)
    for (let i = first; i < symbols.length; i += 2) counts[symbols[i] ?? 0] = (counts[symbols[i] ?? 0] ?? 0) + 1;
  return counts;
}

/** Reads one of the packed texts, by its place. */
export function unpacker(bytes: Uint8Array): (place: number) => string[] {
  const reader = bytesReader(bytes);
  const [words, gaps] = [readCode(reader), readCode(reader)];
  const ends = new Int32Array(reader.list(reader.number));
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const all = reader.block();
  return (place) => {
    const bits = bitReader(all.subarray(ends[place - 1] ?? 0, ends[place] ?? 0));
    const parts: string[] = [];
    let part = '';
    for (;;) {
      part += symbolIn(words, bits.bit);
      const gap = symbolIn(gaps, bits.bit);
      part += gap.slice(1);
      if (gap[0] === INSIDE) continue;
      parts.push(part);
      part = '';
      if (gap[0] === END_OF_TEXT) return parts;
    }
  };
}

// What a gap begins with: whether a part, or with it the text, ends there.
const INSIDE = '0';
const END_OF_PART = '1';
const END_OF_TEXT = '2';
const IN_A_WORD = /[\p{L}\p{N}\p{M}]/u;
const COMMON_CHARACTERS = 0x250;
const isCommonInAWord = Uint8Array.from({ length: COMMON_CHARACTERS }, (_, code) =>
  IN_A_WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

/** By UTF-16 units: where a text is parted decides its size, not what is read again. */
function isInAWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < COMMON_CHARACTERS ? isCommonInAWord[code] === 1 : IN_A_WORD.test(text.charAt(at));
}

/** Words and gaps in turn, beginning with a word, which may be empty. */
function eachSymbol(parts: readonly string[], word: (text: string) => void, gap: (text: string) => void): void {
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    let at = 0;
    do {
      const from = at;
      while (at < part.length && isInAWord(part, at)) at += 1;
      const between = at;
      while (at < part.length && !isInAWord(part, at)) at += 1;
      word(part.slice(from, between));
      const ends = at < part.length ? INSIDE : i < parts.length - 1 ? END_OF_PART : END_OF_TEXT;
      gap(ends + part.slice(between, at));
    } while (at < part.length);
  }
}

/** The bits of each symbol by its number, and the symbols by how many they get. */
type Code = {
  readonly codes: Int32Array;
  readonly lengths: Uint8Array;
  readonly byLength: readonly (readonly string[])[];
};

const LONGEST_CODE = 24;
const MOST_RANKS = 2 ** 21;

/** From the lengths the codes follow: within one length symbols are in sorted order. */
function codeFor(numbering: Numbering, counts: Int32Array): Code {
  const { texts } = numbering;
  const symbols = inOrder(numbering).filter((symbol) => (counts[symbol] ?? 0) > 0);
  // By how often they stand there, and of equals in their order.
  const rising = Float64Array.from(symbols, (symbol, rank) => (counts[symbol] ?? 0) * MOST_RANKS + rank).sort();
  const depths = depthsOf(Array.from(rising, (each) => Math.floor(each / MOST_RANKS)));
  const lengths = new Uint8Array(counts.length);
  rising.forEach((each, i) => {
    lengths[symbols[each % MOST_RANKS] ?? 0] = depths[i] ?? 0;
  });
  const byLength = Array.from({ length: LONGEST_CODE + 1 }, (): number[] => []);
  for (const symbol of symbols) byLength[lengths[symbol] ?? 0]?.push(symbol);
  const codes = new Int32Array(counts.length);
  let next = 0;
  for (const [bits, some] of byLength.entries()) {
    for (const symbol of some) codes[symbol] = turned(next++, bits);
    next *= 2;
  }
  return { codes, lengths, byLength: byLength.map((some) => some.map((symbol) => texts[symbol] ?? '')) };
}

/** A code is read from its highest bit, and bits are written from the lowest. */
function turned(code: number, bits: number): number {
  let backwards = 0;
  for (let i = 0; i < bits; i += 1) backwards |= ((code >>> i) & 1) << (bits - 1 - i);
  return backwards;
}

/** How many bits each of some counts in ascending order gets; evened out where the rarest would get too many. */
function depthsOf(counts: readonly number[]): number[] {
  const depths = depthsInTree(counts);
  return (depths[0] ?? 0) <= LONGEST_CODE ? depths : depthsOf(counts.map((count) => Math.ceil(count / 2)));
}

/** Joins the two rarest until one is left; what was joined comes in ascending order by itself (van Leeuwen 1976). */
function depthsInTree(counts: readonly number[]): number[] {
  const weights = [...counts];
  const parents: number[] = [];
  let [leaf, node] = [0, counts.length];
  const rarest = () => {
    const isLeaf = leaf < counts.length && (node >= weights.length || (weights[leaf] ?? 0) <= (weights[node] ?? 0));
    return isLeaf ? leaf++ : node++;
  };
  while (weights.length < 2 * counts.length - 1) {
    const [one, other] = [rarest(), rarest()];
    parents[one] = weights.length;
    parents[other] = weights.length;
    weights.push((weights[one] ?? 0) + (weights[other] ?? 0));
  }
  const depths = new Array<number>(weights.length).fill(counts.length === 1 ? 1 : 0);
  for (let i = weights.length - 2; i >= 0; i -= 1) depths[i] = (depths[parents[i] ?? 0] ?? 0) + 1;
  return depths.slice(0, counts.length);
}

/** For each length its symbols. */
type Decoder = readonly (readonly string[])[];

function readCode(reader: Reader): Decoder {
  return Array.from({ length: LONGEST_CODE + 1 }, () => readSorted(reader));
}

function symbolIn(lengths: Decoder, bit: () => number): string {
  let [code, first] = [0, 0];
  for (const symbols of lengths) {
    const symbol = symbols[code - first];
    if (symbol !== undefined) return symbol;
    first = (first + symbols.length) * 2;
    code = code * 2 + bit();
  }
  throw new Error('the texts of the answer index are damaged');
}
