import type { Signals } from './score.ts';

/** How much each signal counts: what `npm run bench -- weights FOLDER` prints for the development sets. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 2.94,
  grams: 1.18,
  text: 5.88,
  covered: 3.23,
  pairs: 1.47,
  votes: 1,
  learned: 1.91,
  asked: 0.66,
};
