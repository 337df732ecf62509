import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../src/kit/language.ts';
import type { Incoming } from '../../src/mail/core/incoming.ts';
import { type Purpose, pathOf } from '../../src/words/addresses.ts';
import { deskWords } from '../../src/words/desk.ts';
import { questionDeskWords } from '../../src/words/question-desk.ts';
import { questionWords } from '../../src/words/questions.ts';
import { siteWords } from '../../src/words/site.ts';
import { CHROMIUM, openBrowser, STEP_MS } from '../look/browser.ts';
import { violationsOn } from '../look/judge.ts';
import { openTestSite, type TestSite } from '../site.ts';

const ENTRIES = {
  'content/questions/dauer.md':
    '---\ntitle: Wie lange dauert ein Gespräch?\ndate: 2026-10-01\n---\n\nAnderthalb Stunden dauert ein Gespräch bei mir.\n',
  'content/questions/length.md':
    '---\ntitle: How long does a conversation take?\nlang: en\ndate: 2026-10-01\n---\n\nA conversation takes an hour and a half.\n',
};

/** What people say in the story, in each language. */
const STORIES = {
  de: {
    known: 'Wie lange dauert ein Gespräch?',
    quote: 'Anderthalb Stunden dauert ein Gespräch',
    unknown: 'Darf mein Dackel beim Termin unter dem Tisch liegen?',
    answer: 'Ja, Dackel liegen hier gern unter dem Tisch, **solange** sie schlafen.',
    title: 'Darf ein Dackel mitkommen?',
    path: '/fragen/darf-ein-dackel-mitkommen/',
    said: 'Dackel liegen hier gern unter dem Tisch',
    again: 'Ist es erlaubt, dass mein Dackel mitkommt?',
  },
  en: {
    known: 'How long does a conversation take?',
    quote: 'takes an hour and a half',
    unknown: 'May my dachshund lie under the table while we talk?',
    answer: 'Yes, dachshunds like lying under this table, **as long as** they sleep.',
    title: 'May a dachshund come along?',
    path: '/en/questions/may-a-dachshund-come-along/',
    said: 'dachshunds like lying under this table',
    again: 'Is my dachshund allowed to come along?',
  },
} as const;

const CIRCLES: readonly { readonly lang: Language; readonly javaScriptEnabled: boolean }[] = [
  { lang: 'de', javaScriptEnabled: true },
  { lang: 'en', javaScriptEnabled: true },
  { lang: 'de', javaScriptEnabled: false },
  { lang: 'en', javaScriptEnabled: false },
];

describe.skipIf(!CHROMIUM).each(CIRCLES)('the circle, $lang, JavaScript $javaScriptEnabled', (how) => {
  const { lang } = how;
  const story = STORIES[lang];
  const words = questionWords[lang];
  const desk = questionDeskWords[lang];
  const to = (purpose: Purpose) => origin + pathOf(['de', 'en'], lang, purpose, { token: '' });
  let browser: Browser;
  let site: TestSite;
  let origin: string;
  let visitor: Page;
  let owner: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openTestSite({ files: ENTRIES, settings: { mail: { address: 'fragen@insel.example' } } });
    origin = await site.listen();
    [visitor, owner] = [await somebody(), await somebody()];
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  // What went wrong with one step makes the next ones meaningless.
  let isBroken = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(isBroken);
    onTestFailed(() => {
      isBroken = true;
    });
  });

  async function somebody(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: how.javaScriptEnabled });
    context.setDefaultTimeout(STEP_MS);
    return context.newPage();
  }

  async function mailTo(address: string, has: string): Promise<Incoming> {
    await site.work();
    const mail = (await site.mails()).findLast((each) => each.to.includes(address) && each.text.includes(has));
    if (!mail) throw new Error(`no mail to ${address} with ${has}`);
    return mail;
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const textOf = (page: Page) => page.locator('main').innerText();

  test('a visitor asks on the first page, and finds what is already written', async () => {
    await visitor.goto(to('home'));
    await visitor.getByLabel(siteWords[lang].home.ask).fill(story.known);
    await press(visitor, siteWords[lang].home.look);
    expect(await textOf(visitor)).toContain(story.quote);
    await press(visitor, words.entry.thatAnswersIt);
    expect(await textOf(visitor)).toContain(words.noted.title);
  });

  if (how.javaScriptEnabled)
    test('while typing, the same is found in the page itself', async () => {
      await visitor.goto(to('questions'));
      await visitor.getByLabel(words.ask.label).pressSequentially(story.known);
      await visitor.locator('#suggestions').getByText(story.quote).waitFor();
    });

  test('a new question is sent, and has a page of its own', async () => {
    await visitor.goto(to('questions'));
    await visitor.getByLabel(words.ask.label).fill(story.unknown);
    const email = visitor.getByLabel(words.ask.email);
    if (how.javaScriptEnabled) await press(visitor, words.ask.send); // the address is asked on sending
    await email.fill('asker@example.org');
    await press(visitor, words.ask.send);
    const anyway = visitor.getByRole('button', { name: words.ask.sendAnyway, exact: true });
    if (await anyway.isVisible()) await anyway.click();
    await visitor.waitForURL(`${to('questions')}**/*`);
    const text = await textOf(visitor);
    expect(text).toContain(words.mine.sentTitle);
    expect(text).toContain('asker@example.org');
    expect(visitor.url()).not.toContain(encodeURIComponent(story.unknown.slice(0, 5)));
  });

  test('the link in the mail confirms the address, but only by its button', async () => {
    const mail = await mailTo('asker@example.org', origin);
    expect(mail.text).not.toContain(story.unknown.slice(10, 20));
    await visitor.goto(linkIn(mail, to('confirm')));
    await press(visitor, words.confirm.button);
    expect(visitor.url()).toContain(to('mine'));
  });

  test('the owner signs in by a link', async () => {
    await owner.goto(to('desk'));
    await press(owner, deskWords[lang].signIn.send);
    const mail = await mailTo('marlene@example.org', to('signInLink'));
    await owner.goto(linkIn(mail, to('signInLink')));
    await press(owner, deskWords[lang].signIn.enter);
    expect(owner.url()).toBe(to('desk'));
  });

  test('the owner opens the round, answers and publishes', async () => {
    await owner.goto(to('deskRound'));
    await press(owner, desk.open);
    await site.work();
    await owner.goto(to('deskRound'));
    expect(await textOf(owner)).toContain(story.unknown);
    if (how.javaScriptEnabled) expect(await violationsOn(owner)).toEqual([]);
    await owner.getByLabel(desk.answer(1)).fill(story.answer);
    await owner.getByLabel(desk.publish).check();
    await owner.getByLabel(desk.publicTitle).fill(story.title);
    await press(owner, desk.send(1));
    expect(await textOf(owner)).toContain(desk.told.sent);
  });

  test('the minutes for taking back are over, and the answer is in the mail', async () => {
    expect((await site.mails()).some(({ text }) => text.includes(story.said))).toBe(false);
    await site.pass({ minutes: 15 });
    const mail = await mailTo('asker@example.org', story.said);
    expect(mail.text).toContain(origin + story.path);
    expect((await site.mails()).filter(({ text }) => text.includes(story.said)).length).toBe(1);
    await visitor.goto(linkIn(mail, to('mine')));
    expect(await textOf(visitor)).toContain(story.said);
  });

  test('the next visitor finds it', async () => {
    const next = await somebody();
    await next.goto(origin + story.path);
    expect(await next.locator('h1').innerText()).toBe(story.title);
    await next.goto(to('home'));
    expect(await textOf(next)).toContain(story.title);
    await next.getByLabel(siteWords[lang].home.ask).fill(story.again);
    await press(next, siteWords[lang].home.look);
    expect(await textOf(next)).toContain(story.said);
    expect(await next.context().cookies()).toEqual([]);
  });
});

/** The one link in a mail that begins so. */
function linkIn({ text }: Incoming, beginning: string): string {
  const from = text.indexOf(beginning);
  if (from < 0) throw new Error(`no link to ${beginning} in:\n${text}`);
  return text.slice(from).split(/[\s>]/)[0] ?? '';
}
