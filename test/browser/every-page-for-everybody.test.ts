import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { violationsOn, ZOOMED_PX } from '../look/judge.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';
import { expectForEverybody, expectNoSideways, open, PICTURES, type Shown, VIEWS } from './for-everybody.ts';

const GONE = 'content/posts/2011-02-17-neunzehn-schluessel.md';

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let site: TestSite;
  let origin: string;
  let browser: Browser;
  let page: Page;
  /** One page of each kind and language, and all the others. */
  let kinds: readonly Shown[];
  let others: readonly Shown[];
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await openTestSite({ folder: copyOfExample() });
    await site.remove(GONE);
    origin = await site.listen();
    const pages = await everyPage(site);
    const named = Map.groupBy(pages, ({ route, lang }) => `${route.at}-${lang}`.replace(/\W/g, '-'));
    kinds = [
      ...[...named].map(([name, [first]]) => ({ name, path: first?.path ?? '' })),
      { name: 'search-found', path: '/suche/?q=nachfolge' },
      { name: 'search-nothing', path: '/en/search/?q=xyzzy' },
      { name: 'not-found', status: 404, path: '/nichts/hier/' },
      { name: 'gone', status: 410, path: '/2011/neunzehn-schluessel/' },
    ];
    others = [...named.values()].flatMap((group) => group.slice(1).map(({ path }) => ({ name: path, path })));
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (!/status of 4(04|10)/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('every kind of page can be used by everybody', async () => {
    for (const kind of kinds) {
      const answer = await open(page, origin, kind);
      expect.soft(answer?.status(), kind.name).toBe(kind.status ?? 200);
      for (const view of VIEWS) await expectForEverybody(page, kind.name, view);
      await expectNoSideways(page, kind.name, [ZOOMED_PX]);
    }
  }, 600_000);

  test('so can every other page, on a phone and at 400 %, where nothing has to be moved sideways', async () => {
    for (const shown of PICTURES ? [] : others) {
      await open(page, origin, shown);
      await expectNoSideways(page, shown.name);
      expect.soft(await violationsOn(page), shown.path).toEqual([]);
    }
  }, 600_000);

  test('no page asked anybody else, said anything was wrong, or left a cookie', async () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

async function everyPage(site: TestSite) {
  const addresses = everyAddress(site.island(), ROUTES);
  const types = await Promise.all(
    addresses.map(async ({ path }) => (await site.get(path)).headers.get('content-type') ?? ''),
  );
  return addresses.filter((_, at) => types[at]?.startsWith('text/html'));
}
