import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pathOf } from '../../src/words/addresses.ts';
import { cliWords } from '../../src/words/cli.ts';
import { questionDeskWords } from '../../src/words/question-desk.ts';
import { questionMails } from '../../src/words/question-mails.ts';
import { questionWords } from '../../src/words/questions.ts';
import { freePort } from '../free-port.ts';
import { insel, type Served, serveBy } from '../insel.ts';
import { hiddenFields } from '../kill/browser.ts';
import { FileMailbox, type Letter } from '../kill/mailbox.ts';

// Once around with nothing but what is typed at a terminal, HTTP, and mails in files: no browser, no test's shortcut.

const OWNER = 'marlene@example.org';
const [LENA, PAUL] = ['lena@example.com', 'paul@example.com'];

const STORIES = {
  de: {
    sentence: 'Ich begleite Menschen, die allein entscheiden müssen.',
    question: 'Darf mein Dackel beim Termin unter dem Tisch liegen?',
    byMail: 'Ist es erlaubt, dass mein Dackel unter dem Tisch liegt?',
    hasty: 'Nein, lieber nicht.',
    answer: 'Ja, Dackel liegen hier gern unter dem Tisch, solange sie schlafen.',
    title: 'Titel: Darf ein Dackel mitkommen?',
    publish: 'öffentlich',
    file: 'darf-ein-dackel-mitkommen.md',
    path: '/fragen/darf-ein-dackel-mitkommen/',
    again: 'Kann mein Dackel unter dem Tisch liegen?',
    quoted: 'Am 26.11.26 um 10:00 schrieb Marlene Brandt:',
  },
  en: {
    sentence: 'I accompany people who have to decide alone.',
    question: 'May my dachshund lie under the table while we talk?',
    byMail: 'Is my dachshund allowed to lie under the table?',
    hasty: 'No, rather not.',
    answer: 'Yes, dachshunds like lying under this table, as long as they sleep.',
    title: 'Title: May a dachshund come along?',
    publish: 'public',
    file: 'may-a-dachshund-come-along.md',
    path: '/questions/may-a-dachshund-come-along/',
    again: 'Can my dachshund lie under the table?',
    quoted: 'On 26 Nov 2026 at 10:00 Marlene Brandt wrote:',
  },
} as const;

describe.each(['de', 'en'] as const)('once around by command and mail, %s', (lang) => {
  const story = STORIES[lang];
  const to = (purpose: Parameters<typeof pathOf>[2]) => pathOf([lang], lang, purpose, { token: '' });
  const folder = join(mkdtempSync(join(inject('runFolder'), 'around-')), 'island');
  const mailbox = new FileMailbox(folder);
  let served: Served;
  let digest: Letter;
  let cookie = '';

  beforeAll(async () => {
    const about = ['--name', 'Marlene Brandt', '--sentence', story.sentence, '--email', OWNER];
    expect((await insel(lang, ['new', folder, ...about, '--rounds', 'tue, thu 10:00'])).code).toBe(0);
    set('mail', '{address: fragen@insel.example}');
    served = await serveBy(lang, folder, await freePort());
  });
  afterAll(() => served?.stop());

  /** Says something in insel.yaml, as an owner would with an editor. */
  function set(key: string, value: string): void {
    const file = join(folder, 'insel.yaml');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.filter((line) => !line.startsWith(`${key}:`)).join('\n')}\n${key}: ${value}\n`);
  }

  const get = async (path: string) => {
    const answer = await fetch(new URL(path, served.origin), { headers: { cookie } });
    return { status: answer.status, text: await answer.text() };
  };
  const post = (path: string, fields: Record<string, string> | URLSearchParams) =>
    fetch(new URL(path, served.origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams(fields),
    });
  /** The page and its form, and the form sent back. */
  const press = async (path: string, fields: Record<string, string> = {}) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    return post(path, { ...hiddenFields(page.text), ...fields });
  };

  async function letters(kind: string, address: string): Promise<readonly Letter[]> {
    return (await mailbox.letters()).filter((each) => each.kind === kind && each.to === address);
  }
  async function newest(kind: string, address: string): Promise<Letter> {
    await expect.poll(async () => (await letters(kind, address)).length).toBeGreaterThan(0);
    return (await letters(kind, address)).at(-1) as Letter;
  }
  const linkIn = ({ text }: Letter, purpose: Parameters<typeof pathOf>[2]) => {
    const [link] = new RegExp(`${served.origin}${to(purpose)}\\S+`).exec(text) ?? [];
    if (!link) throw new Error(`no link to ${purpose} in:\n${text}`);
    return link;
  };

  /** A mail in a file, as a mail server hands it to the command. */
  const mailIn = (from: string, recipient: string, subject: string, text: string) =>
    insel(
      lang,
      ['mail-in', folder, '--from', from, '--to', recipient],
      [
        `From: ${from}`,
        `To: ${recipient}`,
        `Subject: ${subject}`,
        `Message-ID: <${subject.length}.${text.length}@mail.example.org>`,
        'Date: Thu, 26 Nov 2026 10:30:00 +0100',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
        '',
      ].join('\r\n'),
    );

  test('nothing is written yet, and the command says so', async () => {
    const { code, out } = await insel(lang, ['ask', folder, story.question, '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, { suggestions: [] }]);
    expect((await insel(lang, ['ask', folder, story.question])).out.trim()).toBe(cliWords[lang].nothingFound);
  });

  test('somebody asks by the form, and somebody else by mail', async () => {
    const sent = await press(to('questions'), { text: story.question, reply: 'email', email: LENA, consent: 'yes' });
    expect(sent.status).toBe(303);
    const mine = await get(sent.headers.get('location') ?? '');
    expect(mine.text).toContain(questionWords[lang].mine.sentTitle);
    expect((await mailIn(PAUL, 'fragen@insel.example', 'Dackel', story.byMail)).code).toBe(0);
  });

  test('the link in the mail confirms the address by its button; looking at it does nothing', async () => {
    const link = linkIn(await newest('confirmation', LENA), 'confirm');
    await get(link);
    await get(link);
    expect(await letters('receipt', LENA)).toEqual([]);
    expect((await press(link)).status).toBe(303);
    await newest('receipt', LENA);
    expect(await letters('receipt', PAUL)).toEqual([]); // nobody knows whether it was Paul
  });

  test('the round is opened by the command, once, and its mail holds both questions', async () => {
    const { round } = cliWords[lang];
    expect((await insel(lang, ['round', folder])).code).toBe(2);
    expect((await insel(lang, ['round', folder, '--now'])).out.trim()).toBe(round.many.replace('{questions}', '2'));
    const again = (await insel(lang, ['round', folder, '--now'])).out.trim();
    expect(again).toBe(`${round.nothingNew} ${round.noMail} ${round.manyLie.replace('{questions}', '2')}`);
    digest = await newest('digest', OWNER);
    expect(await letters('digest', OWNER)).toHaveLength(1);
    for (const text of [story.question, story.byMail]) expect(digest.text).toContain(`│ ${text}`);
  });

  test('the owner signs in by the link of the command, and joins the two', async () => {
    const { out } = await insel(lang, ['desk', folder]);
    const entered = await press(out.trim());
    cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(entered.headers.get('location')).toBe(to('desk'));
    expect((await press(out.trim())).status).toBe(410); // good once
    const page = await get(to('deskRound'));
    const ids = [...page.text.matchAll(/name="question" value="([^"]+)"/g)].map(([, id = '']) => id);
    const [first = '', second = ''] = [...new Set(ids)];
    const form = { ...hiddenFields(page.text), question: first, with: second, there: 'yes' };
    expect((await post(to('deskJoin'), form)).status).toBe(303);
    expect((await get(to('deskRound'))).text).toContain(questionDeskWords[lang].group(1, 2));
  });

  test('an answer by reply is shown to the owner word by word, and can be taken back', async () => {
    const [marker] = /^\[#\d+ \w+\]$/m.exec(digest.text) ?? [];
    const quote = digest.text.replace(/^/gm, '> ');
    const reply = `${marker}\n${story.hasty}\n\n${story.quoted}\n${quote}`;
    expect((await mailIn(OWNER, digest.replyTo, 'Re: 1', reply)).code).toBe(0);
    const told = await newest('acknowledgement', OWNER);
    expect(told.text).toContain(`│ ${story.hasty}`);
    const link = linkIn(told, 'takeBack');
    expect((await get(link)).text).toContain(story.hasty);
    expect((await press(link)).status).toBeLessThan(400);
    expect((await get(to('deskRound'))).text).toContain(story.question);
    expect(await letters('answer', LENA)).toEqual([]);
  });

  test('answered once, both are told, the same, each by a mail of their own', async () => {
    set('questions', '{undoMinutes: 0}'); // so that nobody has to wait here
    const [marker] = /^\[#\d+ \w+\]$/m.exec(digest.text) ?? [];
    const reply = `${marker}\n${story.answer}\n\n${story.title}\n${story.publish}`;
    expect((await mailIn(OWNER, digest.replyTo, 'Re: 2', reply)).code).toBe(0);
    expect((await mailIn(OWNER, digest.replyTo, 'Re: 2', reply)).code).toBe(0); // a mail program sends it twice
    for (const address of [LENA, PAUL]) {
      const { text } = await newest('answer', address);
      expect(text).toContain(story.answer);
      expect(text).toContain(`${served.origin}${story.path}`);
      expect(text).not.toContain(story.hasty);
      expect(text).not.toContain(address === LENA ? PAUL : LENA);
      expect(await letters('answer', address)).toHaveLength(1);
    }
    const told = (await letters('acknowledgement', OWNER)).map(({ text }) => text.replaceAll('\n│ ', ' '));
    expect(told.map((text) => text.includes(story.answer))).toEqual([false, true]);
    expect((await newest('acknowledgement', OWNER)).text).toContain(questionMails[lang].acknowledgement.alike(1));
  });

  test('the answer is a file, a page, an item of the feed, and is found by the next', async () => {
    const questions = join(folder, 'content', 'questions');
    await expect.poll(() => existsSync(join(questions, story.file))).toBe(true);
    expect(readdirSync(questions)).toEqual([story.file]);
    const file = readFileSync(join(questions, story.file), 'utf8');
    expect(file).toContain(story.answer);
    expect(file).toContain(story.question); // with Lena's consent; Paul gave none
    expect(file).not.toContain(story.byMail);
    expect(file).not.toMatch(/@example/);
    await expect.poll(async () => (await get(story.path)).status).toBe(200);
    expect((await get(to('answersRss'))).text).toContain(story.answer);
    const { out } = await insel(lang, ['ask', folder, story.again, '--json']);
    const [found] = JSON.parse(out).suggestions;
    expect(found).toMatchObject({ kind: 'question', url: story.path });
    expect(story.answer).toContain(found.quote.replace(/\s*…$/, ''));
    const { form = '' } = hiddenFields((await get(to('questions'))).text);
    expect(await (await post(to('suggestions'), { form, text: story.again })).text()).toContain(story.path);
  });

  test('the server ends when it is told to', async () => {
    expect(await served.stop()).toBe(0);
  });
});
