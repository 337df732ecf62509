import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** `npm run test:rooms:large` sends 50 MB; otherwise it is as much as shows the way in more than one part. */
export const FILE_MB = Number(process.env.ROOMS_FILE_MB ?? 3);
export const MEGABYTE = 1_000_000;

/** What a tab may grow by while a file passes, however large: parts are let go as they pass, and are collected later. */
export const MOST_MEMORY_MB = 256;

/** By how many megabytes the largest of the tabs' processes grew at most while something was done. */
export async function growthOf(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is gone');
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = new Map(tabs.map((id) => [id, kilobytes(id, 'VmRSS')]));
  for (const id of tabs) forgetPeak(id);
  await work();
  await session.detach();
  const grownMb = Math.max(...tabs.map((id) => (kilobytes(id, 'VmHWM') - (before.get(id) ?? 0)) / 1_000));
  if (process.env.ROOMS_FILE_MB) process.stdout.write(`A tab grew by ${Math.round(grownMb)} MB.\n`);
  return grownMb;
}

function kilobytes(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
}

/** Linux notes the highest a process has been from here on. */
function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
