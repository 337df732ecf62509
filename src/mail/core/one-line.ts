/** Control characters, line separators and what turns the direction of text: nothing a header may carry. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text as the value of a header: one line, so that nothing in it can become a header of its own. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
}
