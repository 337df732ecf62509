import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { erase } from '../../src/questions/erase.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { SETTINGS } from '../marlene.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

const settings = { ...SETTINGS, mail: { address: 'fragen@insel.example' } };
const AWAY = { away: [{ from: '2026-11-26', to: '2026-12-02' }] };
const LONGER = { away: [{ from: '2026-11-26', to: '2026-12-09' }] };
const FRIDAYS = { rounds: [{ days: ['fri'], at: '15:00', cutoffMinutes: '30', capacity: '15' }] };
const save = (changed: object = {}) => site.save('insel.yaml', stringify({ ...settings, ...changed }));

const LANGUAGES = {
  de: {
    ask: '/fragen/',
    confirm: /https:\/\/insel\.example(\/fragen\/bestaetigen\/\S+)/,
    text: 'Gibt es einen Aufzug?',
    thursday: 'Donnerstag, 26. November, um 10 Uhr',
    december3: 'Donnerstag, 3. Dezember, um 10 Uhr',
    december10: 'Donnerstag, 10. Dezember, um 10 Uhr',
    friday: 'Freitag, 27. November, um 15 Uhr',
    told: 'Ihre Frage wird am',
  },
  en: {
    ask: '/en/questions/',
    confirm: /https:\/\/insel\.example(\/en\/questions\/confirm\/\S+)/,
    text: 'Is there a lift?',
    thursday: 'Thursday, 26 November, at 10:00',
    december3: 'Thursday, 3 December, at 10:00',
    december10: 'Thursday, 10 December, at 10:00',
    friday: 'Friday, 27 November, at 15:00',
    told: 'Your question will be read on',
  },
} as const;

type Words = (typeof LANGUAGES)['de' | 'en'];

/** Somebody asks and confirms the address; the path of their page. */
async function asked({ ask, confirm, text }: Words, email: string): Promise<string> {
  const sent = await site.post(ask, { text: `${text} ${email.length}`, reply: 'email', email });
  await site.work();
  const mail = (await site.mails()).find(({ to }) => to.includes(email));
  await site.post(confirm.exec(mail?.text ?? '')?.[1] ?? '');
  return sent.headers.get('location') ?? '';
}

const textAt = async (path: string) =>
  (await (await site.get(path)).text()).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const toldTo = async (email: string, { told }: Words) =>
  (await site.mails()).filter(({ to, subject }) => to.includes(email) && subject.startsWith(told));

describeOnEachDatabase('a promise', (_, make) => {
  const open = async () => {
    const where = await make();
    site = await openTestSite({ settings: where.startsWith('postgres') ? { ...settings, store: where } : settings });
    return where.startsWith('postgres') ? { store: where } : {};
  };

  test.each(['de', 'en'] as const)('moves with the rounds, on the page at once and by mail once (%s)', async (lang) => {
    const words = LANGUAGES[lang];
    const store = await open();
    const mine = await asked(words, 'wer@example.org');
    expect(await textAt(mine)).toContain(words.thursday);
    await save({ ...store, ...AWAY });
    expect(await textAt(mine)).toContain(words.december3);
    expect(await textAt(mine)).not.toContain(words.thursday);
    expect(await toldTo('wer@example.org', words)).toEqual([]);
    await site.pass({ minutes: 5 });
    await save({ ...store, ...LONGER });
    await save({ ...store, ...LONGER });
    await site.pass({ minutes: 30 });
    expect(await textAt(mine)).toContain(words.december10);
    const [told, ...more] = await toldTo('wer@example.org', words);
    expect(more).toEqual([]);
    expect(told?.text).toContain(words.december10.split(lang === 'de' ? ', um' : ', at')[0]);
    await save({ ...store, ...LONGER, name: 'Marlene B.' });
    await site.pass({ minutes: 30 });
    expect(await toldTo('wer@example.org', words)).toHaveLength(1);
  });

  test('is told anew with every change that holds, and not where all is as it was', async () => {
    const words = LANGUAGES.de;
    const store = await open();
    const mine = await asked(words, 'wer@example.org');
    await save({ ...store, ...AWAY });
    await save(store);
    await site.pass({ minutes: 30 });
    expect(await textAt(mine)).toContain(words.thursday);
    expect(await toldTo('wer@example.org', words)).toEqual([]);
    await save({ ...store, ...AWAY });
    await site.pass({ minutes: 30 });
    expect(await toldTo('wer@example.org', words)).toHaveLength(1);
    await save({ ...store, ...LONGER });
    await site.pass({ minutes: 30 });
    expect(await toldTo('wer@example.org', words)).toHaveLength(2);
    await save({ ...store, ...FRIDAYS });
    await site.pass({ minutes: 30 });
    expect(await textAt(mine)).toContain(words.friday);
    expect(await toldTo('wer@example.org', words)).toHaveLength(2); // sooner than told
    const [question] = await questionsIn(site.island(), ['waiting']);
    expect(question?.roundAt?.toString()).toBe('2026-11-27T14:00:00Z');
    await site.pass({ hours: 24 * 3 });
    expect(await questionsIn(site.island(), ['desk'])).toHaveLength(1); // and is read then
  });

  test('is told to nobody whose address is not proven, and leaves nothing of who is erased', async () => {
    const store = await open();
    const sent = await site.post('/fragen/', { text: 'Gibt es Tee?', reply: 'email', email: 'wer@example.org' });
    await save({ ...store, ...AWAY });
    await site.pass({ minutes: 30 });
    expect(await toldTo('wer@example.org', LANGUAGES.de)).toEqual([]);
    expect(await textAt(sent.headers.get('location') ?? '')).toContain(LANGUAGES.de.december3);
    await save({ ...store, ...LONGER });
    const [question] = await questionsIn(site.island(), ['waiting']);
    expect(JSON.stringify(await dumpOf(site.island()))).toContain(question?.id);
    if (question) await erase(site.island(), question);
    await site.work();
    expect(JSON.stringify(await dumpOf(site.island()))).not.toContain(question?.id);
  });
});

describe('of several who wait', () => {
  test('the first come first, and no round gets more than it has room for', async () => {
    const narrow = { rounds: [{ days: ['tue', 'thu'], at: '10:00', cutoffMinutes: '30', capacity: '2' }] };
    site = await openTestSite({ settings: { ...settings, ...narrow } });
    for (const email of ['a@example.org', 'bb@example.org', 'ccc@example.org']) await asked(LANGUAGES.de, email);
    await save({ ...narrow, ...AWAY });
    const questions = await questionsIn(site.island(), ['waiting']);
    expect(questions.map(({ roundAt }) => roundAt?.toString().slice(0, 10))).toEqual([
      '2026-12-03',
      '2026-12-03',
      '2026-12-08',
    ]);
  });
});
