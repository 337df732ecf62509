import type { Language } from '../../kit/language.ts';

/** What a visitor is shown: the owner's own words, with place and date. */
export type Suggestion = {
  readonly kind: 'question' | 'passage' | 'announced';
  /** Of the words, which may be another than that of the page. */
  readonly lang: Language;
  readonly title: string;
  /** A contiguous part of the document's text. */
  readonly quote: string;
  readonly url: string;
  readonly date: string;
  /** Whether it answers the question, as far as the island's own entries can tell. */
  readonly sure: boolean;
  /** By what the answer to something announced can be asked for, too. */
  readonly announced?: string;
};

/** What programs are promised of a suggestion, and nothing else. */
export function forPrograms({ kind, title, quote, url, date, sure }: Suggestion) {
  return { kind, title, quote, url, date, sure };
}

/** So many hits a page of a search shows; what fits less well is folded below them. */
export const HITS_AT_FIRST = 20;

/** One line of the search page: everything that fits, best first, whatever the threshold. */
export type Hit = {
  readonly id: string;
  readonly kind: 'question' | 'passage';
  readonly lang: Language;
  readonly title: string;
  readonly snippet: string;
  readonly url: string;
  readonly date: string;
  readonly score: number;
};
