import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256, toBase32 } from '../kit/bytes.ts';
import { bodyFrom, textOf } from '../look/route.ts';
import { harden } from './headers.ts';
import { IdleWork } from './idle-work.ts';

const LARGEST_SHELF_BYTES = 64 * 1024 * 1024;
const SMALLEST_COMPRESSED_BYTES = 600;
// At first asking somebody waits for it; what is asked for again is made smaller (7 %) when nobody does.
const QUALITY_AT_ONCE = 5;
const QUALITY_WHEN_IDLE = 11;
const ASKED_AGAIN = 3;
const LARGEST_SQUEEZED_BYTES = 512 * 1024;
const QUIET_MS = 2000;
const COMPRESSIBLE =
  /^(text\/|application\/(octet-stream|json|xml|feed\+json|rss\+xml|atom\+xml|ld\+json)|image\/svg\+xml)/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Transport = Parameters<typeof harden>[1];
type Coding = 'br' | 'gzip' | 'identity';

/** What is asked with a request for something kept. */
export type Wanted = { readonly accepted: string; readonly ifNoneMatch: string };

/** An answer that lies ready: names and values of its headers in turn, as `writeHead` takes them. */
export type Ready = { readonly status: number; readonly headers: readonly string[]; readonly body: Uint8Array };

type Kept = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
  readonly bodies: Map<Coding, Uint8Array>;
  /** What is being compressed just now: whoever asks for it meanwhile waits for the same. */
  readonly compressing: Map<Coding, Promise<Uint8Array>>;
  /** By transport and coding. */
  readonly ready: Map<string, Ready>;
  bytes: number;
  /** How often its brotli was sent. */
  asked: number;
  /** Whether that is the smaller one by now: another body, and so another tag (RFC 9110 §8.8.1). */
  isSqueezed: boolean;
};

/** Answers that are the same for everybody, until the source changes: least recently used leave first. */
export class KeptPages {
  readonly #shelf = new Map<string, Kept>();
  /** What is being made just now: whoever asks for it meanwhile waits for the same. */
  readonly #making = new Map<string, Promise<Kept | Response>>();
  readonly #idle: IdleWork;
  #bytes = 0;

  constructor(quietMs = QUIET_MS) {
    this.#idle = new IdleWork(quietMs);
  }

  /** The same answer as `answer` would give, at once; undefined where something of it must be made first. */
  ready(key: string, wanted: Wanted, transport: Transport): Ready | undefined {
    const known = this.#shelf.get(key);
    if (!known) return undefined;
    const coding = codingFor(wanted.accepted, known);
    const body = known.bodies.get(coding);
    if (!body) return undefined;
    this.#shelf.delete(key);
    this.#shelf.set(key, known);
    const isKnown = wanted.ifNoneMatch !== '' && isMatch(wanted.ifNoneMatch, known.etag);
    const name = `${transport} ${coding} ${isKnown}`;
    const made = known.ready.get(name) ?? readyFrom(known, coding, isKnown ? undefined : body, transport);
    known.ready.set(name, made);
    this.#count(key, known, coding);
    return made;
  }

  /** `key` names island, generation of the content, and path; `make` is called once for it. */
  async answer(request: Request, key: string, make: () => Promise<Response>): Promise<Response> {
    const known = this.#shelf.get(key);
    if (known) {
      this.#shelf.delete(key);
      this.#shelf.set(key, known);
      return this.#respond(request, key, known);
    }
    const making = this.#making.get(key);
    const made = await (making ?? this.#make(key, make));
    if (!(made instanceof Response)) return this.#respond(request, key, made);
    return making ? make() : made; // a body is read once: each who waited for what is not kept makes his own
  }

  async #make(key: string, make: () => Promise<Response>): Promise<Kept | Response> {
    const making = makeKept(make);
    this.#making.set(key, making);
    try {
      const made = await making;
      if (made instanceof Response) return made;
      this.#shelf.set(key, made);
      this.#grow(key, made, made.bodies.get('identity')?.length ?? 0);
      return made;
    } finally {
      this.#making.delete(key);
    }
  }

  async #respond(request: Request, key: string, kept: Kept): Promise<Response> {
    const coding = codingFor(request.headers.get('accept-encoding') ?? '', kept);
    const isKnown = isMatch(request.headers.get('if-none-match') ?? '', kept.etag);
    const body = isKnown ? undefined : await bodyOf(kept, coding, (bytes) => this.#grow(key, kept, bytes));
    this.#count(key, kept, coding);
    return answerOf(kept, coding, body);
  }

  /** What is asked for again and again is compressed once more, harder, when nobody waits. */
  #count(key: string, kept: Kept, coding: Coding): void {
    this.#idle.asked();
    if (coding !== 'br' || kept.asked > ASKED_AGAIN) return;
    kept.asked += 1;
    const size = kept.bodies.get('identity')?.length ?? 0;
    if (kept.asked === ASKED_AGAIN && size <= LARGEST_SQUEEZED_BYTES) this.#idle.later(() => this.#squeeze(key, kept));
  }

  async #squeeze(key: string, kept: Kept): Promise<void> {
    const [plain, before] = [kept.bodies.get('identity'), kept.bodies.get('br')];
    if (!plain || !before || this.#shelf.get(key) !== kept) return;
    const after = await squeezed(plain, QUALITY_WHEN_IDLE);
    if (after.length >= before.length) return;
    kept.bodies.set('br', after);
    kept.isSqueezed = true;
    kept.ready.clear();
    this.#grow(key, kept, after.length - before.length);
  }

  /** What another made at the same time, or what left meanwhile, takes no room. */
  #grow(key: string, kept: Kept, more: number): void {
    if (this.#shelf.get(key) !== kept) return;
    kept.bytes += more;
    this.#bytes += more;
    for (const [oldestKey, oldest] of this.#shelf) {
      if (this.#bytes <= LARGEST_SHELF_BYTES) return;
      this.#shelf.delete(oldestKey);
      this.#bytes -= oldest.bytes;
    }
  }
}

/** A page as it is kept, or the answer itself where it is not for everybody. */
async function makeKept(make: () => Promise<Response>): Promise<Kept | Response> {
  const fresh = await make();
  const isKept = fresh.status === 200 && !fresh.headers.get('cache-control')?.includes('no-store');
  return isKept ? keep(fresh) : fresh;
}

async function keep(response: Response): Promise<Kept> {
  const text = textOf(response);
  const body = text === undefined ? new Uint8Array(await response.arrayBuffer()) : new TextEncoder().encode(text);
  const etag = toBase32(sha256(body)).slice(0, 20);
  return {
    status: response.status,
    headers: [...response.headers],
    etag,
    bodies: new Map([['identity', body]]),
    compressing: new Map(),
    ready: new Map(),
    bytes: 0,
    asked: 0,
    isSqueezed: false,
  };
}

/** Without a body what the visitor has is still right: 304 (RFC 9110 §15.4.5). */
function answerOf(kept: Kept, coding: Coding, body: Uint8Array | undefined): Response {
  const headers = new Headers(kept.headers.map(([name, value]) => [name, value]));
  headers.set('etag', `"${kept.etag}${suffixOf(kept, coding)}"`);
  headers.set('vary', 'Accept-Encoding');
  if (!headers.has('cache-control')) headers.set('cache-control', 'public, no-cache');
  if (!body) return new Response(null, { status: 304, headers });
  if (coding !== 'identity') headers.set('content-encoding', coding);
  headers.set('content-length', String(body.length));
  return new Response(bodyFrom(body), { status: kept.status, headers });
}

function suffixOf({ isSqueezed }: Kept, coding: Coding): string {
  if (coding === 'identity') return '';
  return coding === 'br' && isSqueezed ? '-brs' : `-${coding}`;
}

function readyFrom(kept: Kept, coding: Coding, body: Uint8Array | undefined, transport: Transport): Ready {
  const { status, headers } = harden(answerOf(kept, coding, body), transport);
  return { status, headers: [...headers].flat(), body: body ?? NOTHING };
}

const NOTHING = new Uint8Array();

function codingFor(accepted: string, kept: Kept): Coding {
  const type = kept.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const size = kept.bodies.get('identity')?.length ?? 0;
  if (!COMPRESSIBLE.test(type) || size < SMALLEST_COMPRESSED_BYTES) return 'identity';
  const codings = codingsIn(accepted);
  if (codings.includes('br')) return 'br';
  return codings.includes('gzip') ? 'gzip' : 'identity';
}

// Browsers send a handful of different ones.
const MOST_HEADERS = 100;
const codingsByHeader = new Map<string, readonly string[]>();

function codingsIn(accepted: string): readonly string[] {
  const known = codingsByHeader.get(accepted);
  if (known) return known;
  const codings = accepted
    .split(',')
    .filter((each) => !/;\s*q=0(\.0+)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim().toLowerCase() ?? '');
  if (codingsByHeader.size >= MOST_HEADERS) codingsByHeader.clear();
  codingsByHeader.set(accepted, codings);
  return codings;
}

function isMatch(asked: string, etag: string): boolean {
  return asked.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '').replace(/^"|"$/g, '');
    return tag === '*' || tag === etag || (tag.startsWith(`${etag}-`) && /-(brs?|gzip)$/.test(tag));
  });
}

async function bodyOf(kept: Kept, coding: Coding, grown: (bytes: number) => void): Promise<Uint8Array> {
  const known = kept.bodies.get(coding) ?? kept.compressing.get(coding);
  if (known) return known;
  const compressing = compressed(kept, coding, grown);
  kept.compressing.set(coding, compressing);
  return compressing;
}

async function compressed(kept: Kept, coding: Coding, grown: (bytes: number) => void): Promise<Uint8Array> {
  const plain = kept.bodies.get('identity') ?? NOTHING;
  try {
    const body = coding === 'br' ? await squeezed(plain, QUALITY_AT_ONCE) : new Uint8Array(await zip(plain));
    kept.bodies.set(coding, body);
    grown(body.length);
    return body;
  } finally {
    kept.compressing.delete(coding);
  }
}

/** In bytes of its own: a buffer would hold on to the larger one that it is a part of. */
async function squeezed(plain: Uint8Array, quality: number): Promise<Uint8Array> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: plain.length };
  return new Uint8Array(await brotli(plain, { params }));
}
