import type { Language } from '../../kit/language.ts';
import { isWeak } from './analysis.ts';
import { rarity } from './match.ts';

/** The lines that were asked, as vectors of one kind of feature; likeness is the cosine. */
export type Channel = {
  readonly lines: number;
  readonly slots: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly lineOf: Int32Array;
  /** Weight of the feature in the line, the line's length already taken off. */
  readonly weightOf: Float32Array;
};

/** Words tell what is spoken of, pairs in which order, trigrams survive what is misspelled or joined. */
export type Phrases = { readonly words: Channel; readonly pairs: Channel; readonly trigrams: Channel };

const WEAK_IN_A_PHRASE = 0.6;
// Between "all features alike" (0) and the full weight of what is rare (1); measured best for short texts.
const RARITY_POWER = 0.75;

export function phrasesOf(lines: readonly (readonly string[])[], lang: Language): Phrases {
  return {
    words: channelOf(lines.map((terms) => wordsIn(terms, lang))),
    pairs: channelOf(lines.map(pairsIn)),
    trigrams: channelOf(lines.map(trigramsIn)),
  };
}

/** For each channel, how like a question is to every line, 0 to 1. */
export function likenessToLines(phrases: Phrases, terms: readonly string[], lang: Language) {
  return {
    words: cosines(phrases.words, wordsIn(terms, lang)),
    pairs: cosines(phrases.pairs, pairsIn(terms)),
    trigrams: cosines(phrases.trigrams, trigramsIn(terms)),
  };
}

type Features = ReadonlyMap<string, number>;

function wordsIn(terms: readonly string[], lang: Language): Features {
  return new Map(terms.map((term) => [term, isWeak(term, lang) ? WEAK_IN_A_PHRASE : 1]));
}

function pairsIn(terms: readonly string[]): Features {
  return new Map(['', ...terms].map((term, i) => [`${term} ${terms[i] ?? ''}`, 1]));
}

function trigramsIn(terms: readonly string[]): Features {
  const text = ` ${terms.join(' ')} `;
  const trigrams = new Map<string, number>();
  for (let i = 0; i + 3 <= text.length; i += 1) trigrams.set(text.slice(i, i + 3), 1);
  return trigrams;
}

function channelOf(rows: readonly Features[]): Channel {
  const slots = new Map<string, number>();
  const held: number[] = [];
  for (const row of rows)
    for (const feature of row.keys()) {
      const slot = slots.get(feature) ?? slots.size;
      slots.set(feature, slot);
      held[slot] = (held[slot] ?? 0) + 1;
    }
  const starts = new Int32Array(slots.size + 1);
  held.forEach((count, slot) => {
    starts[slot + 1] = (starts[slot] ?? 0) + count;
  });
  const next = starts.slice();
  const lineOf = new Int32Array(starts[slots.size] ?? 0);
  const weightOf = new Float32Array(lineOf.length);
  rows.forEach((row, line) => {
    const weights = [...row].map(([feature, value]) => {
      const slot = slots.get(feature) ?? 0;
      return { slot, weight: value * rarity(rows.length, held[slot] ?? 0) ** RARITY_POWER };
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    for (const { slot, weight } of weights) {
      const at = next[slot] ?? 0;
      lineOf[at] = line;
      weightOf[at] = weight / length;
      next[slot] = at + 1;
    }
  });
  return { lines: rows.length, slots, starts, lineOf, weightOf };
}

function cosines({ lines, slots, starts, lineOf, weightOf }: Channel, features: Features): Float32Array {
  const found = new Float32Array(lines);
  let squares = 0;
  for (const [feature, value] of features) {
    const slot = slots.get(feature);
    const [from, to] = slot === undefined ? [0, 0] : [starts[slot] ?? 0, starts[slot + 1] ?? 0];
    const weight = value * rarity(lines, to - from) ** RARITY_POWER;
    squares += weight * weight;
    for (let i = from; i < to; i += 1) {
      const line = lineOf[i] ?? 0;
      found[line] = (found[line] ?? 0) + weight * (weightOf[i] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  return found.map((sum) => sum / length);
}
