import { createServer, type IncomingMessage } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { section } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { findHost } from './hosts.ts';
import { log } from './log.ts';
import { isTrusted, networkOf } from './network.ts';
import type { OpenIsland } from './open-island.ts';
import { isLoopback } from './origin.ts';
import { serverSection } from './settings.ts';
import { type Furnishing, Site } from './site.ts';

export type Serving = { readonly port: number; close(): Promise<void> };

export type ServeOptions = {
  readonly islands: readonly OpenIsland[];
  readonly furnishing: Furnishing;
  readonly port: number;
  readonly hostname: string;
  readonly now: () => Temporal.Instant;
  /** Called after a request that may have left work to do. */
  readonly wake: () => void;
};

/** Listens until closed. Refuses a port that is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const sites = new Map<OpenIsland, Site>();
  let port = options.port;
  const listener = getRequestListener(
    (request, env) => answer(request, env.incoming as IncomingMessage, options, sites, () => port),
    { overrideGlobalObjects: false },
  );
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, listener);
  port = await listen(server, options);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      }),
  };
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

async function answer(
  request: Request,
  incoming: IncomingMessage,
  options: ServeOptions,
  sites: Map<OpenIsland, Site>,
  port: () => number,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (pathname === '/healthz') return healthy(options.islands.length);
  const now = options.now();
  const peer = incoming.socket.remoteAddress ?? '';
  const host = (incoming.headers.host ?? '').toLowerCase();
  const found = findHost(options.islands, host, now, port());
  if (found.kind === 'unknown') return new Response('421 Misdirected Request\n', { status: 421 });
  if (found.kind === 'moved')
    return new Response(null, { status: 308, headers: { location: found.to + pathname + search } });
  const { open } = found;
  open.origin.visited(host, open.url());
  const island = open.at(now);
  const { trustProxy } = section(island, serverSection).server;
  const isBelieved = isTrusted(peer.replace(/^::ffff:/, ''), trustProxy);
  const isSecure = isBelieved && request.headers.get('x-forwarded-proto') === 'https';
  const transport = isSecure ? 'https' : isLoopback(host) ? 'loopback' : 'http';
  const network = networkOf(peer, request.headers.get('x-forwarded-for'), trustProxy);
  const response = await siteOf(open, island.about.languages, options, sites).answer(island, {
    request,
    host,
    transport,
    network,
  });
  if (request.method === 'POST') options.wake();
  if (response.status >= 500) log('answer', { status: response.status });
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
