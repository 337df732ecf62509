import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, startServing } from '../../src/server/start.ts';
import { dumpOf } from '../dump.ts';
import { NOW } from '../island.ts';
import { copyOfExample, openTestSite } from '../site.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };
type Asking = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

let started: Started;
let folder: string;

beforeAll(async () => {
  folder = copyOfExample();
  started = await startServing({ folders: [folder], port: 0, hostname: '127.0.0.1', now: () => NOW });
});
afterAll(() => started.close());

/** Sends a path as it stands: a browser would tidy it up first. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: started.port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

const here = () => `http://127.0.0.1:${started.port}`;
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const QUESTION = { text: 'Was ist ein Steg?', reply: 'email', email: 'asker@example.org' };

test.each(['evil.example', 'telse-brarup.example.evil.example', 'localhost:1', '[::1]', 'telse-brarup.example:99'])(
  'a host that is not ours is misdirected: %s',
  async (host) => {
    const answer = await ask('/', { headers: { host } });
    expect(answer.status).toBe(421);
    expect(answer.body.toString()).not.toContain('Brarup');
  },
);

test('the island answers by its name, and on this machine by the address it is served at', async () => {
  expect((await ask('/', { headers: { host: 'telse-brarup.example' } })).status).toBe(200);
  expect((await ask('/')).status).toBe(200);
});

const foreign: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  {},
];
test.each(foreign)('a form from elsewhere is refused, and changes nothing: %o', async (headers) => {
  const [open] = started.islands;
  if (!open) throw new Error('no island');
  const before = await dumpOf(open.at(NOW));
  for (const path of ['/fragen/', '/en/questions/', '/fragen/beantwortet', '/tisch/anmelden']) {
    const answer = await ask(path, { method: 'POST', headers: { ...FORM, ...headers }, body: form(QUESTION) });
    expect(answer.status, path).toBe(403);
  }
  expect(await dumpOf(open.at(NOW))).toEqual(before);
});

test('the same form from here is taken', async () => {
  const headers = { ...FORM, origin: here() };
  expect((await ask('/fragen/', { method: 'POST', headers, body: form(QUESTION) })).status).toBe(303);
});

const tricks = [
  '/media/../../insel.yaml',
  '/media/../insel.yaml',
  '/media/..%2f..%2finsel.yaml',
  '/media/%2e%2e/%2e%2e/insel.yaml',
  '/media/%252e%252e%252f%252e%252e%252finsel.yaml',
  '/media/..%5c..%5cinsel.yaml',
  '/media/..\\..\\insel.yaml',
  '/media/....//....//insel.yaml',
  '/media/treppe.jpg%00.html',
  '/media/%00',
  '/media//etc/passwd',
  '/media/%c0%ae%c0%ae/insel.yaml',
  '/media/%',
  '/%',
  '/%ff%fe/',
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '//insel.yaml',
  '//evil.example/%2e%2e',
  '/insel.yaml',
  '/data/insel.sqlite',
  '/data/keys/tokens.key',
  '/content/permalinks.txt',
  '/../insel.yaml',
  '/fragen/..%2f..%2finsel.yaml/',
  'http://evil.example/insel.yaml',
];
const settings = () => readFileSync(join(folder, 'insel.yaml'), 'utf8').split('\n')[0] ?? '';
test.each(tricks)('no way out of the folder: %s', async (path) => {
  const answer = await ask(path);
  expect([301, 308, 400, 404, 421]).toContain(answer.status);
  expect(answer.headers.location ?? '/').toMatch(/^\/(?!\/)/);
  expect(answer.body.includes(settings())).toBe(false);
  expect(answer.body.includes('root:')).toBe(false);
});

test.each(['/', '/archiv/', '/fragen/', '/feed.xml', '/media/treppe.jpg', '/nichts/hier/', '/healthz'])(
  'HEAD says the same as GET, without the body: %s',
  async (path) => {
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
    expect(head.status).toBe(get.status);
    expect(head.body.length).toBe(0);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
    expect(head.headers['cache-control']).toBe(get.headers['cache-control']);
  },
);

test.each(['/archiv/', '/feed.xml', '/antworten.idx', '/2026/auf-der-treppe/'])(
  'what has not changed is not sent again: %s',
  async (path) => {
    const { etag = '' } = (await ask(path)).headers;
    expect(etag).toMatch(/^"/);
    for (const asked of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await ask(path, { headers: { 'if-none-match': asked } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect(again.headers['content-security-policy']).toBeDefined();
    }
    expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  },
);

test('what is compressed holds the same, and says so', async () => {
  const plain = await ask('/archiv/');
  const brotli = await ask('/archiv/', { headers: { 'accept-encoding': 'gzip, br' } });
  const gzip = await ask('/archiv/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotli.headers.vary).toContain('Accept-Encoding');
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s is not spoken here', async (method) => {
  for (const path of ['/', '/archiv/', '/fragen/', '/nichts/hier/']) {
    const answer = await ask(path, { method, headers: { origin: here() } });
    expect(answer.status, path).toBe(405);
    expect(answer.headers.allow, path).toMatch(/GET, HEAD/);
  }
});

test('a form is only taken where there is one', async () => {
  const headers = { ...FORM, origin: here() };
  for (const path of ['/archiv/', '/2026/auf-der-treppe/', '/feed.xml'])
    expect((await ask(path, { method: 'POST', headers, body: 'a=b' })).status, path).toBe(405);
});

test('a form of 10 MB is too large, whether it says so or not', async () => {
  const body = Buffer.alloc(10 * 1024 * 1024, 'a');
  const headers = { ...FORM, origin: here() };
  for (const more of [{ 'content-length': String(body.length) }, { 'transfer-encoding': 'chunked' }]) {
    const answer = await ask('/fragen/', { method: 'POST', headers: { ...headers, ...more }, body });
    expect(answer.status).toBe(413);
    expect(answer.body.toString()).toContain('<h1');
  }
});

test('an address without its last slash leads to the one with it', async () => {
  for (const path of ['/archiv', '/2026/auf-der-treppe', '/en/archive', '/fragen', '/tisch']) {
    const answer = await ask(path);
    expect([answer.status, answer.headers.location]).toEqual([301, `${path}/`]);
  }
  expect((await ask('/suche?q=treppe%20hinauf')).headers.location).toBe('/suche/?q=treppe%20hinauf');
});

test('where there is nothing, there is nothing without the slash either, and it is said at once', async () => {
  for (const path of ['/irgendwas', '/2026/irgendwas', '/en/anything', '/thema/irgendwas', '/fragen/irgendwas'])
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(path, { method });
      expect([answer.status, answer.headers.location], path).toEqual([404, undefined]);
    }
});

test('what moved or is gone says so without the slash, too, in one step', async () => {
  const post =
    '---\nid: 01998c5e-0000-7000-8000-0000000000aa\ntitle: Steg\ndate: 2026-10-01\nslug: steg\n---\n\nText.\n';
  const site = await openTestSite({ files: { 'content/posts/steg.md': post } });
  try {
    await site.save('content/posts/steg.md', post.replace('slug: steg', 'slug: mole'));
    const moved = await site.get('/2026/steg');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/2026/mole/']);
    await site.remove('content/posts/steg.md');
    expect((await site.get('/2026/mole')).status).toBe(410);
  } finally {
    await site.close();
  }
});

test('what else stands in a query changes nothing', async () => {
  const plain = await ask('/archiv/');
  const tagged = await ask('/archiv/?utm_source=x&fbclid=%00&q=<script>');
  expect([tagged.status, tagged.headers.etag]).toEqual([200, plain.headers.etag]);
  expect(tagged.body).toEqual(plain.body);
});

test('forms and promises are made anew for everybody and kept nowhere', async () => {
  for (const path of ['/', '/fragen/', '/erreichbar/', '/fragen/abholen', '/tisch/'])
    expect((await ask(path)).headers['cache-control'], path).toBe('no-store');
});

test('the server says that it is well', async () => {
  const answer = await ask('/healthz', { headers: { host: 'anything.example' } });
  expect([answer.status, JSON.parse(answer.body.toString()).status]).toEqual([200, 'ok']);
});
