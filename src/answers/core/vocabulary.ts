import type { Language } from '../../kit/language.ts';
import { isWeak } from './analysis.ts';
import { partsOf, SHORTEST_PART } from './compounds.ts';
import type { Concept, Concepts } from './concepts.ts';
import { inOrder, type Lexicon, newLexicon } from './lexicon.ts';
import { remembered } from './remembered.ts';

/** All terms of a shelf in sorted order, and by what another word may meet them: n-grams, and parts of compounds. */
export type Vocabulary = {
  readonly lang: Language;
  readonly lexicon: Lexicon;
  readonly terms: readonly string[];
  /** The number of each term in the lexicon. */
  readonly numbers: readonly number[];
  /** The id of each number of the lexicon; -1 where the shelf has not got the term. */
  readonly ids: Int32Array;
  readonly idOf: Lookup<string, number>;
  readonly weak: Uint8Array;
  /** Which terms hold an n-gram, and how many n-grams each term has. */
  readonly holders: Lookup<number, readonly number[]>;
  readonly gramCounts: Uint8Array;
  /** Which terms are compounds of a part. */
  readonly compounds: Lookup<string, readonly number[]>;
  /** The concepts of a term that have to do with the shelf's words, by their places in the lexicon. */
  readonly conceptsOf: Lookup<string, readonly number[]>;
};

export type Lookup<Key, Value> = { readonly get: (key: Key) => Value | undefined };

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
const MOST_GRAMS = 255;

/** `terms` must be distinct and sorted. */
export function vocabularyOf(terms: readonly string[], lang: Language, concepts: Concepts): Vocabulary {
  const lexicon = newLexicon(lang, concepts);
  terms.forEach(lexicon.terms.numberOf);
  return vocabularyIn(lexicon, new Uint8Array(terms.length).fill(1));
}

/** Of a lexicon the terms that are marked in `used`. What meets them is looked up when somebody asks. */
export function vocabularyIn(lexicon: Lexicon, used: Uint8Array): Vocabulary {
  const { lang } = lexicon;
  const { texts, numbers } = lexicon.terms;
  const ofShelf = inOrder(lexicon.terms).filter((number) => used[number] === 1);
  const ids = new Int32Array(used.length).fill(-1);
  ofShelf.forEach((number, id) => {
    ids[number] = id;
  });
  const terms = ofShelf.map((number) => texts[number] ?? '');
  const idOf = (term: string) => {
    const id = ids[numbers.get(term) ?? ids.length];
    return id === -1 ? undefined : id;
  };
  const { holders: numbersWith, counts } = spellingOf(lexicon);
  const holdersKept = remembered((numbers: readonly number[]) => idsAmong(numbers, ids));
  const holders = {
    get: (gram: number) => {
      const found = numbersWith.get(gram);
      return found && holdersKept(found);
    },
  };
  const conceptsOf = { get: conceptsMet(lexicon.concepts, { terms, idOf: { get: idOf }, holders }) };
  const isWord = (word: string) => isWordOf(word, { idOf: { get: idOf }, conceptsOf });
  return {
    lang,
    lexicon,
    terms,
    numbers: ofShelf,
    ids,
    idOf: { get: idOf },
    weak: Uint8Array.from(terms, (term) => (isWeak(term, lang) ? 1 : 0)),
    holders,
    gramCounts: Uint8Array.from(ofShelf, (number) => counts[number] ?? 0),
    compounds: { get: compoundsIn({ terms, holders }, isWord) },
    conceptsOf,
  };
}

/** Whether the island writes a word, or people use it when they ask: what compounds are made of. */
export function isWordOf(word: string, { idOf, conceptsOf }: Pick<Vocabulary, 'idOf' | 'conceptsOf'>): boolean {
  return idOf.get(word) !== undefined || isKnown(word, { conceptsOf });
}

/** Whether it is known what a word means. */
export function isKnown(word: string, { conceptsOf }: Pick<Vocabulary, 'conceptsOf'>): boolean {
  return (conceptsOf.get(word)?.length ?? 0) > 0;
}

/** The concepts that an index must bring along: with these alone it finds what it finds with all. */
export function conceptsOfVocabulary({ lexicon, conceptsOf }: Vocabulary): Concept[] {
  return lexicon.concepts.all.filter(({ heads, members }, place) =>
    conceptsOf.get(heads[0] ?? members[0] ?? '')?.includes(place),
  );
}

/** Of the concepts of a term those of which at least one word stands in the shelf, alone or at an end of a compound. */
function conceptsMet({ all, of }: Concepts, shelf: Pick<Vocabulary, 'terms' | 'idOf' | 'holders'>) {
  const isPart = (word: string) => word.length >= SHORTEST_PART && standsAtAnEnd(word, shelf);
  const meets = remembered((word: string) => shelf.idOf.get(word) !== undefined || isPart(word));
  const isMet = remembered((place: number) => {
    const { heads, members } = all[place] ?? { heads: [], members: [] };
    return heads.some(meets) || members.some(meets);
  });
  const met = remembered((places: readonly number[]) => places.filter(isMet));
  return (term: string) => met(of(term));
}

/** The compounds of a part, kept where there are any: what visitors type must not fill the memory. */
function compoundsIn(shelf: Pick<Vocabulary, 'terms' | 'holders'>, isWord: (word: string) => boolean) {
  const partsIn = remembered((id: number) => partsOf(shelf.terms[id] ?? '', isWord));
  const known = new Map<string, readonly number[]>();
  return (part: string) => {
    const kept = known.get(part);
    if (kept) return kept;
    const found = withAtAnEnd(part, shelf).filter((id) => partsIn(id).includes(part));
    if (found.length > 0) known.set(part, found);
    return found;
  };
}

/** The terms that begin or end with a word of at least two letters. */
export function withAtAnEnd(word: string, { terms, holders }: Pick<Vocabulary, 'terms' | 'holders'>): number[] {
  const found: number[] = [];
  for (const id of holders.get(hashOf(`<${word.slice(0, LONGEST_GRAM - 1)}`)) ?? NONE)
    if (terms[id]?.startsWith(word)) found.push(id);
  for (const id of holders.get(hashOf(`${word.slice(1 - LONGEST_GRAM)}>`)) ?? NONE)
    if (terms[id]?.endsWith(word) && !terms[id]?.startsWith(word)) found.push(id);
  return found;
}

/** Whether there is any. */
function standsAtAnEnd(word: string, { terms, holders }: Pick<Vocabulary, 'terms' | 'holders'>): boolean {
  for (const id of holders.get(hashOf(`<${word.slice(0, LONGEST_GRAM - 1)}`)) ?? NONE)
    if (terms[id]?.startsWith(word)) return true;
  for (const id of holders.get(hashOf(`${word.slice(1 - LONGEST_GRAM)}>`)) ?? NONE)
    if (terms[id]?.endsWith(word)) return true;
  return false;
}

const NONE: readonly number[] = [];

/** Of numbers of the lexicon those that have an id. */
function idsAmong(numbers: readonly number[], ids: Int32Array): number[] {
  const found: number[] = [];
  for (const number of numbers) {
    const id = ids[number] ?? -1;
    if (id >= 0) found.push(id);
  }
  return found;
}

/** The distinct n-grams of 3 to 5 characters of a term with its borders, each as a 32-bit hash (FNV-1a). */
export function gramsOf(term: string): number[] {
  const bordered = `<${term}>`;
  const grams = new Set<number>();
  for (let start = 0; start + SHORTEST_GRAM <= bordered.length; start += 1) {
    let hash = FNV_START;
    const end = Math.min(bordered.length, start + LONGEST_GRAM);
    for (let i = start; i < end; i += 1) {
      hash = Math.imul(hash ^ bordered.charCodeAt(i), FNV_PRIME);
      if (i - start >= SHORTEST_GRAM - 1) grams.add(hash);
    }
  }
  return [...grams];
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(gram: string): number {
  let hash = FNV_START;
  for (let i = 0; i < gram.length; i += 1) hash = Math.imul(hash ^ gram.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The n-grams of the terms of a lexicon, as far as it has been read. */
type Spelling = { readonly holders: Map<number, number[]>; readonly counts: number[] };

const spellings = new WeakMap<Lexicon, Spelling>();

function spellingOf(lexicon: Lexicon): Spelling {
  const spelling: Spelling = spellings.get(lexicon) ?? { holders: new Map(), counts: [] };
  spellings.set(lexicon, spelling);
  const { holders, counts } = spelling;
  const { texts } = lexicon.terms;
  const before = counts.length;
  for (const [i, text] of texts.slice(before).entries()) {
    const number = before + i;
    const grams = gramsOf(text);
    counts.push(Math.min(MOST_GRAMS, grams.length));
    for (const gram of grams) {
      const found = holders.get(gram);
      if (found) found.push(number);
      else holders.set(gram, [number]);
    }
  }
  return spelling;
}
