import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askBoxData } from '../../src/answers/ask-box.ts';
import { encode, encodeShown } from '../../src/answers/core/codec.ts';
import type { Document } from '../../src/answers/core/document.ts';
import { buildIndex } from '../../src/answers/core/finder.ts';
import type { Language } from '../../src/kit/language.ts';

// What is typed into the ask box is met with what is already written, and nobody but the visitor learns of it.

const executablePath = process.env.CHROMIUM;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const asked: string[] = [];
let server: Server;
let browser: Browser | undefined;
let origin: string;

beforeAll(async () => {
  if (!executablePath) return;
  const files = await filesOfAnIsland();
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 204, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath, args: ARGS });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test.skipIf(!executablePath)('a page that is only read loads no answers', async () => {
  const page = await openPage();
  await page.waitForTimeout(600);
  expect(asked).toEqual(['GET /', 'GET /ask-box.js']);
});

test.skipIf(!executablePath)('the requests are the same whatever is typed, and hold no text', async () => {
  const sequences: string[][] = [];
  for (const text of [
    'Was kostet eine Sitzung bei Ihnen?',
    'Geheimnis Geheimnis Geheimnis',
    'What does a session cost?',
  ]) {
    const page = await openPage();
    await page.locator('textarea').click();
    await page.locator('textarea').pressSequentially(text, { delay: 5 });
    await page.waitForTimeout(900);
    sequences.push([...asked]);
    await page.close();
  }
  const expected = ['/antworten.idx', '/antworten.txt', '/en/answers.idx', '/en/answers.txt'];
  for (const sequence of sequences)
    expect(sequence).toEqual(['GET /', 'GET /ask-box.js', ...expected.map((path) => `GET ${path}`)]);
});

test.skipIf(!executablePath)('the quote appears after the form, and neither focus nor button move', async () => {
  const page = await openPage();
  const button = page.getByRole('button', { name: 'Frage senden' });
  const before = await button.boundingBox();
  await page.locator('textarea').click();
  await page.locator('textarea').pressSequentially('Was kostet eine Sitzung?');
  await page.getByText('»Sechzig Minuten kosten 140 Euro.«').waitFor();
  expect(await page.locator('#suggestions-status').textContent()).toContain('Stelle');
  expect(await button.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.getByRole('button', { name: 'Das beantwortet meine Frage' }).first().click();
  await page.getByText('Schön, dass es schon dasteht.').waitFor();
  expect(asked.at(-1)).toBe('POST /fragen/beantwortet');
});

async function openPage(): Promise<Page> {
  if (!browser) throw new Error('there is no browser');
  const page = await browser.newPage();
  asked.length = 0;
  await page.goto(origin);
  return page;
}

async function filesOfAnIsland() {
  const entry = join(process.cwd(), 'src/answers/browser/ask-box.entry.ts');
  const bundled = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  const attributes = Object.entries(askBoxData(['de', 'en'], 'de')).map(([key, value]) => `${key}="${value}"`);
  const html = `<!doctype html><html lang="de"><link rel="icon" href="data:,"><form method="post" ${attributes.join(' ')}>
    <textarea name="text" rows="5"></textarea><p id="suggestions-status" role="status" style="height: 3em"></p>
    <button>Frage senden</button></form><div id="suggestions"></div><script type="module" src="/ask-box.js"></script></html>`;
  const german = buildIndex([
    about('kosten', 'Was kostet eine Sitzung?', 'Sechzig Minuten kosten 140 Euro.', 'de'),
    about('ort', 'Wo treffen wir uns?', 'In meiner Praxis am Hafen.', 'de'),
  ]);
  const english = buildIndex([about('fees', 'What does a session cost?', 'Sixty minutes cost 140 euros.', 'en')]);
  const bytes = 'application/octet-stream';
  return new Map<string, { readonly type: string; readonly body: string | Uint8Array }>([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/ask-box.js', { type: 'text/javascript', body: bundled.outputFiles[0]?.text ?? '' }],
    ['/antworten.idx', { type: bytes, body: encode(german) }],
    ['/antworten.txt', { type: bytes, body: encodeShown(german) }],
    ['/en/answers.idx', { type: bytes, body: encode(english) }],
    ['/en/answers.txt', { type: bytes, body: encodeShown(english) }],
  ]);
}

function about(id: string, title: string, text: string, lang: Language): Document {
  const url = `/fragen/${id}/`;
  return { id, kind: 'question', lang, title, phrasings: [], text, sentences: [0], url, date: '2026-05-01' };
}
