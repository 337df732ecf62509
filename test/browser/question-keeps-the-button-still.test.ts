import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answersWords } from '../../src/words/answers.ts';
import { questionWords } from '../../src/words/questions.ts';
import { CHROMIUM, STEP_MS } from '../look/browser.ts';
import { overflowOf, violationsOn } from '../look/judge.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { ask, mine } = questionWords.de;
const FOUND = 'Kann ich ein Gespräch am selben Tag noch absagen, und muss ich es dann bezahlen?';

describe.skipIf(!CHROMIUM)('asking in a browser', () => {
  const there = siteInBrowser();

  const visit = async (width: number): Promise<Page> => {
    const context = await there.browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(STEP_MS);
    const page = await context.newPage();
    await page.goto(`${there.origin}/fragen/`);
    return page;
  };
  /** A page whose program is on its way until it is let come. */
  const visitWaiting = async (width: number) => {
    const context = await there.browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(STEP_MS);
    const page = await context.newPage();
    const { promise, resolve: letCome } = Promise.withResolvers<void>();
    await page.route(/\/ask\.\w+\.js$/, async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(`${there.origin}/fragen/`, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    return { page, letCome };
  };
  const send = (page: Page) => page.getByRole('button', { name: ask.send, exact: true });
  const heightOf = async (page: Page) => Math.round((await send(page).boundingBox())?.y ?? 0);

  test.each([1280, 360])('the button stays where it is, whatever is found and asked, at %i', async (width) => {
    const page = await visit(width);
    const before = await heightOf(page);
    await page.getByLabel(ask.label).pressSequentially(FOUND);
    await page.locator('#suggestions h3').first().waitFor();
    expect(Math.abs((await heightOf(page)) - before)).toBeLessThanOrEqual(1);
    await send(page).click();
    await page.getByLabel(ask.email).waitFor();
    expect(Math.abs((await heightOf(page)) - before)).toBeLessThanOrEqual(1);
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: ask.toWords }).click();
    expect(await page.getByLabel(ask.label).inputValue()).toBe(FOUND);
    await page.context().close();
  });

  test.each([1280, 360])('nothing moves when the program comes after the page, at %i', async (width) => {
    const { page, letCome } = await visitWaiting(width);
    await page.getByLabel(ask.email).waitFor({ state: 'hidden' });
    const before = await heightOf(page);
    letCome();
    await page.locator('form[data-steps=words]').waitFor();
    expect(await heightOf(page)).toBe(before);
    await page.context().close();
  });

  test('where the program never comes, all fields stand below one another in the end', async () => {
    const { page } = await visitWaiting(360);
    await page.getByLabel(ask.email).waitFor();
    await page.getByLabel(ask.label).fill('Gehen Sie auch auf Reisen?');
    await page.getByLabel(ask.email).fill('reise@example.org');
    await send(page).click();
    await page.waitForURL(/\/fragen\/vorschlaege/, { waitUntil: 'commit' });
    await page.context().close();
  });

  test('a program that comes late hides no field somebody is typing in', async () => {
    const { page, letCome } = await visitWaiting(360);
    await page.getByLabel(ask.email).click();
    await page.keyboard.type('ich@exam');
    letCome();
    await page.locator('form[data-steps=way]').waitFor();
    await page.keyboard.type('ple.org');
    expect(await page.getByLabel(ask.email).inputValue()).toBe('ich@example.org');
    await page.context().close();
  });

  test('nor where the address is wrong, and the question is gone over', async () => {
    const { page, letCome } = await visitWaiting(1280);
    await page.getByLabel(ask.email).fill('x@');
    await page.getByLabel(ask.label).fill('Geht');
    await Promise.all([page.locator('.errors').waitFor(), send(page).click({ noWaitAfter: true })]);
    await page.getByLabel(ask.label).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' das');
    letCome();
    await page.locator('form[data-steps=words]').waitFor();
    await page.keyboard.type(' auch?');
    expect(await page.getByLabel(ask.label).inputValue()).toBe('Geht das auch?');
    await page.context().close();
  });

  test('a double click asks for the address, and sends nothing yet', async () => {
    const page = await visit(1280);
    await page.getByLabel(ask.label).fill('Haben Sie samstags Zeit?');
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await send(page).dblclick();
    await page.waitForTimeout(300);
    expect(sent).toEqual([]);
    await page.getByLabel(ask.email).fill('samstag@example.org');
    await send(page).click();
    await page.waitForURL(/\/fragen\/meine\//);
    await page.context().close();
  });

  test('what is typed outlives a page that was left, and is gone once it was sent', async () => {
    const page = await visit(1280);
    await page.getByLabel(ask.label).fill('Noch nicht fertig');
    await page.goto(`${there.origin}/`);
    await page.goto(`${there.origin}/fragen/`);
    expect(await page.getByLabel(ask.label).inputValue()).toBe('Noch nicht fertig');
    await send(page).click();
    await page.getByLabel(ask.email).fill('fertig@example.org');
    await send(page).click();
    await page.waitForURL(/\/fragen\/meine\//);
    await page.goto(`${there.origin}/fragen/`);
    expect(await page.getByLabel(ask.label).inputValue()).toBe('');
    await page.context().close();
  });

  test('what was refused was not sent, and outlives the page, too', async () => {
    const page = await visit(1280);
    await page.getByLabel(ask.label).fill('Geht das wirklich?');
    await send(page).click();
    await page.getByLabel(ask.email).fill('x@');
    await send(page).click();
    await page.locator('.errors').waitFor();
    await page.goto(`${there.origin}/`);
    await page.goto(`${there.origin}/fragen/`);
    expect(await page.getByLabel(ask.label).inputValue()).toBe('Geht das wirklich?');
    await page.context().close();
  });

  test('what met a dead line is there again, and is sent from there', async () => {
    const page = await visit(360);
    await page.getByLabel(ask.label).fill('Fahren Sie auch durch Tunnel?');
    await send(page).click();
    await page.getByLabel(ask.email).fill('tunnel@example.org');
    await page.context().setOffline(true);
    await Promise.all([page.waitForEvent('requestfailed'), send(page).click()]);
    await page.context().setOffline(false);
    await page.waitForURL(/^chrome-error:/);
    await page.goto(`${there.origin}/`);
    await page.goto(`${there.origin}/fragen/`);
    expect(await page.getByLabel(ask.label).inputValue()).toBe('Fahren Sie auch durch Tunnel?');
    await send(page).click();
    await page.getByLabel(ask.email).fill('tunnel@example.org');
    await send(page).click();
    await page.waitForURL(/\/fragen\/meine\//);
    await page.goto(`${there.origin}/fragen/`);
    expect(await page.getByLabel(ask.label).inputValue()).toBe('');
    await page.context().close();
  });

  describe('what is different from an answer', () => {
    const differs = (page: Page) => page.getByLabel(ask.differs);
    const isDifferent = (page: Page, at = 0) => page.getByRole('button', { name: answersWords.de.otherForMe }).nth(at);
    const found = (page: Page) => page.locator('#suggestions h3').first();
    const askAbout = async (text: string): Promise<Page> => {
      const page = await visit(1280);
      await page.getByLabel(ask.label).pressSequentially(text);
      await found(page).waitFor();
      return page;
    };

    test('stays when the suggestions change, and when it belongs to another passage', async () => {
      const page = await askAbout('Darf mein Hund mitkommen?');
      await isDifferent(page).click();
      await differs(page).fill('Er ist sehr groß.');
      await page.getByLabel(ask.label).fill(FOUND);
      await page.mouse.move(0, 0);
      await page.locator('#suggestions').getByText('absagen').first().waitFor();
      expect(await differs(page).inputValue()).toBe('Er ist sehr groß.');
      await isDifferent(page).click();
      expect(await page.locator('.passage').first().getByLabel(ask.differs).inputValue()).toBe('Er ist sehr groß.');
      await isDifferent(page, 1).click();
      expect(await page.locator('.passage').nth(1).getByLabel(ask.differs).inputValue()).toBe('Er ist sehr groß.');
      expect(await violationsOn(page)).toEqual([]);
      await page.context().close();
    });

    test('is there again when somebody comes back from a passage', async () => {
      const page = await askAbout(FOUND);
      expect(await differs(page).isVisible()).toBe(false);
      await isDifferent(page).click();
      await differs(page).fill('Es war am Vortag.');
      await page.locator('#suggestions h3 a').first().click();
      await page.waitForURL((url) => url.pathname !== '/fragen/');
      await page.goBack();
      await differs(page).waitFor();
      expect(await differs(page).inputValue()).toBe('Es war am Vortag.');
      expect(await page.getByLabel(ask.label).inputValue()).toBe(FOUND);
      await send(page).click();
      await page.getByLabel(ask.email).fill('vortag@example.org');
      await send(page).click();
      await page.waitForURL(/\/fragen\/meine\//);
      expect(await page.locator('main').innerHTML()).toContain('Es war am Vortag.');
      await page.goto(`${there.origin}/fragen/`);
      expect(await differs(page).isVisible()).toBe(false);
      await page.context().close();
    });
  });

  test('what is different is asked once, also where it came back with an error', async () => {
    const page = await visit(1280);
    const differs = page.getByLabel(ask.differs);
    const isDifferent = page.getByRole('button', { name: answersWords.de.otherForMe }).first();
    await page.getByLabel(ask.label).pressSequentially(FOUND);
    await isDifferent.click();
    await differs.fill('Es war am Vortag.');
    await send(page).click();
    await page.getByLabel(ask.email).fill('x@');
    await send(page).click();
    await page.locator('.errors').waitFor();
    await page.getByRole('button', { name: ask.toWords }).click();
    await isDifferent.waitFor();
    await send(page).click();
    await isDifferent.click();
    expect(await differs.count()).toBe(1);
    expect(await differs.isVisible()).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.type(' Nachts.');
    expect(await differs.inputValue()).toBe('Es war am Vortag. Nachts.');
    await page.context().close();
  });

  test('"that answers it" keeps the focus, and the key does nothing more', async () => {
    const page = await visit(360);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await page.getByLabel(ask.label).pressSequentially(FOUND);
    const answersIt = page.getByRole('button', { name: answersWords.de.thatAnswersIt }).first();
    await answersIt.focus();
    await page.keyboard.press('Enter');
    await page.getByText(answersWords.de.gladItHelps).waitFor();
    expect(await answersIt.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(sent).toHaveLength(1);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });

  test('"that answers it" is said once, also when the suggestions come anew', async () => {
    const page = await visit(1280);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    const answersIt = page.getByRole('button', { name: answersWords.de.thatAnswersIt }).first();
    await page.getByLabel(ask.label).fill(FOUND); // at once: half of it finds other places
    await answersIt.dblclick();
    const thanks = page.getByText(answersWords.de.gladItHelps);
    await thanks.waitFor();
    await page.getByLabel(ask.label).fill('');
    await page.mouse.move(0, 0);
    await answersIt.waitFor({ state: 'detached' });
    await page.getByLabel(ask.label).fill(FOUND);
    await thanks.waitFor();
    expect(await answersIt.isDisabled()).toBe(true);
    expect(await thanks.count()).toBe(1);
    expect(sent).toHaveLength(1);
    await page.context().close();
  });

  test('what is pasted stays whole, and what is too long is said', async () => {
    const page = await visit(1280);
    const field = page.getByLabel(ask.label);
    const sendPasted = async (text: string) => {
      await field.click();
      await page.keyboard.insertText(text);
      await send(page).click();
      await page.getByLabel(ask.email).fill('lang@example.org');
      await send(page).click();
    };
    await sendPasted('🐕'.repeat(3500)); // a browser counts each of them twice
    await page.waitForURL(/\/fragen\/meine\//);
    expect(await page.locator('main').innerHTML()).toContain('🐕'.repeat(3500));
    await page.goto(`${there.origin}/fragen/`);
    await sendPasted('a'.repeat(6505));
    await page.getByRole('link', { name: questionWords.de.errors.longText }).waitFor();
    expect(await page.getByText(questionWords.de.errors.tooLong('6.505', '6.000')).count()).toBe(1);
    expect(await field.inputValue()).toHaveLength(6505);
    await page.context().close();
  });

  test('what came back leads to each field that is wrong, in whichever step it stands', async () => {
    const page = await visit(1280);
    await page.getByLabel(ask.label).fill('Geht das?');
    await send(page).click();
    await page.getByLabel(ask.email).fill('x@');
    await page.getByRole('button', { name: ask.toWords }).click();
    await page.getByLabel(ask.label).fill('');
    await send(page).click();
    await page.locator('.errors').waitFor();
    expect(await page.getByLabel(ask.label).isVisible()).toBe(true);
    await page.getByRole('link', { name: questionWords.de.errors.email }).click();
    expect(await page.getByLabel(ask.email).isVisible()).toBe(true);
    await page.getByRole('link', { name: questionWords.de.errors.emptyText }).click();
    expect(await page.getByLabel(ask.label).isVisible()).toBe(true);
    await page.context().close();
  });

  test('without an address the browser does a little work, and the question reaches the round', async () => {
    const page = await visit(360);
    await page.getByLabel(ask.label).fill('Haben Sie auch sonntags Zeit?');
    await send(page).click();
    const before = await heightOf(page);
    await page.getByLabel(ask.byNumber).check();
    expect(await page.getByLabel(ask.email).isVisible()).toBe(false);
    expect(await page.getByText(ask.numberComes).isVisible()).toBe(true);
    expect(await heightOf(page)).toBe(before);
    await send(page).click();
    await page.waitForURL(/\/fragen\/meine\//, { timeout: STEP_MS });
    expect(await page.locator('main').innerText()).toContain(mine.waiting.trim());
    expect(await page.locator('main').innerText()).toContain(mine.answerHere);
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.context().close();
  });

  test('words of distress bring help at once, and nothing of what is typed leaves the browser', async () => {
    const page = await visit(1280);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.getByLabel(ask.label).pressSequentially('Ich will nicht mehr leben.');
    await page.locator('.help').getByText('112').waitFor();
    await page.waitForTimeout(800);
    expect(asked.filter((each) => /leben/i.test(decodeURIComponent(each)))).toEqual([]);
    expect(asked.filter((each) => !each.startsWith(`GET ${there.origin}/`))).toEqual([]);
    await page.context().close();
  });
});
