import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fetched, fetchPublic, isUnproven, type Reach } from '../net/fetch-public.ts';
import { Refusal } from '../words/refusal.ts';
import { linksIn } from './core/links-in.ts';
import { pageOf } from './core/page-of.ts';
import type { Loss } from './core/post.ts';
import { EVERYTHING, type Robots, robotsOf } from './core/robots-rules.ts';
import { archiveOf, type Fetches, type Line, NAMED_MEDIUM, openFetches } from './fetched.ts';
import type { Archive } from './open-archive.ts';
import { decodedPage } from './web-text.ts';

const AGENT = 'insel';
const BETWEEN_MS = 500;
const LONGEST_BETWEEN_MS = 10_000;
const LONGEST_WAIT_MS = 120_000;
const MOST_TRIES = 3;
const MOST_STEPS = 10;
const MOST_IN_A_ROW = 5;
const LARGEST_PAGE_BYTES = 20_000_000;
const LARGEST_MEDIUM_BYTES = 50_000_000;
const LARGEST_LIST_BYTES = 10_000_000;
const MOST_SITEMAPS = 50;
const LONGEST_PATH = 2000;
const TOLD_EVERY = 20;
const MOST_SAID = 500;

const HTML = /^(text\/html|application\/xhtml\+xml)$/;
const MEDIUM = /^(image\/(?!svg)|video\/(mp4|webm)$|audio\/(mpeg|mp4|ogg)$|application\/pdf$)/;
const MAKING =
  /^(text\/(css|javascript|xml)|application\/(javascript|json|xml|[a-z.+-]+\+(xml|json))|image\/svg\+xml|font\/.*)$/;
/** The same page once more, or what only does something. */
const NO_PAGE =
  /[?&](replytocom|share|like_comment|add-to-cart|_wpnonce)=|[?&]action=(edit|history)\b|[?&]C=[NMSD][;&]O=|^\/(wp-json|wp-admin|wp-login\.php|xmlrpc\.php)\b|(?<part>\/[^/?]+)\k<part>{3}/i;

/** How much is fetched at the most. */
export type Bounds = { readonly addresses: number; readonly bytes: number };

const BOUNDS: Bounds = { addresses: 20_000, bytes: 5_000_000_000 };

export type Crawling = {
  /** Where what was fetched lies; a second call goes on there. */
  readonly into: string;
  readonly tell: (count: number, what: 'fetched') => void;
  readonly signal?: AbortSignal | undefined;
  /** Other than the public Internet only in tests: no command and no setting leads there. */
  readonly reach?: Reach | undefined;
  /** Between two requests, where the website wishes for no more. */
  readonly betweenMs?: number | undefined;
  readonly bounds?: Bounds | undefined;
};

type Crawl = Crawling & {
  /** Where the website answers, in the end: `https://www.example.org`. */
  readonly origin: string;
  /** Pages are fetched only below it: it ends with `/`. */
  readonly scope: string;
  readonly robots: Robots;
  readonly fetches: Fetches;
  readonly waitMs: number;
  readonly bounds: Bounds;
};

/**
 * Fetches a website, one address after the other, each at most once, never outside its own host, and only what its
 * `robots.txt` gives to programs: pages below the folder of `url`, pictures and papers from wherever on the host they
 * lie. Refuses what cannot be begun with. Memory is linear in the number of addresses.
 */
export async function crawl(url: string, crawling: Crawling): Promise<Archive> {
  const start = startOf(url);
  const { at, robots } = await beginAt(start, crawling);
  const fetches = openFetches(crawling.into);
  const waitMs = Math.max(crawling.betweenMs ?? BETWEEN_MS, Math.min((robots.delayS ?? 0) * 1000, LONGEST_BETWEEN_MS));
  const scope = start.pathname.replace(/[^/]*$/, '');
  const bounds = crawling.bounds ?? BOUNDS;
  const walk: Crawl = { ...crawling, bounds, origin: at.origin, scope, robots, fetches, waitMs };
  await fetchAll(walk, [start.pathname + start.search, at.pathname + at.search]);
  return archiveOf(fetches, url, at.host);
}

/** Whether a source is an address of the web, not a file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

function startOf(url: string): URL {
  const start = URL.parse(url);
  if (!start || !/^https?:$/.test(start.protocol) || start.username !== '') throw new Refusal('crawlAddress', { url });
  start.hash = '';
  return start;
}

/** Follows the first address to the page it stands for, and reads what its host asks of programs. */
async function beginAt(start: URL, crawling: Crawling): Promise<{ at: URL; robots: Robots }> {
  const seen = new Set<string>();
  let at = start;
  let robots = await robotsAt(at, start, crawling);
  for (;;) {
    if (seen.has(at.href) || seen.size >= MOST_STEPS) throw new Refusal('crawlCircle', { url: start.href });
    seen.add(at.href);
    if (!robots.allows(at.pathname + at.search)) throw new Refusal('crawlForbidden', { host: at.host });
    const answer = await askedOf(at, crawling, () => 0);
    const { status, says } = answer;
    if (says.location === undefined) {
      if (status !== 200) throw new Refusal('crawlStatus', { url: at.href, status: String(status) });
      if (!HTML.test(says.type)) throw new Refusal('crawlNoPage', { url: at.href, type: says.type || '?' });
      return { at, robots };
    }
    const next = new URL(says.location);
    if (!isOwn(next, start)) throw new Refusal('crawlElsewhere', { url: start.href, to: next.href });
    if (next.origin !== at.origin) robots = await robotsAt(next, start, crawling);
    at = next;
  }
}

/** The same host, with or without `www.`, at its own port or a usual one. */
function isOwn(url: URL, start: URL): boolean {
  const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  return /^https?:$/.test(url.protocol) && bare(url) === bare(start) && (url.port === start.port || url.port === '');
}

/** RFC 9309 §2.3.1: where there is none, all is allowed; where it cannot be said, nothing is. */
async function robotsAt(at: URL, start: URL, crawling: Crawling): Promise<Robots> {
  let url = new URL('/robots.txt', at);
  for (let step = 0; step <= 5; step += 1) {
    const { status, says, body } = await askedOf(url, crawling, () => LARGEST_LIST_BYTES);
    if (status === 200) return robotsOf(body?.toString('utf8') ?? '', AGENT);
    if (status >= 500) throw new Refusal('crawlRobots', { host: at.host, status: String(status) });
    const next = says.location === undefined ? undefined : new URL(says.location);
    if (!next || !isOwn(next, start)) return EVERYTHING;
    url = next;
  }
  return EVERYTHING;
}

type Answered = Extract<Fetched, { kind: 'answered' }>;

/** What an address answers; refuses where nobody does, or nobody public. */
async function askedOf(url: URL, crawling: Crawling, mostBytes: (type: string) => number): Promise<Answered> {
  const answer = await patient(url, crawling, mostBytes);
  if (answer.kind === 'private') throw new Refusal('crawlPrivate', { host: url.hostname });
  if (answer.kind === 'failed' && isUnproven(answer.why))
    throw new Refusal('crawlCertificate', { host: url.host, why: answer.why });
  if (answer.kind === 'failed') throw new Refusal('crawlSilent', { url: url.href, why: answer.why });
  return answer;
}

/** Asks again where nobody answered, or the server asked for patience (RFC 9110 §10.2.3). */
async function patient(
  url: URL,
  { signal, reach, betweenMs = BETWEEN_MS }: Crawling,
  mostBytes: (type: string) => number,
): Promise<Fetched> {
  for (let tried = 1; ; tried += 1) {
    const answer = await fetchPublic(url.href, { mostBytes, signal, reach });
    const isBusy = answer.kind === 'answered' && (answer.status === 429 || answer.status === 503);
    const isWorthless = answer.kind === 'failed' && isUnproven(answer.why);
    if (tried === MOST_TRIES || isWorthless || (answer.kind !== 'failed' && !isBusy)) return answer;
    const wished = isBusy ? Number(answer.says.retryAfter) * 1000 : 0;
    const waitMs = wished > 0 ? Math.min(wished, LONGEST_WAIT_MS) : betweenMs * 4 ** tried;
    await sleep(waitMs, undefined, { signal });
  }
}

/** Addresses still to be fetched, in the order they were met, and those already seen. */
type Ahead = { readonly queue: string[]; readonly seen: Set<string>; readonly hashes: Map<string, string> };

async function fetchAll(crawl: Crawl, begin: readonly string[]): Promise<void> {
  const { fetches, bounds, signal } = crawl;
  const ahead: Ahead = { queue: [], seen: new Set(), hashes: new Map() };
  const done = new Set(fetches.lines.map(({ path }) => path));
  for (const path of begin) meet(crawl, ahead, path, 'page');
  for (const line of fetches.lines) goOn(crawl, ahead, line);
  for (const path of await mapped(crawl)) meet(crawl, ahead, path, 'page');
  let bytes = 0;
  let said = 0;
  let silent: string[] = [];
  for (const path of ahead.queue) {
    signal?.throwIfAborted();
    if (done.has(path)) continue;
    if (fetches.lines.length >= bounds.addresses || bytes >= bounds.bytes) {
      if (said === MOST_SAID) break;
      said += 1;
      fetches.keep({ kind: 'lost', path, why: 'limit' });
      continue;
    }
    const found = await fetchOne(crawl, ahead, path);
    if (!found) {
      silent.push(path);
      if (silent.length >= MOST_IN_A_ROW) throw new Refusal('crawlBroken', { host: new URL(crawl.origin).host });
    } else {
      for (const each of silent) fetches.keep({ kind: 'lost', path: each, why: 'refused' });
      silent = [];
      fetches.keep(found.line, found.content);
      goOn(crawl, ahead, found.line);
      bytes += found.content?.length ?? 0;
    }
    if (fetches.lines.length % TOLD_EVERY === 0) crawl.tell(fetches.lines.length, 'fetched');
    await sleep(crawl.waitMs, undefined, { signal });
  }
  for (const each of silent) fetches.keep({ kind: 'lost', path: each, why: 'refused' });
}

type Found = { readonly line: Line; readonly content?: string | Uint8Array };

/** Undefined where nobody answered. */
async function fetchOne(crawl: Crawl, { hashes }: Ahead, path: string): Promise<Found | undefined> {
  const lost = (why: Loss['why']): Found => ({ line: { kind: 'lost', path, why } });
  if (!crawl.robots.allows(path)) return lost('robots');
  const most = (type: string) =>
    HTML.test(type) ? LARGEST_PAGE_BYTES : isMedium(type, path) ? LARGEST_MEDIUM_BYTES : 0;
  const answer = await answerOf(crawl, path, most);
  if (answer.kind === 'private') throw new Refusal('crawlPrivate', { host: new URL(crawl.origin).hostname });
  if (answer.kind === 'failed') return undefined;
  const { status, says, body } = answer;
  if (says.location !== undefined) return led(crawl, path, new URL(says.location));
  if (status !== 200) return lost('refused');
  if (most(says.type) === 0) return MAKING.test(says.type) ? { line: { kind: 'other', path } } : lost('file');
  if (!body) return lost('unread');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 24);
  const kept = { path, file: hash, type: says.type, changedAt: says.changedAt?.toISOString() };
  if (!HTML.test(says.type)) return { line: { kind: 'medium', ...kept }, content: body };
  const html = decodedPage(body, says.charset);
  const other = otherSpelling(crawl, path, html) ?? hashes.get(hash);
  return other && other !== path
    ? { line: { kind: 'leads', path, to: other } }
    : { line: { kind: 'page', ...kept }, content: html };
}

/** Where an address only leads to itself at another name or port of the host, it is asked there. */
async function answerOf(crawl: Crawl, path: string, mostBytes: (type: string) => number): Promise<Fetched> {
  let url = new URL(path, crawl.origin);
  for (let step = 1; ; step += 1) {
    const answer = await patient(url, crawl, mostBytes);
    const to = answer.kind === 'answered' && answer.says.location ? new URL(answer.says.location) : undefined;
    if (!to || step === MOST_TRIES || !isOwn(to, url) || to.pathname + to.search !== path) return answer;
    url = to;
  }
}

function isMedium(type: string, path: string): boolean {
  if (MEDIUM.test(type)) return true;
  return /^(application\/(octet-stream|binary)|binary\/octet-stream|)$/.test(type) && NAMED_MEDIUM.test(path);
}

function led({ origin }: Crawl, path: string, to: URL): Found {
  if (!isOwn(to, new URL(origin))) return { line: { kind: 'lost', path, why: 'away' } };
  return { line: { kind: 'leads', path, to: to.pathname + to.search } };
}

/** The address a page says it has, where only what follows `?` is another: it is fetched there. */
function otherSpelling({ origin }: Crawl, path: string, html: string): string | undefined {
  const at = new URL(path, origin);
  const said = URL.parse(pageOf(html).canonical ?? '', at);
  const isAlike = said && isOwn(said, at) && said.pathname === at.pathname && at.search !== '';
  return isAlike ? said.pathname + said.search : undefined;
}

/** What an address leads to is fetched later. */
function goOn(crawl: Crawl, ahead: Ahead, line: Line): void {
  if (line.kind === 'leads') meet(crawl, ahead, line.to, 'page');
  if (line.kind !== 'page') return;
  ahead.hashes.set(line.file, line.path);
  const at = new URL(line.path, crawl.origin);
  const { pages, media } = linksIn(crawl.fetches.textOf(line), at.href);
  for (const [addresses, kind] of [[pages, 'page'] as const, [media, 'medium'] as const])
    for (const address of addresses) {
      const url = new URL(address);
      if (isOwn(url, at)) meet(crawl, ahead, url.pathname + url.search, kind);
    }
}

/** Twice as many addresses as are fetched are kept in mind: calendars without end fill no memory. */
function meet({ scope, bounds }: Crawl, { queue, seen }: Ahead, path: string, kind: 'page' | 'medium'): void {
  if (queue.length >= bounds.addresses * 2) return;
  if (seen.has(path) || path.length > LONGEST_PATH || NO_PAGE.test(path)) return;
  if (kind === 'page' && !path.startsWith(scope) && !NAMED_MEDIUM.test(path)) return;
  seen.add(path);
  queue.push(path);
}

/** Pages that the maps of the site name; nobody has to have one. */
async function mapped(crawl: Crawl): Promise<string[]> {
  const start = new URL(crawl.origin);
  const maps = crawl.robots.sitemaps.length > 0 ? [...crawl.robots.sitemaps] : ['/sitemap.xml'];
  const found: string[] = [];
  for (let number = 0; number < Math.min(maps.length, MOST_SITEMAPS); number += 1) {
    const url = URL.parse(maps[number] ?? '', crawl.origin);
    if (!url || !isOwn(url, start) || !crawl.robots.allows(url.pathname + url.search)) continue;
    const answer = await patient(url, crawl, (type) => (/xml|text\/plain/.test(type) ? LARGEST_LIST_BYTES : 0));
    if (answer.kind !== 'answered') continue;
    const text = answer.body?.toString('utf8') ?? '';
    const isList = /<sitemapindex\b/i.test(text);
    for (const [, said = ''] of text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/gi)) {
      const at = URL.parse(said.replaceAll('&amp;', '&'), crawl.origin);
      if (!at || !isOwn(at, start)) continue;
      if (isList) maps.push(at.href);
      else found.push(at.pathname + at.search);
    }
  }
  return found;
}
