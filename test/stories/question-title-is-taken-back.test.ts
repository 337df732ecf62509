import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { answer, answerLeft } from '../../src/questions/answer.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { erase } from '../../src/questions/erase.ts';
import { takeConsentBack } from '../../src/questions/mine.ts';
import { publishAnswer } from '../../src/questions/publish.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { titlesToChange } from '../../src/questions/wording-as-title.ts';
import { openSource } from '../../src/source/open.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { openCircle } from './question-steps.ts';

let site: TestSite | undefined;
afterEach(() => site?.close());

const LANGUAGES = {
  de: {
    ask: '/fragen/',
    text: 'Kann ich mein Fahrrad in den Hof stellen?',
    stands: 'Als Überschrift und in der Adresse einer Antwort steht',
    today: '/tisch/',
    waits: 'Eine Überschrift ist zu ändern.',
    round: '/tisch/runde/',
    edit: '/tisch/texte/schreiben',
    old: '/fragen/kann-ich-mein-fahrrad-in-den-hof-stellen/',
    now: '/fragen/raeder-im-hof/',
    title: 'Räder im Hof',
    slug: 'raeder-im-hof',
  },
  en: {
    ask: '/en/questions/',
    text: 'May I leave my bicycle in the yard?',
    stands: 'As the title and in the address of an answer',
    today: '/en/desk/',
    waits: 'One title is to be changed.',
    round: '/en/desk/round/',
    edit: '/en/desk/texts/write',
    old: '/en/questions/may-i-leave-my-bicycle-in-the-yard/',
    now: '/en/questions/bicycles-in-the-yard/',
    title: 'Bicycles in the yard',
    slug: 'bicycles-in-the-yard',
  },
} as const;

/** A site on which the wording of a question is the title of its answer; the path of the asker's page. */
async function published(lang: 'de' | 'en') {
  site = await openTestSite({ settings: { mail: { address: 'fragen@insel.example' } } });
  const { ask, text } = LANGUAGES[lang];
  const asked = await site.post(ask, { text, reply: 'email', email: 'wer@example.org', consent: 'yes' });
  const mine = asked.headers.get('location') ?? '';
  await deliverRound(site.island());
  const [question] = await questionsIn(site.island(), ['desk']);
  const questionIds = [question?.id ?? ''];
  const given = await answer(site.island(), {
    ending: 'answered',
    questionIds,
    markdown: 'Ja, gern.',
    publish: {},
    source: 'desk',
  });
  await site.pass({ minutes: 11 });
  await answerLeft(site.island(), given.answer.id);
  await publishAnswer(site.island(), given.answer.id);
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  return { site, mine, cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

describe.each(['de', 'en'] as const)('a wording that is a title (%s)', (lang) => {
  const words = LANGUAGES[lang];

  test.each(['takes the permission back', 'deletes the question'])(
    'lies on the desk once its asker %s, and its old address leads to the new one',
    async (how) => {
      const { site, mine, cookie } = await published(lang);
      const page = async (path: string) => (await site.get(path, { cookie })).text();
      expect((await site.get(words.old)).status).toBe(200);
      expect(await page(words.today)).not.toContain(words.waits);
      const buttons = [...(await page(mine)).matchAll(/formaction="([^"]+)"/g)].map(([, path = '']) => path);
      const isDelete = how.startsWith('deletes');
      const path = buttons.find((each) => (isDelete ? /loeschen|delete/ : /einwilligung|consent/).test(each));
      const done = await site.post(path ?? '', {});
      const said = done.status === 303 ? await page(done.headers.get('location') ?? '') : await done.text();
      expect(said).toContain(words.stands);
      expect(await page(words.today)).toContain(words.waits);
      const round = await page(words.round);
      const link = new RegExp(`href="(${words.edit}\\?file=[^"]+)">${RegExp.escape(words.text)}`).exec(round)?.[1];
      const form = await page(link?.replaceAll('&amp;', '&') ?? '');
      const fields: Record<string, string> = {};
      for (const [input] of form.matchAll(/<input[^>]*>/g)) {
        const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
        if (attribute('name') && !/type="(?:radio|checkbox)"/.test(input))
          fields[attribute('name')] = attribute('value');
      }
      const file = new URLSearchParams(link?.split('?')[1]).get('file') ?? '';
      expect(file).not.toBe('');
      const saved = await site.post(
        words.edit,
        { ...fields, file, title: words.title, slug: words.slug, body: 'Ja, gern.', text: 'Ja, gern.' },
        { cookie },
      );
      expect(saved.status).toBe(303);
      await site.work();
      expect(await page(words.today)).not.toContain(words.waits);
      expect((await site.get(words.now)).status).toBe(200);
      const old = await site.get(words.old);
      expect([301, 308]).toContain(old.status);
      expect(old.headers.get('location')).toContain(words.now);
      expect(await page(words.now)).not.toMatch(/Fahrrad in den Hof|bicycle in the yard\?/);
    },
  );
});

const WAYS = [
  ['takes the permission back', takeConsentBack],
  ['deletes the question', erase],
] as const;

describeOnEachDatabase('a wording that is about to become a title', (open) => {
  test.each(WAYS)('becomes none where its asker %s before the answer is written', async (_, takeBack) => {
    const circle = await openCircle({ connection: await open() });
    await openSource(circle.island(), { publish: true });
    const { text } = LANGUAGES.de;
    const asked = await circle.ask({ text, email: 'wer@example.org', consent: 'yes' });
    const other = await circle.ask({ text: 'Darf ein Rad in den Hof?', email: 'jemand@example.org' });
    await circle.until('2026-11-26T09:00:00Z');
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: [asked.id, other.id],
      markdown: 'Liebe alle,\n\nder Hof ist offen.',
      publish: {},
      source: 'desk',
    });
    await takeBack(circle.island(), await circle.look(asked));
    await circle.until('2026-11-26T09:30:00Z');
    const folder = join(circle.folder, 'content', 'questions');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(files).toEqual([expect.stringContaining('title: Der Hof ist offen.')]);
    expect(files.join()).not.toContain('Fahrrad');
    await circle.close();
  });

  test('is known to the desk without a trace of its asker', async () => {
    const circle = await openCircle({ connection: await open() });
    await openSource(circle.island(), { publish: true });
    const { text } = LANGUAGES.de;
    const asked = await circle.ask({ text, email: 'wer@example.org', consent: 'yes' });
    await circle.until('2026-11-26T09:00:00Z');
    const questionIds = [asked.id];
    await answer(circle.island(), { ending: 'answered', questionIds, markdown: 'Ja.', publish: {}, source: 'desk' });
    await circle.until('2026-11-26T09:30:00Z');
    expect(await titlesToChange(circle.island())).toEqual([]);
    await erase(circle.island(), await circle.look(asked));
    await circle.until('2026-11-26T09:40:00Z');
    expect((await titlesToChange(circle.island())).map(({ title }) => title)).toEqual([text]);
    expect(JSON.stringify(await dumpOf(circle.island()))).not.toContain(asked.id);
    await circle.close();
  });

  test('that is the owner’s own stays, whatever its asker takes back', async () => {
    const circle = await openCircle({ connection: await open() });
    await openSource(circle.island(), { publish: true });
    const asked = await circle.ask({ text: LANGUAGES.de.text, email: 'wer@example.org', consent: 'yes' });
    await circle.until('2026-11-26T09:00:00Z');
    const publish = { title: 'Mein Hof' };
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: [asked.id],
      markdown: 'Ja.',
      publish,
      source: 'desk',
    });
    await circle.until('2026-11-26T09:30:00Z');
    await takeConsentBack(circle.island(), await circle.look(asked));
    expect(await titlesToChange(circle.island())).toEqual([]);
    await circle.close();
  });
});
