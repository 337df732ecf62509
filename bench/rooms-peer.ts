import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { engineScripts, type Scripts } from '../test/browser/rooms-page.ts';
import { percentile } from './figures.ts';
import { rounded } from './output.ts';
import type { Program } from './rooms-peer-in-page.ts';
import { coreCryptoLibrary } from './rooms-peer-library.ts';

const MEMBERS = 50;
const TEXTS = 20;
const RUNS = 5;
const PROGRAMS = ['insel', 'core-crypto'] as const satisfies readonly Program[];

type Figures = { readonly joinMs: number; readonly sendMs: number; readonly textBytes: number };

/** Joining a room of fifty with the program's start, and keeping a text before it is sent, beside core-crypto in one run. */
export async function measureAgainstPeer(browser: Browser, root: string) {
  const { script, wasm } = await coreCryptoLibrary(root);
  const own = await engineScripts(join(root, 'bench', 'rooms-peer-in-page.ts'));
  const scripts = new Map([...own.scripts, ['core-crypto.js', script]]);
  const runs: Record<Program, Figures[]> = { insel: [], 'core-crypto': [] };
  for (let run = 0; run < RUNS; run += 1)
    // Whoever is first in one run is second in the next: what the machine does besides falls on both.
    for (const program of run % 2 === 0 ? PROGRAMS : PROGRAMS.toReversed()) {
      const context = await browser.newContext();
      runs[program].push(await measureOnce(context, program, { scripts, wasm }));
      await context.close();
    }
  const middle = (program: Program, what: keyof Figures) =>
    percentile(
      runs[program].map((figures) => figures[what]),
      0.5,
    );
  const ratio = (what: keyof Figures) => rounded(middle('insel', what) / middle('core-crypto', what));
  return {
    members: MEMBERS,
    runs: RUNS,
    peerGzipKb: rounded((gzipSync(wasm).length + gzipSync(script).length) / 1024),
    joinMs: rounded(middle('insel', 'joinMs')),
    peerJoinMs: rounded(middle('core-crypto', 'joinMs')),
    joinRatio: ratio('joinMs'),
    sendMs: rounded(middle('insel', 'sendMs')),
    peerSendMs: rounded(middle('core-crypto', 'sendMs')),
    sendRatio: ratio('sendMs'),
    textBytes: middle('insel', 'textBytes'),
    peerTextBytes: middle('core-crypto', 'textBytes'),
    bytesRatio: ratio('textBytes'),
  };
}

async function measureOnce(context: BrowserContext, program: Program, served: Served): Promise<Figures> {
  const before = await opened(context, served);
  const newcomer = await before.evaluate((program) => prepare(program), program);
  await before.close();
  const elsewhere = await opened(context, served);
  const { welcome, textBytes } = await elsewhere.evaluate(
    ({ program, newcomer, members }) => found(program, newcomer, members),
    { program, newcomer, members: MEMBERS },
  );
  await elsewhere.close();
  const page = await opened(context, served);
  const figures = await page.evaluate(({ program, welcome, texts }) => joinAndSend(program, welcome, texts), {
    program,
    welcome,
    texts: TEXTS,
  });
  return { ...figures, textBytes };
}

type Served = { readonly scripts: Scripts; readonly wasm: Buffer };

/** A page whose scripts come from the machine itself: what they take on the way is not measured. */
async function opened(context: BrowserContext, { scripts, wasm }: Served): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const script = scripts.get(name);
    if (script) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (name.endsWith('.wasm')) return route.fulfill({ contentType: 'application/wasm', body: wasm });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><script type="module" src="/engine.js"></script>',
    });
  });
  await page.goto('http://localhost:9/');
  await page.waitForFunction('globalThis.joinAndSend');
  return page;
}
