import { highest } from './highest.ts';
import { queryOfTerms } from './query.ts';
import { fused, signalsOf } from './score.ts';
import type { Line, Shelf } from './shelf.ts';

/** From which confidence something is shown: `sure` it answers, or `perhaps`; below is silence. */
export type Zones = { readonly sure: number; readonly perhaps: number };

const MOST_TRIED = 200;
const GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;
const FEWEST_TRIED = 8;
// For a nominal one in ten: what the island does not know is a little nearer to it than its own lines are to each other.
const FALSE_SURE = 0.09;
// Small formal collections resemble each other more than lay questions resemble them: a stricter border silences them.
const FALSE_PERHAPS = 0.85;
// For an island without questions, or too few to learn from: what the sets for measuring have in the middle.
const USUAL: Zones = { sure: 2.7, perhaps: 0.7 };
// The others that the first is held against, by place. One rival may be a twin; far down, everything is noise.
const RIVALS = [1, 2, 5, 8];

/** So many of the highest scores `confidence` looks at. */
export const MOST_COMPARED = 10;

/**
 * How far a score stands out from what else there is: what tells "it is here" from "nothing fits" better than the
 * score itself (area under the curve .76 against .74, mean of 19 runs with a quarter of the entries removed).
 */
export function confidence(score: number, ranked: readonly number[]): number {
  return score - RIVALS.reduce((sum, place) => sum + (ranked[place] ?? 0), 0) / RIVALS.length;
}

/**
 * Asks every known line with its own document hidden: what then comes first is wrong, so its confidence tells where
 * being sure may begin. The share of those above a zone's border is the share of false answers to expect there. A step asks
 * one line, so that a busy server can do other things in between.
 */
export function* zonesOf(shelf: Shelf): Generator<void, Zones> {
  const lines = shelf.stored.lines.filter(({ document }) => shelf.shown[document]?.kind === 'question');
  const wrong: number[] = [];
  if (lines.length > 0) yield* shelf.prepare();
  for (const place of spreadOver(lines.length)) {
    const line = lines[place];
    if (line) wrong.push(withoutItsOwn(shelf, line));
    yield;
  }
  if (wrong.length < FEWEST_TRIED) return USUAL;
  wrong.sort((a, b) => a - b);
  return { sure: quantile(wrong, 1 - FALSE_SURE), perhaps: quantile(wrong, 1 - FALSE_PERHAPS) };
}

/** Places of lines to try. Every sixth, say, might be a title each time, where all entries have as many lines. */
function spreadOver(lines: number): number[] {
  if (lines <= MOST_TRIED) return Array.from({ length: lines }, (_, i) => i);
  return Array.from({ length: MOST_TRIED }, (_, i) => Math.floor(((i * GOLDEN_SECTION) % 1) * lines));
}

/** The confidence in what comes first for a line when its own document is hidden. */
function withoutItsOwn(shelf: Shelf, { document, terms, asked }: Line): number {
  const words = terms.map((term) => shelf.vocabulary.terms[term] ?? '');
  const scores = fused(signalsOf(shelf, queryOfTerms(words, asked, shelf.vocabulary)));
  scores[document] = 0;
  const ranked = highest(scores, MOST_COMPARED).map((place) => scores[place] ?? 0);
  return confidence(ranked[0] ?? 0, ranked);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
