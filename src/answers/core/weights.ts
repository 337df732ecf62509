import type { Signals } from './score.ts';

/** How much each signal counts: what `npm run bench -- weights FOLDER` prints for the development sets. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 1.96,
  grams: 1.4,
  text: 0.43,
  covered: 1.44,
  pairs: 1.43,
  trigrams: 0.59,
  votes: 0.59,
  learned: 1.68,
  asked: 0.17,
};
