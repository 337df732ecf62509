import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { LANGUAGES } from '../../src/kit/language.ts';
import { newestMails } from '../../src/mail/outbox.ts';
import { answer } from '../../src/questions/answer.ts';
import { numberOf, takeBackToken } from '../../src/questions/links.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { addresses, type Purpose, pathOf } from '../../src/words/addresses.ts';
import { deskWords } from '../../src/words/desk.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

// Mail programs, their guards and browsers that fetch ahead look at every link. That must never do anything.
const GETS = 1_000;

let site: TestSite;
let links: readonly string[];
/** What the signed-in owner's browser sends along. */
let owner: Record<string, string>;

beforeAll(async () => {
  site = await openTestSite({
    settings: { mail: { address: 'fragen@insel.example' } },
    files: { 'content/questions/dauer.md': '---\ntitle: Wie lange?\ndate: 2026-10-01\n---\n\nAnderthalb Stunden.\n' },
  });
  await asked();
  links = await everyLink();
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  owner = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' };
});
afterAll(() => site.close());

/** Questions in many states, so that their pages have every button there is. */
async function asked(): Promise<void> {
  const send = (fields: Record<string, string>) => site.post('/fragen/', { reply: 'email', ...fields });
  await send({ text: 'Was ist ein Steg?', email: 'one@example.org' });
  await send({ text: 'What is a jetty?', email: 'two@example.org' });
  await send({
    text: 'Kaufen Sie Backlinks für Ihre Webseite, jetzt im Angebot',
    email: 'three@example.org',
    kind: 'offer',
  });
  await site.pass({ hours: 48 });
  const [first] = await questionsIn(site.island(), ['desk']);
  await answer(site.island(), {
    ending: 'answered',
    questionIds: [first?.id ?? ''],
    markdown: 'Ein Weg.',
    source: 'desk',
  });
  await site.pass({ minutes: 15 });
  await send({ text: 'Und was ist eine Mole?', email: 'four@example.org' });
  const [second] = await questionsIn(site.island(), ['desk']);
  await answer(site.island(), {
    ending: 'answered',
    questionIds: [second?.id ?? ''],
    markdown: 'A way.',
    source: 'desk',
  });
  await site.post('/tisch/anmelden');
  await site.work();
}

/** Every link to our pages in every mail, and every address behind one of its tokens, in both languages. */
async function everyLink(): Promise<string[]> {
  const texts = (await site.mails()).map(({ text }) => text).concat(rawMails());
  const found = new Set(
    texts.flatMap((text) => [...text.matchAll(/https:\/\/insel\.example(\/[^\s">)]*)/g)].map(([, path = '']) => path)),
  );
  const tokens = new Set([...found].map((path) => path.split('/').at(-1) ?? '').filter((token) => token.length > 20));
  const given = await questionsIn(site.island(), ['sending']);
  for (const { answerId } of given) tokens.add(takeBackToken(site.island(), answerId ?? ''));
  tokens.add(newLink(site.island()));
  for (const token of tokens) for (const path of everyPath({ token })) found.add(path);
  return [...found];
}

/** The addresses of all routes that these values suffice for, in both languages. */
function everyPath(values: Readonly<Record<string, string>>): string[] {
  const purposes = ROUTES.map(({ at }) => at).filter((at): at is Purpose => !at.startsWith('/'));
  return LANGUAGES.flatMap((lang) =>
    purposes
      .filter((at) => [...addresses[at][lang].matchAll(/:(\w+)/g)].every(([, name = '']) => name in values))
      .map((at) => pathOf(LANGUAGES, lang, at, values)),
  );
}

function rawMails(): string[] {
  const outbox = join(site.folder, 'data', 'outbox');
  return readdirSync(outbox)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(outbox, name), 'utf8').replaceAll('=\r\n', '').replaceAll('=3D', '='));
}

/** Looks at all of them, by GET and HEAD in turn, with and without a query; nothing may be different afterwards. */
async function lookAt(paths: readonly string[], headers: Record<string, string>): Promise<Map<number, number>> {
  const island = site.island();
  const numbers = (await questionsIn(island, ['waiting'])).map(({ id }) => numberOf(island, id));
  const before = await dumpOf(island);
  const filesBefore = readdirSync(site.folder, { recursive: true }).sort();
  const seen = new Map<number, number>();
  for (let at = 0; at < Math.max(GETS, paths.length * 2); at += 1) {
    const path = paths[Math.floor(at / 2) % paths.length] ?? '/';
    const asked = at % 3 === 0 ? `${path}?number=${numbers[0]}&text=x&done=sent` : path;
    const { status } = await (at % 2 === 0 ? site.get(asked, headers) : site.head(asked, headers));
    seen.set(status, (seen.get(status) ?? 0) + 1);
    expect(status, path).toBeLessThan(500);
  }
  expect(await dumpOf(island)).toEqual(before);
  expect(readdirSync(site.folder, { recursive: true }).sort()).toEqual(filesBefore);
  return seen;
}

test(`${GETS} looks at every link of every mail and every page behind a token change nothing`, async () => {
  expect(links.filter((path) => path.includes('/meine/')).length).toBeGreaterThan(10);
  expect(links.some((path) => path.includes('/bestaetigen/'))).toBe(true);
  expect((await lookAt(links, {})).get(200)).toBeGreaterThan(GETS / 10);
});

test(`${GETS} looks of the signed-in owner, at those and at every page of the desk, change nothing`, async () => {
  const mails = (await newestMails(site.island(), 50)).map(({ id }) => id);
  const pages = new Set([{}, ...mails.map((id) => ({ id }))].flatMap((values) => everyPath(values)));
  expect([...pages].filter((path) => /^\/tisch\/ausgang\/./.test(path)).length).toBeGreaterThan(5);
  expect(await (await site.get('/tisch/haus/', owner)).text()).toContain(deskWords.de.house.title);
  const seen = await lookAt([...pages, ...links], owner);
  expect(seen.get(200)).toBeGreaterThan(GETS / 4);
});

test('the dump sees a change: the same link with its button pressed', async () => {
  const before = await dumpOf(site.island());
  const tokens = links.filter((path) => path.startsWith('/fragen/bestaetigen/'));
  const answers = await Promise.all(tokens.map((path) => site.post(path)));
  expect(answers.some(({ status }) => status === 303)).toBe(true);
  expect(await dumpOf(site.island())).not.toEqual(before);
});

test('a page behind a token is nobody else’s: not kept, not found, not told on', async () => {
  for (const path of links.filter((each) => /\/(meine|bestaetigen)\/\w+$/.test(each)).slice(0, 20)) {
    const { headers } = await site.get(path);
    expect(headers.get('cache-control'), path).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  }
});
