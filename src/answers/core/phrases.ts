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
};

/** Meanings tell what is spoken of, pairs in which order, trigrams survive what is misspelled or joined. */
export type Phrases = { readonly meanings: Channel; readonly pairs: Channel; readonly trigrams: Channel };

/** The distinct features of a line, as the lexicon numbers them. */
export type Phrase = {
  readonly meanings: { readonly numbers: readonly number[]; readonly values: readonly number[] };
  readonly pairs: { readonly numbers: readonly number[] };
  readonly trigrams: { readonly numbers: readonly number[] };
};

const WEAK_IN_A_PHRASE = 0.4;
const CONCEPT = 1.4;
const PART = 0.7;
const KIND_OF_A_CONCEPT = 0.7;
// Between "all features alike" (0) and the full weight of what is rare (1); measured best for short texts.
const RARITY_POWER = 0.75;

/** A line as the features it is found by. */
export function phraseOf(terms: readonly string[], lexicon: Lexicon): Phrase {
  const { meanings, pairs, trigrams } = lexicon;
  const meant = meaningsIn(terms, lexicon, lexicon.concepts.of);
  return {
    meanings: { numbers: [...meant.keys()].map(meanings.numberOf), values: [...meant.values()] },
    pairs: { numbers: pairsIn(terms).map(pairs.numberOf) },
    trigrams: { numbers: trigramsIn(terms).map(trigrams.numberOf) },
  };
}

export function phrasesOf(lines: readonly Phrase[], { meanings, pairs, trigrams }: Lexicon): Phrases {
  const channel = (name: keyof Phrases, numbering: Numbering) =>
    channelOf(
      lines.map((line) => line[name]),
      numbering,
    );
  return {
    meanings: channel('meanings', meanings),
    pairs: channel('pairs', pairs),
    trigrams: channel('trigrams', trigrams),
  };
}

type Asked = Pick<Query, 'sequence' | 'read'>;

/** For each channel, how like a question is to every line, 0 to 1. */
export function likenessToLines(
  phrases: Phrases,
  { sequence: terms, read }: Asked,
  { lexicon, conceptsOf }: Vocabulary,
) {
  const meant = meaningsIn(read, lexicon, (term) => conceptsOf.get(term) ?? []);
  const numbers = (features: Iterable<string>, { numbers }: Channel) =>
    Array.from(features, (feature) => numbers.get(feature) ?? UNKNOWN);
  return likenessOf(phrases, {
    meanings: { numbers: numbers(meant.keys(), phrases.meanings), values: [...meant.values()] },
    pairs: { numbers: numbers(pairsIn(terms), phrases.pairs) },
    trigrams: { numbers: numbers(trigramsIn(terms), phrases.trigrams) },
  });
}

/** The same for a line of the lexicon, whose features have their numbers. */
export function likenessOf(phrases: Phrases, { meanings, pairs, trigrams }: Phrase) {
  return {
    meanings: cosines(phrases.meanings, meanings),
    pairs: cosines(phrases.pairs, pairs),
    trigrams: cosines(phrases.trigrams, trigrams),
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

/** Features of a line, or of a question; each counts one where no values are given. */
type Features = { readonly numbers: readonly number[]; readonly values?: readonly number[] };

function channelOf(rows: readonly Features[], { texts, numbers }: Numbering): Channel {
  const starts = new Int32Array(texts.length + 1);
  for (const row of rows) for (const feature of row.numbers) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  const rarities = new Float64Array(texts.length);
  for (let feature = 0; feature < texts.length; feature += 1) {
    const held = starts[feature + 1] ?? 0;
    if (held > 0) rarities[feature] = rarity(rows.length, held) ** RARITY_POWER;
    starts[feature + 1] = (starts[feature] ?? 0) + held;
  }
  const next = starts.slice();
  const lineOf = new Int32Array(starts[texts.length] ?? 0);
  const weightOf = new Float32Array(lineOf.length);
  rows.forEach((row, line) => {
    const weights = row.numbers.map((feature, i) => (row.values?.[i] ?? 1) * (rarities[feature] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    row.numbers.forEach((feature, i) => {
      const at = next[feature] ?? 0;
      lineOf[at] = line;
      weightOf[at] = (weights[i] ?? 0) / length;
      next[feature] = at + 1;
    });
  });
  return { lines: rows.length, numbers, starts, lineOf, weightOf };
}

function cosines({ lines, starts, lineOf, weightOf }: Channel, { numbers, values }: Features): Float32Array {
  const found = new Float32Array(lines);
  let squares = 0;
  for (let position = 0; position < numbers.length; position += 1) {
    const number = numbers[position] ?? UNKNOWN;
    const from = starts[number] ?? 0;
    const to = starts[number + 1] ?? from;
    const weight = (values?.[position] ?? 1) * rarity(lines, to - from) ** RARITY_POWER;
    squares += weight * weight;
    for (let i = from; i < to; i += 1) {
      const line = lineOf[i] ?? 0;
      found[line] = (found[line] ?? 0) + weight * (weightOf[i] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  for (let line = 0; line < lines; line += 1) found[line] = (found[line] ?? 0) / length;
  return found;
}
