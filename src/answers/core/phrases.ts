import { isWeak } from './analysis.ts';
import { partsOf } from './compounds.ts';
import type { Lexicon, Numbering } from './lexicon.ts';
import { rarity } from './match.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The lines that were asked, as vectors of one kind of feature; likeness is the cosine. */
export type Channel = {
  readonly lines: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** For each feature, by its number, where its lines start in `lineOf` and `weightOf`. */
  readonly starts: Int32Array;
  readonly lineOf: Int32Array;
  /** Weight of the feature in the line, the line's length already taken off. */
  readonly weightOf: Float32Array;
  /** How much each feature counts for its rarity, and how much one that no line has. */
  readonly rarities: Float64Array;
  readonly unknown: number;
};

/** Meanings tell what is spoken of, pairs in which order, trigrams survive what is misspelled or joined. */
export type Phrases = { readonly meanings: Channel; readonly pairs: Channel; readonly trigrams: Channel };

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
// Between "all features alike" (0) and the full weight of what is rare (1); measured best for short texts.
const RARITY_POWER = 0.75;

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
  numberOf: Readonly<Record<keyof Phrases, (feature: string) => number>>,
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

export function phrasesOf(lines: readonly Phrase[], { meanings, pairs, trigrams }: Lexicon): Phrases {
  return {
    meanings: channelOf(lines, meaningsOf, meanings),
    pairs: channelOf(lines, pairsOf, pairs),
    trigrams: channelOf(lines, trigramsOf, trigrams),
  };
}

/** Where the features of one kind begin and end. */
type Span = (phrase: Phrase) => readonly [from: number, to: number];

const meaningsOf: Span = ({ pairs }) => [0, pairs];
const pairsOf: Span = ({ pairs, trigrams }) => [pairs, trigrams];
const trigramsOf: Span = ({ features, trigrams }) => [trigrams, features.length];

type Asked = Pick<Query, 'sequence' | 'read'>;

/** For each channel, how like a question is to every line, 0 to 1. */
export function likenessToLines(
  phrases: Phrases,
  { sequence: terms, read }: Asked,
  { lexicon, conceptsOf }: Vocabulary,
) {
  const meant = meaningsIn(read, lexicon, (term) => conceptsOf.get(term) ?? []);
  const among =
    ({ numbers }: Channel) =>
    (feature: string) =>
      numbers.get(feature) ?? UNKNOWN;
  const { meanings, pairs, trigrams } = phrases;
  const numberOf = { meanings: among(meanings), pairs: among(pairs), trigrams: among(trigrams) };
  return likenessOf(phrases, phraseFrom(meant, terms, numberOf));
}

export type Likeness = Readonly<Record<keyof Phrases, Float32Array>>;

/** The same for a line of the lexicon, whose features have their numbers. */
export function likenessOf({ meanings, pairs, trigrams }: Phrases, phrase: Phrase): Likeness {
  return {
    meanings: cosines(meanings, phrase, meaningsOf),
    pairs: cosines(pairs, phrase, pairsOf),
    trigrams: cosines(trigrams, phrase, trigramsOf),
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
): ReadonlyMap<string, number> {
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

function channelOf(lines: readonly Phrase[], span: Span, { texts, numbers }: Numbering): Channel {
  const starts = new Int32Array(texts.length + 1);
  for (const line of lines) {
    const [from, to] = span(line);
    for (let i = from; i < to; i += 1) {
      const after = (line.features[i] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  }
  const rarityOf = (held: number) => rarity(lines.length, held) ** RARITY_POWER;
  const unknown = rarityOf(0);
  const rarities = new Float64Array(texts.length).fill(unknown);
  for (let feature = 0; feature < texts.length; feature += 1) {
    const held = starts[feature + 1] ?? 0;
    if (held > 0) rarities[feature] = rarityOf(held);
    starts[feature + 1] = (starts[feature] ?? 0) + held;
  }
  const next = starts.slice();
  const lineOf = new Int32Array(starts[texts.length] ?? 0);
  const weightOf = new Float32Array(lineOf.length);
  let last: Phrase | undefined;
  let weights = new Float64Array(0);
  lines.forEach((line, place) => {
    const { features } = line;
    const [from, to] = span(line);
    if (line !== last) weights = weightsIn(line, from, to, rarities); // the passages of an article share their line
    last = line;
    for (let i = from; i < to; i += 1) {
      const feature = features[i] ?? 0;
      const at = next[feature] ?? 0;
      lineOf[at] = place;
      weightOf[at] = weights[i - from] ?? 0;
      next[feature] = at + 1;
    }
  });
  return { lines: lines.length, numbers, starts, lineOf, weightOf, rarities, unknown };
}

/** The weights of the features of a line, its length taken off. */
function weightsIn(line: Phrase, from: number, to: number, rarities: Float64Array): Float64Array<ArrayBuffer> {
  const weights = new Float64Array(to - from);
  let squares = 0;
  for (let i = from; i < to; i += 1) {
    const weight = valueIn(line, i) * (rarities[line.features[i] ?? 0] ?? 0);
    weights[i - from] = weight;
    squares += weight ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) / length;
  return weights;
}

function valueIn({ values }: Phrase, position: number): number {
  return position < values.length ? (values[position] ?? 1) : 1;
}

/** Of the lines those that `placeOf` gives a place, 0 and more; what is rare goes by all of them as before. */
export function some({ meanings, pairs, trigrams }: Phrases, placeOf: Int32Array): Phrases {
  return {
    meanings: someOf(meanings, placeOf),
    pairs: someOf(pairs, placeOf),
    trigrams: someOf(trigrams, placeOf),
  };
}

function someOf(channel: Channel, placeOf: Int32Array): Channel {
  const starts = new Int32Array(channel.starts.length);
  const lineOf = new Int32Array(channel.lineOf.length);
  const weightOf = new Float32Array(channel.weightOf.length);
  let size = 0;
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const to = channel.starts[feature + 1] ?? 0;
    for (let i = channel.starts[feature] ?? 0; i < to; i += 1) {
      const place = placeOf[channel.lineOf[i] ?? 0] ?? -1;
      if (place < 0) continue;
      lineOf[size] = place;
      weightOf[size++] = channel.weightOf[i] ?? 0;
    }
    starts[feature + 1] = size;
  }
  const lines = placeOf.reduce((count, place) => (place < 0 ? count : count + 1), 0);
  return { ...channel, lines, starts, lineOf: lineOf.slice(0, size), weightOf: weightOf.slice(0, size) };
}

function cosines(channel: Channel, phrase: Phrase, span: Span): Float32Array {
  const { lines, starts, lineOf, weightOf, rarities, unknown } = channel;
  const { features } = phrase;
  const [first, end] = span(phrase);
  const found = new Float32Array(lines);
  let squares = 0;
  for (let position = first; position < end; position += 1) {
    const number = features[position] ?? UNKNOWN;
    const isKnown = number < rarities.length;
    const weight = valueIn(phrase, position) * (isKnown ? (rarities[number] ?? 0) : unknown);
    squares += weight * weight;
    const to = isKnown ? (starts[number + 1] ?? 0) : 0;
    for (let i = isKnown ? (starts[number] ?? 0) : 0; i < to; i += 1) {
      const line = lineOf[i] ?? 0;
      found[line] = (found[line] ?? 0) + weight * (weightOf[i] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  for (let line = 0; line < lines; line += 1) found[line] = (found[line] ?? 0) / length;
  return found;
}
