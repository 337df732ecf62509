import type { Language } from '../kit/language.ts';

/** What came from an address, whatever it is; `silent` where nothing did, or too much. */
export type Fetched =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly body: Uint8Array }
  | { readonly kind: 'silent'; readonly why: string };

export type FetchProgram = (url: string, lang?: Language) => Promise<Fetched>;

const LONGEST_MS = 20_000;
const LARGEST_BYTES = 8 * 1024 * 1024;
// As a browser names itself: who serves another program to those who check shall have it a little harder.
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Fetches one address, without cookies and without following elsewhere. */
export const fetchProgram: FetchProgram = async (url, lang = 'en') => {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': AGENT, 'accept-language': lang },
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const body = await bodyOf(response);
    if (!body) return { kind: 'silent', why: `> ${LARGEST_BYTES} bytes` };
    return { kind: 'answer', status: response.status, headers: response.headers, body };
  } catch (error) {
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    return { kind: 'silent', why: cause?.code ?? name };
  }
};

async function bodyOf(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
