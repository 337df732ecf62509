import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import type { Incoming } from '../../src/mail/core/incoming.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { checkIsland } from '../../src/server/check-island.ts';
import { deskWords } from '../../src/words/desk.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let cookie = '';
beforeAll(async () => {
  site = await openTestSite({
    settings: { mail: { address: 'fragen@insel.example' } },
    files: {
      'content/questions/preis.md':
        '---\ntitle: Was kostet ein Gespräch?\ndate: 2025-03-03\n---\n\n180 Euro für anderthalb Stunden.\n',
    },
  });
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
const lettersTo = async (address: string): Promise<readonly Incoming[]> => {
  await site.work();
  return (await site.mails()).filter(({ to, automatic }) => to.includes(address) && automatic === 'no');
};

/** Somebody asks and the round is opened; the id of what lies on the desk now. */
async function onDesk(text: string, email: string, more: Record<string, string> = {}): Promise<string> {
  await site.post('/fragen/', { text, reply: 'email', email, ...more });
  await site.pass({ minutes: 1 });
  await deliverRound(site.island());
  const found = (await questionsIn(site.island(), ['desk'])).find((question) => question.text === text);
  return found?.id ?? '';
}

test('nobody else comes to the desk, by no address and with no form', async () => {
  const id = await onDesk('Wer liest das?', 'wer@example.org');
  for (const path of ['/tisch/runde/', '/tisch/ablage/', '/en/desk/round/']) {
    expect(await (await site.get(path)).text()).not.toContain('Wer liest das?');
  }
  for (const path of ['antworten', 'beenden', 'ablegen', 'spaeter', 'vorschau']) {
    const answer = await site.post(`/tisch/runde/${path}`, { question: id, answer: 'Ich nicht.', ending: 'declined' });
    expect(await answer.text()).not.toContain('Wer liest das?');
  }
  await site.pass({ minutes: 20 });
  expect(await lettersTo('wer@example.org')).toEqual([]);
  expect((await questionsIn(site.island(), ['desk'])).map(({ id }) => id)).toContain(id);
});

test('one question, one answer box, a preview that loses nothing, and ten minutes to take it back', async () => {
  const id = await onDesk('Darf mein Hund mit?', 'hund@example.org', { consent: 'yes' });
  const page = await get('/tisch/runde/');
  expect(page).toContain('Darf mein Hund mit?');
  expect(page).toContain('Wortlaut darf veröffentlicht werden');
  const fields = { question: id, answer: 'Ja, **gern**.', publish: 'yes', title: 'Darf ein Hund mit?', slug: 'hund' };
  const preview = await (await post('/tisch/runde/vorschau', fields)).text();
  expect(preview).toContain('<strong>gern</strong>');
  expect(preview).toContain('value="Darf ein Hund mit?"');
  const card = new RegExp(`name="card" value="${id}"`);
  expect(page).toMatch(card);
  const seen = await (await post('/tisch/runde/vorschau', { ...fields, card: id })).text();
  expect(seen).toMatch(card);
  expect(seen).toContain(`formaction="/tisch/runde/schreiben#q-${id}"`);
  const draft = await (await post('/tisch/runde/schreiben', { ...fields, card: id })).text();
  expect(draft).toContain(`id="q-${id}"`);
  expect(draft).toMatch(/<textarea[^>]*name="answer"[^>]*>Ja, \*\*gern\*\*\.<\/textarea>/);
  expect((await post('/tisch/runde/antworten', fields)).headers.get('location')).toBe('/tisch/runde/?done=sent');
  const leaving = await get('/tisch/runde/?done=sent');
  expect(leaving).toContain('Die Antwort ist auf dem Weg.');
  const given = /name="given" value="([^"]+)"/.exec(leaving)?.[1] ?? '';
  expect((await post('/tisch/runde/zuruecknehmen', { given })).headers.get('location')).toBe(
    '/tisch/runde/?done=takenBack',
  );
  expect(await get('/tisch/runde/')).toMatch(/<textarea[^>]*name="answer"[^>]*>Ja, \*\*gern\*\*\.<\/textarea>/);
  await post('/tisch/runde/antworten', fields);
  const again = /name="given" value="([^"]+)"/.exec(await get('/tisch/runde/'))?.[1] ?? '';
  await site.pass({ minutes: 11 });
  const [letter] = await lettersTo('hund@example.org');
  expect(letter?.text).toContain('Ja, **gern**.');
  expect(letter?.text).toContain('https://insel.example/fragen/hund/');
  expect((await site.get('/fragen/hund/')).status).toBe(200);
  const tooLate = await post('/tisch/runde/zuruecknehmen', { given: again });
  expect(tooLate.status).toBe(422);
  const late = await tooLate.text();
  expect(late).toContain('Nicht zurückgenommen.');
  expect(late).not.toContain('Noch nicht gesendet.');
});

test('what cannot be sent as it is says why, and keeps what was typed', async () => {
  const id = await onDesk('Haben Sie Parkplätze?', 'park@example.org');
  for (const [fields, sentence] of [
    [{ answer: '  ' }, 'In der Antwort steht noch nichts.'],
    [{ answer: 'Ja, zwei.', publish: 'yes', slug: '../../etc/passwd' }, 'kann kein Dateiname sein'],
  ] as const) {
    const answer = await post('/tisch/runde/antworten', { question: id, ...fields });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain(fields.answer);
  }
  const gone = await post('/tisch/runde/antworten', {
    question: '01998c5e-0000-7000-8000-000000000009',
    answer: 'Ja.',
  });
  expect(await gone.text()).toContain('inzwischen etwas anderes geschehen');
  const colleague = await post('/tisch/runde/beenden', {
    question: id,
    ending: 'referred',
    colleague: 'javascript:alert(1)',
  });
  expect(await colleague.text()).toContain('Die Adresse der Kollegin');
});

test('the other ends are told each: already answered, invited, referred, declined', async () => {
  const ends: readonly [string, Record<string, string>, string][] = [
    ['Was kostet es bei Ihnen?', { entry: '/fragen/preis/' }, '»180 Euro für anderthalb Stunden.«'],
    [
      'Können wir reden?',
      { ending: 'invited', answer: 'Am liebsten freitags.' },
      'Das besprechen wir besser miteinander.',
    ],
    [
      'Machen Sie Paartherapie?',
      { ending: 'referred', colleague: 'https://kollegin.example/' },
      'https://kollegin.example/',
    ],
    ['Wie alt sind Sie?', { ending: 'declined' }, 'ich werde sie nicht beantworten'],
  ];
  for (const [at, [text, fields]] of ends.entries()) {
    const id = await onDesk(text, `ende${at}@example.org`);
    expect((await post('/tisch/runde/beenden', { question: id, ...fields })).status).toBe(303);
  }
  const leaving = (await get('/tisch/runde/')).split('id="leaving"')[1]?.split('</section>')[0] ?? '';
  const said = ['Was kostet ein Gespräch?', 'Am liebsten freitags.', 'Weitergeben', 'Ablehnen'];
  for (const each of said) expect(leaving).toMatch(new RegExp(`<p[^>]*>${RegExp.escape(each)}</p>`));
  await site.pass({ minutes: 11 });
  for (const [at, [, , words]] of ends.entries()) {
    const letters = await lettersTo(`ende${at}@example.org`);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain(words);
  }
  const states = await questionsIn(site.island(), ['already-answered', 'invited', 'referred', 'declined']);
  expect(states.map(({ state }) => state).sort()).toEqual(['already-answered', 'declined', 'invited', 'referred']);
});

test('two that are one are joined, ticked, answered once; the one without a tick stays', async () => {
  const ids = [
    await onDesk('Sprechen Sie Dänisch?', 'da@example.org'),
    await onDesk('Verstehen Sie Dänisch?', 'db@example.org'),
  ];
  await onDesk('Und Friesisch?', 'dc@example.org');
  const third = (await questionsIn(site.island(), ['desk'])).find(({ text }) => text === 'Und Friesisch?')?.id ?? '';
  await post('/tisch/runde/zusammenlegen', { question: ids[0] ?? '', with: ids[1] ?? '' });
  await post('/tisch/runde/zusammenlegen', several({ with: third, there: 'yes' }, ids));
  const page = await get('/tisch/runde/');
  expect(page).toContain('Gruppe 1, drei Menschen');
  expect(page.match(/type="checkbox" name="question"/g)).toHaveLength(3);
  await post('/tisch/runde/trennen', { part: third });
  expect(await get('/tisch/runde/')).toContain('Gruppe 1, zwei Menschen');
  const fields = { answer: 'Ein wenig.', [`personal-${ids[1]}`]: 'Grüße nach Tondern.' };
  await post('/tisch/runde/antworten', several(fields, ids));
  await site.pass({ minutes: 11 });
  expect((await lettersTo('da@example.org'))[0]?.text).not.toContain('Tondern');
  expect((await lettersTo('db@example.org'))[0]?.text).toContain('Grüße nach Tondern.');
  expect(await lettersTo('dc@example.org')).toEqual([]);
});

test('a word of one asker in what others read waits for one more press', async () => {
  const ids = [
    await onDesk('Ich leite eine Kita in Wilhelmshaven. Kommen Sie zu uns?', 'kita@example.org'),
    await onDesk('Kommen Sie auch in Betriebe?', 'betrieb@example.org'),
  ];
  await post('/tisch/runde/zusammenlegen', { question: ids[0] ?? '', with: ids[1] ?? '' });
  const fields = { answer: 'Ja, auch nach Wilhelmshaven.' };
  const asked = await post('/tisch/runde/antworten', several(fields, ids));
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain('<mark>Wilhelmshaven</mark>');
  expect(html).toMatch(/<textarea[^>]*name="answer"[^>]*>Ja, auch nach Wilhelmshaven\.<\/textarea>/);
  const stays = /name="stays" value="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(stays).toBe('Wilhelmshaven');
  const sent = await post('/tisch/runde/antworten', several({ ...fields, stays }, ids));
  expect(sent.headers.get('location')).toBe('/tisch/runde/?done=sent');
  await site.pass({ minutes: 11 });
  expect(await lettersTo('betrieb@example.org')).toHaveLength(1);
});

test('what is written so far is kept as a draft and goes nowhere', async () => {
  const id = await onDesk('Darf man bei Ihnen rauchen?', 'rauch@example.org');
  await post('/tisch/runde/sichern', { question: id, answer: 'Nein, aber' });
  await post('/tisch/runde/sichern', { question: id, answer: 'Nein, aber auf dem Balkon' });
  await site.pass({ minutes: 30 });
  expect(await lettersTo('rauch@example.org')).toEqual([]);
  expect(await get('/tisch/runde/')).toMatch(/<textarea[^>]*>Nein, aber auf dem Balkon<\/textarea>/);
  expect((await questionsIn(site.island(), ['answering'])).map((question) => question.id)).toEqual([id]);
  await post('/tisch/runde/antworten', { question: id, answer: 'Nein, aber auf dem Balkon.' });
  await site.pass({ minutes: 11 });
  expect(await lettersTo('rauch@example.org')).toHaveLength(1);
  expect((await dumpOf(site.island())).answer?.filter((row) => row.includes('aber'))).toHaveLength(1);
});

test('later, into a tray, and back again', async () => {
  const id = await onDesk('Mögen Sie Blau?', 'blau@example.org');
  await post('/tisch/runde/spaeter', { question: id });
  expect((await questionsIn(site.island(), ['waiting'])).map((question) => question.id)).toContain(id);
  await deliverRound(site.island());
  await post('/tisch/runde/ablegen', { question: id, tray: 'advice' });
  const trays = await get('/tisch/ablage/');
  expect(trays).toContain('Mögen Sie Blau?');
  expect(trays).toContain('von Ihnen abgelegt');
  await post('/tisch/ablage/doch-eine-frage', { question: id });
  expect(await get('/tisch/runde/')).toContain('Mögen Sie Blau?');
});

test('the round is opened from the desk, and says what is there', async () => {
  await site.post('/fragen/', { text: 'Noch eine?', reply: 'email', email: 'noch@example.org' });
  await site.pass({ minutes: 1 });
  expect(await get('/tisch/runde/')).toContain('Nächste Runde jetzt öffnen');
  expect(await (await post('/tisch/runde/oeffnen', {})).text()).toContain('Eine Frage liegt jetzt auf dem Tisch.');
  expect(await get('/en/desk/round/')).toContain('Single');
});

test('an answer that could not be saved is still in its box', async () => {
  const id = await onDesk('Geht meine Antwort verloren?', 'verloren@example.org');
  const { db } = site.island();
  await sql`create trigger full_disk before insert on answer begin select raise(abort, 'disk'); end`.execute(db);
  const answer = await post('/tisch/runde/antworten', { question: id, answer: 'Hoffentlich **nicht**.' });
  await sql`drop trigger full_disk`.execute(db);
  const html = await answer.text();
  expect(answer.status).toBe(500);
  expect(html).toMatch(/<textarea[^>]*name="answer"[^>]*>Hoffentlich \*\*nicht\*\*\.<\/textarea>/);
  expect(html).toContain('Noch nicht gesendet.');
  expect((await questionsIn(site.island(), ['desk'])).map(({ id }) => id)).toContain(id);
});

test('settings that break while they are in use: the last good ones stay, and the house says what to change', async () => {
  const yaml = readFileSync(join(site.folder, 'insel.yaml'), 'utf8');
  await site.save('insel.yaml', yaml.replace('name:', 'nmae:'));
  expect(await (await site.get('/')).text()).toContain('Marlene Brandt');
  const house = await get('/tisch/haus/');
  expect(house).toContain('insel.yaml');
  expect(house).toMatch(/„?nmae/);
  expect(await get('/tisch/')).toContain('Haus');
  await site.save('insel.yaml', yaml.replace('Marlene Brandt', 'Marlene Brandt-Kühn'));
  expect(await (await site.get('/')).text()).toContain('Marlene Brandt-Kühn');
  expect(await get('/tisch/haus/')).not.toContain('nmae');
  await site.save('insel.yaml', yaml);
});

test('colours that are refused: today counts them, and the house says of each what the check says', async () => {
  const file = 'theme/theme.css';
  await site.save(file, ':root { --sea: #ffe; --ink: #ddd; }');
  const said = (await checkIsland(site.island())).filter((problem) => problem.file === file);
  expect(said.length).toBeGreaterThan(0);
  for (const [lang, house, today] of [
    ['de', '/tisch/haus/', '/tisch/'],
    ['en', '/en/desk/house/', '/en/desk/'],
  ] as const) {
    const page = await get(house);
    for (const { sentence } of said) expect(page).toContain(`<code>${file}</code> ${sentence[lang]}`);
    expect(await get(today)).toContain(deskWords[lang].today.wrong(said.length));
  }
  await site.remove(file);
  expect(await get('/tisch/haus/')).not.toContain(file);
  mkdirSync(join(site.folder, file));
  expect(await get('/tisch/haus/')).toContain('EISDIR');
  rmSync(join(site.folder, file), { recursive: true });
});

test.each([
  ['de', '/tisch/', 'ablage', 'rueckgaengig', 'Liegt jetzt auf dem Tisch.', 'Rückgängig: aus der Ablage geholt'],
  ['en', '/en/desk/', 'trays', 'undo', 'It lies on the desk now.', 'Undo: taken out of a tray'],
] as const)(
  'what is taken out of a tray can be put back where that was done (%s)',
  async (lang, desk, trays, undo, told, button) => {
    const text = `Wir bieten Backlinks und SEO für Ihre Website an, Paket ${lang}.`;
    await site.post('/fragen/', { text, reply: 'email', email: `anbieter-${lang}@example.com`, kind: 'offer' });
    const state = async () => {
      const all = await questionsIn(site.island(), ['tray', 'desk']);
      return all.find((question) => question.text === text)?.state;
    };
    const id = (await questionsIn(site.island(), ['tray'])).find((question) => question.text === text)?.id ?? '';
    const rescued = await post(`${desk}${trays}/${lang === 'de' ? 'doch-eine-frage' : 'a-question'}`, { question: id });
    const page = await get(rescued.headers.get('location') ?? '');
    expect(page).toContain(told);
    expect(page).toContain(button);
    expect(await state()).toBe('desk');
    const round = lang === 'de' ? 'runde' : 'round';
    const undone = await post(`${desk}${round}/${undo}`, { from: 'trays' });
    expect(undone.headers.get('location')).toBe(`${desk}${trays}/?done=undone`);
    expect(await state()).toBe('tray');
  },
);

test('a word of the only asker is said to stand in the question, and what is asked is whether it may be public', async () => {
  const id = await onDesk('Ich heiße Philomena Quist. Darf ich absagen?', 'philomena@example.org');
  const fields = { question: id, answer: 'Ja, Frau Quist, jederzeit.', publish: 'yes', title: 'Darf ich absagen?' };
  const page = await (await post('/tisch/runde/antworten', fields)).text();
  expect(page).toContain('steht so in der Frage. Soll es auch öffentlich stehen bleiben?');
  expect(page).not.toContain('nur in einer der Fragen');
});
