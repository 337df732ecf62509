import { afterEach, beforeEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { newId } from '../../src/kit/ids.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { saveHeld } from '../../src/questions/store-digest.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let cookie = '';
beforeEach(async () => {
  site = await openTestSite({ settings: { mail: { address: 'fragen@insel.example' } } });
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterEach(() => site.close());

test.each([
  ['de', '/tisch/runde/', 'zurueckgehalten', 'rueckgaengig', 'Verworfen.', 'Rückgängig: verworfen'],
  ['en', '/en/desk/round/', 'held', 'undo', 'Dropped.', 'Undo: dropped'],
])('an answer held back is dropped at the desk, brought back, and sent (%s)', async (_, round, held, back, ...said) => {
  const get = async (path: string) => (await site.get(path, { cookie })).text();
  const post = (path: string, fields: Record<string, string>) => site.post(path, fields, { cookie });
  await site.post('/fragen/', { text: 'Gibt es einen Aufzug?', reply: 'email', email: 'aufzug@example.org' });
  await site.pass({ minutes: 1 });
  await deliverRound(site.island());
  const island = site.island();
  const [question] = await questionsIn(island, ['desk']);
  const id = newId(island.now);
  const text = 'Ja, bis in den dritten Stock.';
  const answer = { questionId: question?.id ?? '', text, publish: false, title: undefined };
  await saveHeld(island, { id, ...answer, cause: 'forged', at: island.now });
  expect(await get(round)).toContain(text);
  expect((await post(round + held, { drop: id })).headers.get('location')).toBe(`${round}?done=dropped`);
  const page = await get(`${round}?done=dropped`);
  expect(page).not.toContain(text);
  for (const words of said) expect(page).toContain(words);
  expect((await post(round + held, { drop: id })).status).toBe(422);
  await post(round + back, {});
  expect(await get(round)).toContain(text);
  await post(round + held, { held: id });
  await site.pass({ minutes: 11 });
  await site.work();
  const answers = (await site.mails()).filter(
    ({ automatic, to }) => automatic === 'no' && to.includes('aufzug@example.org'),
  );
  expect(answers.map((mail) => mail.text?.includes(text))).toEqual([true]);
});
