import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Visit } from '../look/route.ts';
import { noteRoomsPort, roomsUrl } from '../rooms/origin.ts';
import { type Island, section } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { findHost } from './hosts.ts';
import { isElsewhere } from './keep-island.ts';
import type { Ready } from './kept-pages.ts';
import { log } from './log.ts';
import { isTrusted, networkOf } from './network.ts';
import type { OpenIsland } from './open-island.ts';
import { hostOf, isLoopback } from './origin.ts';
import { RoomsSite } from './rooms-site.ts';
import { serverSection } from './settings.ts';
import { type Furnishing, Site } from './site.ts';

/**
 * How long a request may take to arrive: its head little, so that nobody holds connections with none; all of it as long as the
 * largest form of the desk takes over a line of half a megabit. What was typed in it would be gone with it.
 */
export const TIMES = { headersTimeout: 20_000, requestTimeout: 600_000 } as const;

/** `roomsPort`: where the rooms stand at home; 0 where that port was taken. */
export type Serving = { readonly port: number; readonly roomsPort: number; close(): Promise<void> };

export type ServeOptions = {
  readonly islands: readonly OpenIsland[];
  readonly furnishing: Furnishing;
  readonly port: number;
  readonly hostname: string;
  readonly now: () => Temporal.Instant;
  /** Called after a request that may have left work to do. */
  readonly wake: () => void;
  /** Called at every request. */
  readonly asked: () => void;
};

/** Listens until closed. Refuses a port that is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const sites = new Map<OpenIsland, Site>();
  const rooms = new RoomsSite(options.furnishing.assets);
  let port = options.port;
  const listener = getRequestListener(
    (request, env) => answer(request, env.incoming as IncomingMessage, options, sites, rooms, () => port),
    { overrideGlobalObjects: false },
  );
  const server = createServer(TIMES, (incoming, outgoing) => {
    options.asked();
    const ready = attempt(() => readyFor(incoming, options, sites, port));
    if (ready) outgoing.writeHead(ready.status, ready.headers as string[]).end(ready.body);
    else void listener(incoming, outgoing);
  });
  port = await listen(server, options);
  noteWhere(options.islands, port);
  const atHome = await serveRoomsAtHome(options, rooms, port);
  return {
    port,
    roomsPort: atHome?.port ?? 0,
    close: async () => void (await Promise.all([closed(server), ...(atHome ? [closed(atHome.server)] : [])])),
  };
}

/** An island without a name of its own stands where it is served: mails and `insel desk` say so before anybody came by. */
function noteWhere(islands: readonly OpenIsland[], port: number): void {
  for (const open of islands) if (open.url() === '') open.origin.visited(`localhost:${port}`, '');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });
}

/** At home the rooms stand beside the site, on the next port: an origin of their own. Where it is taken, there are none. */
async function serveRoomsAtHome(
  options: ServeOptions,
  rooms: RoomsSite,
  sitePort: number,
): Promise<{ readonly server: Server; readonly port: number } | undefined> {
  const [first] = options.islands;
  if (!first) return undefined;
  let port = options.port === 0 ? 0 : sitePort + 1;
  const listener = getRequestListener(
    (request, env) => answerAtHome(request, env.incoming as IncomingMessage, options, first, rooms, () => port),
    { overrideGlobalObjects: false },
  );
  const server = createServer(TIMES, listener);
  try {
    port = await listen(server, { ...options, port });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log('rooms-port-taken', { port });
    return undefined;
  }
  noteRoomsPort(first.place, port);
  return { server, port };
}

async function answerAtHome(
  request: Request,
  incoming: IncomingMessage,
  options: ServeOptions,
  open: OpenIsland,
  rooms: RoomsSite,
  port: () => number,
): Promise<Response> {
  const host = (incoming.headers.host ?? '').toLowerCase();
  if (!isLoopback(host)) return new Response('421 Misdirected Request\n', { status: 421 });
  const { pathname, search } = new URL(request.url);
  const own = `127.0.0.1:${port()}`;
  if (host !== own)
    return new Response(null, { status: 308, headers: { location: `http://${own}${pathname}${search}` } });
  if (isElsewhere(open)) return away();
  return answerRooms(open.at(options.now()), request, incoming, options, rooms);
}

/** The island whose `rooms.url` was asked. */
function islandOfRooms({ islands }: ServeOptions, host: string, now: Temporal.Instant): OpenIsland | undefined {
  return islands.find((open) => {
    const url = roomsUrl(open.at(now));
    return url !== undefined && hostOf(url) === host;
  });
}

/** Whatever goes wrong on the short way is told on the long one, to this visitor alone. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function listen(server: ReturnType<typeof createServer>, { port, hostname }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'portTaken' : error.code === 'EACCES' ? 'portForbidden' : undefined;
      reject(reason ? new Refusal(reason, { port: String(port) }) : error);
    });
    server.listen(port, hostname, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * What is kept for everybody is answered from here, without a Request and a Response being made for it: three of four
 * parts of what such an answer costs. Whatever is not plainly that goes the long way, and is answered the same.
 */
function readyFor(
  { method, url = '', headers, socket }: IncomingMessage,
  options: ServeOptions,
  sites: Map<OpenIsland, Site>,
  port: number,
): Ready | undefined {
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if ((method !== 'GET' && method !== 'HEAD') || hasBody) return undefined;
  const now = options.now();
  const host = (headers.host ?? '').toLowerCase();
  const found = findHost(options.islands, host, now, port);
  if (found.kind !== 'island') return undefined;
  const { open } = found;
  if (isElsewhere(open)) return undefined;
  const site = sites.get(open);
  if (!site) return undefined;
  open.origin.visited(host, open.url());
  const island = open.at(now);
  if (site.languages.join() !== island.about.languages.join()) return undefined;
  const wanted = {
    accepted: String(headers['accept-encoding'] ?? ''),
    ifNoneMatch: headers['if-none-match'] ?? '',
  };
  const proto = String(headers['x-forwarded-proto'] ?? '');
  return site.ready(island, url, wanted, transportOf(island, host, socket.remoteAddress ?? '', proto));
}

/** How a request came, by the word of a proxy that is believed. */
function transportOf(island: Island, host: string, peer: string, proto: string): Visit['transport'] {
  if (proto === 'https' && isTrusted(peer.replace(/^::ffff:/, ''), trustedBy(island))) return 'https';
  return isLoopback(host) ? 'loopback' : 'http';
}

function trustedBy(island: Island): readonly string[] {
  return section(island, serverSection).server.trustProxy;
}

async function answer(
  request: Request,
  incoming: IncomingMessage,
  options: ServeOptions,
  sites: Map<OpenIsland, Site>,
  rooms: RoomsSite,
  port: () => number,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (pathname === '/healthz') return healthy(options.islands.length);
  const now = options.now();
  const peer = incoming.socket.remoteAddress ?? '';
  const host = (incoming.headers.host ?? '').toLowerCase();
  const ofRooms = islandOfRooms(options, host, now);
  if (ofRooms && isElsewhere(ofRooms)) return away();
  if (ofRooms) return answerRooms(ofRooms.at(now), request, incoming, options, rooms);
  const found = findHost(options.islands, host, now, port());
  if (found.kind === 'unknown') return new Response('421 Misdirected Request\n', { status: 421 });
  if (found.kind === 'moved')
    return new Response(null, { status: 308, headers: { location: found.to + pathname + search } });
  const { open } = found;
  open.origin.visited(host, open.url());
  const island = open.at(now);
  const transport = transportOf(island, host, peer, request.headers.get('x-forwarded-proto') ?? '');
  const network = networkOf(peer, request.headers.get('x-forwarded-for'), trustedBy(island));
  const site = siteOf(open, island.about.languages, options, sites);
  const asked = { request, host, transport, network };
  const response = isElsewhere(open) ? await site.away(island, asked) : await site.answer(island, asked);
  if (request.method === 'POST') options.wake();
  if (response.status >= 500) log('answer', { status: response.status });
  return response;
}

/** The rooms' program asks again by itself. */
function away(): Response {
  return new Response('503 Service Unavailable\n', { status: 503, headers: { 'retry-after': '60' } });
}

async function answerRooms(
  island: Island,
  request: Request,
  incoming: IncomingMessage,
  options: ServeOptions,
  rooms: RoomsSite,
): Promise<Response> {
  const peer = incoming.socket.remoteAddress ?? '';
  const host = (incoming.headers.host ?? '').toLowerCase();
  const transport = transportOf(island, host, peer, request.headers.get('x-forwarded-proto') ?? '');
  const network = networkOf(peer, request.headers.get('x-forwarded-for'), trustedBy(island));
  const response = await rooms.answer(island, { request, host, transport, network }, incoming);
  if (request.method !== 'GET') options.wake();
  return response;
}

function siteOf(
  open: OpenIsland,
  languages: Site['languages'],
  options: ServeOptions,
  sites: Map<OpenIsland, Site>,
): Site {
  const known = sites.get(open);
  if (known?.languages.join() === languages.join()) return known;
  const site = new Site(options.furnishing, languages);
  sites.set(open, site);
  return site;
}

function healthy(islands: number): Response {
  return new Response(JSON.stringify({ status: 'ok', islands }), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
