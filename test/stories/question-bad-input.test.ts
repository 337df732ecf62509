import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { setAside } from '../../src/questions/sort.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({
    settings: {
      mail: { address: 'fragen@insel.example' },
      owner: { email: 'marlene@example.org', telephone: '+49 431 1234', address: 'Hafenstr. 1, Kiel' },
    },
  });
});
afterAll(() => site.close());

const GOOD = { text: 'Wie lange dauert ein Gespräch?', reply: 'email', email: 'johanne@example.org' };
const typedIn = (html: string) => /<textarea[^>]*name="text"[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1];

/** Sends a form that must change nothing, and gives the page that came back. */
async function refused(
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  path = '/fragen/',
): Promise<{ status: number; html: string }> {
  const before = await dumpOf(site.island());
  const answer = await site.post(path, fields, headers);
  const html = await answer.text();
  expect(await dumpOf(site.island())).toEqual(before);
  return { status: answer.status, html };
}

describe('what is missing is said, and what was typed is kept', () => {
  test.each([
    ['nothing at all', { text: '', reply: 'email', email: '' }, ['der Text fehlt', 'die Adresse fehlt']],
    [
      'only what cannot be seen',
      { ...GOOD, text: ' \u200b\n\u202e ' },
      ['Schreiben Sie hier, was Sie wissen möchten.'],
    ],
    ['too much', { ...GOOD, text: `${'a'.repeat(5999)} zu` }, ['Das sind 6.002 Zeichen, möglich sind 6.000.']],
    ['no address', { ...GOOD, email: '' }, ['Schreiben Sie hier Ihre Adresse']],
    ['half an address', { ...GOOD, email: 'johanne@' }, ['Nach dem @ fehlt etwas, zum Beispiel »posteo.de«.']],
    ['two addresses', { ...GOOD, email: 'a@example.org, b@example.org' }, ['Bitte schreiben Sie nur eine Adresse']],
    [
      'a header in the address',
      { ...GOOD, email: 'a@example.org\r\nBcc: b@example.org' },
      ['Bitte schreiben Sie nur eine Adresse'],
    ],
  ])('%s', async (_, fields, sentences) => {
    const { status, html } = await refused(fields);
    expect(status).toBe(422);
    for (const sentence of sentences) expect(html).toContain(sentence);
    expect(html).toContain('Die Frage ist noch nicht gesendet.');
    expect(typedIn(html)).toBe(fields.text);
    expect(html).toMatch(/<section class="errors"[^>]*autofocus/);
    expect(html).toContain('aria-invalid="true"');
  });

  test('in English, too', async () => {
    const { html } = await refused({ ...GOOD, email: 'x' }, {}, '/en/questions/');
    expect(html).toContain('The question has not been sent yet.');
    expect(html).toContain('The @ is missing in the address.');
  });

  test('markup stays text, wherever it is shown', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)> **fett** "&lt;';
    const { html } = await refused({ ...GOOD, text, email: '"><script>alert(2)</script>' });
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(html).toContain('&lt;script&gt;alert(1)');
    const sent = await site.post('/fragen/', { ...GOOD, text, email: 'markup@example.org' });
    const page = await (await site.get(sent.headers.get('location') ?? '')).text();
    expect(page).not.toMatch(/<script>alert|<img src=x/);
  });
});

test('letters are put together, and what hides is taken out', async () => {
  const sent = await site.post('/fragen/', {
    ...GOOD,
    text: 'Gespra\u0308ch\u202e\0 heute?',
    email: 'nfc@example.org',
  });
  const page = await (await site.get(sent.headers.get('location') ?? '')).text();
  expect(typedIn(page)).toBe('Gespräch heute?');
});

test('a throw-away address is as good as any', async () => {
  const sent = await site.post('/fragen/', { ...GOOD, text: 'Und anonym?', email: 'x@mailinator.com' });
  expect(sent.status).toBe(303);
});

test('who fills in what nobody sees gets the same friendly page, and nothing is saved', async () => {
  const { status, html } = await refused({ ...GOOD, subject: 'Great offer' });
  expect(status).toBe(200);
  expect(html).toContain('Ihre Frage ist angekommen');
});

test('the same form sent twice, at once too, is one question; the same words from elsewhere tell nothing', async () => {
  const fields = { ...GOOD, text: 'Doppelt?', email: 'doppelt@example.org', once: 'one-form' };
  const answers = await Promise.all([1, 2, 3].map(() => site.post('/fragen/', fields)));
  const places = answers.map((answer) => answer.headers.get('location'));
  expect(new Set(places).size).toBe(1);
  await site.work();
  expect((await site.mails()).filter(({ to }) => to.includes('doppelt@example.org'))).toHaveLength(1);
  const { status, html } = await refused({ ...fields, once: 'another-form' });
  expect(status).toBe(200);
  expect(html).toContain('Dieselbe Frage ist schon da');
  expect(html).toContain('Am Donnerstag, 26. November, um 10 Uhr liegt sie auf meinem Tisch.');
  expect(html).toContain('Gestellt wurde sie am Mittwoch, 25. November,');
  expect(html).toContain('Eine zweite Mail geht jetzt nicht hinaus');
  expect(html).not.toMatch(/meine\//);
  expect((await site.post('/fragen/', { ...fields, text: 'Doch anders?' })).headers.get('location')).not.toBe(
    places[0],
  );
});

test('another site cannot send in a visitor’s name', async () => {
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null', 'sec-fetch-site': 'cross-site' }]) {
    const { status } = await refused(GOOD, headers as unknown as Record<string, string>);
    expect(status).toBe(403);
  }
});

test('a token that never was and one whose time is over look the same', async () => {
  const pages: string[] = [];
  for (const path of ['/fragen/meine/', '/fragen/bestaetigen/']) {
    for (const token of ['0'.repeat(60), 'zqzq', 'A1'.repeat(30), 'a'.repeat(500)]) {
      const answer = await site.get(path + token);
      expect(answer.status).toBe(404);
      pages.push((await answer.text()).replaceAll(token, '').replace(/<link[^>]*>/g, ''));
    }
  }
  expect(new Set(pages.map((page) => page.match(/<main[\s\S]*<\/main>/)?.[0])).size).toBe(1);
});

test('a token that is damaged, or of another purpose, leads to the same page', async () => {
  const sent = await site.post('/fragen/', { ...GOOD, text: 'Wem gehört das?', email: 'token@example.org' });
  const token = sent.headers.get('location')?.split('/').at(-1) ?? '';
  const damaged = token.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  for (const path of [`/fragen/meine/${damaged}`, `/fragen/bestaetigen/${token}`, '/fragen/meine/%00']) {
    const answer = await site.get(path);
    const html = await answer.text();
    expect(answer.status, path).toBe(404);
    expect(html, path).toContain('Hier ist nichts mehr');
    expect(html, path).not.toContain('Wem gehört das?');
  }
});

test('text, reply and email suffice: neither a form token nor any other field', async () => {
  expect((await site.post('/fragen/', { ...GOOD, text: 'Reicht das?', email: 'knapp@example.org' })).status).toBe(303);
});

test('a number with a letter missing is said to be short, one that nobody has is unknown', async () => {
  const short = await site.post('/fragen/abholen', { number: '1234-5678' });
  expect(short.status).toBe(422);
  expect(await short.text()).toContain('zwanzig Buchstaben und Ziffern');
  const unknown = await site.post('/fragen/abholen', { number: '0000-0000-0000-0000-0000' });
  expect(unknown.status).toBe(422);
  const html = await unknown.text();
  expect(html).toContain('Unter dieser Nummer liegt keine Frage.');
  expect(html).toContain('value="0000-0000-0000-0000-0000"');
});

test('too many from one network wait, with their text kept and the other ways named', async () => {
  const busy = await openTestSite({ settings: { owner: { email: 'marlene@example.org', telephone: '+49 431 1234' } } });
  const send = (at: number) => busy.post('/fragen/', { ...GOOD, text: `Frage ${at}?`, email: `a${at}@example.org` });
  for (let at = 0; at < 20; at += 1) expect((await send(at)).status).toBe(303);
  const answer = await send(20);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60);
  const html = await answer.text();
  expect(typedIn(html)).toBe('Frage 20?');
  for (const words of ['Ihr Text ist noch hier.', '+49 431 1234', 'marlene@example.org']) expect(html).toContain(words);
  await busy.close();
});

test('one address gets three automatic mails a day, whoever asks for them', async () => {
  const victim = 'victim@example.com';
  const mine: string[] = [];
  for (let at = 0; at < 8; at += 1) {
    const sent = await site.post('/fragen/', { ...GOOD, text: `Flut ${at}?`, email: victim });
    mine.push(sent.headers.get('location') ?? '');
    await site.pass({ minutes: 11 });
  }
  for (const path of mine) await site.post(`${path}/nochmals`);
  await site.work();
  const mails = (await site.mails()).filter(({ to }) => to.includes(victim));
  expect(mails).toHaveLength(3);
  for (const { text } of mails) expect(text).not.toMatch(/Flut/);
  expect(await (await site.get(mine.at(-1) ?? '')).text()).toContain('höchstens drei am Tag');
});

test('words of acute distress open the way to help at once, and sending stays possible', async () => {
  const text = 'Ich will nicht mehr leben. Haben Sie heute Zeit?';
  const { html } = await refused({ text, reply: 'email', email: '' });
  expect(html).toMatch(/<p class="help"[^>]*role="status">/);
  expect(html).toContain('tel:08001110111');
  const sent = await site.post('/fragen/', { ...GOOD, text, email: 'not@example.org' });
  expect(await (await site.get(sent.headers.get('location') ?? '')).text()).toMatch(
    /<p class="help" role="status"><strong>/,
  );
  expect(await (await site.get('/fragen/')).text()).toMatch(/<p class="help" role="status" hidden/);
});

test('an advice is told where it lies, and becomes a question with one click, once', async () => {
  const sent = await site.post('/fragen/', {
    ...GOOD,
    text: 'Sie sollten mehr Bilder zeigen.',
    kind: 'advice',
    email: 'rat@example.org',
  });
  const mine = sent.headers.get('location') ?? '';
  const html = await (await site.get(mine)).text();
  expect(html).toContain('Hinweise lese ich gesammelt einmal im Monat, das nächste Mal am Dienstag, 1. Dezember.');
  expect(html).toContain('Als Frage in die nächste Runde legen');
  await site.post(`${mine}/doch-eine-frage`);
  expect(await (await site.get(mine)).text()).toContain('Sie liegt auf meinem Tisch am');

  await site.pass({ minutes: 1 });
  for (const seconds of [0, 1, 2]) await deliverRound({ ...site.island(), now: site.now().add({ seconds }) }); // as many as lie there
  const [question] = (await questionsIn(site.island(), ['desk'])).filter(({ text }) => text.includes('mehr Bilder'));
  await setAside(site.island(), question ? [question] : [], 'advice');
  expect(await (await site.get(mine)).text()).not.toContain('Als Frage in die nächste Runde legen');
  expect((await site.post(`${mine}/doch-eine-frage`)).status).toBe(422);
  expect((await questionsIn(site.island(), ['tray'])).map(({ id }) => id)).toContain(question?.id);
});

test('what was typed stays on the page where a fault of ours keeps it from being saved, and nothing is half saved', async () => {
  const broken = await openTestSite();
  const { db } = broken.island();
  const sent = await broken.post('/fragen/', { ...GOOD, text: 'Steht schon da?' });
  const mine = sent.headers.get('location') ?? '';
  await sql`create trigger full_insert before insert on question begin select raise(abort, 'disk'); end`.execute(db);
  await sql`create trigger full_update before update on question begin select raise(abort, 'disk'); end`.execute(db);
  const before = await dumpOf(broken.island());
  const attempts = [
    ['/fragen/', { ...GOOD, text: 'Geht das verloren?' }],
    ['/fragen/vorschlaege', { ...GOOD, text: 'Geht das verloren?' }],
    [`${mine}/aendern`, { text: 'Geht das verloren?' }],
  ] as const;
  for (const [path, fields] of attempts) {
    const answer = await broken.post(path, fields);
    const html = await answer.text();
    expect(answer.status, path).toBe(500);
    expect(typedIn(html), path).toBe('Geht das verloren?');
    expect(html, path).toMatch(/versuchen Sie es in ein paar Minuten noch einmal.*die Nummer [0-9a-z]{8}/);
    expect(html).not.toContain('disk');
  }
  expect(await dumpOf(broken.island())).toEqual(before);
  const json = await broken.post('/fragen/vorschlaege', { text: 'Steg?' }, { accept: 'application/json' });
  expect(json.status).toBe(200);
  await broken.close();
});

test('a mail that cannot leave keeps no question from being asked', async () => {
  const down = await openTestSite({
    settings: { mail: { address: 'fragen@insel.example', out: { smtp: 'smtp://127.0.0.1:9' } } },
  });
  const sent = await down.post('/fragen/', GOOD);
  expect(sent.status).toBe(303);
  await down.work();
  expect(await (await down.get(sent.headers.get('location') ?? '')).text()).toContain('Ihre Frage ist angekommen');
  await down.close();
});

test('one letter is a question, and so are six thousand characters', async () => {
  const fresh = await openTestSite();
  for (const text of ['?', 'ä'.repeat(6000)]) {
    const sent = await fresh.post('/fragen/', { ...GOOD, text, email: 'kurz@example.org' });
    expect(sent.status).toBe(303);
    expect(typedIn(await (await fresh.get(sent.headers.get('location') ?? '')).text())).toBe(text);
  }
  await fresh.close();
});

test('a form that lay open for days comes back with a fresh token and the text, whoever does not say where it is from', async () => {
  const lain = await openTestSite();
  const own = await (await lain.get('/fragen/')).text();
  const token = /name="form" value="([^"]+)"/.exec(own)?.[1] ?? '';
  const bare = (fields: Record<string, string>, path = '/fragen/') => lain.post(path, fields, { origin: 'null' });
  await lain.pass({ hours: 60 });
  for (const path of ['/fragen/', '/fragen/vorschlaege']) {
    const again = await bare({ ...GOOD, form: token }, path);
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(html).toContain('Das Formular lag sehr lange offen.');
    expect(typedIn(html)).toBe(GOOD.text);
    expect(html).toContain(GOOD.email);
    const fresh = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await bare({ ...GOOD, text: `${GOOD.text} ${path}`, form: fresh })).status).toBe(303);
  }
  expect((await bare({ ...GOOD, form: 'invented' })).status).toBe(403);
  expect((await lain.post('/fragen/', { ...GOOD, form: token }, { origin: 'https://evil.example' })).status).toBe(403);
  await lain.close();
});

test('while another process keeps the database, nothing is lost: the text comes back with the other ways', async () => {
  const locked = await openTestSite({
    settings: { owner: { email: 'marlene@example.org', telephone: '+49 431 1234' } },
  });
  locked.open.connection.sqlite?.exec('pragma busy_timeout = 20');
  const other = new DatabaseSync(join(locked.folder, 'data', 'insel.sqlite'));
  other.exec('begin immediate');
  const answer = await locked.post('/fragen/', GOOD);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('60');
  const html = await answer.text();
  expect(typedIn(html)).toBe(GOOD.text);
  for (const words of ['Ihr Text ist noch hier.', '+49 431 1234']) expect(html).toContain(words);
  other.exec('rollback');
  other.close();
  expect((await locked.post('/fragen/', GOOD)).status).toBe(303);
  await locked.close();
});

test('the mail that asks for a yes holds no byte of what was typed, in no part and no header', async () => {
  const quiet = await openTestSite();
  const typed = {
    text: 'Zeisig-Köder eins?',
    differs: 'Zeisig-Köder zwei',
    kind: 'question',
    once: 'zeisig-koeder-drei',
  };
  await quiet.post('/fragen/', { ...GOOD, ...typed, email: 'opfer@example.com' });
  await quiet.post('/fragen/', {
    ...GOOD,
    ...typed,
    text: 'Zeisig kauft Backlinks',
    kind: 'offer',
    email: 'zwei@example.com',
  });
  await quiet.work();
  const outbox = join(quiet.folder, 'data', 'outbox');
  const raw = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'latin1'));
  expect(raw).toHaveLength(2);
  for (const mail of raw) {
    const parts = [...mail.matchAll(/\r\n\r\n([A-Za-z0-9+/=\r\n]{40,})/g)].map(([, body = '']) =>
      Buffer.from(body, 'base64').toString(),
    );
    expect([mail, mail.replace(/=\r\n/g, ''), ...parts].join('\n')).not.toMatch(/zeisig|k(=C3=B6|ö|oe)der/i);
    expect(mail).toMatch(/^Auto-Submitted: auto-/im);
  }
  await quiet.close();
});
