import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Reach } from '../src/net/fetch-public.ts';
import { freePort } from './free-port.ts';

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.css': 'text/css',
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine, and the only way to reach it: its address counts as public for who is given `reach`. */
export async function serveWebsite(answer: Answer, ip = '127.0.0.1') {
  const port = await freePort();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, ip, resolve));
  const reach: Reach = { addressesOf: async () => [ip], allows: (address) => address === ip };
  return {
    port,
    asked,
    reach,
    origin: `http://www.alte-seite.example:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The files of a folder, as an old web server gives them. */
export function filesOf(folder: string): Answer {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || statSync(file).isDirectory()) return void response.writeHead(404).end('nichts');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'last-modified': statSync(file).mtime.toUTCString() };
    response.writeHead(200, headers).end(readFileSync(file));
  };
}

/** What each path answers: HTML, or a status with headers and a body. */
export type Pages = Readonly<
  Record<string, string | readonly [status: number, headers?: object, body?: string | Uint8Array]>
>;

export function pagesOf(pages: Pages): Answer {
  return (request, response) => {
    const page = pages[request.url ?? ''] ?? [404];
    if (typeof page === 'string')
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    const [status, headers = {}, body = ''] = page;
    response.writeHead(status, headers as Record<string, string>).end(body);
  };
}
