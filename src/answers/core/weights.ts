import type { Signals } from './score.ts';

/** How much each signal counts: what `npm run bench -- weights FOLDER` prints for the development sets. */
export const WEIGHTS: Readonly<Record<keyof Signals, number>> = {
  words: 3.18,
  grams: 1.9,
  text: 1.2,
  covered: 2.78,
  pairs: 1.94,
  votes: 1,
  learned: 1.27,
  asked: 0.63,
};
