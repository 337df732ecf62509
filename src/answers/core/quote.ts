import type { Language } from '../../kit/language.ts';
import { isWeak, termsOf } from './analysis.ts';
import { WEAK_WORD } from './match.ts';
import type { Query } from './query.ts';
import type { Shown } from './shelf.ts';
import type { Vocabulary } from './vocabulary.ts';

const LONGEST_QUOTE_CHARS = 320;
const LONGEST_SENTENCE_CHARS = 600;

/** The sentences of a document that fit a question best, as they stand: a contiguous part of its text. */
export function quoteOf(shown: Shown, query: Query, vocabulary: Vocabulary): string {
  const { text } = shown;
  if (text.length <= LONGEST_QUOTE_CHARS) return withoutNote(text);
  const sentences = shown.sentences.map((start, i) => ({ start, end: shown.sentences[i + 1] ?? text.length }));
  const near = nearness(query, vocabulary);
  const worth = sentences.map(({ start, end }) => worthOf(text.slice(start, end), near, vocabulary.lang));
  const best = bestRun(sentences, worth);
  return withoutNote(cut(text.slice(best.start, best.end).trim()));
}

// "geändert.1": the number of a note leads nowhere from a quote. "Abs.1" may be none.
const NOTE_AT_END = /(?<=(?:\p{L}{5}\.|\p{L}[!?…])["”“»«’‘]?)\d{1,3}$/u;

function withoutNote(quote: string): string {
  return quote.replace(NOTE_AT_END, '');
}

type Span = { readonly start: number; readonly end: number };

/** The run of sentences of at most `LONGEST_QUOTE_CHARS` that is worth most; the earlier of two equal ones. */
function bestRun(sentences: readonly Span[], worth: readonly number[]): Span {
  let best: Span = sentences[0] ?? { start: 0, end: 0 };
  let most = -1;
  sentences.forEach(({ start, end }, first) => {
    let total = worth[first] ?? 0;
    if (total > most) [best, most] = [{ start, end }, total];
    for (let last = first + 1; last < sentences.length; last += 1) {
      const until = sentences[last]?.end ?? end;
      if (until - start > LONGEST_QUOTE_CHARS) break;
      total += worth[last] ?? 0;
      if (total >= most) [best, most] = [{ start, end: until }, total];
    }
  });
  return best;
}

/** How near each term of the island is to the question, and how much it counts there. */
function nearness(query: Query, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const { kin, weak } of query.terms)
    for (const { id, near: nearness } of kin) {
      const term = vocabulary.terms[id] ?? '';
      near.set(term, Math.max(near.get(term) ?? 0, nearness * (weak ? WEAK_WORD / 3 : 1)));
    }
  return near;
}

function worthOf(sentence: string, near: ReadonlyMap<string, number>, lang: Language): number {
  const terms = new Set(termsOf(sentence, lang));
  let worth = 0;
  for (const term of terms) worth += near.get(term) ?? (isWeak(term, lang) ? 0 : 0.01);
  return worth / Math.sqrt(4 + terms.size);
}

/** A sentence without an end is cut between two words. */
function cut(quote: string): string {
  if (quote.length <= LONGEST_SENTENCE_CHARS) return quote;
  const space = quote.lastIndexOf(' ', LONGEST_SENTENCE_CHARS);
  return quote.slice(0, space > 0 ? space : LONGEST_SENTENCE_CHARS);
}
