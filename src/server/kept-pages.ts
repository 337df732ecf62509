import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256, toBase32 } from '../kit/bytes.ts';
import { textOf } from './frame.tsx';

const LARGEST_SHELF_BYTES = 64 * 1024 * 1024;
const SMALLEST_COMPRESSED_BYTES = 600;
const COMPRESSIBLE =
  /^(text\/|application\/(octet-stream|json|xml|feed\+json|rss\+xml|atom\+xml|ld\+json)|image\/svg\+xml)/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Coding = 'br' | 'gzip' | 'identity';
type Kept = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
  readonly bodies: Map<Coding, Uint8Array>;
  bytes: number;
};

/** Answers that are the same for everybody, until the source changes: least recently used leave first. */
export class KeptPages {
  readonly #shelf = new Map<string, Kept>();
  #bytes = 0;

  /** `key` names island, generation of the content, and path; `make` is called once for it. */
  async answer(request: Request, key: string, make: () => Promise<Response>): Promise<Response> {
    const known = this.#shelf.get(key);
    if (known) {
      this.#shelf.delete(key);
      this.#shelf.set(key, known);
      return respond(request, known, (bytes) => this.#grow(known, bytes));
    }
    const fresh = await make();
    if (fresh.status !== 200 || fresh.headers.get('cache-control')?.includes('no-store')) return fresh;
    const kept = await keep(fresh);
    if (!this.#shelf.has(key)) {
      this.#shelf.set(key, kept);
      this.#grow(kept, kept.bodies.get('identity')?.length ?? 0);
    }
    return respond(request, kept, (bytes) => this.#grow(kept, bytes));
  }

  #grow(kept: Kept, more: number): void {
    kept.bytes += more;
    this.#bytes += more;
    for (const [key, oldest] of this.#shelf) {
      if (this.#bytes <= LARGEST_SHELF_BYTES) return;
      this.#shelf.delete(key);
      this.#bytes -= oldest.bytes;
    }
  }
}

async function keep(response: Response): Promise<Kept> {
  const text = textOf(response);
  const body = text === undefined ? new Uint8Array(await response.arrayBuffer()) : Buffer.from(text);
  const etag = toBase32(sha256(body)).slice(0, 20);
  return {
    status: response.status,
    headers: [...response.headers],
    etag,
    bodies: new Map([['identity', body]]),
    bytes: 0,
  };
}

async function respond(request: Request, kept: Kept, grown: (bytes: number) => void): Promise<Response> {
  const coding = codingFor(request, kept);
  const headers = new Headers(kept.headers.map(([name, value]) => [name, value]));
  const etag = `"${kept.etag}${coding === 'identity' ? '' : `-${coding}`}"`;
  headers.set('etag', etag);
  headers.set('vary', 'Accept-Encoding');
  if (!headers.has('cache-control')) headers.set('cache-control', 'public, no-cache');
  if (isMatch(request, kept.etag)) return new Response(null, { status: 304, headers });
  if (coding !== 'identity') headers.set('content-encoding', coding);
  const body = await bodyOf(kept, coding, grown);
  headers.set('content-length', String(body.length));
  return new Response(body as BodyInit, { status: kept.status, headers });
}

function codingFor(request: Request, kept: Kept): Coding {
  const type = kept.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const size = kept.bodies.get('identity')?.length ?? 0;
  if (!COMPRESSIBLE.test(type) || size < SMALLEST_COMPRESSED_BYTES) return 'identity';
  const accepted = (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(\.0+)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim().toLowerCase());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}

function isMatch(request: Request, etag: string): boolean {
  const asked = request.headers.get('if-none-match');
  if (!asked) return false;
  return asked.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '').replace(/^"|"$/g, '');
    return tag === '*' || tag === etag || tag === `${etag}-br` || tag === `${etag}-gzip`;
  });
}

async function bodyOf(kept: Kept, coding: Coding, grown: (bytes: number) => void): Promise<Uint8Array> {
  const known = kept.bodies.get(coding);
  if (known) return known;
  const plain = kept.bodies.get('identity') ?? new Uint8Array();
  const body =
    coding === 'br' ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : await zip(plain);
  kept.bodies.set(coding, body);
  grown(body.length);
  return body;
}
