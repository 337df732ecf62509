import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { answer } from '../../src/questions/answer.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { erase } from '../../src/questions/erase.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    files: {
      'content/questions/alt.md': '---\ntitle: Was niemand findet\ndate: 2020-01-01\n---\n\nDas hier.\n',
      'content/questions/gut.md': '---\ntitle: Was alle finden\ndate: 2020-01-01\n---\n\nDas da.\n',
    },
  });
});
afterAll(() => site.close());

async function report(path = '/tisch/bericht/'): Promise<string> {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await site.get(path, { cookie })).text();
}

test('a new island has nothing to tell, and shows no plot, no list and no empty part', async () => {
  const html = await report();
  expect(html).toContain('In diesem Monat hat niemand etwas gefragt.');
  expect(html).not.toMatch(/<svg class="plot|<figure class="plot"|Findet niemand|Noch ohne Antwort|Der Monat davor/);
});

test('what was asked, found and answered is told, and stays told when the questions are gone', async () => {
  for (let at = 0; at < 3; at += 1) {
    await site.post('/fragen/', { text: `Frage Nummer ${at}?`, reply: 'email', email: `a${at}@example.org` });
    await site.pass({ minutes: 5 });
  }
  await site.post('/fragen/beantwortet', { entry: '/fragen/gut/' });
  await deliverRound(site.island());
  const [first, second, third] = await questionsIn(site.island(), ['desk']);
  await answer(site.island(), {
    ending: 'answered',
    questionIds: [first?.id ?? '', second?.id ?? ''],
    markdown: 'Ja.',
    source: 'desk',
  });
  await site.pass({ minutes: 15 });
  const told =
    'Von vier Fragen war eine schon beantwortet, bevor sie abgeschickt wurde. Drei kamen auf den Tisch, in einer Runde. Zwei Antworten gingen hinaus.';
  expect(await report()).toContain(told);
  expect(await report()).toContain('Eine Antwort war schon geschrieben.');
  expect(await report('/en/desk/report/')).toContain('Of four questions one was already answered before being sent.');
  expect(await report()).toContain(third?.text);
  for (const question of await questionsIn(site.island(), ['answered', 'desk'])) await erase(site.island(), question);
  expect(await report()).toContain(told);
  expect(await report()).not.toContain('Noch ohne Antwort');
});

test('after a quarter, what nobody has found is named; months lead to one another', async () => {
  await site.pass({ hours: 24 * 100 });
  const now = await report();
  expect(now).toContain('Was niemand findet');
  expect(now).not.toContain('Was alle finden');
  expect(now).toContain('Der Monat davor');
  for (const month of ['2026-11', '2026-13', '1900-01', 'x', '9999-12']) {
    expect(await report(`/tisch/bericht/?month=${month}`)).toContain('Nicht gezählt');
  }
  expect(await report('/tisch/bericht/?month=2026-11')).toContain('November 2026');
});
