import type { Language } from '../../kit/language.ts';
import type { Document } from './document.ts';
import { columnsOf, type Field, fieldOf, joined, type Postings } from './field.ts';
import { ASKED, type Asked } from './lang/tongue.ts';
import { type AskedLine, type Lexicon, lineIn, numbersOf, sharedLexicon } from './lexicon.ts';
import { massesOf } from './match.ts';
import { type Phrase, type Phrases, phraseOf, phrasesOf } from './phrases.ts';
import { remembered } from './remembered.ts';
import { sideBySide } from './side-by-side.ts';
import { type Vocabulary, vocabularyIn } from './vocabulary.ts';
import { type Ballot, ballotOf, firstBallot, firstVotes, trainVotes, type Votes, votesFrom } from './votes.ts';
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
  readonly lines: Field;
  /** What the words of each line weigh together. */
  readonly masses: Float32Array;
  readonly phrases: Phrases;
  readonly votes: Votes;
  /** 0 where a quarter of the documents has one line at most, towards 1 the more lines all have. */
  readonly experience: number;
  readonly texts: Field;
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
};

type ShelfOptions = {
  /** Without it every line votes for its own document only. */
  readonly learn?: boolean;
  /** The shelf as it was, whose votes and zones hold until there are new ones. */
  readonly before?: Shelf | undefined;
};

/** All documents must be of one language. */
export function shelfOf(
  documents: readonly Document[],
  lang: Language,
  { learn = true, before }: ShelfOptions = {},
): Shelf {
  const lexicon = sharedLexicon(lang);
  const made = documents.map((document) => analysed(document, lexicon));
  const texts = made.map(({ text }) => text);
  const asked = made.flatMap(({ lines }) => lines);
  const vocabulary = vocabularyIn(lexicon, usedIn([...texts, ...asked.map(({ terms }) => terms)], lexicon));
  // The passages of an article share their line.
  const termsOf = remembered(({ terms }: AskedLine) => terms.map((number) => vocabulary.ids[number] ?? 0));
  const lines = made.flatMap(({ lines }, document) =>
    lines.map((line) => ({ document, terms: termsOf(line), asked: line.asked })),
  );
  const byTerm = columnsOf(texts, vocabulary.terms.length, vocabulary.ids);
  return assemble(
    { lang, terms: vocabulary.terms, lines },
    {
      shown: documents,
      vocabulary,
      texts: fieldOf(byTerm, documents.length, vocabulary.gramCounts),
      phrases: () => asked.map((line) => phraseKept(line, lexicon)),
      votes: learn ? undefined : firstVotes(lines.map(({ document }) => document)),
      meanwhile: before && { votes: votesKept(before, documents, lines), zones: before.zones },
    },
  );
}

/** A document as numbers of a lexicon; those of its text in ascending order. */
type Analysed = { readonly lexicon: Lexicon; readonly lines: readonly AskedLine[]; readonly text: Int32Array };

// A document that did not change is not looked at again: saving one of a thousand files costs one analysis.
const kept = new WeakMap<Document, Analysed>();

function analysed(document: Document, lexicon: Lexicon): Analysed {
  const found = kept.get(document);
  if (found?.lexicon === lexicon) return found;
  const { title, heading, phrasings, text } = document;
  const lines = [heading ? `${title}. ${heading}` : title, ...phrasings]
    .map((line) => lineIn(lexicon, line))
    .filter(({ terms }) => terms.length > 0);
  const made = { lexicon, lines, text: sideBySide(numbersOf(text, lexicon).sort()) };
  kept.set(document, made);
  return made;
}

/** What `document` is found by holds for `as` too, whose text is then not read for it. */
export function analyseAs(document: Document, as: Document): void {
  kept.set(as, analysed(document, sharedLexicon(document.lang)));
}

const keptPhrases = new WeakMap<AskedLine, Phrase>();

function phraseKept(line: AskedLine, lexicon: Lexicon): Phrase {
  const known = keptPhrases.get(line);
  if (known) return known;
  const { texts } = lexicon.terms;
  const words = line.terms.map((number) => texts[number] ?? '');
  const made = phraseOf(words, lexicon);
  const phrase = { ...made, features: sideBySide(made.features) };
  keptPhrases.set(line, phrase);
  return phrase;
}

/** Marks the terms that the texts and the lines hold. */
function usedIn(texts: readonly ArrayLike<number>[], lexicon: Lexicon): Uint8Array {
  const used = new Uint8Array(lexicon.terms.texts.length);
  for (const text of texts) for (let i = 0; i < text.length; i += 1) used[text[i] ?? 0] = 1;
  return used;
}

export type Parts = {
  readonly shown: readonly Shown[];
  readonly vocabulary: Vocabulary;
  readonly texts: Field;
  readonly phrases: () => readonly Phrase[];
  /** Learned from the lines where there are none. */
  readonly votes?: Votes | undefined;
  readonly zones?: Zones;
  readonly meanwhile?: { readonly votes: Votes; readonly zones: Zones } | undefined;
};

/**
 * Derives what is searched from what is stored: the same on the server and in the browser. What only a question needs
 * is worked out when the first one comes; the files for the browser are made without.
 */
export function assemble(
  stored: Stored,
  { shown, vocabulary, texts, votes: cast, zones: known, meanwhile, phrases: written }: Parts,
): Shelf {
  const { lang, terms } = stored;
  const { gramCounts, lexicon } = vocabulary;
  const documentOf = Int32Array.from(stored.lines, ({ document }) => document);
  const isQuestion = (line: number) => shown[documentOf[line] ?? 0]?.kind === 'question';
  const linesInOrder = () => stored.lines.map((line) => line.terms.toSorted((a, b) => a - b));
  const linesByTerm = () => columnsOf(linesInOrder(), terms.length, Int32Array.from(terms.keys()));
  const lines = once(() => fieldOf(linesByTerm(), stored.lines.length, gramCounts));
  const masses = once(() => massesOf(lines(), vocabulary));
  const phrases = once(() => phrasesOf(written(), lexicon));
  const train = () => trainVotes(() => ({ lines: written(), phrases: phrases() }), documentOf, isQuestion);
  const votes = inSteps(cast, meanwhile?.votes, train);
  const whole = once(() => joined(texts, lines(), documentOf, gramCounts));
  const shelf: Shelf = {
    lang,
    stored,
    shown,
    vocabulary,
    texts,
    documentOf,
    askedOf: Uint8Array.from(stored.lines, (line) => ASKED.indexOf(line.asked)),
    experience: experienceOf(documentOf, shown.length),
    get lines() {
      return lines();
    },
    get masses() {
      return masses();
    },
    get phrases() {
      return phrases();
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The votes of the shelf before, as far as their lines and documents are still there. */
function votesKept(before: Shelf, documents: readonly Document[], lines: readonly Line[]): Votes {
  const placeOf = new Map<Shown, number>(documents.map((document, place) => [document, place]));
  const places = before.shown.map((document) => placeOf.get(document) ?? -1);
  const kept = new Map<number, Ballot[]>();
  before.documentOf.forEach((documentBefore, line) => {
    const place = places[documentBefore] ?? -1;
    if (place < 0) return;
    const ballots = kept.get(place);
    const ballot = stillCast(ballotOf(before.votes, line), places);
    if (ballots) ballots.push(ballot);
    else kept.set(place, [ballot]);
  });
  const next = new Int32Array(documents.length);
  const ballots = lines.map(({ document }): Ballot => {
    const at = next[document] ?? 0;
    next[document] = at + 1;
    return kept.get(document)?.[at] ?? firstBallot(document);
  });
  return votesFrom(ballots);
}

/** Of a ballot the votes for documents that are still there, by their new places. */
function stillCast({ documents, votes }: Ballot, places: readonly number[]): Ballot {
  const still = documents.flatMap((document, i) => ((places[document] ?? -1) < 0 ? [] : [i]));
  return {
    documents: still.map((i) => places[documents[i] ?? 0] ?? 0),
    votes: still.map((i) => votes[i] ?? 0),
  };
}

// A quarter, not the mean: where few entries have many lines and most have one, the many would shout the others down.
function experienceOf(documentOf: Int32Array, documents: number): number {
  const lines = new Int32Array(documents);
  for (const document of documentOf) lines[document] = (lines[document] ?? 0) + 1;
  return 1 - 1 / Math.max(1, lines.sort()[Math.floor(documents / 4)] ?? 1);
}
