import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { pathOf } from '../../src/words/addresses.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { faultsIn, ZOOMED_PX } from '../look/judge.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { expectForEverybody, expectNoSideways, FEW, open, type Shown, VIEWS } from './for-everybody.ts';
import { EMPTY_DESK, type Lively, openLively } from './lively-island.ts';

// What only some people are shown: askers behind their links, and the owner at the desk, in every state.

describe.skipIf(!CHROMIUM)('behind a link and at the desk', () => {
  let browser: Browser;
  let lively: Lively;
  let quiet: TestSite;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    lively = await openLively();
    quiet = await openTestSite();
  });
  afterAll(async () => {
    await browser?.close();
    await lively?.site.close();
    await quiet?.close();
  });

  async function somebody(origin: string, cookie = ''): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext();
    const [name = '', value = ''] = cookie.split('=');
    if (cookie) await context.addCookies([{ name: name.replace('__Host-', ''), value, url: origin }]);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (!/status of 4\d\d/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    return { page, context };
  }

  async function lookAt(page: Page, origin: string, pages: readonly Shown[], lang: 'de' | 'en') {
    const views = lang === 'de' ? VIEWS : FEW;
    for (const shown of pages) {
      const name = `${shown.name}-${lang}`;
      const answer = await open(page, origin, shown);
      expect.soft(answer?.status(), name).toBe(shown.status ?? 200);
      expect.soft(await faultsIn((await answer?.text()) ?? ''), name).toEqual([]);
      for (const view of views) await expectForEverybody(page, name, view);
      expect.soft(await menuRows(page), name).toBeLessThanOrEqual(2); // the last view was that of a phone
      await expectNoSideways(page, name, [ZOOMED_PX]);
      expect.soft(await page.locator('main').innerText(), name).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
    }
  }

  for (const lang of ['de', 'en'] as const) {
    test(`every page of an asker can be used by everybody, ${lang}`, async () => {
      const { page, context } = await somebody(lively.origin);
      await lookAt(page, lively.origin, await lively.askers(lang), lang);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    }, 600_000);

    test(`every page of the desk can be used by everybody, ${lang}`, async () => {
      const { page, context } = await somebody(lively.origin, lively.cookie);
      await lookAt(page, lively.origin, await lively.desk(lang), lang);
      await context.close();
    }, 600_000);

    test(`so can those of a desk on its first day, ${lang}`, async () => {
      const origin = await quiet.listen();
      const entered = await quiet.post(`/tisch/anmelden/${newLink(quiet.island())}`);
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const { page, context } = await somebody(origin, cookie);
      const pages = EMPTY_DESK.map((at) => ({ name: `empty-${at}`, path: pathOf(['de', 'en'], lang, at) }));
      await lookAt(page, origin, pages, lang);
      await context.close();
    });
  }

  test('no page said anything was wrong', () => expect(complaints).toEqual([]));
});

/** In how many rows the menu stands; none on a page without one. */
function menuRows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tops = [...document.querySelectorAll('.menu > li')].map((word) => word.getBoundingClientRect().top);
    return new Set(tops).size;
  });
}
