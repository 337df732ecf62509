import { bitReader, bitWriter } from './bits.ts';
import { bytesReader, bytesWriter, type Reader, readSorted, writeSorted } from './bytes.ts';

/**
 * Texts as the words they are made of and the gaps between them, each in the fewer bits the more often it stands there
 * (Huffman 1952, canonical). Takes a third less than gzip, which repeats a word only where it stood shortly before,
 * and any text can be read alone. A text is given, and given back, in parts.
 */
export function packed(texts: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const words = new Map<string, Piece>();
  const gaps = new Map<string, Piece>();
  const counted = (symbols: Map<string, Piece>, text: string): Piece => {
    const symbol = symbols.get(text) ?? { text, count: 0, code: 0, bits: 0 };
    if (symbol.count === 0) symbols.set(text, symbol);
    symbol.count += 1;
    return symbol;
  };
  const pieces = texts.map((text) => {
    const inTurn: Piece[] = [];
    eachSymbol(
      text,
      (word) => inTurn.push(counted(words, word)),
      (gap) => inTurn.push(counted(gaps, gap)),
    );
    return inTurn;
  });
  const codes = [coded([...words.values()]), coded([...gaps.values()])];
  const bits = bitWriter();
  let before = 0;
  const sizes = pieces.map((inTurn) => {
    for (const piece of inTurn) bits.low(piece.code, piece.bits);
    const size = bits.fill() - before;
    before += size;
    return size;
  });
  const writer = bytesWriter();
  for (const lengths of codes) for (const symbols of lengths) writeSorted(writer, symbols);
  writer.list(sizes, writer.number);
  writer.block(bits.bytes());
  return writer.bytes();
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

/** A word or a gap, and the code it gets. */
type Piece = { readonly text: string; count: number; code: number; bits: number };

const LONGEST_CODE = 24;

/** Gives all their codes: the symbols by the length of these, within one length in sorted order, from which they follow. */
function coded(symbols: readonly Piece[]): readonly (readonly string[])[] {
  const rising = symbols.toSorted((a, b) => a.count - b.count || (a.text < b.text ? -1 : 1));
  const depths = depthsOf(rising.map(({ count }) => count));
  const lengths = Array.from({ length: LONGEST_CODE + 1 }, (): Piece[] => []);
  rising.forEach((symbol, i) => {
    symbol.bits = depths[i] ?? 0;
    lengths[symbol.bits]?.push(symbol);
  });
  let next = 0;
  for (const some of lengths) {
    some.sort((a, b) => (a.text < b.text ? -1 : 1));
    for (const symbol of some) symbol.code = turned(next++, symbol.bits);
    next *= 2;
  }
  return lengths.map((some) => some.map(({ text }) => text));
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
