import type { Signals } from './score.ts';

/** How much each signal counts: what `npm run bench -- weights FOLDER` prints for the development sets. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 2,
  grams: 1.4,
  text: 2,
  covered: 2,
  pairs: 2.04,
  trigrams: 0.59,
  votes: 1,
  learned: 2.38,
  asked: 0.5,
};
