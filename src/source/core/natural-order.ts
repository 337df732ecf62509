/**
 * The order in which people count: `2-paar.md` before `10-gruppe.md`. All else goes by its characters, the same on every
 * machine; an `Intl.Collator` changes with the tables of its version. Below 0 where `a` comes first.
 */
export function naturally(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  while (isDigit(a[at - 1])) at -= 1;
  return numberAt(a, at) - numberAt(b, at) || (a < b ? -1 : 1);
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}

/** NaN where no digit stands there. */
function numberAt(text: string, at: number): number {
  return Number.parseInt(/^\d+/.exec(text.slice(at))?.[0] ?? '', 10);
}
