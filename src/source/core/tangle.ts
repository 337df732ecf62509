// Time to parse grows with the square of the brackets in one block and of the notes in one text; nobody writes so many.
const MOST_BRACKETS = 8000;
const MOST_NOTES = 2000;

/** Whether a text has more links in one block, or more notes, than can be parsed in a bearable time. */
export function isTangled(markdown: string): boolean {
  if (markdown.length < MOST_NOTES) return false;
  let inBlock = 0;
  let notes = 0;
  for (let at = markdown.indexOf('['); at >= 0; ) {
    inBlock += 1;
    if (markdown.startsWith(']:', markdown.indexOf(']', at)) && markdown[at + 1] === '^') notes += 1;
    if (inBlock > MOST_BRACKETS || notes > MOST_NOTES) return true;
    const next = markdown.indexOf('[', at + 1);
    if (next > at + 1 && /\n[ \t]*\r?\n/.test(markdown.slice(at, next))) inBlock = 0;
    at = next;
  }
  return false;
}
