import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser, show } from './browser.ts';
import { specimens } from './specimens.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How JSX writes it, and browsers do not care.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // The ticks of a group have one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
});

test.each(NAMES)('%s is valid HTML', async (name) => {
  const report = await validator.validateString(String(await specimens[name]()));
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`)).toEqual([]);
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

/** What axe finds: everything up to WCAG 2.2 AA, contrast at AAA, and its best practices. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
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
