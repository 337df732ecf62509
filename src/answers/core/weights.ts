import type { Signals } from './score.ts';

/** How much each signal counts: what `npm run bench -- weights FOLDER` prints for the development sets. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 2.52,
  grams: 1.2,
  text: 7.06,
  covered: 2.79,
  pairs: 1.76,
  votes: 1,
  learned: 1.68,
  asked: 0.57,
};
