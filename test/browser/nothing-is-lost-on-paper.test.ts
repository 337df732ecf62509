import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { overflowOf } from '../look/judge.ts';
import { openTestSite, type TestSite } from '../site.ts';

/** A4 between the margins of the page, in CSS pixels. */
const A4_PX = 567;
const WIDE = ['Grundstücksverkehrsgenehmigung', 'Betriebsübergabe', 'Gesellschafterversammlung', 'Nachfolgeregelung'];

const POST = `---
title: Breit
date: 2026-11-01
---

Ein Satz.[^1]

| ${WIDE.join(' | ')} |
|---|---|---|---|
| ${WIDE.join(' | ')} |

[^1]: Warum, steht [hier](/fragen/).
`;

/** More than one leaf of titles, and less than two. */
const TITLES = Array.from({ length: 20 }, (_, at) => `2025-01-${String(at + 10)}`);

describe.skipIf(!CHROMIUM)('on paper', () => {
  let site: TestSite;
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    site = await openTestSite({
      files: {
        'content/posts/2026-11-01-breit.md': POST,
        ...Object.fromEntries(
          TITLES.map((on) => [`content/questions/${on}.md`, `---\ntitle: Titel ${on}\ndate: ${on}\n---\n\nSo.\n`]),
        ),
      },
    });
    origin = await site.listen();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: A4_PX, height: 800 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/2026/breit/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('a wide table is broken, and pushes nothing over the edge', async () => {
    expect(await overflowOf(page)).toBe(0);
    const edge = await page
      .locator('td')
      .last()
      .evaluate((cell) => cell.getBoundingClientRect().right);
    expect(edge).toBeLessThanOrEqual(A4_PX);
  });

  test('a note keeps its linked words, without the way back', async () => {
    const links = page.locator('.footnotes a');
    expect(await links.first().innerText()).toBe('hier');
    expect(await links.first().isVisible()).toBe(true);
    expect(await links.last().isVisible()).toBe(false);
  });

  test('a list of titles begins below its heading, and goes on over the leaf', async () => {
    await page.goto(`${origin}/fragen/`);
    expect(leavesIn(await page.pdf({ format: 'A4' }))).toBe(2);
  });
});

function leavesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
