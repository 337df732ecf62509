import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../src/source/core/render.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const ODD = [
  'a\u00a0b &nbsp;c&shy;d  \ne\tf\n\n- x\n\n  y\n- z',
  '| a | b |\n| - | - |\n| 1 |  |\n\n```\n\n  x\n```\n',
  '![a](media/a.jpg "b")\n\nc[^1][^1]\n\n[^1]: d\n\n    e',
  '&lt;script&gt; &amp;amp; <x> \u2003 \u200b',
];

function bodiesOfExamples(): string[] {
  if (!existsSync(EXAMPLES)) return [];
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return files.map((file) => readFileSync(join(EXAMPLES, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('the text of an entry, from which quotes are taken, is the text content of its page', async () => {
    const page = await browser.newPage();
    for (const markdown of [...ODD, ...bodiesOfExamples()]) {
      const { html, text } = render(markdown, { lang: 'de' });
      const shown = await page.evaluate((html) => {
        document.body.innerHTML = `<main>${html}</main>`;
        return document.body.textContent.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
      }, html);
      expect(text).toBe(shown);
    }
  });
});
