import type { Entry } from './sets.ts';

/** An entry with the phrasings that are known of it. */
export type Known = { readonly entry: Entry; readonly phrasings: readonly string[] };

export type Ranked = { readonly id: string; readonly score: number };

/** A way to find answers, Insel's own or a peer's, measured in the same run on the same texts. */
export type Engine = {
  readonly name: string;
  readonly open: (known: readonly Known[]) => Finder;
};

export type Finder = {
  readonly rank: (text: string) => readonly Ranked[];
  /** What is shown to a visitor, at most three, and whether it is sure. */
  readonly suggest: (text: string) => readonly (Ranked & { readonly sure: boolean })[];
  readonly bytes: () => Uint8Array;
  readonly close: () => void;
};
