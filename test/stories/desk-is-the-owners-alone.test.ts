import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { LANGUAGES } from '../../src/kit/language.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { addresses, type Purpose, pathOf } from '../../src/words/addresses.ts';
import { openTestSite, type TestSite } from '../site.ts';

const SECRETS = ['Steganographie', 'fragerin@example.org'];

let site: TestSite;
let aged: string;
beforeAll(async () => {
  site = await openTestSite();
  await site.post('/fragen/', { text: 'Was ist Steganographie?', reply: 'email', email: 'fragerin@example.org' });
  aged = await formOnPage();
  await site.pass({ hours: 60 });
  await deliverRound(site.island());
});
afterAll(() => site.close());

/** Every address of the desk, in both languages; what is named by an id gets an invented one. */
function deskPaths(): string[] {
  const desk = ROUTES.filter((route) => route.desk).map(({ at }) => at as Purpose);
  return desk.flatMap((at) =>
    LANGUAGES.map((lang) => {
      const names = [...addresses[at][lang].matchAll(/:(\w+)/g)].map(([, name = '']) => [name, 'invented']);
      return pathOf(LANGUAGES, lang, at, Object.fromEntries(names));
    }),
  );
}

const formOnPage = async () => /name="form" value="([^"]+)"/.exec(await (await site.get('/fragen/')).text())?.[1] ?? '';

test.each(['fresh', 'old'])(
  'nobody sees or changes anything at the desk without signing in, with a %s form',
  async (age) => {
    const form = age === 'old' ? aged : await formOnPage();
    expect(deskPaths().length).toBeGreaterThan(30);
    for (const path of deskPaths())
      for (const answer of [await site.get(path), await site.post(path, { form }, { origin: 'null' })]) {
        const said = `${answer.headers.get('location')} ${await answer.text()}`;
        for (const secret of SECRETS) expect(said, path).not.toContain(secret);
        expect(said, path).not.toContain('id="card');
      }
  },
);

test('the owner, signed in, sees the very words', async () => {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const old = await site.post('/tisch/runde/sichern', { form: aged }, { origin: 'null', cookie });
  expect(old.status).toBe(422);
  expect(await old.text()).toContain('Steganographie');
});

test('who writes at the desk until the sign-in is over loses no word, and has it saved by the same form once signed in again', async () => {
  const fields = {
    kind: 'post',
    title: 'Von der Nacht',
    body: 'Zwei Stunden Arbeit.',
    state: 'draft',
    date: '2026-11-25',
  };
  for (const [path, said] of [
    ['/tisch/texte/schreiben', 'Sie sind nicht mehr angemeldet.'],
    ['/en/desk/texts/write', 'You are no longer signed in.'],
  ] as const) {
    const answer = await site.post(path, fields);
    const page = await answer.text();
    expect(answer.status).toBe(401);
    expect(page).toContain(said);
    expect(page).toMatch(/<textarea[^>]*>Zwei Stunden Arbeit\.<\/textarea>/);
    expect(page).not.toMatch(/aria-current|\/(runde|round)\//); // no word of the menu before the door
  }
  expect(await (await site.get('/tisch/texte/schreiben')).text()).not.toContain('nicht mehr angemeldet');
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await site.post('/tisch/texte/schreiben', fields, { cookie })).status).toBe(303);
});

test('whoever presses the button for a link again and again sends the owner a dozen a day, and no more', async () => {
  const links = async () => (await site.mails()).filter(({ text }) => /\/(anmelden|sign-in)\//.test(text)).length;
  let said = '';
  for (let nth = 0; nth < 40; nth += 1) {
    const answer = await site.post(nth % 2 ? '/en/desk/sign-in' : '/tisch/anmelden');
    said = `${answer.status} ${await answer.text()}`;
    await site.pass({ minutes: 3 });
  }
  expect(await links()).toBe(12);
  expect(said).toMatch(/^429 .*insel desk DIR/s);
  await site.pass({ hours: 24 });
  expect((await site.post('/tisch/anmelden')).status).toBe(200);
  await site.work();
  expect(await links()).toBe(13);
});
