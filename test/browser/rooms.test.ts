import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { pathOf } from '../../src/words/addresses.ts';
import { deskWords } from '../../src/words/desk.ts';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { roomWords } from '../../src/words/rooms.ts';
import { roomsAppWords } from '../../src/words/rooms-app.ts';
import { CHROMIUM, openBrowser, STEP_MS } from '../look/browser.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';
import { expectForEverybody, VIEWS } from './for-everybody.ts';

/** The owner at the desk and a client with a link, each in a browser of their own. */
describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('a room for two (%s)', (lang) => {
  const words = roomsAppWords[lang];
  let browser: Browser;
  let site: TestSite;
  let owner: BrowserContext;
  let client: BrowserContext;
  const faults: string[] = [];

  const open = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(STEP_MS);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    return page;
  };
  const contextFor = () => browser.newContext({ locale: lang, permissions: ['clipboard-read', 'clipboard-write'] });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const said = (page: Page) => page.getByRole('log').innerText();

  /** Every page can be used by everybody: on a large screen and a telephone, by day and by night. */
  async function look(page: Page, name: string): Promise<void> {
    await page.locator('h1').first().waitFor();
    for (const view of VIEWS) await expectForEverybody(page, `rooms-${name}-${lang}`, view);
  }

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite({ folder: copyOfExample() });
    await site.listen();
    owner = await contextFor();
    client = await contextFor();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  let link = '';
  let roomsAt = '';

  test('the owner comes from the desk, writes down a code, and makes a link', async () => {
    const page = await open(owner);
    const at = (purpose: 'signInLink' | 'deskRooms', values = {}) => pathOf(['de', 'en'], lang, purpose, values);
    const origin = await site.listen();
    await page.goto(origin + at('signInLink', { token: newLink(site.island()) }));
    await button(page, deskWords[lang].signIn.enter).click();
    await page.goto(origin + at('deskRooms'));
    await button(page, roomWords[lang].desk.open).click();
    await look(page, 'hand-over');
    await button(page, words.handOver.button).click();
    await button(page, words.code.make).click();
    await page.locator('.code-words').waitFor();
    expect(await page.locator('.code-words li').count()).toBe(12);
    await look(page, 'code');
    await button(page, words.code.made).click();
    await page.getByLabel(words.invite.name).fill('Frau Petersen');
    await button(page, words.invite.button).click();
    link = await page.getByLabel(words.invite.link, { exact: true }).inputValue();
    await look(page, 'link');
    roomsAt = new URL(page.url()).origin;
    expect(roomsAt).not.toBe(origin);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/i\/[\w-]+#1\.[\w-]{43}$/);
    await page.close();
  });

  test('the client enters with two taps and writes, with the owner away', async () => {
    const page = await open(client);
    await page.goto(link);
    await page.getByLabel(words.invitation.name).fill('Petersen');
    expect(page.url()).not.toContain('#');
    await look(page, 'invitation');
    await button(page, words.invitation.enter).click();
    await page.getByLabel(words.room.write).fill('Guten Abend, ich bin da.');
    await button(page, words.room.send).click();
    await page.getByText('Guten Abend, ich bin da.').waitFor();
    await expect.poll(() => said(page), { timeout: STEP_MS }).not.toContain(words.room.sending);
    await page.close();
  });

  test('three days later the owner reads it and answers', async () => {
    await site.pass({ hours: 72 });
    const page = await open(owner);
    await page.goto(`${roomsAt}/`);
    await page.getByRole('link', { name: 'Frau Petersen' }).click();
    await page.getByText('Guten Abend, ich bin da.').waitFor();
    await page.getByLabel(words.room.write).fill('Willkommen.');
    await button(page, words.room.send).click();
    await expect.poll(() => said(page), { timeout: STEP_MS }).toContain('Willkommen.');
    await expect.poll(() => said(page), { timeout: STEP_MS }).not.toContain(words.room.sending);

    const there = await open(client);
    await there.goto(`${roomsAt}/`);
    await there.locator('.rooms-list a').first().click();
    await expect.poll(() => said(there), { timeout: STEP_MS }).toContain('Willkommen.');
    await there.getByLabel(words.room.write).fill('Danke.');
    await button(there, words.room.send).click();
    await expect.poll(() => said(page), { timeout: STEP_MS }).toContain('Danke.');
    for (const summary of [words.room.check, words.room.disappearing, words.room.announcing])
      await page.locator('summary').getByText(summary, { exact: true }).first().click();
    await look(page, 'room');
    await look(there, 'room-client');
    await page.goto(`${roomsAt}/`);
    await page.getByRole('link', { name: 'Frau Petersen' }).waitFor();
    await look(page, 'list');
    await page.locator('summary').getByText(words.invite.circle, { exact: true }).click();
    await page.getByLabel(words.invite.circleName).fill('Lesekreis');
    await button(page, words.invite.circleButton).click();
    await page.getByLabel(words.room.write).fill('Am Montag um zehn.');
    await button(page, words.room.send).click();
    await expect.poll(() => said(page), { timeout: STEP_MS }).toContain('Am Montag um zehn.');
    await page.locator('summary').getByText(words.excerpt.title, { exact: true }).click();
    await page.getByRole('checkbox').first().waitFor();
    await look(page, 'circle');
    await page.goto(`${roomsAt}/`);
    await page.getByRole('link', { name: 'Frau Petersen' }).click();
    await button(page, words.room.close).click();
    await button(page, words.room.yes).click();
    await there.getByText(roomRefusals[lang].noEntry).waitFor();
    await look(there, 'room-closed');
    await there.goto(`${roomsAt}/`);
    await look(there, 'list-client');
  });

  test('nothing was refused by the policy, and nothing failed', () => {
    // Who asks for a room that was closed is refused.
    expect(faults.filter((fault) => !/status of 40[34]/.test(fault))).toEqual([]);
  });
});
