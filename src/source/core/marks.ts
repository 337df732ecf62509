import type { Spot } from './faults.ts';

/** Set around what is another person's: the owner reads it before anybody does. */
export const MARKS = ['⟦', '⟧'] as const;

/** What stands between marks, or a mark that lost its other one. */
export type Marked = { readonly mark: string; readonly spot: Spot };

const [OPEN, CLOSE] = MARKS;
const FOUND = new RegExp(`${OPEN}[^${OPEN}${CLOSE}\\n]{0,200}${CLOSE}?|${CLOSE}`, 'gu');

/** The marks in the text of a file, each with its place, in their order. Linear in its length. */
export function* marksIn(text: string): Generator<Marked> {
  let line = 1;
  let from = 0; // where the line begins
  for (const { 0: mark, index } of text.matchAll(FOUND)) {
    for (let end = text.indexOf('\n', from); end >= 0 && end < index; end = text.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    yield { mark, spot: { line, column: index - from + 1 } };
  }
}
