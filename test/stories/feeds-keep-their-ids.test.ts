import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

const FEEDS = ['', '/fragen', '/en', '/en/questions'];
const RENAMED = 'content/posts/2026-11-05-treppe.md';
const POST = 'content/posts/2026-11-05-auf-der-treppe.md';

let folder: string;
let site: TestSite;
let ids: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  folder = copyOfExample();
  site = await openTestSite({ folder });
  ids = await allIds();
});
afterAll(() => site.close());

async function restart(between: () => void): Promise<void> {
  await site.close();
  between();
  site = await openTestSite({ folder });
}

async function allIds(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const feed of FEEDS) found[feed] = (await itemsOf(feed)).map(({ id }) => id);
  return found;
}

async function text(path: string): Promise<string> {
  const answer = await site.get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

async function itemsOf(feed: string): Promise<readonly { readonly id: string; readonly html: string }[]> {
  const { items = [] } = parseJsonFeed(await text(`${feed}/feed.json`));
  return items.map(({ id, content_html: html }) => ({ id: String(id), html: String(html) }));
}

test.each(FEEDS)('%s: three formats say the same, in full', async (feed) => {
  const items = await itemsOf(feed);
  const rss = parseRssFeed(await text(`${feed}/feed.xml`)).items ?? [];
  const atom = parseAtomFeed(await text(`${feed}/atom.xml`)).entries ?? [];
  expect(items.length).toBeGreaterThan(3);
  expect(rss.map(({ guid }) => guid?.value)).toEqual(items.map(({ id }) => id));
  expect(atom.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  expect(rss.map(({ content }) => content?.encoded)).toEqual(items.map(({ html }) => html));
  expect(items.every(({ id, html }) => id.startsWith('tag:telse-brarup.example,') && html.length > 200)).toBe(true);
});

test('links and pictures in a feed can be followed from anywhere', async () => {
  for (const feed of FEEDS)
    for (const { html } of await itemsOf(feed)) expect(html).not.toMatch(/(?:href|src)="\/(?!\/)/);
});

test('no id is given twice', () => {
  for (const feed of FEEDS) expect(new Set(ids[feed]).size, feed).toBe(ids[feed]?.length);
});

test('a restart changes no id', async () => {
  await restart(() => {});
  expect(await allIds()).toEqual(ids);
});

test('an entry keeps its id under another file name and address, and the old address leads to the new one', async () => {
  await restart(() => {
    const text = readFileSync(join(folder, POST), 'utf8');
    writeFileSync(join(folder, RENAMED), text.replace('---\n', '---\nslug: die-treppe\n'));
    rmSync(join(folder, POST));
  });
  const moved = await site.get('/2026/auf-der-treppe/');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/2026/die-treppe/']);
  expect(new Set((await allIds())[''])).toEqual(new Set(ids['']));
});

test('with data/ deleted, but for the keys, every id and every address is what it was', async () => {
  await restart(() => {
    for (const name of readdirSync(join(folder, 'data')))
      if (name !== 'keys') rmSync(join(folder, 'data', name), { recursive: true });
    renameSync(join(folder, RENAMED), join(folder, POST));
  });
  expect(new Set((await allIds())[''])).toEqual(new Set(ids['']));
  expect((await site.get('/2026/auf-der-treppe/')).status).toBe(301);
  expect((await site.get('/2026/die-treppe/')).status).toBe(200);
});
