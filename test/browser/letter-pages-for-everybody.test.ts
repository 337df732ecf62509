import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import type { Language } from '../../src/kit/language.ts';
import { bringReaders } from '../../src/letter/bring.ts';
import { confirmToken, leaveToken } from '../../src/letter/links.ts';
import { order } from '../../src/letter/order.ts';
import { pastLetters, plannedLetters, readerWithAddress } from '../../src/letter/store.ts';
import { type Purpose, pathOf } from '../../src/words/addresses.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { faultsIn, ZOOMED_PX } from '../look/judge.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { expectForEverybody, expectNoSideways, FEW, open, type Shown, VIEWS } from './for-everybody.ts';

describe.skipIf(!CHROMIUM)('the letter, for whoever orders it and at the desk', () => {
  let browser: Browser;
  let site: TestSite;
  let origin: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite({ settings: { letter: { send: 'weekly' }, mail: { address: 'fragen@insel.example' } } });
    await bringReaders(site.island(), 'email,origin\nanna@example.com,Liste\n');
    await site.work();
    await write('Drei Tage Stille', site.now());
    await site.pass({ hours: 24 * 5 });
    await write('Und wenn es eilt?', site.now());
    for (const address of ['neu@example.com', 'geht@example.com'])
      await order(site.island(), {
        address,
        lang: 'de',
        page: 'https://insel.example/brief/',
        wording: 'Brief bestellen',
      });
    origin = await site.listen();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function write(title: string, at: Temporal.Instant): Promise<void> {
    const day = at.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
    const body = '| Jahr | Zahl |\n|---|--:|\n| 2011 | 12 |\n\n> Ein Zitat.\n\nEin Satz mit einem [Verweis](/archiv/).';
    await site.save(`content/posts/${day}.md`, `---\ntitle: ${title}\ndate: ${day}\n---\n\n${body}\n`);
    await site.work();
  }

  async function pages(lang: Language): Promise<readonly Shown[]> {
    const to = (purpose: Purpose, values: Record<string, string> = {}) => pathOf(['de', 'en'], lang, purpose, values);
    const island = site.island();
    const asked = await readerWithAddress(island, 'neu@example.com');
    const leaving = await readerWithAddress(island, 'geht@example.com');
    if (!asked || !leaving) throw new Error('nobody ordered the letter');
    const [planned] = await plannedLetters(island);
    const [past] = await pastLetters(island, 1);
    const csv = 'email,origin\nkein-at,Liste\nbert@example.com,\n';
    const leave = { path: to('letterLeave', { token: leaveToken(island, leaving) }) };
    return [
      { name: 'letter', path: to('letter') },
      { name: 'letter-wrong', status: 422, path: to('letter'), form: new URLSearchParams({ email: 'x@' }) },
      { name: 'letter-ordered', path: to('letter'), form: new URLSearchParams({ email: `${lang}@example.com` }) },
      { name: 'letter-confirm', path: to('letterConfirm', { token: confirmToken(island, asked) }) },
      { name: 'letter-gone', status: 404, path: to('letterConfirm', { token: 'x'.repeat(47) }) },
      { name: 'letter-leave', ...leave },
      { name: 'letter-left', ...leave, form: new URLSearchParams({}) },
      { name: 'desk-letter', path: to('deskLetter') },
      { name: 'desk-letter-next', path: to('deskLetterOne', { letter: planned?.id ?? '' }) },
      { name: 'desk-letter-past', path: to('deskLetterOne', { letter: past?.id ?? '' }) },
      { name: 'desk-readers', path: to('deskReaders') },
      { name: 'desk-readers-found', path: to('deskReaders'), form: new URLSearchParams({ email: 'anna@example.com' }) },
      { name: 'desk-readers-brought', status: 422, path: to('deskReadersBring'), form: new URLSearchParams({ csv }) },
    ];
  }

  async function owner(): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext();
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    const [name = '', value = ''] = (entered.headers.get('set-cookie')?.split(';')[0] ?? '').split('=');
    await context.addCookies([{ name: name.replace('__Host-', ''), value, url: origin }]);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (!/status of 4\d\d/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    return { page, context };
  }

  for (const lang of ['de', 'en'] as const)
    test(`every page can be used by everybody, ${lang}`, async () => {
      const { page, context } = await owner();
      for (const shown of await pages(lang)) {
        const name = `${shown.name}-${lang}`;
        const answer = await open(page, origin, shown);
        expect.soft(answer?.status(), name).toBe(shown.status ?? 200);
        expect.soft(await faultsIn((await answer?.text()) ?? ''), name).toEqual([]);
        for (const view of lang === 'de' ? VIEWS : FEW) await expectForEverybody(page, name, view);
        await expectNoSideways(page, name, [ZOOMED_PX]);
        expect.soft(await page.locator('body').innerText(), name).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
      }
      await context.close();
    });

  test('no page said anything was wrong', () => expect(complaints).toEqual([]));
});
