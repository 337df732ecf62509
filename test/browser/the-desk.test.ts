import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { type Purpose, pathOf } from '../../src/words/addresses.ts';
import { announceWords } from '../../src/words/announce.ts';
import { deskWords } from '../../src/words/desk.ts';
import { questionDeskWords } from '../../src/words/question-desk.ts';
import { CHROMIUM, openBrowser, STEP_MS } from '../look/browser.ts';
import { faultsIn } from '../look/judge.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';
import { expectForEverybody, VIEWS } from './for-everybody.ts';

const ASKED: readonly Readonly<Record<string, string>>[] = [
  { text: 'Können Sie die Rechnung auf meinen Arbeitgeber ausstellen? Unsere Personalabteilung fragt danach.' },
  { text: 'Können Sie die Rechnung auf die Firma ausstellen, und erfährt mein Chef dann, worüber wir reden?' },
  {
    text: 'Können Sie die Rechnung auf den Träger meiner Kita in Wilhelmshaven ausstellen?',
    consent: 'yes',
  },
  { text: 'Sprechen Sie auch Niederländisch?', consent: 'yes' },
  { text: 'Meine Mitgesellschafterin will nicht mitkommen. Hat es allein einen Sinn?', between: 'yes' },
  { text: 'Ich kann nicht mehr und will nicht mehr leben. Haben Sie Zeit für mich?' },
  { text: 'Darf mein Hund mitkommen?' },
  { text: 'An Ihrer Stelle würde ich die Überschriften größer machen, kleiner Tipp.', kind: 'advice' },
  { text: 'Wir bieten Ihnen SEO und Backlinks zum Festpreis.', kind: 'offer' },
];

/** The questions stay German: the desk is read in one language, and asked in another. */
describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('the desk in a browser (%s)', (lang) => {
  const at = (purpose: Purpose, values = {}) => pathOf(['de', 'en'], lang, purpose, values);
  const words = questionDeskWords[lang];
  const pages = {
    today: at('desk'),
    round: at('deskRound'),
    trays: at('trays'),
    report: `${at('deskReport')}?month=2026-11`,
    outbox: at('deskOutbox'),
    house: at('deskHouse'),
  };
  let browser: Browser;
  let site: TestSite;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite({ folder: copyOfExample() });
    origin = await site.listen();
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(STEP_MS);
    await page.goto(`${origin}${at('signInLink', { token: newLink(site.island()) })}`);
    await page.getByRole('button', { name: deskWords[lang].signIn.enter, exact: true }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const textOf = () => page.locator('main').innerText();
  const go = (path: string) => page.goto(origin + path);
  const states = async (text: string) =>
    (await questionsIn(site.island(), ['desk', 'answering', 'sending', 'waiting', 'tray'])).find((each) =>
      each.text.startsWith(text),
    )?.state;

  async function askAll(): Promise<void> {
    for (const [at, fields] of ASKED.entries()) {
      await site.post('/fragen/', { reply: 'email', email: `asker${at}@example.org`, ...fields });
      await site.pass({ minutes: 3 });
    }
    await deliverRound(site.island());
  }

  async function look(name: string, path: string): Promise<void> {
    const answer = path ? await go(path) : undefined;
    if (answer) expect.soft(await faultsIn(await answer.text()), name).toEqual([]);
    for (const view of VIEWS) await expectForEverybody(page, `${name}-${lang}`, view);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test('every page of an empty desk can be used by everybody', async () => {
    for (const [name, path] of Object.entries(pages)) await look(`${name}-empty`, path);
  });

  test('and so can a full one', async () => {
    await askAll();
    await site.pass({ hours: 30 });
    for (const [name, path] of Object.entries(pages)) await look(name, path);
  });

  test('an announcement with a word of one asker is looked at once more', async () => {
    await go(at('deskAnnounce'));
    const form = page.locator('article, section, div').filter({ hasText: 'Wilhelmshaven' }).last().locator('form');
    await form.locator('textarea').fill('Rechnung auf eine Kita in Wilhelmshaven?');
    await form.locator('button').first().click();
    await page.getByText(announceWords[lang].stays).waitFor();
    await look('announce-leak', '');
    await page.getByRole('link', { name: announceWords[lang].lookAgain }).click();
    expect(await page.locator('textarea:target').inputValue()).toContain('Wilhelmshaven');
  });

  test('keys choose, open and close; the sheet says them all, and they can be turned off', async () => {
    await go(at('deskRound'));
    const cards = page.locator('details.card');
    await page.keyboard.press('j');
    await expect.poll(() => cards.nth(1).getAttribute('open')).toBe('');
    expect(await cards.nth(0).getAttribute('open')).toBeNull();
    await page.keyboard.press('k');
    expect(await cards.nth(0).getAttribute('open')).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => cards.nth(0).getAttribute('open')).toBeNull();
    await page.keyboard.press('?');
    await page.getByText(words.keys.off).click();
    await page.keyboard.press('j');
    expect(await cards.nth(1).getAttribute('open')).toBeNull();
    await page.getByText(words.keys.off).click();
  });

  test('an answer is written, sent and taken back without touching the mouse', async () => {
    await go(at('deskRound'));
    while (!(await chosen()).startsWith('Sprechen Sie auch')) await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.keyboard.press('a');
    await page.keyboard.type('Ja, und gern.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.told.sent).waitFor();
    expect(await states('Sprechen')).toBe('sending');
    await page.keyboard.press('z');
    await page.getByText(words.told.undone).waitFor();
    expect(['desk', 'answering']).toContain(await states('Sprechen'));
  });

  test('a word of one asker waits for a key, and what is typed stays', async () => {
    await go(at('deskRound'));
    while (!(await chosen()).startsWith('Können Sie')) await page.keyboard.press('j');
    for (const [place, tick] of (await ticks()).entries()) if (!tick) await page.keyboard.press(String(place + 1));
    await page.keyboard.press('a');
    await page.keyboard.type('Ja, auch an den Träger in Wilhelmshaven.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.leak(1, 2)).waitFor();
    await look('round-leak', '');
    expect(await page.locator('details.card[open] textarea[name=answer]').inputValue()).toContain('Wilhelmshaven');
    await page.keyboard.press('y');
    await page.getByText(words.told.sent).waitFor();
    await look('round-leaving', '');
  });

  test('later, aside and back again by keys', async () => {
    await go(at('deskRound'));
    while (!(await chosen()).startsWith('Sprechen')) await page.keyboard.press('j');
    await page.keyboard.press('p');
    await page.getByText(words.told.later).waitFor();
    await page.keyboard.press('z');
    await page.getByText(words.told.undone).waitFor();
    expect(['desk', 'answering']).toContain(await states('Sprechen'));
    while (!(await chosen()).startsWith('Sprechen')) await page.keyboard.press('j');
    await page.keyboard.press('h');
    await page.getByText(words.told.aside).waitFor();
    await go(at('trays'));
    while (!(await chosen()).startsWith('Sprechen')) await page.keyboard.press('j');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('f')]);
    expect(await states('Sprechen')).toBe('desk');
  });

  test('the preview shows page, mail and file, and leads back with everything typed', async () => {
    await go(at('deskRound'));
    while (!(await chosen()).startsWith('Sprechen')) await page.keyboard.press('j');
    const publish = page.locator('details.card:focus-within input[name=publish]');
    expect(await publish.isChecked()).toBe(true); // as it was before it was taken back
    await page.keyboard.press('a');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ja, **gern**.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.getByText(words.previewTitle).or(page.getByText(words.previewFile)).first().waitFor();
    const text = await textOf();
    expect(text).toContain('content/questions/');
    expect(text).toContain('+ title:');
    expect(text).toContain('Guten Tag,');
    await look('preview', '');
    await page.keyboard.press('v');
    await expect
      .poll(() => page.locator('details.card[open] textarea[name=answer]').inputValue())
      .toBe('Ja, **gern**.');
  });

  test('what is typed in one card outlives what is done to another, until it is sent', async () => {
    const card = page.locator('details.card', { has: page.locator('summary', { hasText: 'Ich kann nicht mehr' }) });
    const answer = card.locator('textarea[name=answer]');
    const publish = card.locator('input[name=publish]');
    await go(at('deskRound'));
    while (!(await chosen()).startsWith('Ich kann')) await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.keyboard.press('a');
    await page.keyboard.type('Ja, heute noch.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('p');
    await page.getByText(words.told.later).waitFor();
    expect(await answer.inputValue()).toBe('Ja, heute noch.');
    expect(await answer.isVisible()).toBe(true);
    expect(await publish.isChecked()).toBe(true);
    await publish.uncheck();
    await page.keyboard.press('z');
    await page.getByText(words.told.undone).waitFor();
    expect(await answer.inputValue()).toBe('Ja, heute noch.');
    expect(await publish.isChecked()).toBe(false);
    await answer.fill('  ');
    await answer.press('Control+Enter');
    await page.getByText(words.notSent).waitFor();
    await answer.fill('Ja, gleich.');
    await go(at('trays'));
    await go(at('deskRound'));
    expect(await answer.inputValue()).toBe('Ja, gleich.');
    await answer.press('Control+Enter');
    await page.getByText(words.told.sent).waitFor();
    expect(await keptFor('Ja, gleich.')).toBe(false);
  });

  test('who signs out leaves nothing typed behind', async () => {
    await go(at('deskRound'));
    await page.locator('details.card[open] textarea[name=answer]').first().fill('Noch nicht fertig');
    await go(pages.house);
    expect(await keptFor('Noch nicht fertig')).toBe(true);
    await page.locator('form[data-leaving] button').click();
    await page.waitForURL(`**${at('signIn')}`);
    expect(await keptFor('Noch nicht fertig')).toBe(false);
  });

  const keptFor = (words: string) => page.evaluate((words) => JSON.stringify(sessionStorage).includes(words), words);

  const chosen = async () => {
    const focused = page.locator('details.card:focus-within > summary');
    const open = page.locator('details.card[open] > summary');
    const one =
      (await focused.count()) > 0 ? focused : (await open.count()) > 0 ? open : page.locator('details.card > summary');
    return one.first().innerText();
  };
  const ticks = () =>
    page
      .locator('details.card[open] input[name=question]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
});
