import type { Language } from '../../kit/language.ts';
import { isWeak } from './analysis.ts';
import { partsOf, SHORTEST_PART } from './compounds.ts';
import type { Concept, Concepts } from './concepts.ts';
import { inOrder, type Lexicon, newLexicon } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { hashOf, LONGEST_GRAM, spellingOf } from './spelling.ts';

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
  const spelling = spellingOf(lexicon);
  const holdersKept = new Map<number, readonly number[]>();
  const holders = {
    get: (gram: number) => {
      const known = holdersKept.get(gram);
      if (known) return known;
      const found = spelling.idsWith(gram, ids);
      if (found) holdersKept.set(gram, found);
      return found;
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
    gramCounts: Uint8Array.from(ofShelf, (number) => spelling.counts[number] ?? 0),
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
  return (term: string) => {
    const places = of(term);
    return places.length === 0 ? places : met(places);
  };
}

/** The compounds of a part; of what visitors type, which must not fill the memory, it is not kept that there are none. */
function compoundsIn(shelf: Pick<Vocabulary, 'terms' | 'holders'>, isWord: (word: string) => boolean) {
  const partsIn = remembered((id: number) => partsOf(shelf.terms[id] ?? '', isWord));
  const known = new Map<string, readonly number[]>();
  return (part: string) => {
    const kept = known.get(part);
    if (kept) return kept;
    const found = withAtAnEnd(part, shelf).filter((id) => partsIn(id).includes(part));
    if (found.length > 0 || isWord(part)) known.set(part, found);
    return found;
  };
}

/** The terms that begin or end with a word; none with a single letter. */
export function withAtAnEnd(word: string, shelf: Pick<Vocabulary, 'terms' | 'holders'>): number[] {
  const { terms } = shelf;
  const found: number[] = [];
  if (word.length < 2) return found;
  for (let id = firstFrom(word, terms); terms[id]?.startsWith(word); id += 1) found.push(id);
  for (const id of withItsEnd(word, shelf))
    if (terms[id]?.endsWith(word) && !terms[id]?.startsWith(word)) found.push(id);
  return found;
}

/** Whether there is any. */
function standsAtAnEnd(word: string, shelf: Pick<Vocabulary, 'terms' | 'holders'>): boolean {
  const { terms } = shelf;
  if (terms[firstFrom(word, terms)]?.startsWith(word)) return true;
  return withItsEnd(word, shelf).some((id) => terms[id]?.endsWith(word));
}

/** Those that end with as many of its letters as an n-gram holds. */
function withItsEnd(word: string, { holders }: Pick<Vocabulary, 'holders'>): readonly number[] {
  return holders.get(hashOf(`${word.slice(1 - LONGEST_GRAM)}>`)) ?? NONE;
}

/** Of sorted terms the place of the first that does not stand before a word. */
function firstFrom(word: string, terms: readonly string[]): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly number[] = [];
