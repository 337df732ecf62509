import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let cookie = '';
beforeAll(async () => {
  site = await openTestSite();
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => site.close());

async function answered(ids: readonly string[], fields: Record<string, string>): Promise<string> {
  const form = new URLSearchParams(fields);
  for (const id of ids) form.append('question', id);
  return (await site.post('/tisch/runde/antworten', form as unknown as Record<string, string>, { cookie })).text();
}

const post = (path: string, fields: Record<string, string>) => site.post(`/tisch/runde/${path}`, fields, { cookie });

/** Somebody asks, who agrees that the wording is published, and the round is opened; the id of what lies on the desk now. */
async function onDesk(text: string, email: string): Promise<string> {
  await site.post('/fragen/', { text, reply: 'email', email, consent: 'yes' });
  await site.pass({ minutes: 1 });
  await deliverRound(site.island());
  return (await questionsIn(site.island(), ['desk'])).find((question) => question.text === text)?.id ?? '';
}

test('what comes back is said in the card it was sent from, and nothing else is looked at first', async () => {
  await onDesk('Haben Sie am Deich eine Bank?', 'bank@example.org');
  const id = await onDesk('Ich bin Wiebke Olthoff. Gibt es Tee?', 'tee@example.org');
  const empty = await answered([id], { answer: '' });
  const card = empty.slice(empty.indexOf(`id="q-${id}"`));
  expect(empty.indexOf('Noch nicht gesendet.')).toBeGreaterThan(empty.indexOf('<h1'));
  expect(card.slice(0, card.indexOf('name="answer"'))).toMatch(/<section class="errors"[^>]*autofocus/);
  const fields = { answer: 'Ja, Frau Olthoff, immer.', publish: 'yes', title: 'Gibt es Tee?' };
  const marked = await answered([id], fields);
  expect(marked).toMatch(/<div class="leak"[^>]*autofocus[^>]*><p><strong>Noch nicht gesendet\.<\/strong>/);
  expect(marked.match(/autofocus/g)).toHaveLength(1);
});

test('a word that only a published wording would bring along is said to stand there, not in the answer', async () => {
  const ids = [
    await onDesk('Was kostet die Stunde, wenn ich aus Papenburg komme?', 'papen@example.org'),
    await onDesk('Was kostet die Stunde?', 'stunde@example.org'),
  ];
  const fields = { answer: 'Überall dasselbe.', publish: 'yes', title: 'Was kostet die Stunde?' };
  const page = await answered(ids, fields);
  expect(page).toContain('<mark>Papenburg</mark> steht in einer Frage, deren Wortlaut mit veröffentlicht würde.');
  expect(page).not.toContain('nur in einer der Fragen');
  expect(page).toContain('ohne zu veröffentlichen');
});

describe('with nobody ticked', () => {
  let ids: readonly string[] = [];
  beforeAll(async () => {
    ids = [await onDesk('Haben Sie im Mai Zeit?', 'mai@example.org'), await onDesk('Und im Juni?', 'juni@example.org')];
    await post('zusammenlegen', { question: ids[0] ?? '', with: ids[1] ?? '' });
  });

  test.each(['antworten', 'vorschau', 'sichern', 'spaeter', 'ablegen', 'zusammenlegen', 'fuer-sich', 'beenden'])(
    'nothing is done, and it is said why (%s)',
    async (way) => {
      const proposed = ids.join(' ');
      const refused = await post(way, { card: ids[0] ?? '', proposed, answer: 'Ja.', tray: 'spam', ending: 'invited' });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('Es ist keine Frage angehakt.');
      const open = (await questionsIn(site.island(), ['desk'])).map(({ id }) => id);
      expect(open).toEqual(expect.arrayContaining([...ids]));
    },
  );

  test.each(['antworten', 'vorschau', 'sichern', 'spaeter', 'ablegen'])(
    'what was typed comes back in its card (%s)',
    async (way) => {
      const [first = '', second = ''] = ids;
      const typed = { answer: 'Ja, im Mai.', title: 'Im Mai?', slug: 'mai', publish: 'yes' };
      const refused = await post(way, { card: second, ...typed, [`personal-${second}`]: 'Und Grüße.' });
      const html = await refused.text();
      const card = html.slice(html.indexOf(`id="q-${first}"`)).split('</form>')[0] ?? '';
      expect(html.indexOf('Es ist keine Frage angehakt.')).toBeGreaterThan(html.indexOf(`id="q-${first}"`));
      for (const kept of ['>Ja, im Mai.<', 'value="Im Mai?"', 'value="mai"', '>Und Grüße.<'])
        expect(card).toContain(kept);
      expect(card).toMatch(/name="publish"[^>]* checked/);
      expect(card).not.toMatch(/name="question"[^>]* checked/);
    },
  );
});

test('who is gone was not laid aside, and that is said', async () => {
  const id = await onDesk('Bin ich noch da?', 'noch-da@example.org');
  const gone = await post('spaeter', { card: id, question: '01998c5e-0000-7000-8000-000000000009' });
  expect(await gone.text()).toContain('inzwischen etwas anderes geschehen');
});
