import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import { roomsAppWords } from '../../src/words/rooms-app.ts';
import { CHROMIUM, openBrowser, STEP_MS } from '../look/browser.ts';
import { openTestSite, type TestSite } from '../site.ts';

const words = roomsAppWords.de;

describe.skipIf(!CHROMIUM)('what two do in their room', () => {
  let browser: Browser;
  let site: TestSite;
  let owner: Page;
  let client: Page;

  const open = async () => {
    const page = await (await browser.newContext({ locale: 'de', acceptDownloads: true })).newPage();
    page.setDefaultTimeout(STEP_MS);
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const said = (page: Page) => page.getByRole('log').innerText();
  const write = async (page: Page, text: string) => {
    await page.getByLabel(words.room.write).fill(text);
    await button(page, words.room.send).click();
    await expect.poll(() => said(page), { timeout: STEP_MS }).toContain(text);
    await expect.poll(() => said(page), { timeout: STEP_MS }).not.toContain(words.room.sending);
  };
  const sixWords = async (page: Page) => {
    await page.getByText(words.room.check, { exact: true }).first().click();
    await expect.poll(() => page.locator('.safety-words li').count(), { timeout: STEP_MS }).toBe(6);
    return page.locator('.safety-words li').allInnerTexts();
  };

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite();
    await site.listen();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('one invites, the other enters and writes', async () => {
    owner = await open();
    client = await open();
    await owner.goto(`${roomsOrigin(site.island())}/hand-over#${newCode(site.island())}`);
    await button(owner, words.handOver.button).click();
    await button(owner, words.code.make).click();
    await button(owner, words.code.made).click();
    await owner.getByLabel(words.invite.name).fill('Petersen');
    await button(owner, words.invite.button).click();
    const link = await owner.getByLabel(words.invite.link, { exact: true }).inputValue();
    await client.goto(link);
    await client.getByLabel(words.invitation.name).fill('Petersen');
    await button(client, words.invitation.enter).click();
    await write(client, 'Der erste Satz');
    await owner.goto(`${roomsOrigin(site.island())}/`);
    await owner.getByRole('link', { name: 'Petersen' }).click();
    await owner.getByText('Der erste Satz').waitFor();
  });

  test('both read the same six words', async () => {
    expect(await sixWords(owner)).toEqual(await sixWords(client));
  });

  test('a file arrives as it was', async () => {
    const buffer = randomBytes(3_000_000);
    await client.locator('input[type=file]').setInputFiles({ name: 'Plan.bin', mimeType: 'application/pdf', buffer });
    await expect.poll(() => said(owner), { timeout: STEP_MS }).toContain('Plan.bin');
    const downloading = owner.waitForEvent('download');
    await button(owner, words.room.open).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Plan.bin');
    expect((await readFile(await download.path())).equals(buffer)).toBe(true);
  });

  test('what its writer deletes is gone on both sides', async () => {
    await write(owner, 'Ein Versehen');
    await expect.poll(() => said(client), { timeout: STEP_MS }).toContain('Ein Versehen');
    await button(owner, words.room.remove).last().click();
    await expect.poll(() => said(owner), { timeout: STEP_MS }).not.toContain('Ein Versehen');
    await owner.reload();
    await expect.poll(() => said(client), { timeout: STEP_MS }).not.toContain('Ein Versehen');
  });

  test('the owner closes the room, and it is gone from his list', async () => {
    await button(owner, words.room.close).click();
    await button(owner, words.room.yes).click();
    await owner.getByText(words.list.empty).waitFor();
  });
});
