import type { Signals } from './score.ts';

/** How much each signal counts. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 3.4,
  grams: 2.2,
  text: 1.3,
  covered: 3,
  pairs: 1.8,
  trigrams: 1.5,
  votes: 0.4,
  asked: 0.6,
};
