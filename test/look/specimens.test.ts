import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, show } from './browser.ts';
import { faultsIn, overflowOf, violationsOn, ZOOMED_PX } from './judge.ts';
import { specimens } from './specimens.ts';

const CSS = 'src/look/css';
const NAMES = Object.keys(specimens) as (keyof typeof specimens)[];
/** `LOOK_PICTURES=FOLDER` keeps a picture of every view, to be laid beside the reference. */
const PICTURES = process.env.LOOK_PICTURES;
// Each width and each scheme once: colours do not depend on the width.
const VIEWS = [
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
] as const;
const OTHER_VIEWS = [
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
] as const;

test.each(NAMES)('%s is valid HTML', async (name) => {
  expect(await faultsIn(String(await specimens[name]()))).toEqual([]);
});

test('an article with its style sheet is less than 10 kB, in two requests', async () => {
  const html = String(await specimens.article());
  const files = readdirSync(CSS).filter((file) => file.endsWith('.css') && !/^(desk|room)-/.test(file));
  const sheet = files.map((file) => readFileSync(join(CSS, file), 'utf8')).join('\n');
  const { code } = await transform(sheet, { loader: 'css', minify: true });
  expect(brotliCompressSync(html).length + brotliCompressSync(code).length).toBeLessThan(10_000);
  expect(html.match(/<link rel="stylesheet"|<script src|<img/g)).toHaveLength(1);
});

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
  });
  afterAll(() => browser.close());

  test.each(NAMES)('%s can be used by everybody, has room for fingers and need not be moved sideways', async (name) => {
    await show(page, String(await specimens[name]()));
    for (const { width, scheme } of PICTURES ? [...VIEWS, ...OTHER_VIEWS] : VIEWS) {
      await change(page, width, scheme);
      if (PICTURES) await takePicture(page, `${name}-${width}-${scheme}`);
      expect(await violationsOn(page), `${width} ${scheme}`).toEqual([]);
      expect(await overflowOf(page), `${width} ${scheme}`).toBe(0);
    }
    await change(page, 360, 'light');
    expect(await tooLow(page)).toEqual([]);
    await change(page, ZOOMED_PX, 'light');
    expect(await overflowOf(page), 'at 400 %').toBe(0);
    expect(complaints.splice(0)).toEqual([]);
  });
});

async function change(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES ?? '', { recursive: true });
  await page.screenshot({ path: join(PICTURES ?? '', `${name}.png`), fullPage: true });
}

/** Controls that are lower than 44 pixels. */
function tooLow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll('.button, .menu a, summary, .choice, input:not(.choice *), textarea');
    return [...controls]
      .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 44)
      .map((each) => `${each.className || each.tagName}: ${each.getBoundingClientRect().height}`);
  });
}
