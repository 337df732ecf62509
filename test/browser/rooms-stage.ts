import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Language } from '../../src/kit/language.ts';
import { openBrowser } from '../look/browser.ts';
import type { SiteOpening } from '../made-site.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { Person } from './rooms-person.ts';

export type Stage = {
  readonly site: TestSite;
  /** Those who are there from the beginning. */
  readonly people: readonly Person[];
  /** One more browser. */
  readonly enter: () => Promise<Person>;
};

/**
 * A served island and people with a browser of their own, for steps that go on from one another: after one that failed the
 * others are skipped. `opened` hears of it before the first step.
 */
export function onStage(count: number, lang: Language, opening: SiteOpening, opened: (stage: Stage) => void): void {
  let browser: Browser;
  let site: TestSite;
  let isBroken = false;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite(opening);
    await site.listen();
    const enter = () => Person.open(browser, site, lang);
    opened({ site, enter, people: await Promise.all(Array.from({ length: count }, enter)) });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(({ skip, onTestFailed }) => {
    skip(isBroken);
    onTestFailed(() => {
      isBroken = true;
    });
  });
}
