import { isWeak } from './analysis.ts';
import { partsOf } from './compounds.ts';
import { type Numbers, numbersBelow } from './field.ts';
import type { Lexicon, Numbering } from './lexicon.ts';
import { rarity } from './match.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Phrases as vectors of one kind of feature; likeness is the cosine. */
type Channel = {
  readonly numbers: ReadonlyMap<string, number>;
  /** For each feature, by its number, where its phrases start in `phraseOf` and `weightOf`. */
  readonly starts: Int32Array;
  readonly phraseOf: Numbers;
  /** Weight of the feature in the phrase, the phrase's length already taken off. */
  readonly weightOf: Float32Array;
  /** How much each feature counts for its rarity, and how much one that no line has. */
  readonly rarities: Float64Array;
  readonly unknown: number;
};

/** Meanings tell what is spoken of, pairs in which order, trigrams survive what is misspelled or joined. */
export type Phrases = {
  readonly meanings: Channel;
  readonly pairs: Channel;
  readonly trigrams: Channel;
  /** For each line its phrase: the passages of an article share theirs. */
  readonly places: Int32Array;
  /** How much there is to learn from, 0 to 1. */
  readonly experience: number;
};

type Kind = 'meanings' | 'pairs' | 'trigrams';

/**
 * The distinct features of a line, as the lexicon numbers them. All of them in one array, each kind from its start on:
 * a large island has tens of thousands of lines.
 */
export type Phrase = {
  readonly features: Int32Array;
  /** Of each meaning, in their order; a pair or a trigram counts one. */
  readonly values: Float32Array;
  /** Where the pairs and where the trigrams begin; the meanings come first. */
  readonly pairs: number;
  readonly trigrams: number;
};

const WEAK_IN_A_PHRASE = 0.4;
const CONCEPT = 1.4;
const PART = 0.7;
const KIND_OF_A_CONCEPT = 0.7;
const KIN = 0.8;
// Between "all features alike" (0) and the full weight of what is rare (1); measured best for short texts. The more there
// is to learn from, the less it has to say what the votes know.
const RARITY_POWER = 0.75;
const RARITY_POWER_WITH_EXPERIENCE = 0.5;

/** A line as the features it is found by. */
export function phraseOf(terms: readonly string[], lexicon: Lexicon): Phrase {
  const meant = meaningsIn(terms, lexicon, lexicon.concepts.of);
  return phraseFrom(meant, terms, {
    meanings: lexicon.meanings.numberOf,
    pairs: lexicon.pairs.numberOf,
    trigrams: lexicon.trigrams.numberOf,
  });
}

function phraseFrom(
  meant: ReadonlyMap<string, number>,
  terms: readonly string[],
  numberOf: Readonly<Record<Kind, (feature: string) => number>>,
): Phrase {
  const pairs = pairsIn(terms).map(numberOf.pairs);
  const trigrams = trigramsIn(terms).map(numberOf.trigrams);
  return {
    features: Int32Array.from([...[...meant.keys()].map(numberOf.meanings), ...pairs, ...trigrams]),
    values: Float32Array.from(meant.values()),
    pairs: meant.size,
    trigrams: meant.size + pairs.length,
  };
}

/** The phrases of lines in their order, those of a document side by side, in steps of a few milliseconds. */
export function* phrasesOf(
  lines: Iterable<Phrase>,
  { meanings, pairs, trigrams }: Lexicon,
  { documentOf, experience }: { readonly documentOf: Int32Array; readonly experience: number },
): Generator<void, Phrases> {
  const distinct: Distinct[] = [];
  const places: number[] = [];
  for (const phrase of lines) {
    const document = documentOf[places.length] ?? 0;
    const last = distinct.at(-1);
    if (last?.phrase !== phrase) {
      if (distinct.push({ phrase, documents: 1, first: document, last: document }) % PHRASES_IN_A_STEP === 0) yield;
    } else if (last.last !== document) {
      last.documents += 1;
      last.last = document;
    }
    places.push(distinct.length - 1);
  }
  const phrases = distinct.map(({ phrase }) => phrase);
  const channels = [];
  for (const [span, numbering] of [
    [meaningsOf, meanings],
    [pairsOf, pairs],
    [trigramsOf, trigrams],
  ] as const) {
    yield;
    const known = raritiesOf(distinct, span, numbering, experience);
    channels.push(channelOf(phrases, span, { numbers: numbering.numbers, ...known }));
  }
  const [ofMeanings, ofPairs, ofTrigrams] = channels as [Channel, Channel, Channel];
  return { meanings: ofMeanings, pairs: ofPairs, trigrams: ofTrigrams, places: Int32Array.from(places), experience };
}

/** A phrase, and how many documents it stands for, with the first and the last of them. */
type Distinct = { readonly phrase: Phrase; documents: number; readonly first: number; last: number };

const PHRASES_IN_A_STEP = 64;

/** Where the features of one kind begin and end. */
type Span = (phrase: Phrase) => readonly [from: number, to: number];

const meaningsOf: Span = ({ pairs }) => [0, pairs];
const pairsOf: Span = ({ pairs, trigrams }) => [pairs, trigrams];
const trigramsOf: Span = ({ features, trigrams }) => [trigrams, features.length];

type Asked = Pick<Query, 'sequence' | 'read' | 'terms'>;

/** For each channel, how like a question is to every line, 0 to 1; with `byKin` its words speak by those kin to them, too. */
export function likenessToLines(
  phrases: Phrases,
  asked: Asked,
  vocabulary: Vocabulary,
  { byKin }: { readonly byKin: boolean },
): Likeness {
  const { lexicon, conceptsOf } = vocabulary;
  const meant = meaningsIn(asked.read, lexicon, (term) => conceptsOf.get(term) ?? []);
  if (byKin) putKin(meant, asked, phrases, vocabulary);
  const knownTo =
    ({ numbers }: Channel) =>
    (feature: string) =>
      numbers.get(feature) ?? UNKNOWN;
  const { meanings, pairs, trigrams } = phrases;
  const numberOf = { meanings: knownTo(meanings), pairs: knownTo(pairs), trigrams: knownTo(trigrams) };
  return likenessOf(phrases, phraseFrom(meant, asked.sequence, numberOf));
}

/**
 * What no line says speaks by the words kin to it. So do the other words, the more there is to learn from: a few lines
 * are told apart by their own words alone.
 */
function putKin(
  meant: Map<string, number>,
  { terms }: Asked,
  { meanings: { numbers, starts }, experience }: Phrases,
  vocabulary: Vocabulary,
): void {
  const isInALine = (word: string) => {
    const number = numbers.get(word) ?? starts.length;
    return (starts[number + 1] ?? 0) > (starts[number] ?? 0);
  };
  for (const { term, kin } of terms) {
    const share = KIN * (isInALine(term) ? experience : 1);
    if (share === 0) continue;
    for (const { id, near } of kin) {
      const word = vocabulary.terms[id] ?? '';
      if (word !== term && isInALine(word)) meant.set(word, Math.max(meant.get(word) ?? 0, share * near));
    }
  }
}

export type Likeness = Readonly<Record<Kind, Float32Array>>;

/** The same for a line of the lexicon, whose features have their numbers. */
export function likenessOf({ meanings, pairs, trigrams, places }: Phrases, phrase: Phrase): Likeness {
  return {
    meanings: cosines(meanings, phrase, meaningsOf, places),
    pairs: cosines(pairs, phrase, pairsOf, places),
    trigrams: cosines(trigrams, phrase, trigramsOf, places),
  };
}

const UNKNOWN = 2 ** 30;

/**
 * The words of a line and the concepts they belong to, each with its value. A word of many concepts says little about
 * each of them; a compound of unknown meaning speaks by its parts.
 */
function meaningsIn(
  terms: readonly string[],
  { lang, concepts }: Pick<Lexicon, 'lang' | 'concepts'>,
  conceptsOf: (term: string) => readonly number[],
): Map<string, number> {
  const found = new Map<string, number>();
  const put = (feature: string, value: number) => {
    if (value > (found.get(feature) ?? 0)) found.set(feature, value);
  };
  const putConcepts = (word: string, share: number) => {
    const places = conceptsOf(word);
    for (const place of places) {
      const isKind = concepts.all[place]?.heads.length !== 0 && !concepts.all[place]?.heads.includes(word);
      put(`#${place}`, (share * CONCEPT * (isKind ? KIND_OF_A_CONCEPT : 1)) / Math.sqrt(places.length));
    }
  };
  for (const term of terms) {
    if (isWeak(term, lang)) {
      put(term, WEAK_IN_A_PHRASE);
      continue;
    }
    put(term, 1);
    putConcepts(term, 1);
    if (conceptsOf(term).length > 0) continue;
    for (const part of partsOf(term, (word) => conceptsOf(word).length > 0)) {
      put(part, PART);
      putConcepts(part, PART);
    }
  }
  return found;
}

function pairsIn(terms: readonly string[]): string[] {
  return [...new Set(['', ...terms].map((term, i) => `${term} ${terms[i] ?? ''}`))];
}

function trigramsIn(terms: readonly string[]): string[] {
  const text = ` ${terms.join(' ')} `;
  const trigrams = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i += 1) trigrams.add(text.slice(i, i + 3));
  return [...trigrams];
}

/**
 * How much each feature counts for its rarity: the more there is to learn from, the more by the documents that were asked
 * with it, not by the lines. Where one only was asked in many ways, its words are common.
 */
function raritiesOf(
  distinct: readonly Distinct[],
  span: Span,
  { texts }: Numbering,
  experience: number,
): Pick<Channel, 'rarities' | 'unknown'> {
  const further = (1 - experience) ** 2;
  const held = new Float64Array(texts.length);
  const lastOf = new Int32Array(texts.length).fill(-1);
  let all = 0;
  let before = -1;
  for (const { phrase, documents, first, last } of distinct) {
    all += documents - 1 + (first === before ? further : 1);
    before = last;
    const [from, to] = span(phrase);
    for (let i = from; i < to; i += 1) {
      const feature = phrase.features[i] ?? 0;
      held[feature] = (held[feature] ?? 0) + documents - 1 + (lastOf[feature] === first ? further : 1);
      lastOf[feature] = last;
    }
  }
  const power = RARITY_POWER + experience * (RARITY_POWER_WITH_EXPERIENCE - RARITY_POWER);
  const rarityOf = (count: number) => rarity(all, count) ** power;
  // The lexicon knows features of other shelves, and a power is dear.
  const unknown = rarityOf(0);
  return { rarities: held.map((count) => (count === 0 ? unknown : rarityOf(count))), unknown };
}

function channelOf(
  phrases: readonly Phrase[],
  span: Span,
  known: Pick<Channel, 'numbers' | 'rarities' | 'unknown'>,
): Channel {
  const { rarities } = known;
  const starts = new Int32Array(rarities.length + 1);
  for (const phrase of phrases) {
    const [from, to] = span(phrase);
    for (let i = from; i < to; i += 1) {
      const after = (phrase.features[i] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  }
  for (let feature = 0; feature < rarities.length; feature += 1)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const next = starts.slice();
  const phraseOf = numbersBelow(phrases.length, starts[rarities.length] ?? 0);
  const weightOf = new Float32Array(phraseOf.length);
  const weights = new Float64Array(phrases.reduce((most, { features }) => Math.max(most, features.length), 0));
  phrases.forEach((phrase, place) => {
    const { features } = phrase;
    const [from, to] = span(phrase);
    weigh(phrase, from, to, rarities, weights);
    for (let i = from; i < to; i += 1) {
      const feature = features[i] ?? 0;
      const at = next[feature] ?? 0;
      phraseOf[at] = place;
      weightOf[at] = weights[i - from] ?? 0;
      next[feature] = at + 1;
    }
  });
  return { ...known, starts, phraseOf, weightOf };
}

/** Puts down the weights of the features of a phrase from `from` to `to`, its length taken off. */
function weigh(phrase: Phrase, from: number, to: number, rarities: Float64Array, weights: Float64Array): void {
  let squares = 0;
  for (let i = from; i < to; i += 1) {
    const weight = valueIn(phrase, i) * (rarities[phrase.features[i] ?? 0] ?? 0);
    weights[i - from] = weight;
    squares += weight ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < to - from; i += 1) weights[i] = (weights[i] ?? 0) / length;
}

function valueIn({ values }: Phrase, position: number): number {
  return position < values.length ? (values[position] ?? 1) : 1;
}

/** Some of the phrases, each for a line of its own; what is rare goes by all of them as before. */
export function among({ meanings, pairs, trigrams, experience }: Phrases, some: readonly Phrase[]): Phrases {
  return {
    meanings: channelOf(some, meaningsOf, meanings),
    pairs: channelOf(some, pairsOf, pairs),
    trigrams: channelOf(some, trigramsOf, trigrams),
    places: Int32Array.from(some.keys()),
    experience,
  };
}

/** For each line the likeness of its phrase, whose place is in `places`. */
function cosines(channel: Channel, phrase: Phrase, span: Span, places: Int32Array): Float32Array {
  const { starts, phraseOf, weightOf, rarities, unknown } = channel;
  const { features } = phrase;
  const [first, end] = span(phrase);
  const found = new Float32Array((places.at(-1) ?? -1) + 1);
  let squares = 0;
  for (let position = first; position < end; position += 1) {
    const number = features[position] ?? UNKNOWN;
    const isKnown = number < rarities.length;
    const weight = valueIn(phrase, position) * (isKnown ? (rarities[number] ?? 0) : unknown);
    squares += weight * weight;
    const to = isKnown ? (starts[number + 1] ?? 0) : 0;
    for (let i = isKnown ? (starts[number] ?? 0) : 0; i < to; i += 1) {
      const place = phraseOf[i] ?? 0;
      found[place] = (found[place] ?? 0) + weight * (weightOf[i] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  const ofLines = new Float32Array(places.length);
  for (let line = 0; line < places.length; line += 1) ofLines[line] = (found[places[line] ?? 0] ?? 0) / length;
  return ofLines;
}
