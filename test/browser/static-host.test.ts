import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { answersWords } from '../../src/words/answers.ts';
import { questionWords } from '../../src/words/questions.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { openTestSite } from '../site.ts';
import { openStaticHost, type StaticHost } from '../static-host.ts';

const FILES = {
  'content/questions/preis.md':
    '---\ntitle: Was kostet ein Gespräch?\ndate: 2026-01-01\n---\n\nEin Gespräch kostet 140 Euro.\n',
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
});
