import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

const MOST_BYTES = 10_000;

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ folder: copyOfExample() });
});
afterAll(() => site.close());

async function sent(path: string): Promise<{ bytes: number; text: string }> {
  const answer = await site.get(path, { 'accept-encoding': 'br' });
  expect([answer.status, answer.headers.get('content-encoding')], path).toEqual([200, 'br']);
  const body = Buffer.from(await answer.arrayBuffer());
  return { bytes: body.length, text: brotliDecompressSync(body).toString() };
}

const styleSheetsIn = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path = '']) => path);
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path = '']) => path);

test('every article is at most 10 kB with its style sheet, in two requests and without a program', async () => {
  const posts = everyAddress(site.island(), ROUTES).filter(({ route }) => route.at === 'post');
  expect(posts.length).toBeGreaterThan(30);
  const sheetBytes = new Map<string, number>();
  for (const { path } of posts) {
    const page = await sent(path);
    const sheets = styleSheetsIn(page.text);
    expect([sheets.length, scriptsIn(page.text)], path).toEqual([1, []]);
    const [sheet = ''] = sheets;
    const bytes = sheetBytes.get(sheet) ?? (await sent(sheet)).bytes;
    sheetBytes.set(sheet, bytes);
    expect(page.bytes + bytes, path).toBeLessThanOrEqual(MOST_BYTES);
  }
});

test.each(['/', '/fragen/', '/en/', '/en/questions/'])(
  '%s loads at most 10 kB of programs before somebody asks',
  async (path) => {
    const html = await (await site.get(path)).text();
    const scripts = scriptsIn(html);
    expect(scripts.length).toBeGreaterThan(0);
    const programs = await Promise.all(scripts.map(async (script) => (await site.get(script)).text()));
    for (const program of programs) expect(program).not.toMatch(/\bimport\s*["'{*]/); // what is loaded with it would count, too
    const bytes = programs.reduce((sum, program) => sum + gzipSync(program).length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  },
);

test('the finder comes as a file of its own, which keeps for ever', async () => {
  const html = await (await site.get('/fragen/')).text();
  const [box = ''] = scriptsIn(html).filter((path) => path.includes('ask-box'));
  const [, part = ''] = /import\("\.\/([^"]+)"\)/.exec(await (await site.get(box)).text()) ?? [];
  const answer = await site.get(`/assets/${part}`);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('every page that may be listed says in a sentence what it is', async () => {
  for (const { path } of everyAddress(site.island(), ROUTES)) {
    const answer = await site.get(path);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await answer.text();
    if (html.includes('name="robots" content="noindex"')) continue;
    expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
  }
});
