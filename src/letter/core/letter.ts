import type { Language } from '../../kit/language.ts';

/** `planned` until its hour, `released` from then on; `taken back` by the owner before; `empty` where nothing was left to say. */
export type LetterState = 'planned' | 'released' | 'taken back' | 'empty';

/** A letter, to the readers of one language. Its content is fixed when it goes; until then the texts may change. */
export type Letter = {
  readonly id: string;
  readonly lang: Language;
  readonly state: LetterState;
  readonly sendAt: Temporal.Instant;
  readonly releasedAt: Temporal.Instant | undefined;
  readonly entryIds: readonly string[];
  readonly content: Written | undefined;
};

/** What a letter says, the same for everybody; `WAY_OUT` stands where each reader's own way out goes. */
export type Written = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The addresses of the texts, as they stand in it. */
  readonly links: readonly string[];
};

/** Stands in a letter for the token of a reader; eight letters that no text contains. */
export const WAY_OUT = 'qzjxvkwy';

/** `asked` until the address is confirmed; `dead` where the address takes nothing any more. */
export type ReaderState = 'asked' | 'reading' | 'left' | 'dead';

export type Reader = {
  readonly id: string;
  /** Short form of the id, for tokens. */
  readonly ref: string;
  /** Empty for somebody who left. */
  readonly address: string;
  readonly lang: Language;
  readonly state: ReaderState;
  readonly generation: number;
  readonly askedAt: Temporal.Instant;
  readonly since: Temporal.Instant | undefined;
  readonly leftAt: Temporal.Instant | undefined;
};

/** Why nothing goes to an address any more, whoever writes it into a form or a list. */
export type Suppression = 'left' | 'erased' | 'dead' | 'complaint' | 'blocked';
