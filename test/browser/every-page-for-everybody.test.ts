import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { overflowOf, violationsOn } from '../look/judge.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

/** `PAGE_PICTURES=FOLDER` keeps a picture of every kind of page, to be laid beside the reference. */
const PICTURES = process.env.PAGE_PICTURES;
const WIDTHS = [1280, 360] as const;
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
const GONE = 'content/posts/2011-02-17-neunzehn-schluessel.md';

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let site: TestSite;
  let origin: string;
  let browser: Browser;
  let page: Page;
  /** One page of each kind and language, and all the others. */
  let kinds: readonly { readonly name: string; readonly path: string }[];
  let others: readonly string[];
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
      { name: 'not-found', path: '/nichts/hier/' },
      { name: 'gone', path: '/2011/neunzehn-schluessel/' },
    ];
    others = [...named.values()].flatMap((group) => group.slice(1).map(({ path }) => path));
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

  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES)
      test(`every kind of page can be used by everybody, ${width} ${colorScheme}`, async () => {
        await page.setViewportSize({ width, height: HEIGHT });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const { name, path } of kinds) {
          await page.goto(origin + path);
          if (PICTURES) await takePicture(page, `${name}-${width}-${colorScheme}`);
          expect.soft(await violationsOn(page), `${path} ${width} ${colorScheme}`).toEqual([]);
          expect.soft(await overflowOf(page), path).toBe(0);
        }
      }, 180_000);

  test('so can every other page, on a phone and at 400 %, where nothing has to be moved sideways', async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const path of [...kinds.map((kind) => kind.path), ...others]) {
      await page.setViewportSize({ width: 360, height: HEIGHT });
      await page.goto(origin + path);
      expect.soft(await overflowOf(page), `${path} 360`).toBe(0);
      await page.setViewportSize({ width: 320, height: HEIGHT });
      expect.soft(await overflowOf(page), `${path} 320`).toBe(0);
      if (others.includes(path)) expect.soft(await violationsOn(page), path).toEqual([]);
    }
  }, 300_000);

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

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES ?? '', { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(PICTURES ?? '', `${name}.png`), fullPage: true });
}
