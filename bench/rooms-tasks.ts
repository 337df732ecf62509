import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { roomsOrigin } from '../src/rooms/origin.ts';
import { newCode } from '../src/rooms/owner-device.ts';
import { roomsAppWords } from '../src/words/rooms-app.ts';
import { scriptForPage } from '../test/browser/rooms-page.ts';
import { makeSite } from '../test/made-site.ts';
import { rounded } from './output.ts';

const words = roomsAppWords.de;
const TRACED = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** The longest task of the page while something was done: as the clock saw it, and what the processor worked for it. */
export type LongestTask = {
  readonly what: string;
  readonly tookMs: number;
  readonly longestMs: number;
  readonly longestCpuMs: number;
};

/** What a person does in a room of many messages, in the application itself; after each, the longest task of the page. */
export async function measureTasks(browsers: () => Promise<Browser>, root: string, messages: number, runs: number) {
  const folder = mkdtempSync(join(tmpdir(), 'insel-rooms-tasks-'));
  const site = await makeSite({ now: Temporal.Now.instant() }, folder);
  const [home, away] = [await browsers(), await browsers()];
  const figures: (LongestTask & { readonly run: number })[] = [];
  try {
    await site.listen();
    const origin = roomsOrigin(site.island()) ?? '';
    const owner = await pageOf(home);
    await owner.goto(`${origin}/hand-over#${newCode(site.island())}`);
    await press(owner, words.handOver.button);
    await press(owner, words.code.make);
    await press(owner, words.code.made);
    await owner.getByLabel(words.invite.name).fill('Karl');
    await press(owner, words.invite.button);
    const link = await owner.getByLabel(words.invite.link, { exact: true }).inputValue();
    const client = await pageOf(away);
    await client.goto(link);
    await client.getByLabel(words.invitation.name).fill('Karl');
    await press(client, words.invitation.enter);
    await write(client, 'das erste');
    const room = client.url();
    await client.goto('about:blank'); // so that nobody else writes there meanwhile
    await client.goto(`${origin}/`);
    await client.evaluate(await scriptForPage(join(root, 'test', 'browser', 'rooms-fill-in-page.ts')));
    await client.evaluate(
      ([at, count]) => fillRoom(String(at).split('/').at(-1) ?? '', Number(count)),
      [room, messages],
    );
    await owner.goto(`${origin}/`);
    await owner.locator('.rooms-list a').first().click();
    await owner.getByLabel(words.room.write).waitFor();
    for (let run = 0; run < runs; run += 1) {
      const measured = await oneRun(client, owner, origin, run);
      figures.push(...measured.map((each) => ({ run, ...each })));
    }
  } finally {
    await home.close();
    await away.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

async function oneRun(client: Page, owner: Page, origin: string, run: number): Promise<LongestTask[]> {
  const during = (what: string, work: () => Promise<unknown>) => longestTask(client, what, work);
  await client.goto(`${origin}/`);
  await client.locator('.rooms-list a').first().waitFor();
  return [
    await during('opened', async () => {
      await client.locator('.rooms-list a').first().click();
      await client.getByLabel(words.room.write).waitFor();
      await client.locator('[role=log] .speech').first().waitFor();
    }),
    await during('older ones', async () => {
      for (let page = 0; page < 8; page += 1) {
        await press(client, words.room.older);
        await pause(client);
      }
    }),
    await during('written', () => write(client, `geschrieben ${run}`)),
    await during('came', async () => {
      await write(owner, `gekommen ${run}`);
      await client.getByRole('log').getByText(`gekommen ${run}`).waitFor();
    }),
    await during('taken back', async () => {
      await client.getByRole('log').getByRole('button', { name: words.room.remove }).last().click();
      await pause(client, 1_500);
    }),
    await during('copied', async () => {
      const saving = client.waitForEvent('download', { timeout: 0 });
      await press(client, words.room.exportHtml);
      await saving;
    }),
    ...(await atTheList(client, origin, run)),
  ];
}

async function atTheList(client: Page, origin: string, run: number): Promise<LongestTask[]> {
  const during = (what: string, work: () => Promise<unknown>) => longestTask(client, what, work);
  await client.goto(`${origin}/`);
  await client.locator('#search-form').waitFor();
  return [
    await during('code made', async () => {
      await client
        .locator('summary')
        .getByText(run === 0 ? words.code.wish : words.code.again, { exact: true })
        .click();
      await press(client, words.code.make);
      await client.locator('.code-words li').first().waitFor({ timeout: 60_000 });
      await press(client, words.code.made);
    }),
    await during('searched', async () => {
      await client.locator('#search-form input').fill('Nachricht 17');
      await client.locator('#search-form button').click();
      await client.locator('#search-form + ul li').first().waitFor({ timeout: 60_000 });
    }),
  ];
}

/** By the browser's own account of what its main thread ran. */
async function longestTask(page: Page, what: string, work: () => Promise<unknown>): Promise<LongestTask> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the browser is gone');
  await browser.startTracing(page, { categories: TRACED });
  const begun = performance.now();
  await work();
  const tookMs = performance.now() - begun;
  await pause(page);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`));
  const most = (of: 'dur' | 'tdur') => rounded(Math.max(0, ...tasks.map((task) => task[of] ?? 0)) / 1000);
  return { what, tookMs: rounded(tookMs), longestMs: most('dur'), longestCpuMs: most('tdur') };
}

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

async function pageOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'de', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel(words.room.write).fill(text);
  await press(page, words.room.send);
  await page.getByRole('log').getByText(text).waitFor();
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

function pause(page: Page, ms = 300): Promise<void> {
  return page.waitForTimeout(ms);
}
