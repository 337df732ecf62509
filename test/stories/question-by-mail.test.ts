import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseMail } from '../../src/mail/parse.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { takeReply } from '../../src/questions/take-reply.ts';
import { type Circle, openCircle } from './question-steps.ts';

const TO = 'fragen@insel.example';
const LENA = 'lena@example.com';

let circle: Circle;
beforeEach(async () => {
  circle = await openCircle();
});
afterEach(() => circle.close());

const send = (text: string, more: Partial<Parameters<Circle['take']>[0]> = {}) =>
  circle.take({ from: `Lena Vogt <${LENA}>`, to: TO, subject: 'Frage', text, ...more });
const asked = () => questionsIn(circle.island(), ['waiting', 'tray']);
/** A real message with its troubles, as it came. */
const take = async (name: string, dmarc: 'pass' | 'fail' | 'unknown' = 'pass') =>
  takeReply(circle.island(), await parseMail(readFileSync(join('test', 'fixtures', 'mail', name))), { dmarc });

test('whoever is who they say gets one receipt and is read in the next round', async () => {
  expect(await send('Darf mein Hund mit?')).toMatchObject({
    kind: 'asked',
    question: { state: 'waiting', source: 'mail', reply: { by: 'email', address: LENA, isConfirmed: true } },
  });
  const [receipt, ...others] = await circle.lettersTo(LENA);
  expect(others).toEqual([]);
  expect(receipt?.subject).toBe('Ihre Frage ist angekommen');
  expect(receipt?.automatic).toBe(true);
  await circle.until('2026-11-26T09:00:00Z');
  expect((await circle.lettersTo('marlene@example.org')).at(-1)?.text).toContain('│ Darf mein Hund mit?');
});

test('whoever cannot be checked is read as well, and nothing is sent to an address that may be somebody else’s', async () => {
  expect(await send('Darf mein Hund mit?', { dmarc: 'unknown' })).toMatchObject({
    question: { state: 'waiting', reply: { isConfirmed: false } },
  });
  expect(await send('Wie lange dauert es?', { dmarc: 'fail' })).toMatchObject({
    question: { state: 'tray', tray: 'unclear' },
  });
  expect(await circle.lettersTo(LENA)).toEqual([]);
});

test('three receipts a day, whatever comes; the questions are there', async () => {
  for (const word of ['Hund', 'Katze', 'Vogel', 'Fisch', 'Igel']) await send(`Darf mein ${word} mit?`);
  expect(await asked()).toHaveLength(5);
  expect(await circle.lettersTo(LENA)).toHaveLength(3);
});

test('the same message twice is one question and one receipt', async () => {
  const header = ['Message-ID: <one@mail.example.com>'];
  await send('Darf mein Hund mit?', { header });
  await send('Darf mein Hund mit?', { header });
  expect(await asked()).toHaveLength(1);
  expect(await circle.lettersTo(LENA)).toHaveLength(1);
});

test('attachments are left out and named; the text is there', async () => {
  const raw = readFileSync(join('test', 'fixtures', 'mail', 'attachments-with-tricky-names.eml'), 'utf8');
  const message = raw.replace('fragen+0k7f2@example.org', TO).replace('Anbei.', 'Passt das zu mir?');
  await takeReply(circle.island(), await parseMail(Buffer.from(message)), { dmarc: 'pass' });
  expect((await asked())[0]?.text).toContain('Passt das zu mir?');
  const [receipt] = await circle.lettersTo(LENA);
  expect(receipt?.text).toContain('Angehängt war: Übersicht.pdf');
  expect(receipt?.text).not.toMatch(/\.\.\/|etc\//);
});

test.each(['latin1-said-to-be-utf8.eml', 'unknown-charset.eml', 'unclosed-boundary.eml', 'raw-eight-bit-header.eml'])(
  'a message that is not as it should be is read as well as it can be: %s',
  async (name) => {
    await take(name);
    const [question] = await asked();
    expect(question?.text).toMatch(/\p{L}{3,}/u);
    expect(question?.text).not.toMatch(/\ufffd|<\/?\w+>|\0/u);
  },
);

test.each([
  ['empty.eml', 'nobody'],
  ['nothing-but-a-header.eml', undefined],
  ['two-authors.eml', 'nobody'],
  ['two-from-headers.eml', 'nobody'],
  ['vacation-auto-submitted.eml', 'automatic'],
  ['null-return-path.eml', undefined],
  ['bounce-report.eml', 'automatic'],
  ['list-mail.eml', 'automatic'],
])('nobody who can be answered, or nothing but a machine, is answered: %s', async (name, because) => {
  const outcome = await take(name);
  if (because) expect(outcome).toMatchObject({ kind: 'ignored', because });
  for (const { to } of await circle.letters()) expect(to).toBe(LENA);
});

test.each(['root@localhost', 'cron@192.168.1.1', '"lena vogt"@example.com'])(
  'a sender no answer could reach is nobody: %s',
  async (from) => {
    expect(await send('Darf mein Hund mit?', { from })).toEqual({ kind: 'ignored', because: 'nobody', about: '' });
    expect(await asked()).toEqual([]);
  },
);

test('a subject that says something stands above; control letters and markup are text', async () => {
  await send('Passt <b>das</b>\u202e zu mir?\0', { subject: 'WG: Re: Hund im Büro' });
  expect((await asked())[0]?.text).toBe('Hund im Büro\n\nPasst <b>das</b> zu mir?');
});
