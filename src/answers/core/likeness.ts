import type { Field } from './field.ts';
import type { Shelf } from './shelf.ts';

const SAY_THE_SAME = 0.8;
const PASSAGES_OF_ONE_ARTICLE = 1;

/** Of documents in their order, the first `limit` of which no two say the same, at most one passage an article. */
export function distinct(shelf: Shelf, documents: readonly number[], limit: number): number[] {
  const chosen: number[] = [];
  for (const document of documents) {
    if (chosen.length >= limit) break;
    const same = chosen.findIndex((other) => sayTheSame(shelf, document, other));
    if (same < 0 && !isCrowded(shelf, chosen, document)) chosen.push(document);
    else if (same >= 0 && isEntryBeforePassage(shelf, document, chosen[same] ?? 0)) chosen[same] = document;
  }
  return chosen;
}

/** An answer to a question stands before a passage that says the same. */
function isEntryBeforePassage(shelf: Shelf, document: number, chosen: number): boolean {
  return shelf.shown[document]?.kind === 'question' && shelf.shown[chosen]?.kind === 'passage';
}

function isCrowded(shelf: Shelf, chosen: readonly number[], document: number): boolean {
  const place = articleOf(shelf, document);
  if (shelf.shown[document]?.kind !== 'passage') return false;
  return chosen.filter((other) => articleOf(shelf, other) === place).length >= PASSAGES_OF_ONE_ARTICLE;
}

function articleOf(shelf: Shelf, document: number): string {
  return (shelf.shown[document]?.url ?? '').replace(/#.*$/, '');
}

function sayTheSame(shelf: Shelf, a: number, b: number): boolean {
  return shared(shelf.texts, a, b) > SAY_THE_SAME;
}

/** Jaccard of the terms of two rows; 0 when one is empty. */
function shared(field: Field, a: number, b: number): number {
  const [one, other] = [new Set(field.termsIn(a)), field.termsIn(b)];
  const both = other.filter((term) => one.has(term)).length;
  return one.size === 0 || other.length === 0 ? 0 : both / (one.size + other.length - both);
}
