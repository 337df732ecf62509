import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { KeptPages } from './kept-pages.ts';

const text = 'Ein Satz, der oft genug wiederholt wird. '.repeat(100);
const ask = (headers: Record<string, string> = {}) => new Request('http://insel.example/', { headers });
const html = () => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

test('a page is made once and then kept', async () => {
  const pages = new KeptPages();
  let made = 0;
  const make = async () => {
    made += 1;
    return html();
  };
  await pages.answer(ask(), '1 /', make);
  expect(await (await pages.answer(ask(), '1 /', make)).text()).toBe(text);
  expect(made).toBe(1);
  await pages.answer(ask(), '2 /', make);
  expect(made).toBe(2);
});

test('visitors who come at once have a page made once, and those of what is not kept each their own', async () => {
  const pages = new KeptPages();
  let made = 0;
  const make = (init: ResponseInit) => async () => {
    made += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return new Response(text, init);
  };
  const both = async (key: string, init: ResponseInit) => {
    const answers = await Promise.all([1, 2].map(() => pages.answer(ask(), key, make(init))));
    return Promise.all(answers.map((each) => each.text()));
  };
  expect(await both('1 /', {})).toEqual([text, text]);
  expect(made).toBe(1);
  expect(await both('1 /away', { status: 404 })).toEqual([text, text]);
  expect(made).toBe(3);
});

test('a page is sent in the coding the browser likes best, and says so', async () => {
  const pages = new KeptPages();
  const answer = async (accept: string) => pages.answer(ask({ 'accept-encoding': accept }), '1 /', async () => html());
  const brotli = await answer('gzip, deflate, br');
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString()).toBe(text);
  const zipped = await answer('gzip, br;q=0');
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(text);
  expect((await answer('')).headers.get('content-encoding')).toBeNull();
  expect((await answer('br')).headers.get('vary')).toBe('Accept-Encoding');
});

test('whoever has the page already is told that it is unchanged, whatever the coding', async () => {
  const pages = new KeptPages();
  const first = await pages.answer(ask({ 'accept-encoding': 'br' }), '1 /', async () => html());
  const etag = first.headers.get('etag') ?? '';
  const again = await pages.answer(ask({ 'if-none-match': `W/${etag}`, 'accept-encoding': 'gzip' }), '1 /', async () =>
    html(),
  );
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  const other = await pages.answer(ask({ 'if-none-match': '"something-else"' }), '1 /', async () => html());
  expect(other.status).toBe(200);
});

test('what is not found or must not be stored is not kept', async () => {
  const pages = new KeptPages();
  let made = 0;
  const make = (init: ResponseInit) => async () => {
    made += 1;
    return new Response('x', init);
  };
  await pages.answer(ask(), 'a', make({ status: 404 }));
  await pages.answer(ask(), 'a', make({ status: 404 }));
  await pages.answer(ask(), 'b', make({ headers: { 'cache-control': 'no-store' } }));
  await pages.answer(ask(), 'b', make({ headers: { 'cache-control': 'no-store' } }));
  expect(made).toBe(4);
});

test('the shelf is bounded: what was not read for longest leaves first', async () => {
  const pages = new KeptPages();
  const large = 'x'.repeat(20 * 1024 * 1024);
  let made = 0;
  const read = (key: string) =>
    pages.answer(ask(), key, async () => {
      made += 1;
      return new Response(large, { headers: { 'content-type': 'image/png' } });
    });
  for (const key of ['a', 'b', 'c', 'a', 'd']) await read(key);
  expect(made).toBe(4);
  await read('a');
  expect(made).toBe(4);
  await read('b');
  expect(made).toBe(5);
});

test('what many ask for at once lies there once, and takes room once', async () => {
  const pages = new KeptPages();
  const large = 'x '.repeat(10 * 1024 * 1024);
  let made = 0;
  const read = () =>
    pages.answer(new Request('https://insel.example/', { headers: { 'accept-encoding': 'gzip' } }), 'a', async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Response(large, { headers: { 'content-type': 'text/html' } });
    });
  for (let times = 0; times < 2; times += 1) await Promise.all([read(), read(), read()]);
  const before = made;
  await read();
  expect(made).toBe(before);
});

test('what is asked for again is sent smaller once nobody waited, under another tag; the old one still counts', async () => {
  const pages = new KeptPages(0);
  const words = Array.from({ length: 3000 }, (_, i) => `Wort${(i * 7919) % 1000}`).join(' ');
  const page = async () => new Response(words, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const read = () => pages.answer(ask({ 'accept-encoding': 'br' }), '1 /', page);
  const wanted = { accepted: 'br', ifNoneMatch: '' };
  const first = await read();
  const before = Buffer.from(await first.arrayBuffer());
  expect(pages.ready('1 /', wanted, 'https')?.body.length).toBe(before.length);
  await read();
  const sentBytes = () => pages.ready('1 /', wanted, 'https')?.body.length;
  await expect.poll(sentBytes).toBeLessThan(before.length);
  const after = await read();
  expect(brotliDecompressSync(Buffer.from(await after.arrayBuffer())).toString()).toBe(words);
  const tags = [first, after].map(({ headers }) => headers.get('etag') ?? '');
  expect(new Set(tags).size).toBe(2);
  for (const tag of tags) {
    const known = await pages.answer(ask({ 'accept-encoding': 'br', 'if-none-match': tag }), '1 /', page);
    expect([known.status, known.headers.get('etag')]).toEqual([304, tags[1]]);
  }
});

test('what is read once is not compressed twice', async () => {
  const pages = new KeptPages(0);
  const first = await pages.answer(ask({ 'accept-encoding': 'br' }), '1 /', async () => html());
  await new Promise((resolve) => setTimeout(resolve, 20));
  const again = await pages.answer(ask({ 'accept-encoding': 'br' }), '1 /', async () => html());
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
});
