import { nameOnServer } from './server-paths.ts';

/** What a page names as its address, where it names one. */
export type Naming = { readonly name: string; readonly canonical: string | undefined };

/** So many of the pages must name the host as theirs, at the very address they lie at, to prove that it was. */
const SHARE_OF_PROOFS = 0.1;

/**
 * The host that pages prove to have been theirs, and the one most of them only name, which may be somebody else's: an
 * article names the newspaper it was printed in.
 */
export function ownHost(
  pages: readonly Naming[],
  names: ReadonlySet<string>,
): { readonly proven: string | undefined; readonly said: string | undefined } {
  const said = new Map<string, number>();
  const proven = new Map<string, number>();
  for (const { name, canonical } of pages) {
    const url = URL.parse(canonical ?? '');
    if (!url || url.host === '') continue;
    said.set(url.host, (said.get(url.host) ?? 0) + 1);
    if (nameOnServer(url, (each) => names.has(each)) === name) proven.set(url.host, (proven.get(url.host) ?? 0) + 1);
  }
  const own = mostOf(proven);
  return { proven: own && own[1] >= pages.length * SHARE_OF_PROOFS ? own[0] : undefined, said: mostOf(said)?.[0] };
}

function mostOf(votes: ReadonlyMap<string, number>): [string, number] | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0];
}
