import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { contentOf } from '../../src/source/content-of.ts';
import { NOW } from '../island.ts';
import { faultsIn } from '../look/judge.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

const IN_THIRTY_YEARS = Temporal.Instant.from('2056-11-27T09:00:00Z');
const FEEDS = ['/feed.xml', '/atom.xml', '/feed.json', '/fragen/feed.xml', '/en/feed.xml'];

type Read = { readonly status: number; readonly type: string; readonly text: string };

let folder: string;
let before: ReadonlyMap<string, Read>;
let site: TestSite;

async function readAll(of: TestSite): Promise<Map<string, Read>> {
  const read = new Map<string, Read>();
  for (const { path } of everyAddress(of.island(), ROUTES)) {
    const answer = await of.get(path);
    read.set(path, {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      text: await answer.text(),
    });
  }
  return read;
}

beforeAll(async () => {
  folder = copyOfExample();
  const today = await openTestSite({ folder, now: NOW });
  before = await readAll(today);
  await today.close();
  site = await openTestSite({ folder, now: IN_THIRTY_YEARS });
});
afterAll(() => site.close());

test('every address of today answers in 2056, and every page is whole', async () => {
  const after = await readAll(site);
  const lost = [...before.keys()].filter((path) => !after.has(path) && !path.startsWith('/assets/preview/'));
  expect(lost).toEqual([]);
  for (const [path, { status, type, text }] of after) {
    expect(status, path).toBe(before.get(path)?.status ?? 200);
    if (!type.startsWith('text/html')) continue;
    expect(text, path).not.toMatch(/Invalid Date|NaN|undefined/);
    expect(await faultsIn(text), path).toEqual([]);
  }
});

test('texts, their days and their ids in feeds are those of today', async () => {
  const idsIn = (text: string) => [...text.matchAll(/tag:[^<"]+/g)].map(([id]) => id);
  for (const feed of FEEDS) {
    const then = idsIn(await (await site.get(feed)).text());
    const now = idsIn(before.get(feed)?.text ?? '');
    expect(now.length, feed).toBeGreaterThan(2);
    expect(then.filter((id) => now.includes(id)).length, feed).toBe(now.length);
  }
  const dates = contentOf(site.island())
    .entries.filter(({ kind }) => kind === 'post')
    .map(({ date }) => date);
  expect(dates.filter((date) => date > '2026-12-31')).toEqual([]);
});

test('what was gone in our days is still honestly gone, and what moved leads on', async () => {
  const ledger = readFileSync(join(folder, 'content', 'permalinks.txt'), 'utf8')
    .trimEnd()
    .split('\n');
  for (const path of new Set(ledger.map((line) => line.split('\t')[0] ?? ''))) {
    if (path.includes('#')) continue;
    expect([200, 301, 410], path).toContain((await site.get(encodeURI(path))).status);
  }
});

test('a question asked then is promised a round of that year, and the calendar of the rounds is that year’s', async () => {
  const sent = await site.post('/fragen/', { text: 'Gilt das noch?', reply: 'email', email: 'enkelin@example.org' });
  const page = await site.get(sent.headers.get('location') ?? '');
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/(November|Dezember) 2056|(30\. November|5\. Dezember)/);
  expect(await (await site.get('/erreichbar/runden.ics')).text()).toMatch(/DTSTART[^\n]*2056/);
  expect(await (await site.get('/werdegang/')).text()).toContain('2009');
});
