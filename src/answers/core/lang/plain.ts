import type { Tongue } from './tongue.ts';

/** A language of which only the words are known: each counts as it is written, and none for more than another. */
export const plain: Tongue = {
  stem: (word) => word,
  forms: '',
  base: (word) => word,
  functionWords: [],
  asked: [],
  negations: [],
};
