import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Incoming } from '../../src/mail/core/incoming.ts';
import { answer } from '../../src/questions/answer.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { makeChallenge } from '../../src/questions/proof.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    settings: {
      mail: { address: 'fragen@insel.example' },
      owner: { email: 'marlene@example.org', telephone: '+49 431 1' },
    },
    files: {
      'content/questions/hund.md':
        '---\ntitle: Darf ich meinen Hund mitbringen?\ndate: 2025-03-03\n---\n\nJa, Ihr Hund darf gern mit ins Gespräch kommen. Er sollte ruhig liegen können.\n',
    },
  });
});
afterAll(() => site.close());

const HUND = 'Darf mein Hund mit ins Gespräch, oder muss er draußen bleiben?';
const textIn = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const textOf = async (response: Response) => textIn(await response.text());
const locationOf = (response: Response) => response.headers.get('location') ?? '';
const lastTo = async (address: string): Promise<Incoming | undefined> => {
  await site.work();
  return (await site.mails()).filter(({ to }) => to.includes(address)).at(-1);
};
const pathIn = (mail: Incoming | undefined, begin: string) =>
  mail?.text.match(new RegExp(`https://insel\\.example(${begin}\\S+)`))?.[1] ?? '';

/** What a browser without a program would send: every field of the form as it stands. */
function fieldsOf(html: string): Record<string, string> {
  const form = html.match(/<form[^>]*class="ask"[\s\S]*?<\/form>/)?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const isChoice = /type="(radio|checkbox)"/.test(input);
    if (!isChoice || / checked/.test(input)) fields[attribute('name') ?? ''] = attribute('value') ?? '';
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]* name="(\w+)"[^>]*>([^<]*)<\/textarea>/g))
    fields[name] = text;
  return fields;
}

test('the whole circle without a program in the page', async () => {
  const page = await (await site.get('/fragen/')).text();
  expect(page).toMatch(/<form[^>]*action="\/fragen\/"/);
  expect(page).toMatch(/<button[^>]*formaction="\/fragen\/vorschlaege"[^>]*>Frage senden/);
  const fields: Record<string, string> = { ...fieldsOf(page), text: HUND, email: 'johanne@example.org' };
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(['form', 'once', 'reply', 'email', 'text', 'kind']));

  const second = await site.post('/fragen/vorschlaege', fields);
  expect(second.status).toBe(200);
  expect(second.headers.get('cache-control')).toBe('no-store');
  const html = await second.text();
  expect(html).toContain('»Ja, Ihr Hund darf gern mit ins Gespräch kommen.');
  expect(html).toContain('Trotzdem senden');
  // On every screen what is written is read before the form.
  expect(html.indexOf('»Ja, Ihr Hund')).toBeLessThan(html.indexOf('class="ask"'));
  const filled = fieldsOf(html);
  expect(filled).toMatchObject({ text: HUND, email: 'johanne@example.org', once: fields.once });
  expect(await lastTo('johanne@example.org')).toBeUndefined();

  const sent = await site.post('/fragen/', { ...filled, differs: 'Er ist sehr groß.' });
  expect(sent.status).toBe(303);
  const mine = locationOf(sent);
  expect(mine).toMatch(/^\/fragen\/meine\/[0-9a-z]{60}$/);
  expect(mine).not.toContain('Hund');
  const again = await site.post('/fragen/', { ...filled, differs: 'Er ist sehr groß.' });
  expect(locationOf(again)).toBe(mine);

  const own = await site.get(mine);
  for (const [name, value] of Object.entries({
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }))
    expect(own.headers.get(name)).toBe(value);
  const ownText = await textOf(own);
  expect(ownText).toContain('Donnerstag, 26. November, um 10 Uhr');
  expect(ownText).toContain('johanne@example.org');
  const number = /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.exec(ownText)?.[0] ?? '';
  expect(number).not.toBe('');

  const confirm = pathIn(await lastTo('johanne@example.org'), '/fragen/bestaetigen/');
  expect(await textOf(await site.get(confirm))).not.toContain('Hund mit');
  const confirmed = await site.post(confirm, {}, { origin: 'https://insel.example' });
  expect(locationOf(confirmed)).toBe(mine);
  expect((await lastTo('johanne@example.org'))?.subject).toBe('Ihre Frage ist angekommen');

  const collected = await site.post('/fragen/abholen', {
    number: number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'O'),
  });
  expect(locationOf(collected)).toBe(mine);

  await deliverRound(site.island());
  const digest = await lastTo('marlene@example.org');
  expect(digest?.text).toContain('│ Anders ist: Er ist sehr groß.');
  expect(await textOf(await site.get(mine))).toContain('Ihre Frage liegt seit dem 25. November auf meinem Tisch.');
});

test('the same in English, with addresses and mails in English', async () => {
  const sent = await site.post('/en/questions/', {
    text: 'Do you work in English?',
    reply: 'email',
    email: 'joan@example.com',
  });
  expect(locationOf(sent)).toMatch(/^\/en\/questions\/mine\//);
  const page = await textOf(await site.get(locationOf(sent)));
  expect(page).toContain('Your question has arrived');
  const mail = await lastTo('joan@example.com');
  expect(mail?.subject).toBe('Please confirm your address.');
  expect(pathIn(mail, '/en/questions/confirm/')).not.toBe('');
});

test('a thousand looks at every link of every mail change nothing', async () => {
  await site.work();
  const links = (await site.mails()).flatMap(({ text }) => text.match(/https:\/\/insel\.example\/\S+/g) ?? []);
  const paths = [...new Set(links.map((link) => link.slice('https://insel.example'.length)))];
  expect(paths.length).toBeGreaterThan(4);
  const before = await dumpOf(site.island());
  for (const path of paths) {
    for (let look = 0; look < 1000 / paths.length; look += 1) expect((await site.get(path)).status).toBeLessThan(500);
  }
  for (const end of [
    'zurueckziehen',
    'loeschen',
    'aendern',
    'adresse',
    'nochmals',
    'beantwortet',
    'nicht-beantwortet',
    'doch-eine-frage',
  ]) {
    const mine = paths.find((path) => path.startsWith('/fragen/meine/')) ?? '';
    expect((await site.get(`${mine}/${end}`)).status).toBe(303);
  }
  expect(await dumpOf(site.island())).toEqual(before);
});

test('without e-mail: in a tray until one click says that it is a question, and then in the round', async () => {
  const sent = await site.post('/fragen/', { text: 'Wie lange dauert es?', reply: 'number' });
  const mine = locationOf(sent);
  expect(await textOf(await site.get(mine))).toContain('Ohne E-Mail-Adresse braucht eine Frage einen kurzen Nachweis');
  expect((await site.post(`${mine}/doch-eine-frage`)).status).toBe(303);
  expect(await textOf(await site.get(mine))).toContain('Sie liegt auf meinem Tisch am');
  expect((await site.post(`${mine}/doch-eine-frage`)).status).toBe(422);
  const added = await site.post(`${mine}/adresse`, { email: 'spaeter@example.org' });
  expect(locationOf(added)).toMatch(/^\/fragen\/meine\/[0-9a-z]{60}\?done=addressChanged$/);
  expect((await site.get(mine)).status).toBe(404);
  expect((await lastTo('spaeter@example.org'))?.subject).toBe('Bitte bestätigen Sie Ihre Adresse.');
});

test('a proof of work takes one question without an address into the round, and no second one', async () => {
  const challenge = JSON.parse(await makeChallenge(site.island()));
  const proof = JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
  const send = async (text: string) => locationOf(await site.post('/fragen/', { text, reply: 'number', proof }));
  const [first, second] = [await send('Wo kann ich parken?'), await send('Wo hält der Bus?')];
  expect(await textOf(await site.get(first))).toContain('Sie liegt auf meinem Tisch am');
  expect(await textOf(await site.get(second))).toContain(
    'Ohne E-Mail-Adresse braucht eine Frage einen kurzen Nachweis',
  );
});

test('whom the owner has answered before reaches the round, also with words that a stranger’s would not', async () => {
  const thanks = 'Danke. Sie sollten das unbedingt auf Ihre erste Seite schreiben, an Ihrer Stelle würde ich es tun.';
  const send = async (text: string, email: string) =>
    textOf(await site.get(locationOf(await site.post('/fragen/', { text, reply: 'email', email }))));
  expect(await send(thanks, 'fremd@example.org')).toContain('klingt wie ein Hinweis');
  await send('Gibt es eine Warteliste?', 'bekannt@example.org');
  await site.pass({ minutes: 1 });
  await deliverRound(site.island());
  const asked = (await questionsIn(site.island(), ['desk'])).find(({ text }) => text === 'Gibt es eine Warteliste?');
  const questionIds = [asked?.id ?? ''];
  await answer(site.island(), { ending: 'answered', questionIds, markdown: 'Ja.', source: 'desk' });
  await site.pass({ minutes: 15 });
  expect(await send(thanks, 'bekannt@example.org')).toContain('Sie liegt auf meinem Tisch am');
});

test('a mistyped address loses nothing: it is changed, and what was mailed before leads nowhere', async () => {
  const sent = await site.post('/fragen/', { text: 'Wo ist der Eingang?', reply: 'email', email: 'jo@gmial.com' });
  const mine = locationOf(sent);
  expect(await textOf(await site.get(mine))).toContain('Meinten Sie jo@gmail.com?');
  const confirm = pathIn(await lastTo('jo@gmial.com'), '/fragen/bestaetigen/');
  const wrong = await site.post(`${mine}/adresse`, { email: 'jo@' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Nach dem @ fehlt etwas');
  const changed = locationOf(await site.post(`${mine}/adresse`, { email: 'jo@example.org' })).split('?')[0] ?? '';
  expect(changed).not.toBe(mine);
  expect((await site.get(confirm)).status).toBe(404);
  expect((await site.post(confirm)).status).toBe(404);
  expect((await site.get(mine)).status).toBe(404);
  expect(await textOf(await site.get(changed))).toContain('jo@example.org');
  expect(pathIn(await lastTo('jo@example.org'), '/fragen/bestaetigen/')).not.toBe('');
});

test('what was typed beside another address is not lost with it, and the same address changes nothing', async () => {
  const sent = await site.post('/fragen/', { text: 'Ist der Hof hell?', reply: 'email', email: 'hof@example.org' });
  const mine = locationOf(sent);
  const typed = { text: 'Ist der Hof abends hell?', email: 'hof@example.org' };
  const same = await (await site.post(`${mine}/adresse`, typed)).text();
  expect(same).toContain('Das ist schon die Adresse. Geändert ist nichts.');
  expect(same).toContain('Ist der Hof abends hell?');
  expect(await textOf(await site.get(mine))).toContain('Ist der Hof hell?');
  const empty = await site.post(`${mine}/adresse`, { text: '', email: 'anders@example.org' });
  expect(empty.status).toBe(422);
  expect(await textOf(await site.get(mine))).toContain('hof@example.org');
  const changed = locationOf(await site.post(`${mine}/adresse`, { ...typed, email: 'anders@example.org' }));
  const page = await textOf(await site.get(changed));
  expect(page).toContain('anders@example.org');
  expect(page).toContain('Ist der Hof abends hell?');
});

test('one changes, withdraws, takes along and deletes a question on its own page', async () => {
  const mine = locationOf(
    await site.post('/fragen/', { text: 'Haben Sie Parkplätze?', reply: 'email', email: 'a@example.org' }),
  );
  const empty = await site.post(`${mine}/aendern`, { text: ' ' });
  expect(empty.status).toBe(422);
  expect(locationOf(await site.post(`${mine}/aendern`, { text: 'Haben Sie Fahrradständer?' }))).toBe(
    `${mine}?done=saved`,
  );
  expect(await textOf(await site.get(mine))).toContain('Haben Sie Fahrradständer?');

  const data = await site.get(`${mine}/daten.json`);
  expect(data.headers.get('content-disposition')).toContain('frage.json');
  expect(await data.json()).toMatchObject({
    text: 'Haben Sie Fahrradständer?',
    state: 'waiting',
    reply: { address: 'a@example.org' },
  });

  expect((await site.post(`${mine}/zurueckziehen`)).status).toBe(303);
  expect(await textOf(await site.get(mine))).toContain('Sie haben Ihre Frage zurückgezogen.');
  expect((await site.post(`${mine}/zurueckziehen`)).status).toBe(422);
  expect(await textOf(await site.post(`${mine}/loeschen`))).toContain('sind gelöscht');
  for (const path of [mine, `${mine}/daten.json`]) expect((await site.get(path)).status).toBe(404);
  expect((await site.post(`${mine}/loeschen`)).status).toBe(404);
});

test('"that answers it" counts entry and day, and nothing else', async () => {
  const noted = await site.post('/fragen/beantwortet', { entry: '/fragen/hund/', text: HUND });
  expect(await textOf(noted)).toContain('Schön, dass es schon dasteht');
  for (const entry of ['/fragen/gibt-es-nicht/', '/impressum/', 'https://evil.example/', '']) {
    const answer = await site.post('/fragen/beantwortet', { entry }, { accept: 'application/json' });
    expect(await answer.json()).toEqual({ counted: false });
  }
  const { answered_count } = await dumpOf(site.island());
  expect(answered_count?.map((row) => JSON.parse(row))).toEqual([
    expect.objectContaining({ day: '2026-11-25', entry_path: '/fragen/hund/', times: 1 }),
  ]);
});

test('a program asks and gets what it was promised', async () => {
  const answer = await site.post('/fragen/vorschlaege', { text: HUND }, { accept: 'application/json' });
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { suggestions } = (await answer.json()) as { suggestions: Record<string, unknown>[] };
  expect(suggestions.length).toBeGreaterThan(0);
  for (const each of suggestions) expect(Object.keys(each)).toEqual(['kind', 'title', 'quote', 'url', 'date', 'sure']);
  expect(suggestions[0]).toMatchObject({ kind: 'question', url: '/fragen/hund/', date: '2025-03-03' });
  expect(await (await site.post('/fragen/vorschlaege', { text: '' }, { accept: 'application/json' })).json()).toEqual({
    suggestions: [],
  });
});

test.each([
  ['de', '/fragen/', 'Der kürzere Weg ist dann ein Anruf: +49 431 1 , oder unser Raum .'],
  ['en', '/en/questions/', 'Then the shorter way is a call: +49 431 1 , or our room .'],
] as const)(
  'whoever is a client already finds the direct way, without being recognised (%s)',
  async (_, path, said) => {
    const rooms = { url: 'https://raum.insel.example' };
    const owner = { email: 'marlene@example.org', telephone: '+49 431 1' };
    const withRooms = await openTestSite({ settings: { rooms, owner } });
    const html = await (await withRooms.get(path)).text();
    expect(html).toContain('<a href="https://raum.insel.example">');
    expect(textIn(html)).toContain(said);
    await withRooms.close();
    expect(textIn(await (await site.get(path)).text())).not.toMatch(/unser Raum|our room/);
  },
);

test('words of acute distress lead to those whom the owner names', async () => {
  const help = [{ name: { de: 'Krisendienst Kiel', en: 'Crisis service in Kiel' }, telephone: '0431 1234' }];
  const own = await openTestSite({ settings: { help } });
  const text = 'Ich will nicht mehr leben. Was soll ich tun?';
  const asked = await own.post('/fragen/', { text, reply: 'email', email: 'not@example.org' });
  expect(textIn(await (await own.get(locationOf(asked))).text())).toContain(
    'Krisendienst Kiel 0431 1234 . Bei Gefahr: 112',
  );
  const english = await own.post('/en/questions/suggestions', { text });
  expect(textIn(await english.text())).toContain('Crisis service in Kiel 0431 1234 . In danger: 112');
  await own.close();
});
