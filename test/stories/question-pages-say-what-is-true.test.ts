import { afterEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { answer, answerLeft } from '../../src/questions/answer.ts';
import { readChanges } from '../../src/questions/core/draft.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { openTestSite, type SiteOpening, type TestSite } from '../site.ts';
import { openCircle } from './question-steps.ts';

let site: TestSite;
afterEach(() => site?.close());

const open = async (opening: SiteOpening = {}) => {
  site = await openTestSite(opening);
  return site;
};
const pageAt = async (path: string, headers: Record<string, string> = {}) => (await site.get(path, headers)).text();
const enter = async () => {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  return { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' };
};

const HUND = {
  'content/questions/hund.md':
    '---\ntitle: Darf ich meinen Hund mitbringen?\ndate: 2025-03-03\n---\n\nJa, Ihr Hund darf gern mit ins Gespräch kommen.\n',
  'content/questions/dog.md':
    '---\ntitle: May I bring my dog?\ndate: 2025-03-03\nlang: en\n---\n\nYes, your dog may come to the conversation.\n',
};

test.each([
  [
    '/fragen/',
    'vorschlaege',
    'Darf ich meinen Hund mitbringen?',
    'Ihr Text bleibt auf Ihrem Gerät',
    'Nichts wird gesendet, bevor Sie auf den Knopf drücken.',
  ],
  [
    '/en/questions/',
    'suggestions',
    'May I bring my dog?',
    'Your text stays on your device',
    'Nothing is sent before you press the button.',
  ],
])('%s: a text that has been here does not stay on the device', async (page, suggestions, text, stays, sent) => {
  await open({ files: HUND });
  const fields = { text, reply: 'email', email: 'wer@example.org' };
  expect(await pageAt(page)).toContain(stays);
  for (const path of [page + suggestions, page]) {
    const answered = await site.post(path, path === page ? { ...fields, email: 'wer@' } : fields);
    const html = await answered.text();
    expect(html).toContain(text);
    expect(html).toContain(sent);
    expect(html).not.toContain(stays);
  }
});

test.each([
  ['/fragen/', 'Hinweise lese ich gesammelt einmal im Monat', 'Hinweise sammle ich in einer eigenen Ablage'],
  ['/en/questions/', 'I read remarks once a month', 'I gather remarks in a tray of their own'],
])('%s: advice is promised to be read where it is read', async (page, monthly, never) => {
  await open();
  expect(await pageAt(page)).toContain(monthly);
  await site.close();
  await open({ settings: { questions: { advice: 'never' } } });
  expect(await pageAt(page)).not.toContain(monthly);
  expect(await pageAt(page)).toContain(never);
});

/** A question that has been answered: the path of its page. */
async function answered(page: string, text: string): Promise<string> {
  await site.post(page, { text, reply: 'email', email: 'wer@example.org' });
  await deliverRound(site.island());
  const [question] = await questionsIn(site.island(), ['desk']);
  const given = await answer(site.island(), {
    ending: 'answered',
    questionIds: [question?.id ?? ''],
    markdown: 'Ja.',
    source: 'desk',
  });
  await site.pass({ minutes: 11 });
  await answerLeft(site.island(), given.answer.id);
  await site.work();
  const mail = (await site.mails()).findLast(({ to, text }) => to.includes('wer@example.org') && text.includes('Ja.'));
  return new URL(
    /https:\/\/insel\.example\/\S*(?:fragen\/meine|questions\/mine)\/\S+/.exec(mail?.text ?? '')?.[0] ?? '',
  ).pathname;
}

test.each([
  ['/fragen/', 'Gibt es einen Aufzug?', '/noch-offen', 'Das sind 1.203 Zeichen, möglich sind 1.000.'],
  ['/en/questions/', 'Is there a lift?', '/still-open', '1,203 characters'],
])('%s: what is still open is taken whole or comes back whole', async (page, text, path, said) => {
  await open();
  const mine = await answered(page, text);
  const form = await pageAt(mine);
  const action =
    new RegExp(
      `formaction="(${mine}/[^"]+)"[^>]*>\\s*(?:Das beantwortet meine Frage nicht|That does not answer my question)`,
    ).exec(form)?.[1] ?? path;
  const added = `Und was ist, wenn er nicht fährt? ${'ä'.repeat(1163)} Ende!`;
  expect(added.length).toBe(1203);
  const refused = await site.post(action, { added });
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain(added);
  expect(html).toContain(said);
  expect(await questionsIn(site.island(), ['waiting'])).toEqual([]);
  expect((await site.post(action, { added: added.slice(0, 1000) })).status).toBe(303);
  const [question] = await questionsIn(site.island(), ['waiting']);
  expect(question?.differs).toBe(added.slice(0, 1000));
  const differs = 'y'.repeat(1200); // twice come back, it is longer than one sentence may be, and can still be saved
  expect(readChanges({ text, differs }, differs).errors).toEqual([]);
  expect(readChanges({ text, differs }).errors).toHaveLength(1);
});

test.each([
  [
    'de',
    'Gibt es einen Aufzug, und was ist, wenn er nicht fährt?',
    '[Hier ist Ihre Mail gekürzt: Es passen 6.000 Zeichen.]',
  ],
  [
    'en',
    'Is there a lift, and what is to be done when it does not go?',
    '[Your mail is cut short here: 6,000 characters fit in.]',
  ],
])('a mail that is longer than a question may be says where it was cut (%s)', async (_, begin, said) => {
  const circle = await openCircle();
  const text = `${begin} ${'x '.repeat(4000)}`;
  const outcome = await circle.take({ from: 'wer@example.org', to: 'fragen@insel.example', subject: '', text });
  const question = outcome.kind === 'asked' ? outcome.question : undefined;
  expect(question?.text.endsWith(`\n\n${said}`)).toBe(true);
  expect(question?.text.startsWith(begin)).toBe(true);
  expect([...(question?.text ?? '')].length).toBeLessThanOrEqual(6000);
  await circle.close();
});

test.each([
  ['/tisch/runde/', 'Ihrer Telefonnummer'],
  ['/en/desk/round/', 'your telephone number'],
])('%s: an invitation promises the telephone where there is one', async (round, telephone) => {
  for (const owner of [{ email: 'm@example.org' }, { email: 'm@example.org', telephone: '+49 431 1' }]) {
    await open({ settings: { owner } });
    const cookie = await enter();
    await site.post('/fragen/', { text: 'Gibt es einen Aufzug?', reply: 'email', email: 'wer@example.org' });
    await deliverRound(site.island());
    const html = await pageAt(round, cookie);
    expect(html.includes(telephone)).toBe('telephone' in owner);
    await site.close();
  }
});
