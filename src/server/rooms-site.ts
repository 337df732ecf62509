import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Language } from '../kit/language.ts';
import { CALLS } from '../rooms/call-list.ts';
import { LARGEST_CALL_BYTES } from '../rooms/core/limits.ts';
import { secondsToWait } from '../rooms/limits.ts';
import { App, type AppFile } from '../rooms/pages/app.tsx';
import { type Call, type CallRoute, type Refused, refused } from '../rooms/pages/call.ts';
import type { Island } from '../store/island.ts';
import { refusalFor } from '../store/trouble.ts';
import type { Asset, AssetShelf } from './assets.ts';
import { mayChange } from './form-guard.ts';
import { harden } from './headers.ts';
import { KeptPages } from './kept-pages.ts';
import { logFault } from './log.ts';
import { readBounded } from './read-form.ts';
import type { Asked } from './site.ts';

/** Nothing but this origin's own files, no markup made from text, nobody's frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

// Where the application draws itself. What stands behind `#` stays in the browser.
const APP_PATHS = /^\/(i\/[A-Za-z0-9_-]{1,64}|r\/[A-Za-z0-9_-]{1,64}|hand-over)?$/;
const APP_FILES = /^\/assets\/(insel|room|rooms|mark)[.-]|\.woff2$/;

/** The rooms' own origin: the application's files and its services. No cookie is read or set, no address is logged. */
export class RoomsSite {
  readonly #assets: AssetShelf;
  readonly #kept = new KeptPages();

  constructor(assets: AssetShelf) {
    this.#assets = assets;
  }

  async answer(island: Island, asked: Asked, incoming: Pick<IncomingMessage, 'socket'>): Promise<Response> {
    const response = await this.#answer(island, asked, incoming);
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    return harden(response, asked.transport);
  }

  async #answer(island: Island, asked: Asked, incoming: Pick<IncomingMessage, 'socket'>): Promise<Response> {
    const { request } = asked;
    const { pathname } = new URL(request.url);
    const lang = languageOf(request, island.about.languages);
    if (pathname.startsWith('/api/')) return withheld(await this.#serve(island, lang, asked, pathname, incoming));
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(lang, 'method');
    const asset = APP_FILES.test(pathname) ? this.#assets.byPath.get(pathname) : undefined;
    if (asset) return this.#kept.answer(request, asset.path, async () => file(asset));
    if (APP_PATHS.test(pathname)) return withheld(await this.#app(island, lang));
    return new Response('404 Not Found\n', { status: 404, headers: { 'content-type': 'text/plain' } });
  }

  async #app(island: Island, lang: Language): Promise<Response> {
    const { addresses } = this.#assets;
    const page = await App({
      lang,
      name: island.about.name,
      icon: addresses.icon,
      styles: [addresses.css, addresses.room ?? ''].map((path) => this.#withIntegrity(path)),
      script: this.#withIntegrity(addresses.script('rooms')),
    });
    return new Response(String(page), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  #withIntegrity(path: string): AppFile {
    const body = this.#assets.byPath.get(path)?.body ?? new Uint8Array();
    return { path, integrity: `sha384-${createHash('sha384').update(body).digest('base64')}` };
  }

  async #serve(
    island: Island,
    lang: Language,
    asked: Asked,
    pathname: string,
    { socket }: Pick<IncomingMessage, 'socket'>,
  ): Promise<Response> {
    const { request, network, host } = asked;
    const found = findRoute(request.method, pathname);
    if (found === 'nowhere' || found === 'method') return refused(lang, found);
    if (request.method !== 'GET' && !mayChange(request, host, () => true)) return refused(lang, 'unknown');
    const { route, params } = found;
    const waitSeconds = await secondsToWait(island, route.limit ?? 'call', network);
    if (waitSeconds > 0) return refused(lang, 'busy', { waitSeconds }, { 'retry-after': String(waitSeconds) });
    const { body, isWhole } = await readBounded(request, route.largestBytes ?? LARGEST_CALL_BYTES);
    if (!isWhole) return refused(lang, 'large');
    const call: Call = {
      island,
      lang,
      params,
      query: new URL(request.url).searchParams,
      body,
      token: /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1],
      seat: request.headers.get('x-seat') ?? undefined,
      device: request.headers.get('x-device') ?? undefined,
      onGone: (then) => void socket.once('close', then),
    };
    try {
      return await route.answer(call);
    } catch (error) {
      logFault(route.at, error);
      return refused(lang, faultOf(error));
    }
  }
}

/** A full disk and a database that is away end: what the browser has kept is sent again. */
function faultOf(error: unknown): Refused {
  return refusalFor(error, '')?.reason === 'diskFull' ? 'disk' : 'fault';
}

type FoundRoute = { readonly route: CallRoute; readonly params: Record<string, string> };

function findRoute(method: string, pathname: string): FoundRoute | 'nowhere' | 'method' {
  let isKnown = false;
  for (const route of CALLS) {
    const params = matched(route.at, pathname);
    if (!params) continue;
    if (route.method === method) return { route, params };
    isKnown = true;
  }
  return isKnown ? 'method' : 'nowhere';
}

function matched(at: string, pathname: string): Record<string, string> | undefined {
  const [pattern, path] = [at.split('/'), pathname.split('/')];
  if (pattern.length !== path.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, each] of pattern.entries()) {
    const segment = path[index] ?? '';
    if (!each.startsWith(':')) {
      if (each !== segment) return undefined;
    } else if (/^[A-Za-z0-9_-]{1,64}$/.test(segment)) params[each.slice(1)] = segment;
    else return undefined;
  }
  return params;
}

function file({ type, body }: Asset): Response {
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
  return new Response(body as BodyInit, { headers });
}

function withheld(response: Response): Response {
  response.headers.set('cache-control', 'no-store');
  return response;
}

/** `?lang=` where the person chose, else what the browser prefers, among the island's languages. */
function languageOf(request: Request, languages: readonly [Language, ...Language[]]): Language {
  const wished = [
    new URL(request.url).searchParams.get('lang') ?? '',
    ...(request.headers.get('accept-language') ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase()),
  ];
  return wished.map((each) => languages.find((lang) => lang === each)).find((each) => each) ?? languages[0];
}
