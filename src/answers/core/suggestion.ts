/** What a visitor is shown: the owner's own words, with place and date. */
export type Suggestion = {
  readonly kind: 'question' | 'passage' | 'announced';
  readonly title: string;
  /** A contiguous part of the document's text. */
  readonly quote: string;
  readonly url: string;
  readonly date: string;
  /** Whether it answers the question, as far as the island's own entries can tell. */
  readonly sure: boolean;
};

/** One line of the search page: everything that fits, best first, whatever the threshold. */
export type Hit = {
  readonly id: string;
  readonly kind: 'question' | 'passage';
  readonly title: string;
  readonly snippet: string;
  readonly url: string;
  readonly date: string;
  readonly score: number;
};
