import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { overflowOf, settled, violationsOn, ZOOMED_PX } from '../look/judge.ts';

/** `npm run pictures -- FOLDER` takes a picture of every page in every view, to be laid beside the reference, and judges none. */
export const PICTURES = process.env.PAGE_PICTURES;
const HEIGHT = 900;

/** A page that is looked at: by its address, or by a form that is sent there; `status` where it answers with another than 200. */
export type Shown = {
  readonly name: string;
  readonly path: string;
  readonly form?: URLSearchParams;
  readonly status?: number;
};

export type View = { readonly width: number; readonly colorScheme: 'light' | 'dark' };

/** One after the other changes the width or the colours, never both; the last is a phone in the light. */
export const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const satisfies readonly View[];

/** Enough for the second language: the words differ, and their length. */
export const FEW: readonly View[] = PICTURES ? VIEWS : [VIEWS[1], VIEWS[3]];

/** Opens a page as a link does, or a form that is sent from another page of the site. */
export async function open(page: Page, origin: string, { path, form }: Shown): Promise<Response | null> {
  if (!form) return page.goto(origin + path);
  await page.goto(`${origin}/robots.txt`);
  const sent = page.waitForResponse((answer) => answer.request().isNavigationRequest());
  await page.evaluate(send, { path, fields: [...form] });
  const answer = await sent;
  await page.waitForLoadState();
  return answer;
}

/** In the browser: a form with these fields, sent. */
function send({ path, fields }: { readonly path: string; readonly fields: readonly (readonly [string, string])[] }) {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: path });
  // A text area keeps its lines.
  for (const [name, value] of fields) form.append(Object.assign(document.createElement('textarea'), { name, value }));
  document.body.append(form);
  form.submit();
}

/** Whether the page that is open can be used by everybody, in a view. */
export async function expectForEverybody(page: Page, name: string, view: View): Promise<void> {
  await change(page, view);
  const of = `${name} ${view.width} ${view.colorScheme}`;
  if (PICTURES) return takePicture(page, `${name}-${view.width}-${view.colorScheme}`);
  // What does not depend on colours has been seen in the light.
  const only = view.colorScheme === 'dark' ? 'colours' : undefined;
  expect.soft(await violationsOn(page, only), of).toEqual([]);
  expect.soft(await overflowOf(page), of).toBe(0);
}

/** Whether nothing of the page that is open has to be moved sideways, on a phone and at 400 %. */
export async function expectNoSideways(page: Page, name: string, widths = [360, ZOOMED_PX]): Promise<void> {
  if (PICTURES) return;
  for (const width of widths) {
    await change(page, { width, colorScheme: 'light' });
    expect.soft(await overflowOf(page), `${name} ${width}`).toBe(0);
  }
}

async function change(page: Page, { width, colorScheme }: View): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES ?? '', { recursive: true });
  await settled(page);
  await page.screenshot({ path: join(PICTURES ?? '', `${name}.png`), fullPage: true });
}
