import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from './public-address.ts';

const LONGEST_SILENCE_MS = 30_000;
const LONGEST_MS = 120_000;
const AGENT = 'insel (+moves a website in, for its owner)';

/** Who is asked for the addresses of a name, and which of them may be connected to. */
export type Reach = {
  readonly addressesOf: (host: string) => Promise<readonly string[]>;
  readonly allows: (address: string) => boolean;
  /** Whose certificates are believed; the usual authorities without it. */
  readonly authority?: string | undefined;
};

/** The public Internet, as everything but a test reaches it. */
export const PUBLIC: Reach = {
  addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  allows: isPublicAddress,
};

/**
 * What an address answered. Its body is there where `mostBytes` took its type and it was not longer. `private`: its name
 * stands for a machine that is not public, which was not asked. `failed`: nobody answered, or not to the end.
 */
export type Fetched =
  | { readonly kind: 'answered'; readonly status: number; readonly says: Says; readonly body: Buffer | undefined }
  | { readonly kind: 'private' }
  | { readonly kind: 'failed'; readonly why: string };

/** The part of the headers that is of use. */
export type Says = {
  /** In small letters, without parameters; empty where it says none. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Absolute; only of a redirect. */
  readonly location: string | undefined;
  readonly changedAt: Date | undefined;
  /** Seconds, or a day of HTTP, as it was written. */
  readonly retryAfter: string | undefined;
};

export type Fetching = {
  /** How long a body of this type may be, in bytes after unpacking; 0 where it is not wanted. */
  readonly mostBytes: (type: string) => number;
  readonly signal?: AbortSignal | undefined;
  readonly reach?: Reach | undefined;
};

/**
 * Asks one address with GET. The name is looked up once, every address it stands for has to be public, and the connection
 * goes to the one that was checked: an answer of DNS that changes in between reaches nobody. Redirects are told, not
 * followed, so that each is checked as the first was.
 */
export async function fetchPublic(url: string, { mostBytes, signal, reach = PUBLIC }: Fetching): Promise<Fetched> {
  const at = new URL(url);
  const limit = AbortSignal.any([AbortSignal.timeout(LONGEST_MS), ...(signal ? [signal] : [])]);
  try {
    const addresses = await addressesOf(at.hostname.replace(/^\[|\]$/g, ''), reach);
    if (addresses.length === 0) return { kind: 'failed', why: 'ENOTFOUND' };
    if (!addresses.every(reach.allows)) return { kind: 'private' };
    const answer = await responseOf(at, addresses, reach.authority, limit);
    return await readOf(answer, at, mostBytes);
  } catch (error) {
    signal?.throwIfAborted();
    const { code, name } = error as NodeJS.ErrnoException;
    return { kind: 'failed', why: code ?? name };
  }
}

/** Whether `why` says that somebody answered who could not prove to be the host (the codes of OpenSSL and of Node). */
export function isUnproven(why: string): boolean {
  return /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET|SIGNATURE/.test(why);
}

async function addressesOf(host: string, reach: Reach): Promise<readonly string[]> {
  return isIP(host) === 0 ? reach.addressesOf(host) : [host];
}

function responseOf(
  at: URL,
  addresses: readonly string[],
  authority: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = at.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(at, {
      ...(authority ? { ca: authority } : {}),
      agent: false, // a connection that was kept would be to an address that was checked for another request
      lookup: pinnedTo(addresses),
      signal,
      timeout: LONGEST_SILENCE_MS,
      headers: {
        'user-agent': AGENT,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-encoding': 'gzip, br',
      },
    });
    asked.once('response', resolve);
    asked.on('error', reject);
    asked.once('timeout', () => asked.destroy(Object.assign(new Error('too slow'), { code: 'ETIMEDOUT' })));
    asked.end();
  });
}

/** Answers what was looked up already, whatever DNS would say now. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all: wantsAll }, answer) => {
    const [first] = all;
    if (wantsAll) answer(null, all);
    else answer(null, first?.address ?? '', first?.family);
  };
}

async function readOf(answer: IncomingMessage, at: URL, mostBytes: (type: string) => number): Promise<Fetched> {
  const status = answer.statusCode ?? 0;
  const says = saidIn(answer, at);
  const most = status === 200 ? mostBytes(says.type) : 0;
  const body = most > 0 ? await bodyOf(answer, most) : undefined;
  answer.destroy();
  return { kind: 'answered', status, says, body };
}

function saidIn({ headers, statusCode = 0 }: IncomingMessage, at: URL): Says {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const charset = parameters.find((each) => /^charset=/i.test(each))?.replace(/^charset=["']?([^"']*)["']?$/i, '$1');
  const changed = Date.parse(headers['last-modified'] ?? '');
  const isElsewhere = statusCode >= 300 && statusCode < 400 && headers.location !== undefined;
  return {
    type: type.toLowerCase(),
    charset: charset || undefined,
    location: isElsewhere ? URL.parse(headers.location ?? '', at)?.href : undefined,
    changedAt: Number.isNaN(changed) ? undefined : new Date(changed),
    retryAfter: headers['retry-after'],
  };
}

/** Unpacked while it comes, and let go as soon as it is too long: neither a bomb nor an endless answer fills the memory. */
async function bodyOf(answer: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(answer: IncomingMessage): Readable {
  const unpack = unpackerFor(answer.headers['content-encoding']);
  if (!unpack) return answer;
  answer.once('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}

function unpackerFor(encoding = ''): Transform | undefined {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      return undefined;
  }
}
