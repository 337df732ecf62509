import type { Language } from '../../kit/language.ts';
import type { Ending } from './question.ts';

export const LONGEST_ANSWER_CHARS = 100_000;

/** What the owner decided for one question or several, once. */
export type Answer = {
  readonly id: string;
  readonly ending: Ending;
  readonly lang: Language;
  /** The owner's words, for everybody alike. */
  readonly markdown: string;
  /** The entry that is quoted, root-relative, where it was already answered. */
  readonly entryPath: string | undefined;
  /** The address of the colleague it is referred to. */
  readonly colleague: string | undefined;
  readonly publication: Publication | undefined;
  readonly source: 'desk' | 'mail';
  readonly madeAt: Temporal.Instant;
  /** Until then it can be taken back. */
  readonly sendAt: Temporal.Instant;
  readonly sentAt: Temporal.Instant | undefined;
  readonly takenBackAt: Temporal.Instant | undefined;
};

/** What it becomes in the source. The slug is chosen with the answer, since the mail already names the address. */
export type Publication = {
  readonly entryId: string;
  readonly title: string;
  readonly slug: string;
  /** A word of an asker's was found in it: it waits for the owner's yes. */
  readonly isHeld: boolean;
  /** Root-relative, once the file is written. */
  readonly path: string | undefined;
};

/** One of the people an answer goes to. */
export type Recipient = {
  readonly questionId: string;
  /** A line for this person alone, above the shared words. */
  readonly personal: string;
  /** The mail in the outbox; undefined without an address. */
  readonly mailId: string | undefined;
};
