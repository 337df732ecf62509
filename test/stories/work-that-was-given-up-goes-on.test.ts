import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { MOST_ATTEMPTS } from '../../src/store/core/backoff.ts';
import { pathOf } from '../../src/words/addresses.ts';
import { deskWords } from '../../src/words/desk.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

/** The island's clock goes on whatever fails; the one of a test tells it. */
function isExpected(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

test.each(['de', 'en'] as const)(
  'an answer that could not be written for days is written by one button (%s)',
  async (lang) => {
    site = await openTestSite({
      settings: { languages: [lang] },
      files: { 'content/pages/a.md': '---\ntitle: A\n---\n\nText.\n' },
    });
    const to = (purpose: Parameters<typeof pathOf>[2], values = {}) => pathOf([lang], lang, purpose, values);
    await site.post(to('questions'), { text: 'Darf mein Hund mit?', reply: 'email', email: 'hund@example.org' });
    await deliverRound(site.island());
    const [question] = await questionsIn(site.island(), ['desk']);
    const entered = await site.post(to('signInLink', { token: newLink(site.island()) }));
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const inTheWay = join(site.folder, 'content', 'questions');
    writeFileSync(inTheWay, 'no folder');
    const fields = { question: question?.id ?? '', answer: 'Ja, gern.', publish: 'yes', title: 'Hund?', slug: 'hund' };
    await site.post(to('deskAnswer'), fields, { cookie });
    for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) await site.pass({ hours: 7 }).catch(isExpected);

    const words = deskWords[lang].house;
    const page = await (await site.get(to('deskHouse'), { cookie })).text();
    expect(page).toContain(words.failed(1));
    expect(page).toContain(words.failedAgain);
    renameSync(inTheWay, `${inTheWay}.txt`);
    expect((await site.post(to('workAgain'))).status).not.toBe(303);
    await site.work();
    expect(existsSync(join(inTheWay, 'hund.md'))).toBe(false);

    expect((await site.post(to('workAgain'), {}, { cookie })).headers.get('location')).toBe(to('deskHouse'));
    await site.work();
    expect(existsSync(join(inTheWay, 'hund.md'))).toBe(true);
    expect(await (await site.get(to('deskHouse'), { cookie })).text()).not.toContain(words.failedAgain);
  },
);
