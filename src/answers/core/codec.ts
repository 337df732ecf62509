import { LANGUAGES, type Language } from '../../kit/language.ts';
import { bitReader, bitWriter } from './bits.ts';
import { bytesReader, bytesWriter, type Reader, readSorted, type Writer, writeSorted } from './bytes.ts';
import { type Concept, type Concepts, conceptsFrom } from './concepts.ts';
import { fieldOf, numbersBelow, type Postings, type Table } from './field.ts';
import type { Index } from './finder.ts';
import { ASKED } from './lang/tongue.ts';
import { phraseOf } from './phrases.ts';
import { remembered } from './remembered.ts';
import { assemble, finished, type Line, type Shelf, type Shown, type Stored } from './shelf.ts';
import { conceptsOfVocabulary, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { STEPS_IN_A_VOTE, type Votes, votesFrom } from './votes.ts';
import { packed, type Symbols, sharedSymbols, symbolsIn, unpacker } from './wording.ts';
import type { Zones } from './zones.ts';

// The file of the index holds what documents are found by; a second one, what is shown of them. The first comes
// early and small, the second may still be on its way while somebody types.
const FORMAT = 'insel-answers';
const VERSION = 3;
const WITHOUT_TEXT: Shown = { id: '', kind: 'passage', title: '', text: '', sentences: [0], url: '', date: '' };
// For the words between two that stand in a text more than once, and for the words of a concept.
const SHIFT_OF_RUNS = 2;
const SHIFT_OF_MEMBERS = 1;

/** The index without what is shown: terms in sorted order with shared prefixes, numbers as differences. */
export function encode(index: Index): Uint8Array<ArrayBuffer> {
  const writer = bytesWriter();
  writer.text(FORMAT);
  writer.number(VERSION);
  writer.list(index.shelves, (shelf) => {
    const { sure, perhaps } = finished(shelf.settle());
    const { stored, vocabulary, texts, votes } = shelf;
    writer.number(LANGUAGES.indexOf(stored.lang));
    writer.float(sure);
    writer.float(perhaps);
    writer.raw(wordsKept(vocabulary));
    writeLines(writer, stored.lines);
    writeTexts(writer, texts);
    writeVotes(writer, votes, stored.lines);
  });
  return writer.bytes();
}

const wordBytes = new WeakMap<Vocabulary, Uint8Array>();

/** The terms and the concepts, written once for a vocabulary: most edits leave it as it is. */
function wordsKept(vocabulary: Vocabulary): Uint8Array {
  const known = wordBytes.get(vocabulary);
  if (known) return known;
  const writer = bytesWriter();
  writeSorted(writer, vocabulary.terms);
  writeConcepts(writer, vocabulary.terms, conceptsOfVocabulary(vocabulary));
  const bytes = writer.bytes();
  wordBytes.set(vocabulary, bytes);
  return bytes;
}

/** What is shown of each document, for `decode`. */
export function encodeShown(index: Index): Uint8Array<ArrayBuffer> {
  return joinedBytes([...shownParts(index)]);
}

// Counting words costs more than it saves where the file is too large to be fetched on a whim anyway.
const MOST_CHARS_PACKED = 4_000_000;

/**
 * The same part by part: one line of JSON for the whole; one a document with its place and date, and then all they say,
 * packed. On a large island the lines hold also what is said, and no more of them lies in memory than has to.
 * `again`: after the next change the same will be asked for.
 */
export function* shownParts(
  index: Index,
  { again = true, mostPacked = MOST_CHARS_PACKED } = {},
): Generator<Uint8Array<ArrayBuffer>> {
  const documents = index.shelves.map(({ shown }) => shown.length);
  const all = index.shelves.flatMap(({ shown }) => shown);
  const isQuoted = index.shelves.flatMap(({ shown }) => [...quotedIn(shown)].map((quoted) => quoted === 1));
  // A text that is not sent is not read either: it may lie on the disk, and be made again of its Markdown.
  const quotedChars = all.reduce((chars, shown, i) => (isQuoted[i] ? chars + shown.text.length : chars), 0);
  const isPacked = quotedChars <= mostPacked;
  yield new TextEncoder().encode(JSON.stringify({ format: FORMAT, version: VERSION, documents, isPacked }));
  if (isPacked) {
    const place = again ? placeKept : placeLine;
    yield new TextEncoder().encode(`${all.map(place).join('')}\n`);
    yield packedTexts(all, isQuoted, again);
  } else {
    const shown = all.map((each, i) => (isQuoted[i] ? each : { ...each, text: '', sentences: [] }));
    for (let from = 0; from < all.length; from += LINES_IN_A_PART)
      yield joinedBytes(shown.slice(from, from + LINES_IN_A_PART).map(again ? lineKept : lineOf));
  }
}

const LINES_IN_A_PART = 256;

const placesKept = new WeakMap<Shown, string>();

function placeKept(shown: Shown): string {
  const known = placesKept.get(shown);
  if (known !== undefined) return known;
  const line = placeLine(shown);
  placesKept.set(shown, line);
  return line;
}

function placeLine(shown: Shown): string {
  return `\n${JSON.stringify(placeOf(shown))}`;
}

// The symbols of what is quoted: a text that did not change is not looked at again.
const symbolsKept = new WeakMap<Shown, { readonly symbols: Symbols; readonly numbers: Int32Array }>();

function packedTexts(all: readonly Shown[], isQuoted: readonly boolean[], again: boolean): Uint8Array<ArrayBuffer> {
  const symbols = sharedSymbols();
  const titles = new Map<string, Int32Array>();
  const titleIn = (title: string) => {
    const known = titles.get(title) ?? symbolsIn([title], symbols);
    titles.set(title, known);
    return known;
  };
  const numbersOf = (shown: Shown, quoted: boolean) => {
    if (!quoted) return titleIn(shown.title);
    const known = symbolsKept.get(shown);
    if (known?.symbols === symbols) return known.numbers;
    const numbers = symbolsIn([shown.title, ...saidIn(shown.text, shown.sentences)], symbols);
    if (again) symbolsKept.set(shown, { symbols, numbers });
    return numbers;
  };
  return packed(
    all.map((shown, i) => numbersOf(shown, isQuoted[i] ?? false)),
    symbols,
  );
}

/** About 1 MB compressed, for a telephone on the way. Of what lies beyond, a visitor's browser shows title and place. */
export const MOST_QUOTED_CHARS = 2_400_000;

/** Which documents are sent with their text: the questions first, then texts in their order, the newest first. */
function quotedIn(shown: readonly Shown[]): Uint8Array {
  const isQuoted = new Uint8Array(shown.length);
  let room = MOST_QUOTED_CHARS;
  for (const kind of KINDS)
    for (let i = 0; i < shown.length && room > 0; i += 1) {
      if (shown[i]?.kind !== kind) continue;
      room -= shown[i]?.text.length ?? 0;
      isQuoted[i] = room >= 0 ? 1 : 0;
    }
  return isQuoted;
}

// Of a document that did not change the line is not written anew.
const linesKept = new WeakMap<Shown, Uint8Array>();

function lineKept(shown: Shown): Uint8Array {
  const line = linesKept.get(shown) ?? lineOf(shown);
  linesKept.set(shown, line);
  return line;
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function lineOf(shown: Shown): Uint8Array {
  const line = [placeOf(shown), shown.title, ...saidIn(shown.text, shown.sentences)];
  return new TextEncoder().encode(`\n${JSON.stringify(line)}`);
}

type Place = readonly [kind: number, date: string, url: string, id?: string];

function placeOf({ id, kind, url, date }: Shown): Place {
  const place = [KINDS.indexOf(kind), date, url] as const;
  return id === url ? place : [...place, id];
}

function saidIn(text: string, sentences: readonly number[]): string[] {
  return sentences.map((start, i) => text.slice(start, sentences[i + 1]));
}

const KINDS: readonly Shown['kind'][] = ['question', 'passage'];

/** Behaves like the index it was made from; without `shown` it ranks, and quotes nothing. Throws on other files. */
export function decode(bytes: Uint8Array, shown?: Uint8Array): Index {
  const reader = bytesReader(bytes);
  if (reader.text() !== FORMAT || reader.number() !== VERSION) throw new Error('not an answer index of this version');
  const texts = shown ? readShown(shown) : [];
  let position = 0;
  return { shelves: reader.list(() => readShelf(reader, texts[position++])) };
}

function readShown(bytes: Uint8Array): readonly (readonly Shown[])[] {
  const head = bytes.indexOf(NEW_LINE);
  const said = (from: number, to = bytes.length) => new TextDecoder().decode(bytes.subarray(from, to));
  const { format, version, documents, isPacked } = JSON.parse(said(0, head < 0 ? undefined : head));
  if (format !== FORMAT || version !== VERSION) throw new Error('not the texts of an answer index of this version');
  const counts: readonly number[] = documents;
  let end = bytes.length;
  if (isPacked) {
    end = head;
    for (let i = counts.reduce((sum, each) => sum + each, 0); i > 0; i -= 1) end = bytes.indexOf(NEW_LINE, end + 1);
  }
  const lines = said(head + 1, end).split('\n');
  const unpack = isPacked ? lastKept(unpacker(bytes.subarray(end + 1))) : undefined;
  let next = 0;
  const read = () => {
    const place = next++;
    const line = JSON.parse(lines[place] ?? '');
    return unpack ? shownOf(line, () => unpack(place)) : shownOf(line[0], () => line.slice(1));
  };
  return counts.map((count) => Array.from({ length: count }, read));
}

/** Title, text and sentences of one document are asked for one after the other. */
function lastKept(unpack: (place: number) => string[]): (place: number) => readonly string[] {
  let last: { readonly place: number; readonly parts: readonly string[] } | undefined;
  return (place) => {
    if (last?.place !== place) last = { place, parts: unpack(place) };
    return last.parts;
  };
}

const NEW_LINE = 10;

/** What a document says is unpacked when it is shown, which few are. */
function shownOf([kind, date, url, id = url]: Place, said: () => readonly string[]): Shown {
  return {
    id,
    kind: KINDS[kind] ?? 'passage',
    url,
    date,
    get title() {
      return said()[0] ?? '';
    },
    get text() {
      return said().slice(1).join('');
    },
    get sentences() {
      const starts: number[] = [];
      let start = 0;
      for (const sentence of said().slice(1)) {
        starts.push(start);
        start += sentence.length;
      }
      return starts;
    },
  };
}

function readShelf(reader: Reader, given: readonly Shown[] | undefined): Shelf {
  const lang: Language = LANGUAGES[reader.number()] ?? 'de';
  const zones: Zones = { sure: reader.float(), perhaps: reader.float() };
  const terms = readSorted(reader);
  const concepts = readConcepts(reader, terms);
  const lines = readLines(reader);
  const vocabulary = vocabularyOf(terms, lang, concepts);
  const documents = reader.number();
  const texts = fieldOf(readTexts(reader, terms.length, documents), documents, vocabulary.gramCounts);
  const votes = readVotes(reader, lines);
  const wordsOf = (line: Line['terms']) => line.map((term) => terms[term] ?? '');
  const phraseKept = remembered((line: Line['terms']) => phraseOf(wordsOf(line), vocabulary.lexicon));
  const phrases = () => lines.map((line) => phraseKept(line.terms));
  const shown = given ?? Array.from({ length: documents }, () => WITHOUT_TEXT);
  return assemble({ lang, terms, lines }, { shown, vocabulary, texts, phrases, votes, zones });
}

/** No line is empty: nothing stands for the line before, since the passages of an article share their title. */
function writeLines(writer: Writer, lines: Stored['lines']): void {
  writer.number(lines.length);
  lines.forEach(({ document, terms, asked }, i) => {
    const before = lines[i - 1];
    writer.number(document - (before?.document ?? 0));
    writer.number(ASKED.indexOf(asked));
    writer.list(before && isSame(before.terms, terms) ? [] : terms, writer.number);
  });
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some === others || (some.length === others.length && some.every((each, i) => each === others[i]));
}

function readLines(reader: Reader): Stored['lines'] {
  let document = 0;
  let before: readonly number[] = [];
  return reader.list(() => {
    document += reader.number();
    const asked = ASKED[reader.number()] ?? 'none';
    const terms = reader.list(reader.number);
    if (terms.length > 0) before = terms;
    return { document, asked, terms: before };
  });
}

/** By term, since the documents of a common one lie close together; how often it stands there follows for all. */
function writeTexts(writer: Writer, { rows, termStarts, rowsOf, countsOf }: Postings): void {
  writer.number(rows);
  const steps = bitWriter();
  const apart = new Int32Array(rows);
  for (let term = 0; term + 1 < termStarts.length; term += 1) {
    const from = termStarts[term] ?? 0;
    const size = (termStarts[term + 1] ?? 0) - from;
    const shift = shiftFor(size, rows);
    writer.number(size);
    for (let i = 0, next = 0; i < size; i += 1) {
      const row = rowsOf[from + i] ?? 0;
      apart[i] = row - next;
      next = row + 1;
    }
    steps.putEach(apart, size, shift, shift);
  }
  writer.block(steps.bytes());
  writer.block(repeatsIn(countsOf));
}

const NUMBERS_AT_A_TIME = 1 << 12;

/** How many stand there once before each that does not, and how often that one does. */
function repeatsIn(countsOf: Uint8Array): Uint8Array {
  const bits = bitWriter();
  const pairs = new Int32Array(NUMBERS_AT_A_TIME);
  let size = 0;
  let once = 0;
  for (let i = 0; i < countsOf.length; i += 1) {
    const count = countsOf[i] ?? 1;
    if (count === 1) {
      once += 1;
      continue;
    }
    pairs[size++] = once;
    pairs[size++] = count - 2;
    once = 0;
    if (size === pairs.length) {
      bits.putEach(pairs, size, SHIFT_OF_RUNS, 0);
      size = 0;
    }
  }
  bits.putEach(pairs, size, SHIFT_OF_RUNS, 0);
  bits.put(once, SHIFT_OF_RUNS);
  return bits.bytes();
}

function readTexts(reader: Reader, terms: number, rows: number): Table {
  const starts = new Int32Array(terms + 1);
  for (let term = 0; term < terms; term += 1) starts[term + 1] = (starts[term] ?? 0) + reader.number();
  const steps = bitReader(reader.block());
  const counting = bitReader(reader.block());
  const ids = numbersBelow(rows, starts[terms] ?? 0);
  const counts = new Uint8Array(ids.length).fill(1);
  for (let term = 0; term < terms; term += 1) {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    const shift = shiftFor(to - from, rows);
    for (let i = from, row = -1; i < to; i += 1) {
      row += steps.take(shift) + 1;
      ids[i] = row;
    }
  }
  for (let i = counting.take(SHIFT_OF_RUNS); i < counts.length; i += counting.take(SHIFT_OF_RUNS) + 1)
    counts[i] = counting.take(0) + 2;
  return { starts, ids, counts };
}

/** The shift that takes the fewest bits for steps between `held` of `rows` rows, about two thirds of their mean. */
function shiftFor(held: number, rows: number): number {
  let shift = 0;
  for (let most = held * 6; held > 0 && most <= rows * 2; most *= 2) shift += 1;
  return shift;
}

/** Most votes of a line are for its own document, so documents are named by how far they are from it. */
function writeVotes(writer: Writer, votes: Votes, lines: Stored['lines']): void {
  const { starts, documents, votes: cast } = votes;
  lines.forEach((line, place) => {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    writer.number(to - from);
    for (let i = from; i < to; i += 1) writer.signed((documents[i] ?? 0) - line.document);
    for (let i = from; i < to; i += 1) writer.signed(Math.round((cast[i] ?? 0) * STEPS_IN_A_VOTE));
  });
}

function readVotes(reader: Reader, lines: Stored['lines']): Votes {
  const ballots = lines.map((line) => {
    const documents = reader.list(() => line.document + reader.signed());
    return { documents, votes: documents.map(() => reader.signed() / STEPS_IN_A_VOTE) };
  });
  return votesFrom(ballots);
}

/** Their words by number: those of the shelf have one already, the others follow in an order of their own. */
function writeConcepts(writer: Writer, terms: readonly string[], concepts: readonly Concept[]): void {
  const shelf = new Set(terms);
  const others = new Set(
    concepts.flatMap(({ heads, members }) => [...heads, ...members]).filter((word) => !shelf.has(word)),
  );
  const words = [...terms, ...[...others].sort()];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const bits = bitWriter();
  const width = widthFor(words.length);
  writeSorted(writer, words.slice(terms.length));
  writer.number(concepts.length);
  for (const { heads, members } of concepts) {
    bits.put(heads.length, 0);
    bits.put(members.length, SHIFT_OF_MEMBERS);
    for (const word of [...heads, ...members]) bits.put(numbers.get(word) ?? 0, width);
  }
  writer.block(bits.bytes());
}

function readConcepts(reader: Reader, terms: readonly string[]): Concepts {
  const words = [...terms, ...readSorted(reader)];
  const width = widthFor(words.length);
  const count = reader.number();
  const bits = bitReader(reader.block());
  const some = (size: number) => Array.from({ length: size }, () => words[bits.take(width)] ?? '');
  const concepts: Concept[] = [];
  while (concepts.length < count) {
    const [heads, members] = [bits.take(0), bits.take(SHIFT_OF_MEMBERS)];
    concepts.push({ heads: some(heads), members: some(members) });
  }
  return conceptsFrom(concepts);
}

/** In how many bits every number below `size` has room. */
function widthFor(size: number): number {
  return Math.max(1, 32 - Math.clz32(size));
}
