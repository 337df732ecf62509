import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { openTestSite, type TestSite } from '../site.ts';

const QUESTION = { text: 'Und nun doch?', reply: 'email', email: 'wieder@example.org' };

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
});
afterEach(() => site.close());

const send = (once: string, path = '/fragen/') => site.post(path, { ...QUESTION, once });
const text = async (answer: Promise<Response>) => (await answer).text();

test('the same question once more is told when it was asked, when it lies on the table, and where its mail is', async () => {
  await send('first');
  const german = await text(send('second'));
  expect(german).toContain('<h1 tabindex="-1">Dieselbe Frage ist schon da</h1>');
  expect(german).toContain('Am Donnerstag, 26. November, um 10 Uhr liegt sie auf meinem Tisch.');
  expect(german).toContain('Gestellt wurde sie am Mittwoch, 25. November,');
  expect(german).toContain('Eine zweite Mail geht jetzt nicht hinaus');
  expect(german).toContain('href="/fragen/abholen"');
  const english = await text(send('third', '/en/questions/'));
  expect(english).toMatch(/On Thursday, 26 November, at 10.*It was asked on Wednesday, 25 November,/s);
  expect(await questionsIn(site.island(), ['waiting'])).toHaveLength(1);

  await site.pass({ hours: 23 });
  await deliverRound(site.island());
  await site.pass({ minutes: 30 });
  expect(await text(send('fourth'))).toContain('Sie liegt schon auf meinem Tisch.');
});

test('who withdrew a question and asks it again has asked it', async () => {
  const first = (await send('first')).headers.get('location') ?? '';
  expect((await site.post(`${first}/zurueckziehen`)).status).toBeLessThan(400);
  expect(await questionsIn(site.island(), ['waiting'])).toEqual([]);
  const second = (await send('second')).headers.get('location') ?? '';
  expect(second).toMatch(/^\/fragen\/meine\//);
  expect(second).not.toBe(first);
  expect(await questionsIn(site.island(), ['waiting'])).toHaveLength(1);
});
