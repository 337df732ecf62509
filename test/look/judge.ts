import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How JSX writes it, and browsers do not care.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The owner decides how long a question is.
    'long-title': 'off',
    // The ticks of a group have one name, and so do the questions that a preview carries along.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  },
});

/** What is wrong with the HTML of a page. */
export async function faultsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) => result.messages).filter((each) => !isCarriedAlong(each));
  return messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`);
}

/** A preview carries along which questions it is for: hidden fields of one name, which the rule knows of ticks only. */
function isCarriedAlong({ ruleId, message }: { readonly ruleId: string; readonly message: string }): boolean {
  return ruleId === 'form-dup-name' && message.includes('"question"');
}

/**
 * A page that just changed from light to dark still eases its colours, and half-way ones fail: two frames let the change
 * begin, then it is waited for, and for the type face.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ends = document.getAnimations().map((animation) => animation.finished);
    await Promise.race([Promise.allSettled(ends), new Promise((resolve) => setTimeout(resolve, 2_000))]); // some never end
    await document.fonts.ready;
  });
}

/** What axe finds: everything up to WCAG 2.2 AA, contrast at AAA, and its best practices; or only what colours do. */
export async function violationsOn(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await settled(page);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const all = { rules: { 'color-contrast-enhanced': { enabled: true } } };
    const colours = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] };
    const { violations } = await axe.run(document, only ? colours : all);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, only);
}

/** How many pixels a page can be moved sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
