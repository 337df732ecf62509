import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Incoming } from '../../src/mail/core/incoming.ts';
import { answer } from '../../src/questions/answer.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { erase } from '../../src/questions/erase.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { questionWords } from '../../src/words/questions.ts';
import { openTestSite, type TestSite } from '../site.ts';

const FILE = 'content/questions/steg.md';
const entry = (text: string, more = '') => `---\ntitle: Was ist ein Steg?\ndate: 2026-10-01\n${more}---\n\n${text}\n`;

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    settings: { mail: { address: 'fragen@insel.example' } },
    files: { [FILE]: entry('Ein Weg ins Wasser.') },
  });
});
afterAll(() => site.close());

async function answered(text: string, email: string, lang: 'de' | 'en' = 'de', consent?: string): Promise<string> {
  await site.post(lang === 'de' ? '/fragen/' : '/en/questions/', {
    text,
    reply: 'email',
    email,
    ...(consent && { consent }),
  });
  await site.pass({ minutes: 1 });
  await deliverRound(site.island());
  const question = (await questionsIn(site.island(), ['desk'])).find((each) => each.text === text);
  await answer(site.island(), {
    ending: 'already-answered',
    questionIds: [question?.id ?? ''],
    markdown: '',
    entryPath: '/fragen/steg/',
    source: 'desk',
  });
  await site.pass({ minutes: 15 });
  return question?.id ?? '';
}

const mailsTo = async (address: string): Promise<readonly Incoming[]> => {
  await site.work();
  return (await site.mails()).filter(({ to }) => to.includes(address));
};
const followLink = async (address: string) => {
  const text = (await mailsTo(address)).map((mail) => mail.text).join('\n');
  return /https:\/\/insel\.example(\/(?:fragen\/aenderungen|en\/questions\/changes)\/\w+)/.exec(text)?.[1] ?? '';
};

const lastFollowLink = async (address: string) => {
  const text = (await mailsTo(address)).map((mail) => mail.text).join('\n');
  return [...text.matchAll(/https:\/\/insel\.example(\/fragen\/aenderungen\/\w+)/g)].at(-1)?.[1] ?? '';
};

test('who asked to be told is told once, at the hours of the owner; who did not ask is not', async () => {
  await answered('Was heißt Steg?', 'wissen@example.org');
  await answered('Was meint Steg?', 'nicht@example.org');
  await answered('What does Steg mean?', 'english@example.org', 'en');
  for (const address of ['wissen@example.org', 'english@example.org']) {
    const link = await followLink(address);
    expect((await site.get(link)).status).toBe(200);
    expect(await (await site.post(link)).text()).toMatch(/Ich sage es Ihnen\.|I will tell you\./);
  }
  await site.pass({ hours: 24 * 7 });
  await site.save(FILE, entry('Ein Weg ins Wasser, aus Holz.', `updated: ${site.now().toString().slice(0, 10)}\n`));
  await site.pass({ hours: 24 * 7 });
  const mails = await mailsTo('wissen@example.org');
  const [told, ...more] = mails.filter(({ subject }) => subject === 'Geändert: Was ist ein Steg?');
  expect(more).toEqual([]);
  expect(told?.text).toContain('»Ein Weg ins Wasser, aus Holz.«');
  expect(told?.automatic).not.toBe('no');
  expect((await mailsTo('english@example.org')).some(({ subject }) => subject.startsWith('Changed: '))).toBe(true);
  expect((await mailsTo('nicht@example.org')).some(({ subject }) => subject.startsWith('Geändert'))).toBe(false);
});

test('not more often than once in three months, and not at all after "rather not"', async () => {
  const count = async (address: string) =>
    (await mailsTo(address)).filter(({ subject }) => /^(Geändert|Changed): /.test(subject)).length;
  const [before, english] = [await count('wissen@example.org'), await count('english@example.org')];
  await site.post(await followLink('english@example.org'), { stop: 'yes' });
  await site.save(FILE, entry('Ein Weg aus Stein.', `updated: ${site.now().toString().slice(0, 10)}\n`));
  await site.pass({ hours: 24 * 5 });
  expect(await count('wissen@example.org')).toBeLessThanOrEqual(before);
  expect(await count('english@example.org')).toBeLessThanOrEqual(english);
});

test('words given with consent go into the entry that answered them, and out again with the question', async () => {
  const id = await answered('Was hat es mit dem Steg auf sich?', 'worte@example.org', 'de', 'yes');
  const page = async () => (await site.get('/fragen/steg/')).text();
  expect(await page()).toContain('Was hat es mit dem Steg auf sich?');
  expect(await page()).not.toContain('Was heißt Steg?');
  const question = (await questionsIn(site.island(), ['already-answered'])).find((each) => each.id === id);
  if (question) await erase(site.island(), question);
  await site.pass({ minutes: 1 });
  expect(await page()).not.toContain('Was hat es mit dem Steg auf sich?');
});

test.each(['de', 'en'] as const)(
  'one button of the asker’s page asks for it, the other one ends it (%s)',
  async (lang) => {
    const address = `knopf-${lang}@example.org`;
    const text = lang === 'de' ? 'Wozu ist ein Steg da?' : 'What is a Steg for?';
    await answered(text, address, lang);
    const mails = await mailsTo(address);
    const paths = mails.map((mail) => /https:\/\/insel\.example(\S*\/(?:meine|mine)\/\w+)/.exec(mail.text)?.[1]);
    const mine = paths.find((path) => path !== undefined) ?? '';
    const words = questionWords[lang];
    const page = async () => (await site.get(mine)).text();
    const press = async (follow: string) => {
      const answer = await site.post(`${mine}/${lang === 'de' ? 'aenderungen' : 'changes'}`, { follow });
      return (await site.get(answer.headers.get('location') ?? '/nowhere')).text();
    };
    const known = async () =>
      (await questionsIn(site.island(), ['already-answered'])).find((each) => each.text === text);

    expect(await page()).not.toContain(words.follow.tellMe);
    const confirm = mails.map(
      (mail) => /https:\/\/insel\.example(\S*\/(?:bestaetigen|confirm)\/\w+)/.exec(mail.text)?.[1],
    );
    await site.post(confirm.find((path) => path !== undefined) ?? '');
    expect(await page()).toContain(words.follow.tellMe);
    expect((await page()).match(/<form/g)).toHaveLength(1);

    const followed = await press('yes');
    expect(followed).toContain(words.mine.followed);
    expect(followed).toContain(words.follow.stopIt);
    expect((await known())?.knowsEntry).toMatch(/^2026-/);
    expect(await press('no')).toContain(words.mine.unfollowed);
    expect((await known())?.knowsEntry).toBeUndefined();
  },
);

test('who asked twice and follows both is told of one change once', async () => {
  const address = 'doppelt@example.org';
  const links: string[] = [];
  for (const text of ['Ist ein Steg ein Weg?', 'Führt ein Steg ins Wasser?']) {
    await answered(text, address);
    links.push(await lastFollowLink(address));
  }
  expect(new Set(links).size).toBe(2);
  for (const link of links) await site.post(link);
  await site.pass({ hours: 24 });
  await site.save(FILE, entry('Ein Weg aus Eisen.', `updated: ${site.now().toString().slice(0, 10)}\n`));
  await site.pass({ hours: 24 * 7 });
  expect((await mailsTo(address)).filter(({ subject }) => subject.startsWith('Geändert: '))).toHaveLength(1);
});
