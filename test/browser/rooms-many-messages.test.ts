import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, STEP_MS } from '../look/browser.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { scriptForPage } from './rooms-page.ts';
import { Person } from './rooms-person.ts';

const BEFORE = 500;
const MOST_FOUND = 200;

describe.skipIf(!CHROMIUM)('a room in which much was said', () => {
  let browser: Browser;
  let site: TestSite;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite();
    await site.listen();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('shows its end, and what was before step by step; who writes is at its end again', async () => {
    const [owner, client] = [await Person.open(browser, site), await Person.open(browser, site)];
    await owner.becomeOwner();
    await client.accept(await owner.linkFor('Karl'), 'Karl');
    await client.write('das letzte');
    const room = client.page.url().split('/').at(-1) ?? '';
    await client.page.evaluate(await scriptForPage('test/browser/rooms-fill-in-page.ts'));
    await client.page.evaluate(([room, count]) => fillRoom(String(room), Number(count)), [room, BEFORE]);
    await client.page.reload();
    await client.hears('das letzte');
    const { older, newer } = client.words.room;
    const isWritingInView = () =>
      client.page.locator('#writing').evaluate((form) => form.getBoundingClientRect().bottom <= innerHeight);
    await expect.poll(isWritingInView, { timeout: STEP_MS }).toBe(true);
    const shown = () => client.page.locator('[role=log] .speech').count();
    const most = await shown();
    expect(most).toBeLessThan(BEFORE);
    expect(await client.said()).not.toContain('Nachricht 0 ');

    const steps: string[] = [];
    while (await client.button(older).isVisible()) {
      const [before, at] = [await client.said(), steps.length];
      steps.push(before);
      await client.button(older).click();
      await expect.poll(() => client.said(), { timeout: STEP_MS }).not.toBe(before);
      expect(at).toBeLessThan(BEFORE);
      expect(await shown()).toBeLessThanOrEqual(most);
    }
    const all = [...steps, await client.said()].join('\n');
    for (let at = 0; at < BEFORE; at += 1) expect(all).toContain(`Nachricht ${at} `);
    await client.hearsNoMore('das letzte');

    await client.button(newer).click();
    await client.hears(firstLine(steps.at(-1) ?? ''));
    await client.write('und noch etwas');
    await client.hears('das letzte');
    expect(await client.button(newer).isVisible()).toBe(false);

    await client.openList();
    const found = client.page.locator('#search-form + ul > li');
    await client.page.locator('#search-form input').fill('NACHRICHT');
    await client.page.locator('#search-form button').click();
    await client.page.getByText(client.words.list.found(MOST_FOUND)).waitFor();
    const first = await found.count();
    expect(first).toBeLessThan(MOST_FOUND);
    while (await client.button(older).isVisible()) await client.button(older).click();
    await expect.poll(() => found.count(), { timeout: STEP_MS }).toBe(MOST_FOUND);
    expect([...owner.faults, ...client.faults]).toEqual([]);
  });
});

function firstLine(said: string): string {
  return /Nachricht \d+ /.exec(said)?.[0] ?? '';
}
