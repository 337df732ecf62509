export const SHORTEST_PART = 4;
const SHORTEST_ALONE = 5;
// What German puts between the parts: Arbeit-s-zeit, Praxe-n-leitung, Kind-er-gruppe.
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * The parts of a compound, by the words an island itself uses and those people use when they ask; no word list is
 * needed. The last part alone counts too, since it says what the thing is.
 */
export function partsOf(term: string, isWord: (term: string) => boolean): string[] {
  for (let at = SHORTEST_PART; at + SHORTEST_PART <= term.length; at += 1) {
    const tail = term.slice(at);
    if (!isWord(tail)) continue;
    const head = headIn(term.slice(0, at), isWord);
    if (head) return [head, tail];
    if (tail.length >= SHORTEST_ALONE) return [tail];
  }
  return [];
}

function headIn(head: string, isWord: (term: string) => boolean): string | undefined {
  return LINKS.filter((link) => head.endsWith(link))
    .map((link) => head.slice(0, head.length - link.length))
    .find((part) => part.length >= SHORTEST_PART && isWord(part));
}
