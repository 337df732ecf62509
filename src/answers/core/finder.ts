import { LANGUAGES, type Language } from '../../kit/language.ts';
import { languageOf } from './analysis.ts';
import type { Document } from './document.ts';
import { highest } from './highest.ts';
import { isLikeNothing } from './kin.ts';
import { distinct } from './likeness.ts';
import { type Query, queryOf } from './query.ts';
import { quoteOf } from './quote.ts';
import { fused, signalsOf } from './score.ts';
import { finished, type Shelf, shelfInSteps } from './shelf.ts';
import type { Hit, Suggestion } from './suggestion.ts';
import { confidence, MOST_COMPARED } from './zones.ts';

/** Everything an island has written, ready to be asked: one shelf for each language. */
export type Index = { readonly shelves: readonly Shelf[] };

export type FindOptions = {
  /** The language of the page, for texts that do not tell theirs. */
  readonly lang?: Language;
  readonly limit?: number;
};

const MOST_SUGGESTIONS = 3;
const MOST_CONSIDERED = 40;
const MOST_HITS = 50;
const LEAST_SHARE_OF_FIRST = 0.2;
const LEAST_SHARE_IN_SEARCH = 0.25;
const LEAST_SHARE_RANKED = 0.1;

/**
 * Linear in the length of the texts; documents seen before (the same objects) are not analysed again. Where there was
 * an index `before`, what it had learned, and where its silence began, hold until `settle` has found it for this one.
 */
export function buildIndex(documents: readonly Document[], before?: Index): Index {
  return finished(buildInSteps(documents, before));
}

/** The same in steps of a few milliseconds. */
export function* buildInSteps(documents: readonly Document[], before?: Index): Generator<void, Index> {
  const shelves: Shelf[] = [];
  for (const ofOne of byLanguage(documents)) shelves.push(yield* shelfAfter(ofOne, before));
  return { shelves };
}

/** Makes, in steps, what the first question would wait for; nothing where that is there. */
export function* prepare({ shelves }: Index): Generator<void, void> {
  for (const shelf of shelves) yield* shelf.prepare();
}

function byLanguage(documents: readonly Document[]): readonly (readonly Document[])[] {
  return LANGUAGES.map((lang) => documents.filter((document) => document.lang === lang)).filter(
    (ofOne) => ofOne.length > 0,
  );
}

function shelfAfter(ofOne: readonly Document[], before: Index | undefined): Generator<void, Shelf> {
  const lang = ofOne[0]?.lang ?? 'de';
  return shelfInSteps(ofOne, lang, { before: before?.shelves.find((shelf) => shelf.lang === lang) });
}

/** What is left to do after `buildIndex`, in steps of a few milliseconds; what it comes to depends on the documents alone. */
export function* settle({ shelves }: Index): Generator<void, void> {
  for (const shelf of shelves) yield* shelf.settle();
}

/** At most three places that answer a question, best first, no two of which say the same; none where unsure. */
export function suggest(index: Index, text: string, options: FindOptions = {}): Suggestion[] {
  const found = find(index, text, MOST_CONSIDERED, options.lang);
  const [first] = found?.ranked ?? [];
  if (!found || !first || first.confidence < found.shelf.zones.perhaps) return [];
  const { shelf, query, ranked } = found;
  const fitting = ranked.filter(({ score }) => score >= LEAST_SHARE_OF_FIRST * first.score);
  const of = new Map(fitting.map((each) => [each.document, each]));
  const chosen = distinct(shelf, [...of.keys()], Math.min(options.limit ?? MOST_SUGGESTIONS, MOST_SUGGESTIONS));
  return chosen.map((document) => ({
    ...shownPart(shelf, document),
    quote: quote(shelf, document, query),
    sure: (of.get(document)?.confidence ?? 0) >= shelf.zones.sure,
  }));
}

/** Everything that fits, best first: the search page. Nothing where none of the words that matter is like any here. */
export function search(index: Index, text: string, options: FindOptions = {}): Hit[] {
  const found = find(index, text, options.limit ?? MOST_HITS, options.lang);
  if (!found || speaksOfNothing(found)) return [];
  const { shelf, query, ranked } = found;
  const least = LEAST_SHARE_IN_SEARCH * (ranked[0]?.score ?? 0);
  return ranked
    .filter(({ score }) => score >= least)
    .map(({ document, score }) => ({
      id: shelf.shown[document]?.id ?? '',
      ...shownPart(shelf, document),
      snippet: quote(shelf, document, query),
      score,
    }));
}

/** A few letters that stand somewhere by chance find a text for every word; little words alone may be all that is asked. */
function speaksOfNothing({ shelf, query }: Found): boolean {
  const telling = query.terms.filter(({ weak }) => !weak);
  return telling.length > 0 && telling.every(({ term }) => isLikeNothing(term, shelf.vocabulary));
}

/** The fifty documents that have most to do with a text, best first, by confidence: what the measurements look at. */
export function rank(index: Index, text: string): { readonly id: string; readonly score: number }[] {
  const found = find(index, text, MOST_HITS);
  return (found?.ranked ?? []).map(({ document, confidence }) => ({
    id: found?.shelf.shown[document]?.id ?? '',
    score: confidence,
  }));
}

type Found = {
  readonly shelf: Shelf;
  readonly query: Query;
  readonly ranked: readonly { readonly document: number; readonly score: number; readonly confidence: number }[];
};

/** At most `most` documents that come into question, the better first; equal ones in their order in the index. */
function find(index: Index, text: string, most: number, page?: Language): Found | undefined {
  const shelf = shelfFor(index, text, page);
  if (!shelf) return undefined;
  const query = queryOf(text, shelf.vocabulary);
  const scores = fused(signalsOf(shelf, query));
  const order = highest(scores, Math.max(most, MOST_COMPARED));
  const firsts = order.slice(0, MOST_COMPARED).map((document) => scores[document] ?? 0);
  const least = LEAST_SHARE_RANKED * (firsts[0] ?? 0);
  const ranked = order.slice(0, most).map((document) => {
    const score = scores[document] ?? 0;
    return { document, score, confidence: confidence(score, firsts) };
  });
  return { shelf, query, ranked: ranked.filter(({ score }) => score > least) };
}

/** The shelf in the language of the text; the first one where there is none. */
function shelfFor(index: Index, text: string, page?: Language): Shelf | undefined {
  const first = index.shelves[0];
  const lang = languageOf(text, page ?? first?.lang ?? 'de');
  return index.shelves.find((shelf) => shelf.lang === lang) ?? first;
}

function shownPart(shelf: Shelf, document: number) {
  const { kind = 'passage', title = '', url = '', date = '' } = shelf.shown[document] ?? {};
  return { kind, lang: shelf.lang, title, url, date };
}

function quote(shelf: Shelf, document: number, query: Query): string {
  const shown = shelf.shown[document];
  return shown ? quoteOf(shown, query, shelf.vocabulary) : '';
}
