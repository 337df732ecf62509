import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Half a megabyte is sent to the browser once a page, not once a document, and read only where it is called. */
const AXE_WHEN_CALLED = `window.bringAxe = () => {${AXE}\n}`;
const prepared = new WeakSet<Page>();

/** A window of 1280 pixels at 400 %. */
export const ZOOMED_PX = 320;

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
 * begin, then it is brought to its end, and the type face is waited for.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    await document.fonts.ready;
  });
}

/** What axe finds: everything up to WCAG 2.2 AA, contrast at AAA, and its best practices; or only what colours do. */
export async function violationsOn(page: Page, only?: 'colours'): Promise<string[]> {
  await bringAxe(page);
  await settled(page);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // One rule at the thresholds of AAA finds what those of AA and AAA find one after the other, and measures once.
    const contrastRatio = { normal: { expected: 7 }, large: { expected: 4.5 } };
    const rules = { 'target-size': { enabled: true } }; // it is of WCAG 2.2, and off where nobody asks for it
    const options = {
      ...(only ? { runOnly: ['color-contrast', 'link-in-text-block'] } : { rules }),
      checks: { 'color-contrast': { options: { contrastRatio } } }, // the types of axe do not know of these
      resultTypes: ['violations' as const], // a selector for each node that is well costs half as much again
    };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, only);
}

async function bringAxe(page: Page): Promise<void> {
  if (!prepared.has(page)) {
    prepared.add(page);
    await page.addInitScript({ content: AXE_WHEN_CALLED });
    await page.evaluate(AXE_WHEN_CALLED);
  }
  await page.evaluate(() => {
    const { axe, bringAxe } = window as unknown as { readonly axe?: object; readonly bringAxe: () => void };
    if (!axe) bringAxe();
  });
}

/** How many pixels a page can be moved sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
