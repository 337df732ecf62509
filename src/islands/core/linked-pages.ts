/** Which pages lead to which others, by their names. */
export type Leading = ReadonlyMap<string, Iterable<string>>;

/**
 * The pages a visitor who begins at `starts` comes to, link by link, and never through one that is closed. Where there is
 * no beginning, those that another open page leads to. Linear in the number of links.
 */
export function linkedPages(
  leading: Leading,
  starts: readonly string[],
  isClosed: (name: string) => boolean,
): ReadonlySet<string> {
  const found = new Set(starts);
  const open = starts.length > 0 ? found : [...leading.keys()];
  for (const name of open) {
    if (isClosed(name)) continue;
    for (const other of leading.get(name) ?? []) if (other !== name) found.add(other); // a set is walked to its end, also where it grows
  }
  return found;
}
