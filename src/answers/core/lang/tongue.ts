/** What is asked for. Two questions that share their words and differ in this are seldom the same. */
export type Asked =
  | 'when'
  | 'where'
  | 'price'
  | 'duration'
  | 'amount'
  | 'who'
  | 'why'
  | 'how'
  | 'which'
  | 'what'
  | 'whether'
  | 'none';

export const ASKED: readonly Asked[] = [
  'none',
  'when',
  'where',
  'price',
  'duration',
  'amount',
  'who',
  'why',
  'how',
  'which',
  'what',
  'whether',
];

/** What the finder must know of a language; a further language is one more file beside german.ts. */
export type Tongue = {
  readonly stem: (word: string) => string;
  /** Forms that no stemmer joins, one group a line, led by the form they count as. */
  readonly forms: string;
  /** What else makes a word its basic form, such as a participle's prefix. */
  readonly base: (word: string) => string;
  /** Words that carry little meaning, spelled as `wordsOf` spells them. They count, but weakly: nothing is deleted. */
  readonly functionWords: readonly string[];
  /** The first pattern that fits whole words of a question (joined by blanks) says what is asked for. */
  readonly asked: readonly (readonly [Asked, string])[];
  readonly negations: readonly string[];
};
