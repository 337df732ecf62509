import { isWeak } from './analysis.ts';
import { partsOf } from './compounds.ts';
import { type Concept, nearnessIn } from './concepts.ts';
import { remembered } from './remembered.ts';
import { meantBy } from './slips.ts';
import { gramsOf } from './spelling.ts';
import { isKnown, isWordOf, type Vocabulary, withAtAnEnd } from './vocabulary.ts';

/** A term of the island and how near it is to one of the question's, from 0 to 1 (the same term). */
export type Kin = { readonly id: number; readonly near: number };

const MOST_KIN = 24;
const SHORTEST_WITH_KIN = 4;
const SPELLED_ALIKE = 0.45;
const NEARNESS_OF_SPELLING = 0.8;
const NEARNESS_OF_A_SLIP = 0.8;
const NEARNESS_OF_PARTS = 0.7;

/** What a word is to the island; `weak` also where it can only be a slip of a word that is. */
type Known = { readonly kin: readonly Kin[]; readonly weak: boolean };

/** What was looked up in a vocabulary, and a place for each of its terms to count in, empty between two questions. */
type Workspace = {
  readonly known: Map<string, Known>;
  readonly writtenIn: (concept: Concept) => readonly Written[];
  readonly shared: Uint16Array;
};

const workspaces = new WeakMap<Vocabulary, Workspace>();
const MOST_KNOWN = 10_000;

function workspaceOf(vocabulary: Vocabulary): Workspace {
  const found = workspaces.get(vocabulary);
  if (found) return found;
  const made = {
    known: new Map(),
    writtenIn: remembered((concept: Concept) => writtenOf(concept, vocabulary)),
    shared: new Uint16Array(vocabulary.terms.length),
  };
  workspaces.set(vocabulary, made);
  return made;
}

/**
 * The term itself; what is spelled alike; its compounds and parts; and what people say for it. Nearest first. It is
 * kept: while somebody types, all words but the last have been looked up.
 */
export function kinOf(term: string, vocabulary: Vocabulary): readonly Kin[] {
  return knownOf(term, vocabulary).kin;
}

/** Whether a word carries little meaning, or is a typing mistake of one that does. */
export function isWeakHere(term: string, vocabulary: Vocabulary): boolean {
  return knownOf(term, vocabulary).weak;
}

function knownOf(term: string, vocabulary: Vocabulary): Known {
  const { known } = workspaceOf(vocabulary);
  const kept = known.get(term);
  if (kept) return kept;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = lookedUp(term, vocabulary);
  known.set(term, made);
  return made;
}

/** Whether the island writes nothing that a word could mean, be a mistake for, or be the beginning or end of. */
export function isLikeNothing(term: string, vocabulary: Vocabulary): boolean {
  return kinOf(term, vocabulary).length === 0 && withAtAnEnd(term, vocabulary).length === 0;
}

function lookedUp(term: string, vocabulary: Vocabulary): Known {
  const found = new Map<number, number>();
  let weak = isWeak(term, vocabulary.lang);
  if (!weak) {
    if (term.length >= SHORTEST_WITH_KIN) {
      putSpelledAlike(term, vocabulary, found);
      if (!isWordOf(term, vocabulary)) weak = putMeant(term, vocabulary, found);
    }
    putMeaningAlike(term, 1, vocabulary, found);
    for (const part of partsOf(term, (word) => isWordOf(word, vocabulary)))
      putMeaningAlike(part, NEARNESS_OF_PARTS, vocabulary, found);
  }
  const own = vocabulary.idOf.get(term);
  if (own !== undefined) found.set(own, 1);
  const kin = [...found].map(([id, near]) => ({ id, near }));
  return { kin: kin.sort((a, b) => b.near - a.near || a.id - b.id).slice(0, MOST_KIN), weak };
}

/** What a term may have been meant to be. True where that are only words that carry little meaning. */
function putMeant(term: string, vocabulary: Vocabulary, found: Map<number, number>): boolean {
  const meant = meantBy(term, vocabulary);
  const telling = [...meant].filter((word) => !isWeak(word, vocabulary.lang));
  for (const word of telling) putMeaningAlike(word, NEARNESS_OF_A_SLIP, vocabulary, found);
  return meant.size > 0 && telling.length === 0;
}

/**
 * Terms that share most of the n-grams (cosine): other forms, compounds, typing mistakes. Two words of which each is
 * known (`bestellen`, `abstellen`) are not mistaken for one another, unless one is a part of the other.
 */
function putSpelledAlike(term: string, vocabulary: Vocabulary, found: Map<number, number>): void {
  const grams = gramsOf(term);
  const termIsKnown = isKnown(term, vocabulary);
  const { shared } = workspaceOf(vocabulary);
  const touched: number[] = [];
  for (const gram of grams)
    for (const id of vocabulary.holders.get(gram) ?? []) {
      if (shared[id] === 0) touched.push(id);
      shared[id] = (shared[id] ?? 0) + 1;
    }
  for (const id of touched) {
    const alike = (shared[id] ?? 0) / Math.sqrt(grams.length * (vocabulary.gramCounts[id] ?? 1));
    shared[id] = 0;
    if (alike < SPELLED_ALIKE) continue;
    const other = vocabulary.terms[id] ?? '';
    const areTwo = termIsKnown && isKnown(other, vocabulary) && !isPartOf(term, other) && !isPartOf(other, term);
    if (!areTwo) put(found, id, alike * NEARNESS_OF_SPELLING);
  }
}

const SHORTEST_PART_OF_KIN = 5;

function isPartOf(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART_OF_KIN && (whole.startsWith(part) || whole.endsWith(part));
}

/** The term and what people say for it, each also as a part of the island's compounds. */
function putMeaningAlike(term: string, near: number, vocabulary: Vocabulary, found: Map<number, number>): void {
  putWritten(writtenFor(term, vocabulary), near, found);
  const { writtenIn } = workspaceOf(vocabulary);
  for (const place of vocabulary.conceptsOf.get(term) ?? []) {
    const concept = vocabulary.lexicon.concepts.all[place];
    if (!concept) continue;
    for (const related of writtenIn(concept))
      if (related.word !== term) putWritten(related, near * nearnessIn(concept, term, related.word), found);
  }
}

/** A word as the island writes it: its id, and those of its compounds. */
type Written = { readonly word: string; readonly id: number | undefined; readonly compounds: readonly number[] };

function writtenFor(word: string, { idOf, compounds }: Vocabulary): Written {
  return { word, id: idOf.get(word), compounds: compounds.get(word) ?? [] };
}

/** The words of a concept that are written at all. */
function writtenOf({ heads, members }: Concept, vocabulary: Vocabulary): readonly Written[] {
  return [...heads, ...members]
    .map((word) => writtenFor(word, vocabulary))
    .filter(({ id, compounds }) => id !== undefined || compounds.length > 0);
}

function putWritten({ id, compounds }: Written, near: number, found: Map<number, number>): void {
  if (id !== undefined) put(found, id, near);
  for (const compound of compounds) put(found, compound, near * NEARNESS_OF_PARTS);
}

function put(found: Map<number, number>, id: number, near: number): void {
  if (near > (found.get(id) ?? 0)) found.set(id, near);
}
