import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { CHROMIUM, openBrowser, STEP_MS } from '../look/browser.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { Person } from './rooms-person.ts';

/** What people do with their hands: press without having written, paste, go away in the middle, use nothing but the keyboard. */
describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('rooms by hand (%s)', (lang) => {
  let browser: Browser;
  let site: TestSite;
  let owner: Person;
  let karl: Person;

  const isFocused = (place: Locator) =>
    expect.poll(() => place.evaluate((it) => it === document.activeElement), { timeout: STEP_MS }).toBe(true);
  const saidBelow = (person: Person) => person.page.locator('#writing [role=status]').innerText();

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite();
    await site.listen();
    [owner, karl] = await Promise.all([Person.open(browser, site, lang), Person.open(browser, site, lang)]);
    await owner.becomeOwner();
    await karl.accept(await owner.linkFor('Karl'), 'Karl');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('a name of blanks is no name', async () => {
    await owner.openList();
    await owner.page.getByLabel(owner.words.invite.name).fill('   ');
    await owner.button(owner.words.invite.button).click();
    const link = await owner.linkFor('Ida');
    const ida = await Person.open(browser, site, lang);
    await ida.page.goto(link);
    for (const name of [' ', 'Ida']) {
      await ida.page.getByLabel(ida.words.invitation.name).fill(name);
      await ida.button(ida.words.invitation.enter).click();
    }
    await ida.write('Da bin ich');
    await owner.openRoom('Ida');
    await owner.hears('Da bin ich');
    expect(await owner.said()).toContain('Ida');
    await ida.page.close();
  });

  test('what is pasted stays whole, and what is too long for a message comes back with a sentence', async () => {
    const field = karl.page.getByLabel(karl.words.room.write);
    const [long, tooLong] = [`${'Ein langer Brief. '.repeat(1_000)}Ende.`, 'Ein langer Brief. '.repeat(4_000).trim()];
    await field.focus();
    await karl.page.keyboard.insertText(long);
    expect(await field.inputValue()).toBe(long);
    await karl.button(karl.words.room.send).click();
    await karl.hears('Ende.');
    await field.focus();
    await karl.page.keyboard.insertText(tooLong);
    await karl.button(karl.words.room.send).click();
    await expect.poll(() => saidBelow(karl), { timeout: STEP_MS }).toBe(roomRefusals[lang].tooLarge);
    expect(await field.inputValue()).toBe(tooLong);
    await field.fill('');
  });

  test('what is written and not sent is still there after a look at another room', async () => {
    const field = karl.page.getByLabel(karl.words.room.write);
    await field.fill('Angefangen');
    await karl.page.getByRole('link', { name: karl.words.back }).click();
    await karl.page.locator('.rooms-list a').click();
    expect(await field.inputValue()).toBe('Angefangen');
    await karl.button(karl.words.room.send).click();
    await karl.hears('Angefangen');
    await karl.page.getByRole('link', { name: karl.words.back }).click();
    await karl.page.locator('.rooms-list a').click();
    expect(await field.inputValue()).toBe('');
  });

  test('that the server is away is said until what was kept has gone out', async () => {
    await karl.context.setOffline(true);
    await karl.page.getByLabel(karl.words.room.write).fill('Ohne Netz');
    await karl.button(karl.words.room.send).click();
    await expect.poll(() => saidBelow(karl), { timeout: STEP_MS }).toContain(karl.words.room.kept);
    await karl.context.setOffline(false);
    await karl.hearsNoMore(karl.words.room.sending);
    await expect.poll(() => saidBelow(karl), { timeout: STEP_MS }).toBe('');
  });

  test('a file with nothing in it is not called too large', async () => {
    await karl.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'leer.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await expect.poll(() => saidBelow(karl), { timeout: STEP_MS }).toBe(roomRefusals[lang].fileEmpty);
  });

  test('a file that cannot be sent is not said to go out by itself', async () => {
    const file = { name: 'Befund.txt', mimeType: 'text/plain', buffer: Buffer.from('Alles gut') };
    await karl.context.setOffline(true);
    await karl.page.locator('input[type=file]').setInputFiles(file);
    await expect.poll(() => saidBelow(karl), { timeout: STEP_MS }).toBe(karl.words.room.fileStopped(file.name));
    await karl.context.setOffline(false);
    await karl.page.locator('input[type=file]').setInputFiles(file);
    await karl.hears('Befund.txt');
    await expect.poll(() => saidBelow(karl), { timeout: STEP_MS }).toBe('');
  });

  test('with the keyboard one stands where one is asked, and comes back from there', async () => {
    const { leave, leaveSure, no } = karl.words.room;
    await karl.button(leave).press('Enter');
    await isFocused(karl.page.getByText(leaveSure));
    await karl.button(no).press('Enter');
    await isFocused(karl.button(leave));
  });

  test('a link that was made is where one stands then', async () => {
    const { invite } = owner.words;
    await owner.openList();
    await owner.page.getByLabel(invite.name).fill('Paula');
    await owner.page.getByLabel(invite.name).press('Enter');
    await isFocused(owner.page.getByRole('heading', { name: invite.made('Paula') }));
    await owner.page.getByLabel(invite.name).fill('Otto');
    await owner.page.getByLabel(invite.name).press('Enter');
    await isFocused(owner.page.getByRole('heading', { name: invite.made('Otto') }));
  });

  test('the twelve words are where one stands, and go when they are written down', async () => {
    const { code } = karl.words;
    await karl.openList();
    await karl.unfold(code.wish);
    await karl.button(code.make).press('Enter');
    await isFocused(karl.page.locator('.code-words'));
    await karl.button(code.made).click();
    await expect.poll(() => karl.page.locator('.code-words').count(), { timeout: STEP_MS }).toBe(0);
    expect(await karl.button(code.make).isVisible()).toBe(false);
    await isFocused(karl.page.locator('summary').getByText(code.again));
  });

  test('rooms stand in the order of their names', async () => {
    for (const name of ['Zoe', 'Ägidius', 'bernd', 'Mia']) await owner.openCircle(name);
    await owner.openList();
    const names = () => owner.page.locator('.rooms-list a').allInnerTexts();
    const inOrder = ['Ägidius', 'bernd', 'Ida', 'Karl', 'Mia', 'Zoe'];
    await expect.poll(names, { timeout: STEP_MS }).toEqual(inOrder);
  });

  test('a link into a circle leaves everything in its column', async () => {
    await owner.openCircle('Kreis');
    await owner.linkIntoCircle('Paula');
    const label = await owner.page.getByRole('heading', { name: owner.words.room.more }).boundingBox();
    const text = await owner.page.getByText(owner.words.invite.toCircle, { exact: true }).boundingBox();
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  });
});
