import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { LANGUAGES } from '../../src/kit/language.ts';
import type { Route } from '../../src/look/route.ts';
import { mineToken } from '../../src/questions/links.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { CALLS } from '../../src/rooms/call-list.ts';
import { patternOf } from '../../src/server/addressing.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { RoomsSite } from '../../src/server/rooms-site.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { Site } from '../../src/server/site.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

type Headers = Readonly<Record<string, string>>;

// The lists of addresses are walked, so that no new form can forget to look where it was sent from.
const ELSEWHERE: readonly Headers[] = [
  { origin: 'https://evil.example' },
  { origin: 'https://insel.example.evil.example' },
  { origin: 'https://raum.insel.example' },
  { origin: 'http://insel.example' },
  { origin: '' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
];
const UNSAID: readonly Headers[] = [{}, { origin: 'null' }];
const FORMS = ROUTES.filter(({ post }) => post);
/** A token in the address is the form's proof as well (RFC 8058), where nothing but that token gives a right. */
const proves = ({ at, serve, desk }: Route) =>
  !desk && serve === 'secret' && patternOf({ at, serve }, 'de', LANGUAGES).includes('/:token');

let site: TestSite;
let token: string;
let cookie: string;
let form: string;
beforeAll(async () => {
  site = await openTestSite({ settings: { letter: { send: 'each' } } });
  await site.post('/fragen/', { text: 'Was ist ein Steg?', reply: 'email', email: 'fragerin@example.org' });
  const [question] = await questionsIn(site.island(), ['waiting']);
  if (!question) throw new Error('no question');
  token = mineToken(site.island(), question);
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  form = /name="form" value="([^"]+)"/.exec(await (await site.get('/fragen/')).text())?.[1] ?? '';
});
afterAll(() => site.close());

/** The addresses of a form in every language; for each name in it stands the token of a question that is there. */
function pathsOf(route: Route): string[] {
  return LANGUAGES.map((lang) => patternOf(route, lang, LANGUAGES).replaceAll(/:[a-z]+\*?/gi, token));
}

/** Sends a good question as the owner's browser would be made to: with the cookie, and nothing about itself but `headers`. */
function send(path: string, fields: Record<string, string>, headers: Headers): Promise<Response> {
  const body = new URLSearchParams({ text: 'Und eine Mole?', reply: 'email', email: 'evil@example.org', ...fields });
  const request = new Request(`https://insel.example${path}`, {
    method: 'POST',
    body,
    headers: { cookie, ...headers },
  });
  const asked = { request, host: 'insel.example', transport: 'https', network: '203.0.113.0/24' } as const;
  return new Site(furnishing(), LANGUAGES).answer(site.island(), asked);
}

test.each(ELSEWHERE)('every form that was sent from elsewhere is refused, whatever it carries: %o', async (headers) => {
  const before = await dumpOf(site.island());
  expect(FORMS.length).toBeGreaterThan(50);
  for (const path of FORMS.flatMap(pathsOf)) {
    const answer = await send(path, { form }, headers);
    expect(answer.status, path).toBe(403);
    expect(answer.headers.has('set-cookie'), path).toBe(false);
  }
  expect(await dumpOf(site.island())).toEqual(before);
});

test.each(UNSAID)(
  'every form that proves nothing is refused where no browser says where it comes from: %o',
  async (headers) => {
    const before = await dumpOf(site.island());
    const unproven = FORMS.filter((route) => !proves(route)).flatMap(pathsOf);
    expect(unproven.length).toBeGreaterThan(50);
    for (const path of unproven)
      for (const forged of [{}, { form: '' }, { form: token }, { form: `${form.slice(0, -1)}!` }]) {
        expect((await send(path, forged, headers)).status, path).toBe(403);
      }
    expect(await dumpOf(site.island())).toEqual(before);
  },
);

test('what rooms are asked by another website is refused before anything is read', async () => {
  const rooms = new RoomsSite(furnishing().assets);
  const before = await dumpOf(site.island());
  for (const { method, at } of CALLS.filter((call) => call.method !== 'GET'))
    for (const from of ELSEWHERE) {
      const url = `https://raum.insel.example${at.replaceAll(/:[a-z]+/gi, 'aaaaaaaaaaaaaaaaaaaa')}`;
      const headers = { ...from, authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' };
      const request = new Request(url, { method, headers, body: 'not read' });
      const asked = { request, host: 'raum.insel.example:1', transport: 'https', network: '203.0.113.0/24' } as const;
      const answer = await rooms.answer(site.island(), asked, { socket: undefined as never });
      expect([answer.status, request.bodyUsed], `${method} ${at}`).toEqual([403, false]);
    }
  expect(await dumpOf(site.island())).toEqual(before);
});
