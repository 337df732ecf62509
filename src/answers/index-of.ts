import { setTimeout as after, setImmediate as soon } from 'node:timers/promises';
import type { Language } from '../kit/language.ts';
import { contentOf, isOpen, keepRendered, keptPieces, renderedOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import type { KeptPieces } from '../source/kept-pieces.ts';
import type { Island } from '../store/island.ts';
import { MOST_QUOTED_CHARS } from './core/codec.ts';
import type { Document } from './core/document.ts';
import { documentsOf } from './core/documents-of.ts';
import { buildInSteps, type Index, prepare, settle } from './core/finder.ts';
import { withoutText } from './core/without-text.ts';
import { KeptWords } from './kept-words.ts';

type Held = { readonly generation: number; readonly index: Index };

/** What a place has: `held` answers, `making` is under way, and somebody will see to the next (`isDue`). */
type Kept = {
  held?: Held;
  making?: Promise<void>;
  isDue?: boolean;
  /** Whether somebody waits for it: then it is not made at leisure. */
  isWanted?: boolean;
  /** When the last one was made, and what that cost. */
  madeAtMs: number;
  costMs: number;
};

const places = new WeakMap<Island['place'], Kept>();

// Of so many documents an index takes the better part of a second to build: nobody waits for that after every save.
const LARGE = 5000;
const FOLLOWS_AFTER_MS = 300;
/** Where saves follow each other, so much of the time is left to others. */
const TIMES_AT_REST = 9;
const LONGEST_REST_MS = 10_000;
const TURN_MS = 8;

/**
 * Everything the island has published, ready to be asked; built anew when the source has changed. What was written is
 * found at once; where silence begins is worked out between other things, and until then it begins where it did. On a
 * large island the index from before answers meanwhile, and the new one follows by itself. It is made in turns, between
 * which others are answered.
 */
export async function indexOf(island: Island): Promise<Index> {
  const index = await builtOf(island);
  await inTurns(prepare(index));
  return index;
}

/**
 * Makes it before anybody asks. While `isBusy` and nobody waits for it, nine tenths of the time are left to others: it is
 * some seconds of the processor for ten thousand texts.
 */
export async function indexAhead(island: Island, isBusy: () => boolean): Promise<void> {
  const kept = keptFor(island);
  const isLeisurely = () => !kept.isWanted && isBusy();
  if (isIndexBehind(island)) {
    kept.making ??= making(kept, make(island, kept, isLeisurely));
    await kept.making;
  }
  await keepMade(island, isLeisurely);
  if (kept.held) await inTurns(prepare(kept.held.index), isLeisurely);
}

/** The same without what only a question needs: the files for the browser are made of it. */
async function builtOf(island: Island): Promise<Index> {
  const kept = keptFor(island);
  kept.isWanted = true;
  while (kept.held?.generation !== contentOf(island).generation) {
    if (kept.held && isLarge(kept.held.index)) {
      follow(island, kept);
      return kept.held.index;
    }
    await made(island, kept);
  }
  return kept.held.index;
}

/** Whether `indexOf` knows less than the source. */
export function isIndexBehind(island: Island): boolean {
  return keptFor(island).held?.generation !== contentOf(island).generation;
}

function keptFor({ place }: Island): Kept {
  const kept = places.get(place) ?? { madeAtMs: Number.NEGATIVE_INFINITY, costMs: 0 };
  places.set(place, kept);
  return kept;
}

function isLarge({ shelves }: Index): boolean {
  return shelves.some(({ shown }) => shown.length >= LARGE);
}

function made(island: Island, kept: Kept): Promise<void> {
  kept.making ??= making(kept, make(island, kept));
  return kept.making;
}

function making(kept: Kept, made: Promise<void>): Promise<void> {
  return made.finally(() => {
    delete kept.making;
  });
}

async function make(island: Island, kept: Kept, isLeisurely = () => false): Promise<void> {
  const { generation, entries } = contentOf(island);
  const steps = whileOpen(island, indexFrom(island, entries, kept.held?.index));
  const { value: index, costMs } = await inTurns(steps, isLeisurely);
  kept.held = { generation, index };
  kept.costMs = costMs;
  kept.madeAtMs = performance.now();
  settleSoon(kept, index, settle(index));
}

function* indexFrom(island: Island, entries: readonly Entry[], before: Index | undefined): Generator<void, Index> {
  const documents: Document[] = [];
  for (const entry of entries) {
    documents.push(...documentsKept(island, entry));
    yield;
  }
  const index = yield* buildInSteps(documents, before);
  // Where one was there before, it may answer until this one can.
  if (before) yield* prepare(index);
  return index;
}

/** Of an island that is closed meanwhile nothing more is wanted. */
function* whileOpen<T>(island: Island, steps: Generator<void, T>): Generator<void, T> {
  const wasOpen = isOpen(island);
  for (;;) {
    if (wasOpen && !isOpen(island)) throw new Error('the island was closed');
    const { done, value } = steps.next();
    if (done) return value;
    yield;
  }
}

/** Takes steps for some milliseconds, then lets others have theirs; nine times as long where it is leisurely. */
async function inTurns<T>(
  steps: Generator<void, T>,
  isLeisurely = () => false,
): Promise<{ readonly value: T; readonly costMs: number }> {
  let costMs = 0;
  for (;;) {
    const began = performance.now();
    for (let lasts = 0; lasts < TURN_MS; lasts = performance.now() - began) {
      const { done, value } = steps.next();
      if (done) return { value, costMs: costMs + performance.now() - began };
    }
    const lastedMs = performance.now() - began;
    costMs += lastedMs;
    await (isLeisurely() ? after(TIMES_AT_REST * lastedMs, undefined, { ref: false }) : soon());
  }
}

/** A step whenever the process has time; an index that was followed by another is left as it is. */
function settleSoon(kept: Kept, index: Index, steps: Generator<void, void>): void {
  const step = () => {
    try {
      if (kept.held?.index === index && !steps.next().done) setImmediate(step).unref();
    } catch {
      // Whoever asks next is told, by the page he asks for.
    }
  };
  setImmediate(step).unref();
}

function follow(island: Island, kept: Kept): void {
  if (kept.isDue || kept.making) return;
  kept.isDue = true;
  const restsMs = kept.madeAtMs + Math.min(LONGEST_REST_MS, TIMES_AT_REST * kept.costMs) - performance.now();
  const begin = async () => {
    try {
      if (isOpen(island)) await made(island, kept);
    } catch {
      // The last one goes on answering, and the next question tries again.
    } finally {
      kept.isDue = false;
    }
  };
  setTimeout(() => void begin(), Math.max(FOLLOWS_AFTER_MS, restsMs)).unref();
}

/** The part of the index in one language: what its file for the browser holds. */
export async function indexIn(island: Island, lang: Language): Promise<Index> {
  const { shelves } = await builtOf(island);
  return { shelves: shelves.filter((shelf) => shelf.lang === lang) };
}

/**
 * The same once its borders of silence are known. Of a large island that takes seconds of the processor, in which others
 * are answered.
 */
export async function settledIn(island: Island, lang: Language): Promise<Index> {
  const index = await indexIn(island, lang);
  await inTurns(settle(index));
  return index;
}

/** What the island has written in a language, as the finder knows it. */
export async function documentsIn(island: Island, lang: Language): Promise<readonly Document[]> {
  await builtOf(island); // which makes them in turns
  const { entries } = contentOf(island);
  return entries.filter((entry) => entry.lang === lang).flatMap((entry) => documentsKept(island, entry));
}

// The same entry gives the same documents, which the index then need not analyse again.
const kept = new WeakMap<Entry, readonly Document[]>();

// Of so many texts those of the articles do not stay in memory: few are ever quoted, and they can be made again. As much
// as the file for the browser quotes does stay, of what is asked for first: the newest.
const MANY = 2000;
const quoted = new WeakMap<Island['place'], number>();

/** What the index will want of an entry: taken while its text is at hand, a text need not be made again for it. */
export function documentsKept(island: Island, entry: Entry): readonly Document[] {
  const found = kept.get(entry);
  if (found) return found;
  const chars = (quoted.get(island.place) ?? 0) + (entry.fingerprint?.chars ?? entry.body.length);
  const stays = entry.kind === 'question' || chars <= MOST_QUOTED_CHARS || contentOf(island).entries.length <= MANY;
  if (stays) quoted.set(island.place, chars);
  const documents = stays ? documentsOf(entry, renderedOf(island, entry)) : withoutTextKept(island, entry);
  kept.set(entry, documents);
  return documents;
}

function withoutTextKept(island: Island, entry: Entry): readonly Document[] {
  const again = () => documentsOf(entry, renderedOf(island, entry));
  const made = () => withoutText(again(), again);
  return wordsOf(island)?.take(entry, again, made) ?? made();
}

const WORDS = 'words';
const words = new WeakMap<KeptPieces, KeptWords>();

function wordsOf(island: Island): KeptWords | undefined {
  const pieces = keptPieces(island, WORDS);
  if (!pieces) return undefined;
  const known = words.get(pieces) ?? new KeptWords(pieces);
  words.set(pieces, known);
  return known;
}

/** Keeps what was made of every text, for the processes to come. */
export async function keepMade(island: Island, isLeisurely = () => false): Promise<void> {
  await inTurns(keepRendered(island), isLeisurely);
  const words = wordsOf(island);
  if (words) await inTurns(words.keep(), isLeisurely);
}
