/** Where in the application somebody is. The secret of a link is held in the history's entry, never in the address bar. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'room'; readonly room: string }
  | { readonly at: 'invitation'; readonly link: string; readonly isWhole: boolean }
  | { readonly at: 'handOver'; readonly code: string };

/** Reads the address and takes what is secret out of it: nobody who looks over a shoulder or into the history finds it. */
export function readPlace(): Place {
  const { pathname, search, hash, origin } = location;
  const secret = secretHere();
  if (hash && (pathname.startsWith('/i/') || pathname === '/hand-over'))
    history.replaceState({ hash }, '', pathname + search);
  if (pathname.startsWith('/i/'))
    return { at: 'invitation', link: origin + pathname + secret, isWhole: secret.length > 1 };
  if (pathname.startsWith('/r/')) return { at: 'room', room: pathname.slice(3) };
  if (pathname === '/hand-over' && secret.length > 1) return { at: 'handOver', code: secret.slice(1) };
  return { at: 'list' };
}

/** What stood behind the address's `#`; '' where nothing did. */
function secretHere(): string {
  return location.hash || ((history.state as { hash?: string } | null)?.hash ?? '');
}

/** This page in another language, with its secret: a new page would not find it otherwise. */
export function hereIn(language: string): string {
  return `${location.pathname}?lang=${language}${secretHere()}`;
}
