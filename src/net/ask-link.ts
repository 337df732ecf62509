const LONGEST_MS = 15_000;
const AGENT = 'insel-check (looks once whether a link still leads somewhere)';
// What says no to HEAD, or to whatever does not look like a person, is asked once more with GET.
const ASK_AGAIN = new Set([400, 403, 404, 405, 410, 500, 501, 503]);
const MOST_STEPS = 10;

/**
 * Where a link leads: somewhere, for good somewhere else (301, 308, and the new place answers), nowhere (404, 410, no such
 * name), or it cannot be said just now (refused to programs, out of order, too slow).
 */
export type LinkState =
  | { readonly kind: 'alive' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'unsure'; readonly why: string };

export type AskLink = (url: string) => Promise<LinkState>;

/** Asks one address, following at most ten redirects. Nothing of what it says is read. */
export const askLink: AskLink = async (url) => {
  let at = url;
  let isForGood = true;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const answer = await statusOf(at);
    if ('why' in answer) return answer;
    const { status, location } = answer;
    if (location === undefined) return stateOf(status, url, isForGood ? at : url);
    isForGood &&= status === 301 || status === 308;
    const next = URL.parse(location, at)?.href;
    if (!next || !/^https?:/.test(next)) return { kind: 'unsure', why: String(status) };
    at = next;
  }
  return { kind: 'gone', why: '30x' };
};

function stateOf(status: number, asked: string, found: string): LinkState {
  if (status === 404 || status === 410) return { kind: 'gone', why: String(status) };
  if (status >= 400) return { kind: 'unsure', why: String(status) };
  return found === asked ? { kind: 'alive' } : { kind: 'moved', to: found };
}

type Answer =
  | { readonly status: number; readonly location: string | undefined }
  | Exclude<LinkState, { kind: 'moved' | 'alive' }>;

async function statusOf(url: string): Promise<Answer> {
  try {
    const head = await once(url, 'HEAD');
    return ASK_AGAIN.has(head.status) ? await once(url, 'GET') : head;
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOTFOUND' ? { kind: 'gone', why: code } : { kind: 'unsure', why: code };
  }
}

async function once(url: string, method: string) {
  const options = {
    method,
    redirect: 'manual',
    headers: { 'user-agent': AGENT },
    signal: AbortSignal.timeout(LONGEST_MS),
  };
  const response = await fetch(url, options as RequestInit);
  await response.body?.cancel();
  const isElsewhere = response.status >= 300 && response.status < 400;
  return { status: response.status, location: (isElsewhere && response.headers.get('location')) || undefined };
}

function codeOf(error: unknown): string {
  const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
  return cause?.code ?? name;
}
