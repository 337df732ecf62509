import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/kit/language.ts';
import { roomsOrigin } from '../../src/rooms/origin.ts';
import { newCode } from '../../src/rooms/owner-device.ts';
import { roomsAppWords } from '../../src/words/rooms-app.ts';
import { STEP_MS } from '../look/browser.ts';
import type { TestSite } from '../site.ts';

/** Somebody with a browser of their own: what they press and read in their rooms. */
export class Person {
  readonly context: BrowserContext;
  readonly faults: string[] = [];
  readonly words;
  readonly #site: TestSite;
  #page: Page | undefined;

  private constructor(context: BrowserContext, site: TestSite, lang: Language) {
    this.context = context;
    this.words = roomsAppWords[lang];
    this.#site = site;
  }

  static async open(browser: Browser, site: TestSite, lang: Language = 'de', more: BrowserContextOptions = {}) {
    const context = await browser.newContext({ locale: lang, acceptDownloads: true, ...more });
    const person = new Person(context, site, lang);
    person.#page = await person.newTab();
    return person;
  }

  get page(): Page {
    if (!this.#page) throw new Error('this browser is not open');
    return this.#page;
  }

  get origin(): string {
    return roomsOrigin(this.#site.island()) ?? '';
  }

  async newTab(): Promise<Page> {
    const page = await this.context.newPage();
    page.setDefaultTimeout(STEP_MS);
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    return page;
  }

  /** Closes the tab they are in and goes on in another. */
  async goOnIn(page: Page): Promise<void> {
    await this.page.close();
    this.#page = page;
  }

  button(name: string, page = this.page) {
    return page.getByRole('button', { name, exact: true });
  }

  /** Opens what is folded under a summary. */
  async unfold(summary: string): Promise<void> {
    await this.page.locator('summary').getByText(summary, { exact: true }).first().click();
  }

  /** What was said in the room, as it is shown. */
  said(page = this.page): Promise<string> {
    return page.getByRole('log').innerText();
  }

  async hears(text: string, page = this.page, timeout = STEP_MS): Promise<void> {
    await expect.poll(() => this.said(page), { timeout }).toContain(text);
  }

  async hearsNoMore(text: string): Promise<void> {
    await expect.poll(() => this.said(), { timeout: STEP_MS }).not.toContain(text);
  }

  /** Writes in the room that is open, and waits until the server has it. */
  async write(text: string): Promise<void> {
    await this.page.getByLabel(this.words.room.write).fill(text);
    await this.button(this.words.room.send).click();
    await this.hears(text);
    await this.hearsNoMore(this.words.room.sending);
  }

  /** What is downloaded by a button. */
  async save(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const downloading = this.page.waitForEvent('download', { timeout: 0 }); // a large file takes its time
    await this.button(name).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async sixWords(): Promise<readonly string[]> {
    await this.unfold(this.words.room.check);
    const shown = this.page.locator('.safety-words li');
    await expect.poll(() => shown.count(), { timeout: STEP_MS }).toBe(6);
    return shown.allInnerTexts();
  }

  /** Comes from the desk, and writes down the twelve words. */
  async becomeOwner(): Promise<string> {
    await this.page.goto(`${this.origin}/hand-over#${newCode(this.#site.island())}`);
    await this.button(this.words.handOver.button).click();
    return this.makeCode();
  }

  async makeCode(): Promise<string> {
    await this.button(this.words.code.make).click();
    const code = this.page.locator('.code-words li');
    await code.first().waitFor();
    const words = (await code.allInnerTexts()).join(' ');
    await this.button(this.words.code.made).click();
    return words;
  }

  /** What the recovery code opens is written anew, from now on. */
  async vaultIsSaved(): Promise<void> {
    await this.page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/vaults/') && answer.ok(),
    );
  }

  /** Back in an empty browser. */
  async comeBack(code: string): Promise<void> {
    await this.page.goto(`${this.origin}/`);
    await this.page.getByLabel(this.words.code.words).fill(code);
    await this.button(this.words.code.recoverButton).click();
  }

  /** A link for somebody, under a heading where there is one. */
  async linkFor(name: string, heading = ''): Promise<string> {
    await this.openList();
    await this.page.getByLabel(this.words.invite.name).fill(name);
    if (heading) {
      await this.unfold(this.words.invite.severally);
      await this.page.getByLabel(this.words.invite.heading).fill(heading);
    }
    await this.button(this.words.invite.button).click();
    return this.shownLink();
  }

  async openCircle(name: string): Promise<void> {
    await this.openList();
    await this.unfold(this.words.invite.circle);
    await this.page.getByLabel(this.words.invite.circleName).fill(name);
    await this.button(this.words.invite.circleButton).click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  /** A link into the circle that is open. */
  async linkIntoCircle(name: string): Promise<string> {
    await this.unfold(this.words.invite.toCircle);
    await this.page.getByLabel(this.words.invite.name).fill(name);
    await this.button(this.words.invite.button).click();
    return this.shownLink();
  }

  async accept(link: string, name: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel(this.words.invitation.name).fill(name);
    await this.button(this.words.invitation.enter).click();
    await this.page.getByLabel(this.words.room.write).waitFor();
  }

  async openList(): Promise<void> {
    await this.page.goto(`${this.origin}/`);
  }

  /** Opens a room from the list as soon as it stands there. */
  async openRoom(name: string): Promise<void> {
    await this.openList();
    await this.page.locator('.rooms-list').getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  private shownLink(): Promise<string> {
    return this.page.getByLabel(this.words.invite.link, { exact: true }).inputValue();
  }
}
