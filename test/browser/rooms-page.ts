import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { decodeJson, encodeJson } from '../../src/rooms/browser/json.ts';
import type { Island } from '../../src/store/island.ts';
import { deliveryHere } from '../rooms/delivery-here.ts';

const ORIGIN = 'http://localhost:9';

/** Scripts by their names; `engine.js` is the first. */
export type Scripts = ReadonlyMap<string, string>;

/** The engine for a page, and what of it is fetched at the start: the rest only when it is needed. */
export async function engineScripts(entry: string): Promise<{ readonly scripts: Scripts; readonly gzipBytes: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: { engine: entry },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    target: 'es2024',
    platform: 'browser',
    logLevel: 'silent',
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const first = new Set(['out/engine.js']);
  for (const name of first)
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') first.add(path);
  const sizes = [...first].map((name) => gzipSync(scripts.get(basename(name)) ?? '', { level: 9 }).length);
  return { scripts, gzipBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A script for a page whose policy lets in none but its own: the debugger puts it there (`page.evaluate`). */
export async function scriptForPage(entry: string): Promise<string> {
  const how = { bundle: true, write: false, format: 'iife', target: 'es2024', logLevel: 'silent' } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...how });
  return outputFiles[0]?.text ?? '';
}

/** A page with the engine in it, whose server is the island's own verbs. */
export async function roomsPage(context: BrowserContext, island: Island, scripts: Scripts): Promise<Page> {
  const page = await context.newPage();
  const delivery = deliveryHere(island);
  await page.exposeFunction('askDelivery', async (name: keyof typeof delivery, json: string) => {
    const args = decodeJson(new TextEncoder().encode(json)) as unknown[];
    const answer = await (delivery[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    return new TextDecoder().decode(encodeJson([answer]));
  });
  await page.route('**/*', (route) => {
    const script = scripts.get(basename(route.request().url()));
    if (script) return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="/engine.js"></script>',
    });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction('globalThis.openHere');
  await page.evaluate('openHere()');
  return page;
}
