import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { eraseQuestion } from '../../src/questions/erase.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let cookie = '';
beforeAll(async () => {
  site = await openTestSite({ settings: { questions: { undoMinutes: 1 } } });
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => site.close());

const get = async (path: string) => (await site.get(path, { cookie })).text();
const post = (path: string, fields: Record<string, string> | URLSearchParams) =>
  site.post(path, fields as Record<string, string>, { cookie });
const several = (fields: Record<string, string>, ids: readonly string[]) => {
  const form = new URLSearchParams(fields);
  for (const id of ids) form.append('question', id);
  return form;
};

/** Somebody asks and the round is opened; the id of what lies on the desk now. */
async function onDesk(text: string, email: string, more: Record<string, string> = {}): Promise<string> {
  await site.post('/fragen/', { text, reply: 'email', email, ...more });
  await site.pass({ minutes: 1 });
  await deliverRound(site.island());
  return (await questionsIn(site.island(), ['desk'])).find((question) => question.text === text)?.id ?? '';
}

test.each(['rueckgaengig', 'zuruecknehmen'])('an answer taken back lies there as it was typed (%s)', async (way) => {
  const ids = [
    await onDesk(`Haben Sie ein Wartezimmer (${way})?`, `wa-${way}@example.org`, { consent: 'yes' }),
    await onDesk(`Wo kann ich warten (${way})?`, `wb-${way}@example.org`),
  ];
  const [first = '', second = ''] = ids;
  await post('/tisch/runde/zusammenlegen', { question: first, with: second });
  const cardAfter = async (fields: Record<string, string>) => {
    const sent = await post('/tisch/runde/antworten', several(fields, ids));
    expect(sent.headers.get('location')).toBe('/tisch/runde/?done=sent');
    const given = /name="given" value="([^"]+)"/.exec(await get('/tisch/runde/'))?.[1] ?? '';
    await post(`/tisch/runde/${way}`, { given });
    const page = await get('/tisch/runde/');
    return page.slice(page.indexOf(`id="q-${first}"`)).split('</form>')[0] ?? '';
  };
  const personal = { [`personal-${second}`]: 'Grüße nach Leer.' };
  const typed = { publish: 'yes', title: 'Wo warte ich?', slug: `warten-${way}`, ...personal };
  const card = await cardAfter({ answer: 'Ja, unten.', ...typed });
  const stands = ['>Ja, unten.<', '>Grüße nach Leer.<', 'value="Wo warte ich?"', `value="warten-${way}"`];
  for (const each of stands) expect(card).toContain(each);
  expect(card).toMatch(/name="publish"[^>]* checked/);
  const leftToUs = await cardAfter({ answer: 'Ja, unten.', publish: 'yes', title: '', slug: '' });
  expect(leftToUs).toMatch(/name="publish"[^>]* checked/);
  expect(leftToUs.match(/<input[^>]*name="(title|slug)"[^>]*>/g)?.join()).not.toMatch(/value="[^"]/);
  const bare = await cardAfter({ answer: 'Ja, unten.' });
  expect(bare).not.toMatch(/name="publish"[^>]* checked/);
});

test('a draft keeps all that stands in the fields, and goes with the last who waits for it', async () => {
  const ids = [
    await onDesk('Gibt es bei Ihnen Kaffee?', 'ka@example.org', { consent: 'yes' }),
    await onDesk('Kann ich einen Kaffee bekommen?', 'kb@example.org'),
  ];
  const [first = '', second = ''] = ids;
  await post('/tisch/runde/zusammenlegen', { question: first, with: second });
  const typed = {
    answer: 'Ja,',
    publish: 'yes',
    title: 'Kaffee?',
    slug: 'kaffee-hier',
    [`personal-${second}`]: 'Mit Milch.',
  };
  const kept = await post('/tisch/runde/sichern', several(typed, ids));
  expect(kept.headers.get('location')).toBe('/tisch/runde/?done=kept');
  const cardOf = async (id: string) => {
    const page = await get('/tisch/runde/');
    return page.slice(page.indexOf(`id="q-${id}"`)).split('</form>')[0] ?? '';
  };
  const card = await cardOf(first);
  for (const each of ['>Ja,<', '>Mit Milch.<', 'value="Kaffee?"', 'value="kaffee-hier"']) expect(card).toContain(each);
  expect(card).toMatch(/name="publish"[^>]* checked/);
  await eraseQuestion(site.island(), first);
  expect(await cardOf(second)).toContain('>Ja,<');
  await eraseQuestion(site.island(), second);
  expect((await dumpOf(site.island())).answer?.filter((row) => row.includes('Kaffee?'))).toEqual([]);
});

test('a single minute to take it back is called one', async () => {
  await onDesk('Geht das schnell?', 'schnell@example.org');
  expect(await get('/tisch/runde/')).toContain('Eine Minute lang können Sie es zurücknehmen.');
  expect(await get('/en/desk/round/')).toContain('You can take it back for one minute.');
});
