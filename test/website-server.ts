import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join } from 'node:path';
import { inject } from 'vitest';
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
export async function serveWebsite(answer: Answer, ip = '127.0.0.1', certificate?: Certificate) {
  const port = await freePort();
  const asked: string[] = [];
  const listener: Answer = (request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, ip, resolve));
  const reach: Reach = { addressesOf: async () => [ip], allows: (address) => address === ip };
  return {
    port,
    asked,
    reach,
    origin: `${certificate ? 'https' : 'http'}://www.alte-seite.example:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

type Certificate = { readonly key: string; readonly cert: string };

/** A certificate that only says itself that it is right, for this name. */
export function certificateFor(name: string): Certificate {
  const folder = mkdtempSync(join(inject('runFolder'), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', `/CN=${name}`];
  execFileSync('openssl', ['req', '-x509', ...made, '-addext', `subjectAltName=DNS:${name}`], { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
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
