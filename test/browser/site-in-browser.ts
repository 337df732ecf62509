import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../look/browser.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

/** A browser, the example island, and where it is served; there from the first test to the last of a file. */
export type SiteInBrowser = { readonly browser: Browser; readonly site: TestSite; readonly origin: string };

/** Opens all three before the tests of a `describe`, and closes them after. */
export function siteInBrowser(): SiteInBrowser {
  const opened: Partial<{ browser: Browser; site: TestSite; origin: string }> = {};
  beforeAll(async () => {
    opened.browser = await openBrowser();
    opened.site = await openTestSite({ folder: copyOfExample() });
    opened.origin = await opened.site.listen();
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.site?.close();
  });
  return {
    get browser() {
      return there(opened.browser);
    },
    get site() {
      return there(opened.site);
    },
    get origin() {
      return there(opened.origin);
    },
  };
}

function there<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('nothing is open outside of a test');
  return one;
}
