import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { answersWords } from '../../src/words/answers.ts';
import { questionWords } from '../../src/words/questions.ts';
import { siteWords } from '../../src/words/site.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { violationsOn } from '../look/judge.ts';
import { openTestSite } from '../site.ts';
import { openStaticHost, type StaticHost } from '../static-host.ts';

const CEDARS = Array.from({ length: 25 }, (_, at) => [
  `content/posts/zeder-${at}.md`,
  `---\ntitle: Zeder ${at}\ndate: 2026-01-02\n---\n\nAn Ort ${at} wächst eine Zeder.\n`,
]);
const FILES = {
  ...Object.fromEntries(CEDARS),
  'content/questions/preis.md':
    '---\ntitle: Was kostet ein Gespräch?\ndate: 2026-01-01\nsource: https://alt.social/@anna/1700001\n---\n\nEin Gespräch kostet 140 Euro.\n',
};

describe.skipIf(!CHROMIUM)('the files of an export on a plain web space', () => {
  let browser: Browser;
  let host: StaticHost;
  beforeAll(async () => {
    const out = join(mkdtempSync(join(inject('runFolder'), 'out-')), 'site');
    const site = await openTestSite({ files: FILES });
    await exportSite(site.island(), furnishing(), out);
    await site.close();
    host = await openStaticHost(out);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  test('the ask page finds what is written, and offers no button that would go nowhere', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/fragen/`);
    await page.getByLabel(questionWords.de.ask.label).pressSequentially('Was kostet ein Gespräch bei Ihnen?');
    await page.locator('#suggestions .said').first().waitFor();
    const { thatAnswersIt, otherForMe } = answersWords.de;
    for (const name of [thatAnswersIt, otherForMe]) expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(host.asked.filter((each) => !each.startsWith('GET '))).toEqual([]);
    await page.close();
  });

  test('what was typed goes along into the mail, as long as a mail program takes it', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/fragen/`);
    const mail = page.locator('#ask-form a[href^="mailto:"]');
    const bare = await mail.getAttribute('href');
    expect(bare).toMatch(/^mailto:[^?]+$/);
    const field = page.getByLabel(questionWords.de.ask.label);
    await field.fill('Was & wie?\nGruß');
    expect(await mail.getAttribute('href')).toBe(`${bare}?body=Was%20%26%20wie%3F%0D%0AGru%C3%9F`);
    await field.fill('lang '.repeat(500));
    expect(await mail.getAttribute('href')).toBe(bare);
    await page.close();
  });

  test('a search shows twenty places, and the others where somebody unfolds them', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/suche/?q=Zeder`);
    const places = page.locator('#found .passage:visible');
    await places.first().waitFor();
    expect(await places.count()).toBe(20);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByText(answersWords.de.search.further(5)).click();
    expect(await places.count()).toBe(25);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('a search finds what is written, from the search page and from a page that is not there', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/suche/`);
    await page.getByLabel(siteWords.de.search.label).fill('Was kostet das?');
    await page.getByRole('button', { name: siteWords.de.search.button }).click();
    const found = page.locator('#found');
    await found.getByRole('link', { name: 'Was kostet ein Gespräch?' }).waitFor();
    expect(await found.textContent()).toContain('140 Euro');
    expect(await found.getByRole('status').textContent()).toBe(answersWords.de.search.one);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.getByLabel(siteWords.de.search.label).inputValue()).toBe('Was kostet das?');

    await page.getByLabel(siteWords.de.search.label).fill('alt.social/users/anna/statuses/1700001');
    await page.getByRole('button', { name: siteWords.de.search.button }).click();
    await page.getByText(answersWords.de.search.moved).waitFor();
    const href = await found.getByRole('link', { name: 'Was kostet ein Gespräch?' }).getAttribute('href');
    expect(href).toMatch(/^\/fragen\/[a-z-]+\/$/);

    await page.goto(`${host.origin}/nichts/xylophon`);
    await page.getByLabel(siteWords.de.search.label).fill('Xylophon <b>');
    await page.getByRole('button', { name: siteWords.de.search.button }).click();
    await page.getByText(answersWords.de.search.none('Xylophon <b>')).waitFor();
    await page.getByRole('link', { name: answersWords.de.search.ask }).click();
    expect(new URL(page.url()).pathname).toBe('/fragen/');
    await page.goto(`${host.origin}/suche/`);
    await page.getByRole('link', { name: siteWords.de.search.texts, exact: true }).waitFor();
    await page.close();
  });
});
