import type { IncomingMessage } from 'node:http';
import type { Language } from '../kit/language.ts';
import { CALLS } from '../rooms/call-list.ts';
import { LARGEST_CALL_BYTES } from '../rooms/core/limits.ts';
import { APP_PATHS, PROGRAM_PATH } from '../rooms/core/program.ts';
import { ROOMS_HEADERS } from '../rooms/core/program-headers.ts';
import { secondsToWait } from '../rooms/limits.ts';
import { roomsOrigin } from '../rooms/origin.ts';
import { type Call, type CallRoute, type Refused, refused } from '../rooms/pages/call.ts';
import { programKey } from '../rooms/program-key.ts';
import { signedProgram } from '../rooms/signed-program.ts';
import type { Island } from '../store/island.ts';
import { refusalFor } from '../store/trouble.ts';
import type { Asset, AssetShelf } from './assets.ts';
import { mayChange } from './form-guard.ts';
import { harden } from './headers.ts';
import { KeptPages } from './kept-pages.ts';
import { logFault } from './log.ts';
import { readBounded } from './read-form.ts';
import { describeProgram, type RoomsProgram, roomsProgram } from './rooms-program.ts';
import type { Asked } from './site.ts';

/** The rooms' own origin: the application's files and its services. No cookie is read or set, no address is logged. */
export class RoomsSite {
  readonly #program: RoomsProgram;
  readonly #kept = new KeptPages();

  constructor(assets: AssetShelf) {
    this.#program = roomsProgram(assets);
  }

  async answer(island: Island, asked: Asked, incoming: Pick<IncomingMessage, 'socket'>): Promise<Response> {
    const response = await this.#answer(island, asked, incoming);
    for (const [name, value] of Object.entries(ROOMS_HEADERS)) response.headers.set(name, value);
    return harden(response, asked.transport);
  }

  async #answer(island: Island, asked: Asked, incoming: Pick<IncomingMessage, 'socket'>): Promise<Response> {
    const { request } = asked;
    const { pathname } = new URL(request.url);
    const lang = languageOf(request, island.about.languages);
    if (pathname.startsWith('/api/')) return withheld(await this.#serve(island, lang, asked, pathname, incoming));
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(lang, 'method');
    const asset = this.#program.files.get(pathname);
    if (asset) return this.#kept.answer(request, asset.path, async () => file(asset));
    if (APP_PATHS.test(pathname)) return withheld(await this.#app(island, lang));
    if (pathname === PROGRAM_PATH) return withheld(await this.#signed(island));
    return new Response('404 Not Found\n', { status: 404, headers: { 'content-type': 'text/plain' } });
  }

  async #app(island: Island, lang: Language): Promise<Response> {
    const page = await this.#program.page(lang, island.about.name);
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  /** What `insel verify` compares all of this with. */
  async #signed(island: Island): Promise<Response> {
    const [origin, key] = [roomsOrigin(island), programKey(island.place)];
    if (!origin || !key) return new Response(null, { status: 404 });
    const program = await describeProgram(this.#program, { ...island.about, origin });
    return new Response(signedProgram(program, key), { headers: { 'content-type': 'application/json' } });
  }

  async #serve(
    island: Island,
    lang: Language,
    asked: Asked,
    pathname: string,
    { socket }: Pick<IncomingMessage, 'socket'>,
  ): Promise<Response> {
    const { request, network } = asked;
    const found = findRoute(request.method, pathname);
    if (found === 'nowhere' || found === 'method') return refused(lang, found);
    if (request.method !== 'GET' && !mayChange(asked, () => true)) return refused(lang, 'unknown');
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
