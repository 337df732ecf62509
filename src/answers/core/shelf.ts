import type { Language } from '../../kit/language.ts';
import { type Analysed, analysed, phraseKept } from './analysed.ts';
import { Ascending, roomFor } from './ascending.ts';
import { type Change, changeBetween, changeOfLines, takenOver } from './change.ts';
import type { Document } from './document.ts';
import { amended, columnsOf, type Field, fieldOf, joined, type Postings, postingsOf, rowsWith } from './field.ts';
import { ASKED, type Asked } from './lang/tongue.ts';
import { type AskedLine, type Lexicon, sharedLexicon } from './lexicon.ts';
import { lengthsOf, massesOf } from './match.ts';
import { type Phrase, type Phrases, phrasesOf } from './phrases.ts';
import { remembered } from './remembered.ts';
import { type Vocabulary, vocabularyIn } from './vocabulary.ts';
import { firstVotes, trainVotes, type Votes, votesKept } from './votes.ts';
import { type Zones, zonesOf } from './zones.ts';

/** What is stored and sent of one language, beside the texts: terms, and the lines that were asked. */
export type Stored = {
  readonly lang: Language;
  readonly terms: readonly string[];
  readonly lines: readonly Line[];
};

/** A question as the owner or somebody before put it, and the document that answers it. */
export type Line = { readonly document: number; readonly terms: readonly number[]; readonly asked: Asked };

/** What is shown of a document, beside what it is found by. */
export type Shown = Pick<Document, 'id' | 'kind' | 'title' | 'text' | 'sentences' | 'url' | 'date'>;

/** Everything the finder knows in one language. */
export type Shelf = {
  readonly lang: Language;
  readonly stored: Stored;
  readonly shown: readonly Shown[];
  readonly vocabulary: Vocabulary;
  readonly lines: Postings;
  /** What the words of each line weigh together. */
  readonly masses: Float32Array;
  readonly phrases: Phrases;
  readonly votes: Votes;
  /** 0 where a quarter of the documents has one line at most, towards 1 the more lines all have. */
  readonly experience: number;
  /** For each document the logarithm of how many times as many lines it has as most, 0 where it has not more. */
  readonly crowds: Float32Array;
  readonly texts: Field;
  /** The length of each text as a vector of its words. */
  readonly lengths: Float32Array;
  /** Each document as a whole: what was asked and what was written. */
  readonly whole: Postings;
  readonly documentOf: Int32Array;
  readonly askedOf: Uint8Array;
  readonly zones: Zones;
  /**
   * Trains the votes and works out the zones, a little in each step. Until then those of the shelf before hold; where
   * there was none they are made at once. In the end they are what the documents alone give.
   */
  readonly settle: () => Generator<void, Zones>;
  /** Makes what the first question would make at once. */
  readonly prepare: () => Generator<void, void>;
  /** Of what only a question needs as much as one has made. */
  readonly known: () => { readonly lines: Postings | undefined; readonly whole: Postings | undefined };
};

type ShelfOptions = {
  /** Without it every line votes for its own document only. */
  readonly learn?: boolean;
  /** The shelf as it was, whose votes and zones hold until there are new ones. */
  readonly before?: Shelf | undefined;
};

/** All documents must be of one language. */
export function shelfOf(documents: readonly Document[], lang: Language, options: ShelfOptions = {}): Shelf {
  return finished(shelfInSteps(documents, lang, options));
}

/** The same in steps, so that a busy server can do other things in between. */
export function* shelfInSteps(
  documents: readonly Document[],
  lang: Language,
  { learn = true, before }: ShelfOptions = {},
): Generator<void, Shelf> {
  const lexicon = sharedLexicon(lang);
  const change = before && changeBetween<Shown>(before.shown, documents);
  const made = yield* change ? madeAfter(before, change, documents, lexicon) : madeOf(documents, lexicon);
  const lineStarts = startsOfLines(made);
  const changed = change && { documents: change, lines: changeOfLines(change, startsIn(before), lineStarts) };
  const amendment = changed && (yield* amendmentOf(before, changed, made, lexicon));
  const vocabulary = amendment?.vocabulary ?? vocabularyIn(lexicon, usedIn(made, lexicon));
  yield;
  const lines = amendment?.askedLines ?? linesOf(made, vocabulary);
  yield;
  const texts = amendment?.texts ?? textsOf(made, vocabulary);
  yield;
  const shelf = assemble(
    { lang, terms: vocabulary.terms, lines },
    {
      shown: documents,
      vocabulary,
      texts,
      lines: amendment?.lines,
      whole: amendment?.whole,
      phrases: () => phrasesIn(made, lexicon),
      learn,
      votes: learn ? undefined : firstVotes(lines.map(({ document }) => document)),
      meanwhile: changed && { votes: votesKept(before.votes, changed, lines), zones: before.zones },
    },
  );
  madeFor.set(shelf, made);
  return shelf;
}

const madeFor = new WeakMap<Shelf, readonly Analysed[]>();

function* madeOf(documents: readonly Document[], lexicon: Lexicon): Generator<void, Analysed[]> {
  const made: Analysed[] = [];
  for (const document of documents) {
    made.push(analysed(document, lexicon));
    yield;
  }
  return made;
}

function* madeAfter(
  before: Shelf,
  change: Change,
  documents: readonly Document[],
  lexicon: Lexicon,
): Generator<void, Analysed[]> {
  const known = madeFor.get(before);
  if (!known || before.vocabulary.lexicon !== lexicon) return yield* madeOf(documents, lexicon);
  const news = yield* madeOf(
    change.added.flatMap((place) => documents[place] ?? []),
    lexicon,
  );
  let next = 0;
  return takenOver(change, known, () => news[next++] as Analysed);
}

function linesOf(made: readonly Analysed[], { ids }: Vocabulary): Line[] {
  // The passages of an article share their line.
  const termsOf = remembered(({ terms }: AskedLine) => terms.map((number) => ids[number] ?? 0));
  const lines: Line[] = [];
  made.forEach((each, document) => {
    for (const line of each.lines) lines.push({ document, terms: termsOf(line), asked: line.asked });
  });
  return lines;
}

/** Where the lines of each document begin, and where the last ones end. */
function startsOfLines(made: readonly Analysed[]): Int32Array {
  const starts = new Int32Array(made.length + 1);
  for (let i = 0; i < made.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (made[i]?.lines.length ?? 0);
  return starts;
}

function startsIn({ documentOf, shown }: Shelf): Int32Array {
  const starts = new Int32Array(shown.length + 1);
  for (const document of documentOf) starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  for (let i = 0; i < shown.length; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  return starts;
}

function textsOf(made: readonly Analysed[], { terms, ids, gramCounts }: Vocabulary): Field {
  const texts = made.map(({ text }) => text);
  return fieldOf(columnsOf(texts, terms.length, ids), made.length, gramCounts);
}

function* phrasesIn(made: readonly Analysed[], lexicon: Lexicon): Generator<Phrase> {
  for (const { lines } of made) for (const line of lines) yield phraseKept(line, lexicon);
}

/** Marks the terms that the texts and the lines hold. */
function usedIn(made: readonly Analysed[], lexicon: Lexicon): Uint8Array {
  const used = new Uint8Array(lexicon.terms.texts.length);
  const texts = made.map(({ text }) => text);
  const numbers = roomFor(texts);
  for (const text of texts) for (let i = text.into(numbers) - 1; i >= 0; i -= 1) used[numbers[i] ?? 0] = 1;
  markLines(made, used);
  return used;
}

function markLines(made: readonly Analysed[], used: Uint8Array): void {
  let last: AskedLine | undefined;
  for (const { lines } of made)
    for (const line of lines) {
      if (line !== last) for (const number of line.terms) used[number] = 1;
      last = line;
    }
}

// So many places of change are looked up in every term; of more, all is counted.
const MOST_RUNS = 24;

type Amendment = {
  readonly vocabulary: Vocabulary;
  readonly askedLines: Line[] | undefined;
  readonly texts: Field;
  readonly lines: Postings | undefined;
  readonly whole: Postings | undefined;
};

/** What can be taken over of a shelf whose documents changed here and there; undefined where counting all is cheaper. */
function* amendmentOf(
  before: Shelf,
  { documents, lines }: { readonly documents: Change; readonly lines: Change },
  made: readonly Analysed[],
  lexicon: Lexicon,
): Generator<void, Amendment | undefined> {
  const madeBefore = madeFor.get(before);
  if (!madeBefore || before.vocabulary.lexicon !== lexicon) return undefined;
  if (documents.runs.length > MOST_RUNS || documents.added.length > made.length / 4) return undefined;
  const news = documents.added.flatMap((place) => made[place] ?? []);
  const vocabulary = vocabularyAfter(before, { gone: goneIn(documents, madeBefore), news, made });
  yield;
  const { ids, gramCounts, terms, numbers } = vocabulary;
  const termBefore = Int32Array.from(numbers, (number) => before.vocabulary.ids[number] ?? -1);
  const table = (rows: readonly Ascending[]) => columnsOf(rows, terms.length, ids);
  const staying = { change: documents, termBefore, gramCounts };
  const known = before.known();
  const newLines = () => news.flatMap((each) => each.lines.map(({ terms }) => ascending(terms)));
  const askedLines = vocabulary === before.vocabulary ? linesAfter(before, documents, made) : undefined;
  yield;
  const texts = amended(before.texts, table(news.map(({ text }) => text)), staying);
  yield;
  const asked = known.lines && amended(known.lines, table(newLines()), { ...staying, change: lines });
  yield;
  const whole = known.whole && amended(known.whole, table(news.map(allIn)), staying);
  return { vocabulary, askedLines, texts, lines: asked, whole };
}

/** The lines where no word came or went: those of documents that keep their place are the same. */
function linesAfter(
  { stored, vocabulary, documentOf }: Shelf,
  { runs, added }: Change,
  made: readonly Analysed[],
): Line[] {
  const lines: Line[] = [];
  let next = 0;
  const putNews = (until: number) => {
    for (; (added[next] ?? until) < until; next += 1) {
      const document = added[next] ?? 0;
      const own = linesOf(made.slice(document, document + 1), vocabulary);
      for (const line of own) lines.push({ ...line, document });
    }
  };
  let at = 0;
  for (const { from, to, shift } of runs) {
    putNews(from + shift);
    while ((documentOf[at] ?? from) < from) at += 1;
    for (; (documentOf[at] ?? to) < to; at += 1) {
      const line = stored.lines[at];
      if (line) lines.push(shift === 0 ? line : { ...line, document: line.document + shift });
    }
  }
  putNews(made.length);
  return lines;
}

/** The vocabulary of before where no term came or went, with all that was looked up in it. */
function vocabularyAfter(
  { vocabulary, texts }: Shelf,
  { gone, news, made }: Readonly<Record<'gone' | 'news' | 'made', readonly Analysed[]>>,
): Vocabulary {
  const { lexicon, numbers } = vocabulary;
  const rows = new Int32Array(lexicon.terms.texts.length);
  numbers.forEach((number, id) => {
    rows[number] = rowsWith(texts, id);
  });
  countRows(gone, -1, rows);
  countRows(news, 1, rows);
  const used = Uint8Array.from(rows, (held) => (held > 0 ? 1 : 0));
  markLines(made, used);
  const count = used.reduce((sum, each) => sum + each, 0);
  const isSame = count === numbers.length && numbers.every((number) => used[number] === 1);
  return isSame ? vocabulary : vocabularyIn(lexicon, used);
}

function countRows(some: readonly Analysed[], by: number, rows: Int32Array): void {
  const texts = some.map(({ text }) => text);
  const numbers = roomFor(texts);
  for (const text of texts) {
    const size = text.into(numbers);
    for (let i = 0; i < size; i += 1)
      if (i === 0 || numbers[i] !== numbers[i - 1]) rows[numbers[i] ?? 0] = (rows[numbers[i] ?? 0] ?? 0) + by;
  }
}

function goneIn({ runs }: Change, before: readonly Analysed[]): Analysed[] {
  const ends = [0, ...runs.map(({ to }) => to)];
  return ends.flatMap((from, i) => before.slice(from, runs[i]?.from));
}

function allIn({ text, lines }: Analysed): Ascending {
  const numbers = roomFor([text]);
  const size = text.into(numbers);
  return ascending([...numbers.subarray(0, size), ...lines.flatMap(({ terms }) => terms)]);
}

function ascending(numbers: readonly number[]): Ascending {
  return Ascending.of(Int32Array.from(numbers).sort());
}

export type Parts = {
  readonly shown: readonly Shown[];
  readonly vocabulary: Vocabulary;
  readonly texts: Field;
  /** Worked out where they are not known. */
  readonly lines?: Postings | undefined;
  readonly whole?: Postings | undefined;
  /** Of each line in their order. */
  readonly phrases: () => Iterable<Phrase>;
  /** Learned from the lines where there are none. */
  readonly votes?: Votes | undefined;
  readonly zones?: Zones;
  /** False where nothing is learned: each line then votes for its own alone, and none can crowd out another. */
  readonly learn?: boolean;
  readonly meanwhile?: { readonly votes: Votes; readonly zones: Zones } | undefined;
};

/**
 * Derives what is searched from what is stored: the same on the server and in the browser. What only a question needs
 * is worked out when the first one comes; the files for the browser are made without.
 */
export function assemble(
  stored: Stored,
  {
    shown,
    vocabulary,
    texts,
    lines: asked,
    whole: all,
    votes: cast,
    zones: known,
    learn = true,
    meanwhile,
    phrases: written,
  }: Parts,
): Shelf {
  const { lang, terms } = stored;
  const { gramCounts, lexicon } = vocabulary;
  const documentOf = Int32Array.from(stored.lines, ({ document }) => document);
  const isQuestion = (line: number) => shown[documentOf[line] ?? 0]?.kind === 'question';
  const linesInOrder = () => stored.lines.map((line) => ascending(line.terms));
  const linesByTerm = () => columnsOf(linesInOrder(), terms.length, Int32Array.from(terms.keys()));
  const lines = once(() => postingsOf(linesByTerm(), stored.lines.length, gramCounts), asked);
  const masses = once(() => massesOf(lines(), vocabulary));
  const lengths = once(() => lengthsOf(texts, vocabulary));
  const lineCounts = countsOf(documentOf, shown.length);
  const most = linesOfMost(lineCounts);
  const experience = 1 - 1 / most;
  const phrases = inSteps(undefined, undefined, () => phrasesOf(written(), lexicon, { documentOf, experience }));
  const train = () => trainVotes(() => ({ lines: [...written()], phrases: phrases.now() }), documentOf, isQuestion);
  const votes = inSteps(cast, meanwhile?.votes, train);
  const whole = once(() => joined(texts, lines(), documentOf, gramCounts), all);
  const shelf: Shelf = {
    lang,
    stored,
    shown,
    vocabulary,
    texts,
    documentOf,
    askedOf: Uint8Array.from(stored.lines, (line) => ASKED.indexOf(line.asked)),
    experience,
    crowds: Float32Array.from(lineCounts, (count) => (learn ? Math.log(Math.max(1, count / most)) : 0)),
    get lines() {
      return lines();
    },
    get masses() {
      return masses();
    },
    get lengths() {
      return lengths();
    },
    get phrases() {
      return phrases.now();
    },
    get votes() {
      return votes.now();
    },
    get whole() {
      return whole();
    },
    get zones() {
      return zones.now();
    },
    known: () => ({ lines: lines.known(), whole: whole.known() }),
    *prepare() {
      for (const part of [lines, whole, masses, lengths]) {
        part();
        yield;
      }
      yield* phrases.steps();
    },
    *settle() {
      yield* votes.steps();
      return yield* zones.steps();
    },
  };
  const zones = inSteps(known, meanwhile?.zones, () => zonesOf(shelf));
  return shelf;
}

/** What is known, or takes many steps to make while something else stands for it, or must be made at once. */
function inSteps<T>(known: T | undefined, meanwhile: T | undefined, make: () => Generator<void, T>) {
  let made = known;
  const making = once(make);
  function* steps(): Generator<void, T> {
    while (made === undefined) {
      const { done, value } = making().next();
      if (done) made = value;
      else yield;
    }
    return made;
  }
  return { steps, now: () => made ?? meanwhile ?? finished(steps()) };
}

/** What a work of many steps comes to. */
export function finished<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Made when it is asked for; `known` tells it only where that was. */
function once<T>(make: () => T, given?: T): (() => T) & { readonly known: () => T | undefined } {
  let made: { readonly value: T } | undefined = given === undefined ? undefined : { value: given };
  const get = () => {
    made ??= { value: make() };
    return made.value;
  };
  return Object.assign(get, { known: () => made?.value });
}

/** How many lines each document has. */
function countsOf(documentOf: Int32Array, documents: number): Int32Array {
  const counts = new Int32Array(documents);
  for (const document of documentOf) counts[document] = (counts[document] ?? 0) + 1;
  return counts;
}

// A quarter, not the mean: where few entries have many lines and most have one, the many would shout the others down.
function linesOfMost(counts: Int32Array): number {
  return Math.max(1, counts.toSorted()[Math.floor(counts.length / 4)] ?? 1);
}
