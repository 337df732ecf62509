import { writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, startServing } from '../../src/server/start.ts';
import { NOW } from '../island.ts';
import { copyOfExample } from '../site.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Headers = Readonly<Record<string, string>>;

let started: Started;

beforeAll(async () => {
  const folder = copyOfExample();
  writeFileSync(
    join(folder, 'content', 'pages', 'alt.md'),
    '---\ntitle: Alt\naliases: ["/archiv/?p=7?seite=2", "/archiv/?p=9"]\n---\n\nHierher.\n',
  );
  started = await startServing({ folders: [folder], port: 0, hostname: '127.0.0.1', now: () => NOW });
});
afterAll(() => started.close());

function ask(method: string, path: string, headers: Headers): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: started.port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const { date, ...rest } = answer.headers;
        expect(date).toBeDefined();
        resolve({ status: answer.statusCode ?? 0, headers: rest, body: Buffer.concat(chunks).toString('base64') });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** A body, even an empty one, takes a request the long way. */
const LONG_WAY = { 'content-length': '0' };

const PATHS = [
  '/archiv/',
  '/en/archive/',
  '/feed.xml',
  '/sitemap.xml',
  '/antworten.idx',
  '/archiv/?utm=1',
  '/archiv/?p=9',
  '/archiv/?p=7?seite=2',
  '/archiv/?p=9?seite=2',
  '/archiv',
  '/',
  '/nirgends/',
];
const HEADERS: readonly Headers[] = [
  {},
  { 'accept-encoding': 'br, gzip' },
  { 'accept-encoding': 'gzip;q=1.0, br;q=0' },
  { 'if-none-match': '*' },
  { 'if-none-match': '"old", W/"other"', 'accept-encoding': 'br' },
  { 'x-forwarded-proto': 'https' },
  { host: 'telse-brarup.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' },
  { host: 'www.telse-brarup.example' },
  { host: 'evil.example' },
  { host: '127.0.0.1:1' },
];

test.each(PATHS)('what is kept is answered as if it were made: %s', async (path) => {
  for (const headers of HEADERS) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await ask(method, path, { ...headers, ...LONG_WAY });
      const long = await ask(method, path, { ...headers, ...LONG_WAY });
      const short = await ask(method, path, headers);
      if (path === '/' || path === '/nirgends/') expect(short.status).toBe(long.status);
      else expect(short, `${method} ${JSON.stringify(headers)}`).toEqual(long);
    }
  }
});

test('an address of an older website leads on, also with two question marks', async () => {
  await ask('GET', '/archiv/', {});
  for (const path of ['/archiv/?p=9', '/archiv/?p=7?seite=2']) {
    const { status, headers } = await ask('GET', path, {});
    expect([status, headers.location]).toEqual([301, '/alt/']);
  }
  expect((await ask('GET', '/archiv/?p=9?seite=2', {})).status).toBe(200);
});

test('a style sheet is answered alike, and what was read of it is not sent again', async () => {
  const page = Buffer.from((await ask('GET', '/archiv/', {})).body, 'base64').toString();
  const path = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  const first = await ask('GET', path, { 'accept-encoding': 'br' });
  const etag = String(first.headers.etag);
  for (const headers of [{}, { 'accept-encoding': 'br' }, { 'if-none-match': etag }]) {
    const long = await ask('GET', path, { ...headers, ...LONG_WAY });
    expect(await ask('GET', path, headers)).toEqual(long);
    expect(long.status).toBe('if-none-match' in headers ? 304 : 200);
  }
});
