import { isWeak } from './analysis.ts';
import { partsOf } from './compounds.ts';
import { type Concept, nearnessIn } from './concepts.ts';
import { remembered } from './remembered.ts';
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

/** What was looked up in a vocabulary, and a place for each of its terms to count in, empty between two questions. */
type Workspace = {
  readonly known: Map<string, readonly Kin[]>;
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
  const { known } = workspaceOf(vocabulary);
  const kept = known.get(term);
  if (kept) return kept;
  if (known.size >= MOST_KNOWN) known.clear();
  const kin = lookedUp(term, vocabulary);
  known.set(term, kin);
  return kin;
}

/** Whether the island writes nothing that a word could mean, be a mistake for, or be the beginning or end of. */
export function isLikeNothing(term: string, vocabulary: Vocabulary): boolean {
  return kinOf(term, vocabulary).length === 0 && withAtAnEnd(term, vocabulary).length === 0;
}

function lookedUp(term: string, vocabulary: Vocabulary): Kin[] {
  const found = new Map<number, number>();
  if (!isWeak(term, vocabulary.lang)) {
    if (term.length >= SHORTEST_WITH_KIN) {
      for (const meant of putSpelledAlike(term, vocabulary, found))
        putMeaningAlike(meant, NEARNESS_OF_A_SLIP, vocabulary, found);
    }
    putMeaningAlike(term, 1, vocabulary, found);
    for (const part of partsOf(term, (word) => isWordOf(word, vocabulary)))
      putMeaningAlike(part, NEARNESS_OF_PARTS, vocabulary, found);
  }
  const own = vocabulary.idOf.get(term);
  if (own !== undefined) found.set(own, 1);
  const kin = [...found].map(([id, near]) => ({ id, near }));
  return kin.sort((a, b) => b.near - a.near || a.id - b.id).slice(0, MOST_KIN);
}

/**
 * Terms that share most of the n-grams (cosine): other forms, compounds, typing mistakes. Two words of which each is
 * known (`bestellen`, `abstellen`) are not mistaken for one another, unless one is a part of the other. Returns those that
 * are one slip away, which are left to the caller.
 */
function putSpelledAlike(term: string, vocabulary: Vocabulary, found: Map<number, number>): string[] {
  const slips: string[] = [];
  const grams = gramsOf(term);
  const termIsKnown = isKnown(term, vocabulary);
  const termIsWord = isWordOf(term, vocabulary);
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
    const other = vocabulary.terms[id] ?? '';
    if (!termIsWord && isOneSlip(term, other)) slips.push(other);
    if (alike < SPELLED_ALIKE) continue;
    const areTwo = termIsKnown && isKnown(other, vocabulary) && !isPartOf(term, other) && !isPartOf(other, term);
    if (!areTwo) put(found, id, alike * NEARNESS_OF_SPELLING);
  }
  return slips;
}

/** Whether one letter too many, too few, another one, or two in the wrong order make the whole difference. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  if (a.length !== b.length) return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, 1) === rest(b, 1) || (isSwapped && rest(a, 2) === rest(b, 2));
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
