import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { announce } from '../../src/questions/announce.ts';
import { answer } from '../../src/questions/answer.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { everyAddress } from '../../src/server/every-address.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { openTestSite, type TestSite } from '../site.ts';

// Every canary begins with the same letters; the rest says where it flew from.
const CANARY = /zeisig\w*/gi;
const KINDS = ['posts', 'pages', 'questions', 'offers', 'ventures'] as const;
const OPEN = 'Wie lange dauert ein Gespräch?';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ settings: { mail: { address: 'fragen@insel.example' } }, files: files() });
  await site.work();
  await askers();
});
afterAll(() => site.close());

function files(): Record<string, string> {
  const made: Record<string, string> = {
    'content/questions/dauer.md': `---\ntitle: ${OPEN}\ndate: 2026-10-01\n---\n\nAnderthalb Stunden dauert ein Gespräch.\n`,
    'content/posts/2026-10-01-offen.md': '---\ntitle: Offen\ndate: 2026-10-01\n---\n\nEin offener Text.\n',
  };
  for (const kind of KINDS) {
    const words = (state: string) =>
      `title: Zeisig${kind}${state}titel ist es so?\nsummary: Zeisig${kind}${state}summe\n`;
    const tail = (state: string) =>
      `tags: [zeisig${kind}${state}thema]\n---\n\nZeisig${kind}${state}text singt.\n\n![Zeisig${kind}${state}bild](/media/zeisig.png)\n`;
    made[`content/${kind}/zeisig${kind}entwurf.md`] =
      `---\n${words('entwurf')}date: 2026-10-01\ndraft: true\n${tail('entwurf')}`;
    // Only what has a day of its own can wait for it.
    if (kind === 'posts' || kind === 'questions')
      made[`content/${kind}/zeisig${kind}spaeter.md`] = `---\n${words('spaeter')}date: 2027-10-01\n${tail('spaeter')}`;
  }
  return made;
}

/** Questions in every state before publication, asked and answered as they are in life. */
async function askers(): Promise<void> {
  await send('Zeisigknapp beantwortet, darf das jemand lesen?');
  await send('Zeisigschon wie lange sitzt man bei Ihnen?');
  await send('Zeisigoffen liegt auf dem Tisch, was nun?');
  await send('Zeisigunteruns bleibt es das?', { between: 'yes' });
  await send('Zeisigablage kaufen Sie jetzt Backlinks für Ihre Webseite', { kind: 'offer' });
  await site.pass({ hours: 48 });
  const [first, second] = await questionsIn(site.island(), ['desk']);
  await answer(site.island(), {
    ending: 'answered',
    questionIds: [first?.id ?? ''],
    markdown: 'Zeisigantwort: nein.',
    source: 'desk',
  });
  await answer(site.island(), {
    ending: 'already-answered',
    questionIds: [second?.id ?? ''],
    markdown: 'Zeisigzusatz.',
    entryPath: '/fragen/dauer/',
    source: 'desk',
  });
  await site.pass({ hours: 1 });
  await send('Zeisigwartend: wann lesen Sie das?', { consent: 'yes' });
}

let asked = 0;
async function send(text: string, more: Record<string, string> = {}): Promise<void> {
  asked += 1;
  const answer = await site.post('/fragen/', { text, reply: 'email', email: `asker${asked}@example.org`, ...more });
  expect(answer.status).toBe(303);
  await site.work();
}

test('the canaries are there: in the folder, in the database, in the mails', async () => {
  const mails = (await site.mails()).map(({ text }) => text).join('\n');
  expect(new Set(mails.match(CANARY))).toContain('Zeisigoffen');
  const states = await questionsIn(site.island(), ['waiting', 'tray', 'desk', 'answered', 'already-answered']);
  expect(states.map(({ state }) => state).sort()).toEqual([
    'already-answered',
    'answered',
    'desk',
    'desk',
    'tray',
    'waiting',
  ]);
});

test('no page, feed, index, list or file for machines sings', async () => {
  const addresses = everyAddress(site.island(), ROUTES).map(({ path }) => path);
  for (const path of [
    '/robots.txt',
    '/sitemap.xml',
    '/antworten.idx',
    '/antworten.txt',
    '/en/answers.idx',
    '/feed.json',
  ])
    expect(addresses).toContain(path);
  const singing: string[] = [];
  for (const path of addresses) singing.push(...(await canariesAt(path)).map((word) => `${path}: ${word}`));
  expect(singing).toEqual([]);
});

test('nobody finds one by searching, or by asking the same', async () => {
  for (const words of ['singt', 'jemand lesen', 'ist es so', 'liegt auf dem Tisch was nun', 'nein']) {
    expect(await canariesAt(`/suche/?q=${encodeURIComponent(words)}`), words).toEqual([]);
    const answer = await site.post('/fragen/vorschlaege', { text: words }, { accept: 'application/json' });
    expect((await answer.text()).match(CANARY), words).toBeNull();
  }
});

test('another asker’s pages, what forms answer, and what is announced sing nothing', async () => {
  const open = (await questionsIn(site.island(), ['desk'])).find(({ betweenUs }) => !betweenUs);
  await announce(site.island(), open?.id ?? '', 'Was liegt auf dem Tisch?');
  const form = {
    text: 'Liegt auf dem Tisch, was nun? Oder wartend: wann lesen Sie das?',
    reply: 'email',
    email: 'new@example.org',
  };
  const sent = await site.post('/fragen/', form);
  const mine = sent.headers.get('location') ?? '';
  await site.work();
  const [mail] = (await site.mails()).filter(({ to }) => to.includes('new@example.org'));
  const confirm = /https:\/\/insel\.example(\/fragen\/bestaetigen\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const number = /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.exec(await (await site.get(mine)).text())?.[0] ?? '';
  const json = { accept: 'application/json' };
  const answers: Record<string, Response> = {
    mine: await site.get(mine),
    data: await site.get(`${mine}/daten.json`),
    confirm: await site.get(confirm),
    confirmed: await site.post(confirm),
    collected: await site.post('/fragen/abholen', { number }),
    second: await site.post('/fragen/vorschlaege', form),
    announced: await site.post('/fragen/vorschlaege', { text: 'Was liegt auf dem Tisch, und was nun?' }, json),
    faulty: await site.post('/fragen/', { ...form, email: 'new@' }),
    known: await site.post('/fragen/', form),
    ask: await site.get('/fragen/'),
    settled: await site.post(`${mine}/beantwortet`, { entry: '/fragen/dauer/' }),
    deleted: await site.post(`${mine}/loeschen`),
  };
  const texts = await Promise.all(
    Object.entries(answers).map(async ([name, answer]) => [name, await answer.text()] as const),
  );
  expect(texts.flatMap(([name, text]) => [...text.matchAll(CANARY)].map(([word]) => `${name}: ${word}`))).toEqual([]);
  expect(Object.fromEntries(texts).announced).toContain('Was liegt auf dem Tisch?');
  expect(answers.mine?.status).toBe(200);
  expect(answers.confirmed?.status).toBe(303);
  expect(answers.collected?.status).toBe(303);
});

test('the addresses they would have are not there', async () => {
  for (const path of ['/2026/zeisigpostsentwurf/', '/2027/zeisigpostsspaeter/', '/zeisigpagesentwurf/'])
    expect((await site.get(path)).status, path).toBe(404);
  expect((await site.get('/fragen/zeisigquestionsentwurf/')).status).toBe(404);
  expect((await site.get('/thema/zeisigpostsentwurfthema/')).status).toBe(404);
});

test('an export holds none of them', async () => {
  const out = mkdtempSync(join(inject('runFolder'), 'export-'));
  await exportSite(site.island(), furnishing(), out);
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  expect(names.length).toBeGreaterThan(20);
  const singing = names.filter(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return CANARY.test(file) || readFileSync(file, 'utf8').match(CANARY);
  });
  expect(singing.map(({ name }) => name)).toEqual([]);
});

test('a text whose day has come is there, and so the canaries would have been seen', async () => {
  await site.pass({ hours: 24 * 320 });
  expect((await canariesAt('/2027/zeisigpostsspaeter/')).length).toBeGreaterThan(2);
  expect((await canariesAt('/sitemap.xml')).length).toBeGreaterThan(0);
  expect((await canariesAt('/antworten.txt')).length).toBeGreaterThan(0);
});

async function canariesAt(path: string): Promise<readonly string[]> {
  const html = await (await site.get(path)).text();
  return html.match(CANARY) ?? [];
}
