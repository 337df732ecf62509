import type { Language } from '../../kit/language.ts';
import { isWeak } from './analysis.ts';
import type { Lexicon, Numbering } from './lexicon.ts';
import { rarity } from './match.ts';

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

/** Words tell what is spoken of, pairs in which order, trigrams survive what is misspelled or joined. */
export type Phrases = { readonly words: Channel; readonly pairs: Channel; readonly trigrams: Channel };

/** The distinct features of a line, as the lexicon numbers them. */
export type Phrase = Readonly<Record<keyof Phrases, readonly number[]>>;

const WEAK_IN_A_PHRASE = 0.6;
// Between "all features alike" (0) and the full weight of what is rare (1); measured best for short texts.
const RARITY_POWER = 0.75;

/** A line as the features it is found by. */
export function phraseOf(terms: readonly string[], { terms: words, pairs, trigrams }: Lexicon): Phrase {
  return {
    words: [...new Set(terms.map(words.numberOf))],
    pairs: pairsIn(terms).map(pairs.numberOf),
    trigrams: trigramsIn(terms).map(trigrams.numberOf),
  };
}

export function phrasesOf(lines: readonly Phrase[], { lang, terms, pairs, trigrams }: Lexicon): Phrases {
  const ofWord = (number: number) => (isWeak(terms.texts[number] ?? '', lang) ? WEAK_IN_A_PHRASE : 1);
  return {
    words: channelOf(
      lines.map(({ words }) => words),
      terms,
      ofWord,
    ),
    pairs: channelOf(
      lines.map(({ pairs }) => pairs),
      pairs,
    ),
    trigrams: channelOf(
      lines.map(({ trigrams }) => trigrams),
      trigrams,
    ),
  };
}

/** For each channel, how like a question is to every line, 0 to 1. */
export function likenessToLines(phrases: Phrases, terms: readonly string[], lang: Language) {
  const ofWord = (term: string) => (isWeak(term, lang) ? WEAK_IN_A_PHRASE : 1);
  return {
    words: cosines(phrases.words, [...new Set(terms)], ofWord),
    pairs: cosines(phrases.pairs, pairsIn(terms)),
    trigrams: cosines(phrases.trigrams, trigramsIn(terms)),
  };
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

function channelOf(
  rows: readonly (readonly number[])[],
  { texts, numbers }: Numbering,
  valueIn: (feature: number) => number = () => 1,
): Channel {
  const starts = new Int32Array(texts.length + 1);
  for (const row of rows) for (const feature of row) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  const weights = new Float64Array(texts.length);
  for (let feature = 0; feature < texts.length; feature += 1) {
    const held = starts[feature + 1] ?? 0;
    if (held > 0) weights[feature] = valueIn(feature) * rarity(rows.length, held) ** RARITY_POWER;
    starts[feature + 1] = (starts[feature] ?? 0) + held;
  }
  const next = starts.slice();
  const lineOf = new Int32Array(starts[texts.length] ?? 0);
  const weightOf = new Float32Array(lineOf.length);
  rows.forEach((row, line) => {
    let squares = 0;
    for (const feature of row) squares += (weights[feature] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (const feature of row) {
      const at = next[feature] ?? 0;
      lineOf[at] = line;
      weightOf[at] = (weights[feature] ?? 0) / length;
      next[feature] = at + 1;
    }
  });
  return { lines: rows.length, numbers, starts, lineOf, weightOf };
}

function cosines(
  { lines, numbers, starts, lineOf, weightOf }: Channel,
  features: readonly string[],
  valueIn: (feature: string) => number = () => 1,
): Float32Array {
  const found = new Float32Array(lines);
  let squares = 0;
  for (const feature of features) {
    const number = numbers.get(feature) ?? starts.length;
    const from = starts[number] ?? 0;
    const to = starts[number + 1] ?? from;
    const weight = valueIn(feature) * rarity(lines, to - from) ** RARITY_POWER;
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
