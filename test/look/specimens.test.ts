import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, show } from './browser.ts';
import { faultsIn, overflowOf, violationsOn } from './judge.ts';
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
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  for (const { width, scheme } of PICTURES ? [...VIEWS, ...OTHER_VIEWS] : VIEWS)
    test.each(NAMES)(`%s can be used by everybody, ${width} ${scheme}`, async (name) => {
      await withPage(browser, { width, scheme }, async (page) => {
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await show(page, String(await specimens[name]()));
        if (PICTURES) await takePicture(page, `${name}-${width}-${scheme}`);
        expect(complaints).toEqual([]);
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      });
    });

  test.each(NAMES)('%s has room for fingers', async (name) => {
    await withPage(browser, { width: 360, scheme: 'light' }, async (page) => {
      await show(page, String(await specimens[name]()));
      expect(await tooLow(page)).toEqual([]);
    });
  });

  test('at 400 % the page is that of a phone, and nothing leaves it sideways', async () => {
    await withPage(browser, { width: 320, scheme: 'light' }, async (page) => {
      for (const name of NAMES) {
        await show(page, String(await specimens[name]()));
        expect(await overflowOf(page), name).toBe(0);
      }
    });
  });
});

type View = { readonly width: number; readonly scheme: 'light' | 'dark' };

async function withPage(browser: Browser, { width, scheme }: View, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
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
