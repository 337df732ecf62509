import type { Signals } from './score.ts';

/** How much each signal counts: what `npm run bench -- weights FOLDER` prints for the development sets. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 2,
  grams: 1.4,
  text: 0.85,
  covered: 1.7,
  pairs: 1.4,
  trigrams: 0.7,
  votes: 1,
  learned: 3.36,
  asked: 0.17,
};
