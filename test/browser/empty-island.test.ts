import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { faultsIn, overflowOf, violationsOn } from '../look/judge.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { PICTURES, takePicture } from './for-everybody.ts';

const PAGES = [
  '/',
  '/fragen/',
  '/archiv/',
  '/angebote/',
  '/werdegang/',
  '/erreichbar/',
  '/suche/?q=ofen',
  '/impressum/',
  '/datenschutz/',
];
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

describe.skipIf(!CHROMIUM)('an island with nothing in it', () => {
  let site: TestSite;
  let origin: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await openTestSite();
    origin = await site.listen();
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const path of PAGES.flatMap((each) => [each, english(each)]))
    test(`looks complete: ${path}`, async () => {
      const answer = await page.goto(origin + path);
      expect(answer?.status()).toBe(200);
      expect(await faultsIn((await answer?.text()) ?? '')).toEqual([]);
      for (const { width, colorScheme } of VIEWS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (PICTURES) {
          await takePicture(page, `empty${path.replace(/\W+/g, '-')}${width}-${colorScheme}`);
          continue;
        }
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      }
      expect(await emptyPartsOf(page)).toEqual([]);
      expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
    });

  test('its menu leads only to what is there', async () => {
    await page.goto(origin);
    const words = await page.locator('header nav a').allInnerTexts();
    expect(words).toEqual(['Texte', 'Fragen', 'Erreichbar', 'English']);
  });
});

function english(path: string): string {
  const paths: Readonly<Record<string, string>> = {
    '/fragen/': '/questions/',
    '/archiv/': '/archive/',
    '/angebote/': '/offers/',
    '/werdegang/': '/ventures/',
    '/erreichbar/': '/availability/',
    '/suche/?q=ofen': '/search/?q=stove',
    '/impressum/': '/imprint/',
    '/datenschutz/': '/privacy/',
  };
  return `/en${paths[path] ?? path}`;
}

/** Headings with nothing below them, and lists with nothing in them. */
function emptyPartsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sections = [...document.querySelectorAll('main section')].filter((section) => {
      const heading = section.querySelector('h2')?.textContent ?? '';
      return (section.textContent ?? '').trim() === heading.trim();
    });
    const lists = [...document.querySelectorAll('main :is(ul, ol, dl, table)')].filter((list) => !list.children.length);
    return [...sections, ...lists].map((each) => each.outerHTML.slice(0, 120));
  });
}
