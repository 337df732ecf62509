import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { Person } from './rooms-person.ts';

const IN_APP =
  'Mozilla/5.0 (Linux; Android 16; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36';

describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('before an invitation is used up (%s)', (lang) => {
  let browser: Browser;
  let site: TestSite;
  let owner: Person;
  let link = '';

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite();
    await site.listen();
    owner = await Person.open(browser, site, lang);
    await owner.becomeOwner();
    link = await owner.linkFor('Karl');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('who looks inside of an app is told to take the link to a browser', async () => {
    const there = await Person.open(browser, site, lang, { userAgent: IN_APP });
    const { invitation } = there.words;
    await there.page.goto(link);
    await there.page.getByText(invitation.inApp).waitFor();
    expect(await there.page.getByLabel(invitation.link, { exact: true }).inputValue()).toBe(link);
    await there.button(invitation.copy).click();
    await there.page.getByText(invitation.copyYourself).or(there.page.getByText(invitation.copied)).waitFor();
  });

  test('a browser without storage says so, and leaves the link in its address bar', async () => {
    const there = await Person.open(browser, site, lang);
    await there.page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    await there.page.goto(link);
    await there.page.getByText(there.words.broken.text).waitFor();
    expect(there.page.url()).toBe(link);
  });

  test('where storage may go, as in a private window, that is told above the button; where it stays, it is not', async () => {
    for (const isPromised of [false, true]) {
      const there = await Person.open(browser, site, lang);
      await there.page.addInitScript((isPromised) => {
        navigator.storage.persisted = async () => isPromised;
        navigator.storage.persist = async () => isPromised;
      }, isPromised);
      await there.page.goto(link);
      const enter = there.button(there.words.invitation.enter);
      await enter.waitFor();
      const told = there.page.getByText(there.words.invitation.mayForget);
      expect(await told.count()).toBe(isPromised ? 0 : 1);
      if (isPromised) continue;
      const [above, below] = [await told.boundingBox(), await enter.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    }
  });

  test('after all that the invitation is as good as before', async () => {
    const karl = await Person.open(browser, site, lang);
    await karl.accept(link, 'Karl');
    await karl.write('Ich bin da');
    await owner.openRoom('Karl');
    await owner.hears('Ich bin da');
  });
});
