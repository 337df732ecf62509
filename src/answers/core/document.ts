import type { Language } from '../../kit/language.ts';

/** What the finder knows of the island: one question with its answer, or one passage of an article. */
export type Document = {
  /** Stable: the path, and for a passage `#` and its anchor. */
  readonly id: string;
  readonly kind: 'question' | 'passage';
  readonly lang: Language;
  /** The question, or the title of the article. */
  readonly title: string;
  /** The heading a passage stands under. */
  readonly heading?: string;
  /** How the same was asked before. */
  readonly phrasings: readonly string[];
  /** Rendered text, white space collapsed; every quote is a contiguous part of it. */
  readonly text: string;
  /** Where the sentences of `text` start, in UTF-16 units; the first is 0. */
  readonly sentences: readonly number[];
  /** Root-relative, with anchor. */
  readonly url: string;
  /** YYYY-MM-DD */
  readonly date: string;
};
