import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { vi } from 'vitest';

/** Where the tests' Chromium is; without it, what needs a browser is skipped. */
export const CHROMIUM = process.env.CHROMIUM ?? '';

/** How long one step in a browser may take. It keeps a test from hanging and measures nothing, so it is generous. */
export const STEP_MS = 60_000;

// The same for whole tests that use a browser: on a slow machine, too, none of them runs into it.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const BUILT = join(process.env.INSEL_ROOT ?? '.', 'dist', 'browser');
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'";
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

/** Shows a page as a server would, under the policy of a visitor's page: nothing inline, nothing from elsewhere. */
export async function show(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) => answer(route, html));
  await page.goto('http://insel.test/');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function answer(route: Route, html: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = join(BUILT, pathname.replace('/assets/', ''));
  if (!pathname.startsWith('/assets/'))
    return route.fulfill({
      body: html,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
    });
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? '' });
}
