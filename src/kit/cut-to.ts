/** The first `mostUnits` UTF-16 units of a text; a character of two units is not torn. */
export function cutTo(text: string, mostUnits: number): string {
  return text.slice(0, mostUnits).replace(/[\uD800-\uDBFF]$/, '');
}
