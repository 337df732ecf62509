import { afterEach, beforeEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { heldMessages, takeIn } from '../../src/mail/inbox.ts';
import { LARGEST_MAIL_BYTES } from '../../src/mail/parse.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { AUTHSERV, messageOf, OURS } from './post-steps.ts';

let site: TestSite;
let cookie = '';
beforeEach(async () => {
  site = await openTestSite({ settings: { mail: { address: OURS, in: { authserv: AUTHSERV } } } });
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterEach(() => site.close());

const page = async (path: string) => (await site.get(path, { cookie })).text();
const receive = async (raw: string | Uint8Array) => {
  await takeIn(site.island(), Buffer.from(raw));
  await site.work();
};
const encrypted = () =>
  messageOf({ subject: 'Vertraulich' }).replace(
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x',
  );

test.each([
  ['de', '/tisch/', '/tisch/eingang/', 'Eine Nachricht wartet im Eingang.', 'Sie ist verschlüsselt'],
  ['en', '/en/desk/', '/en/desk/inbox/', 'One message waits in the inbox.', 'It is encrypted'],
])('an encrypted message is named and left alone (%s)', async (_, desk, inbox, waits, why) => {
  expect(await page(desk)).not.toContain(waits);
  await receive(encrypted());
  expect(await page(desk)).toContain(waits);
  const shown = await page(inbox);
  expect(shown).toContain('Vertraulich');
  expect(shown).toContain(why);
  expect(shown).not.toContain('Wie lange dauert'); // nothing of its body is shown
  const [held] = await heldMessages(site.island());
  const file = await site.get(`${inbox}${held?.id}`, { cookie });
  expect(file.headers.get('content-type')).toBe('message/rfc822');
  expect(await file.text()).toBe(
    encrypted().replace(/post\d+/, /post\d+/.exec(Buffer.from(held?.message?.raw ?? []).toString())?.[0] ?? ''),
  );
  expect(await site.mails()).toEqual([]); // nobody is answered
});

test('it can be deleted, once, and then comes no more', async () => {
  const raw = encrypted();
  await receive(raw);
  const [held] = await heldMessages(site.island());
  const drop = () => site.post('/tisch/eingang/zurueckgehalten', { drop: held?.id ?? '' }, { cookie });
  expect((await drop()).status).toBe(303);
  expect((await drop()).status).not.toBe(303);
  await receive(raw);
  expect(await page('/tisch/eingang/')).toContain('Hier wartet nichts.');
});

test('a message of over 25 MB is named, with its file, and cannot be read', async () => {
  await receive(Buffer.concat([Buffer.from(messageOf({ subject: 'Riesig' })), Buffer.alloc(LARGEST_MAIL_BYTES, 'x')]));
  const shown = await page('/tisch/eingang/');
  expect(shown).toContain('größer als 25 MB');
  expect(shown).toContain('data/inbox/');
  expect(shown).not.toContain('Noch einmal lesen');
});

test('what went to one address is found by the whole address, and nothing by a part of it', async () => {
  await site.post('/fragen/', { text: 'Was ist das?', reply: 'email', email: 'wer@example.org' });
  await site.post('/fragen/', { text: 'Und das hier?', reply: 'email', email: 'jemand@example.org' });
  await site.work();
  const shown = async (address: string) => (await site.post('/tisch/ausgang/', { address }, { cookie })).text();
  expect(await shown('WER@example.org')).toContain('Bitte bestätigen Sie Ihre Adresse.');
  expect(await shown('WER@example.org')).not.toContain('jemand@example.org');
  expect(await shown('wer@example.com')).toContain('ging in den letzten vierzehn Tagen nichts hinaus');
  expect(await shown('example.org')).not.toContain('Bitte bestätigen');
});

test('nobody else sees what waits', async () => {
  await receive(encrypted());
  const [held] = await heldMessages(site.island());
  for (const path of ['/tisch/eingang/', `/tisch/eingang/${held?.id}`])
    expect(await (await site.get(path)).text()).not.toMatch(/Vertraulich|multipart/);
});
