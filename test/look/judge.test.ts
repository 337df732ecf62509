import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser } from './browser.ts';
import { overflowOf, violationsOn } from './judge.ts';

// #767676 on white is 4.5 to 1, enough for AA alone; #999 is 2.8 to 1 and enough for nobody.
const CASES = {
  'enough for AA alone': { style: 'p { color: #767676 }', found: ['color-contrast: p'] },
  'enough for nobody': { style: 'p { color: #999 }', found: ['color-contrast: p'] },
  'large and enough for AAA': { style: 'p { color: #767676; font-size: 40px }', found: [] },
  'large and enough for AA alone': { style: 'p { color: #888; font-size: 40px }', found: ['color-contrast: p'] },
  'too small': {
    style: 'button { padding: 0; border: 0; font-size: 8px }',
    found: ['target-size: #first', 'target-size: #second'],
  },
} as const;
const DARK = '@media (prefers-color-scheme: dark) { body { background: #111; color: #fff } a { color: #9cf } } ';

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  const write = (style: string) => page.setContent(html(style));

  test.each(Object.entries(CASES))('%s, on a phone alone', async (_, { style, found }) => {
    await write(`@media (max-width: 400px) { ${style} }`);
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await violationsOn(page)).toEqual(found);
  });

  test('colours of the dark alone, though they ease', async () => {
    await write(`${DARK} p { transition: color 10s } @media (prefers-color-scheme: dark) { p { color: #333 } }`);
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual(['color-contrast: p']);
  });

  test('a link that only its colour tells from its sentence', async () => {
    await write('a { color: #222; text-decoration: none }');
    expect(await violationsOn(page)).toEqual(['link-in-text-block: a']);
    expect(await violationsOn(page, 'colours')).toEqual(['link-in-text-block: a']);
  });

  test('what is wider than the page', async () => {
    await write('p { width: 500px }');
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowOf(page)).toBeGreaterThan(100);
  });
});

function html(style: string): string {
  return `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
    <style>a { color: #00e } ${style}</style></head><body><main><h1>A page</h1>
    <p>Some words and then some more of them, and <a href="/">a link</a> among them.</p>
    <button id="first">A</button><button id="second">B</button></main></body></html>`;
}
