import { scoresOf } from './score.ts';
import type { Shelf } from './shelf.ts';

/** From which score a document is shown: `sure` it answers, or `perhaps`; below is silence. */
export type Zones = { readonly sure: number; readonly perhaps: number };

const MOST_ASKED_CHARS = 300;
const MOST_TRIED = 200;
const FALSE_SURE = 0.1;
const FALSE_PERHAPS = 0.6;
const WITHOUT_LINES: Zones = { sure: 2.2, perhaps: 0.9 };
const FEWEST_TRIED = 8;

/**
 * Asks every known line with its own document hidden: what then comes first is wrong, so its score tells where
 * being sure may begin. The share of those above a zone's border is the share of false answers to expect there.
 */
export function zonesOf(shelf: Shelf): Zones {
  const step = Math.max(1, Math.floor(shelf.stored.lines.length / MOST_TRIED));
  const wrong = shelf.stored.lines
    .filter((_, position) => position % step === 0)
    .map((line) => {
      const text = line.terms.map((term) => shelf.vocabulary.terms[term] ?? '').join(' ');
      return bestOtherThan(scoresOf(shelf, text.slice(0, MOST_ASKED_CHARS)), line.document);
    })
    .sort((a, b) => a - b);
  if (wrong.length < FEWEST_TRIED) return WITHOUT_LINES;
  return { sure: quantile(wrong, 1 - FALSE_SURE), perhaps: quantile(wrong, 1 - FALSE_PERHAPS) };
}

function bestOtherThan(scores: Float32Array, hidden: number): number {
  return scores.reduce((best, score, document) => (document !== hidden && score > best ? score : best), 0);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
