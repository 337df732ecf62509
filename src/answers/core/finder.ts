import { LANGUAGES, type Language } from '../../kit/language.ts';
import { languageOf } from './analysis.ts';
import type { Document } from './document.ts';
import { distinct } from './likeness.ts';
import { type Query, queryOf } from './query.ts';
import { quoteOf } from './quote.ts';
import { scoresOf } from './score.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import type { Hit, Suggestion } from './suggestion.ts';
import { type Zones, zonesOf } from './zones.ts';

/** Everything an island has written, ready to be asked: one shelf for each language, with its zones. */
export type Index = { readonly shelves: readonly (Shelf & { readonly zones: Zones })[] };

export type FindOptions = {
  /** The language of the page, for texts that do not tell theirs. */
  readonly lang?: Language;
  readonly limit?: number;
};

const MOST_SUGGESTIONS = 3;
const MOST_CONSIDERED = 40;
const MOST_HITS = 50;

/** Linear in the length of the texts; documents seen before (the same objects) are not analysed again. */
export function buildIndex(documents: readonly Document[]): Index {
  const shelves = LANGUAGES.map((lang) => documents.filter((document) => document.lang === lang))
    .filter((ofOne) => ofOne.length > 0)
    .map((ofOne) => shelfOf(ofOne, ofOne[0]?.lang ?? 'de'));
  return { shelves: shelves.map((shelf) => ({ ...shelf, zones: zonesOf(shelf) })) };
}

/** At most three places that answer a question, best first, no two of which say the same; none where unsure. */
export function suggest(index: Index, text: string, options: FindOptions = {}): Suggestion[] {
  const shelf = shelfFor(index, text, options.lang);
  if (!shelf) return [];
  const scores = scoresOf(shelf, text);
  const query = queryOf(text, shelf.vocabulary);
  const ranked = rankedAbove(scores, shelf.zones.perhaps).slice(0, MOST_CONSIDERED);
  return distinct(shelf, ranked, Math.min(options.limit ?? MOST_SUGGESTIONS, MOST_SUGGESTIONS)).map((document) => ({
    ...shownPart(shelf, document),
    quote: quote(shelf, document, query),
    sure: (scores[document] ?? 0) >= shelf.zones.sure,
  }));
}

/** Everything that fits, best first: the search page. */
export function search(index: Index, text: string, options: FindOptions = {}): Hit[] {
  const shelf = shelfFor(index, text, options.lang);
  if (!shelf) return [];
  const scores = scoresOf(shelf, text);
  const query = queryOf(text, shelf.vocabulary);
  return rankedAbove(scores, shelf.zones.perhaps / 2)
    .slice(0, options.limit ?? MOST_HITS)
    .map((document) => ({
      id: shelf.shown[document]?.id ?? '',
      ...shownPart(shelf, document),
      snippet: quote(shelf, document, query),
      score: scores[document] ?? 0,
    }));
}

/** Every document that has anything to do with a text, best first: what the measurements look at. */
export function rank(index: Index, text: string): { readonly id: string; readonly score: number }[] {
  const shelf = shelfFor(index, text);
  if (!shelf) return [];
  const scores = scoresOf(shelf, text);
  return rankedAbove(scores, 0).map((document) => ({
    id: shelf.shown[document]?.id ?? '',
    score: scores[document] ?? 0,
  }));
}

/** The shelf in the language of the text; the first one where there is none. */
export function shelfFor(index: Index, text: string, page?: Language): Index['shelves'][number] | undefined {
  const first = index.shelves[0];
  const lang = languageOf(text, page ?? first?.lang ?? 'de');
  return index.shelves.find((shelf) => shelf.lang === lang) ?? first;
}

/** Documents with at least this score (never none), the better first; equal ones in their order in the index. */
function rankedAbove(scores: Float32Array, least: number): number[] {
  const found: number[] = [];
  scores.forEach((score, document) => {
    if (score > 0 && score >= least) found.push(document);
  });
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function shownPart(shelf: Shelf, document: number) {
  const { kind = 'passage', title = '', url = '', date = '' } = shelf.shown[document] ?? {};
  return { kind, title, url, date };
}

function quote(shelf: Shelf, document: number, query: Query): string {
  const shown = shelf.shown[document];
  return shown ? quoteOf(shown, query, shelf.vocabulary) : '';
}
