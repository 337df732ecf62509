import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutReply } from './core/reply.ts';
import { LARGEST_MAIL_BYTES, parseMail } from './parse.ts';

const FOLDER = join('test', 'fixtures', 'mail');
const fixture = (name: string) => parseMail(readFileSync(join(FOLDER, `${name}.eml`)));
const FREE = 'Ja, das erste Gespräch kostet nichts.';

test('a reply is read with everything there is to know', async () => {
  expect(await fixture('gmail-header-wrapped')).toEqual({
    messageId: '<a1@mail.example.org>',
    from: { address: 'marlene@example.org', name: 'Marlene Brandt' },
    to: ['fragen+0k7f2@example.org'],
    replyTo: undefined,
    subject: 'Re: Eine Frage für heute',
    date: Temporal.Instant.from('2026-11-26T09:12:00Z'),
    inReplyTo: '<frage@example.org>',
    references: ['<alt@example.org>', '<frage@example.org>'],
    text: expect.stringMatching(/^Ja, das erste Gespräch kostet nichts\.\n\nAm Do\., /),
    automatic: 'no',
    attachments: [],
    isEncrypted: false,
    damaged: false,
    authResults: [],
  });
});

test.each([
  'gmail-header-wrapped',
  'outlook-german-top-post',
  'gmx-quote-below',
  'outlook-html-only',
  'gmail-two-forms',
])('%s: the answer is what stands above', async (name) => {
  expect(cutReply((await fixture(name)).text).written).toBe(FREE);
});

test('answers between quotes keep what they answer', async () => {
  const { written } = cutReply((await fixture('apple-mail-inline')).text);
  expect(written).toMatch(/│ Was kostet ein erstes Gespräch\?\n\nNichts\.\n\n> \[#2 9xqa\]\n/);
  expect(written).toMatch(/Eine Stunde\.$/);
});

test('flowed lines are joined, but never a reply with the quote below it', async () => {
  const { text } = await fixture('thunderbird-flowed-quote');
  expect(text.split('\n')).toEqual([
    'Das erste Gespräch kostet nichts, und es dauert so lange, wie es eben braucht.',
    '',
    'Am 26.11.26 um 10:00 schrieb Marlene Brandt: ',
    '> [#1 k7f2]',
    '> │ Was kostet ein erstes Gespräch, und wie lange dauert es ungefähr, wenn man schon einmal da war?',
    '-- ',
    'Marlene Brandt',
  ]);
  expect((await fixture('flowed-with-deleted-spaces')).text).toBe('Donaudampf schiff\n\nFrom hier an');
});

test('a text that only says that there is HTML gives way to it', async () => {
  expect((await fixture('stub-beside-html')).text).toBe('Was kostet ein erstes Gespräch?\n\nUnd wann?');
});

test.each<[string, string, string, boolean]>([
  ['latin1-said-to-be-utf8', 'Frage', 'Für wen ist das Gespräch? Grüße', true],
  ['eight-bit-without-charset', 'Frage', 'Für wen ist das Gespräch? Grüße aus Köln – danke', true],
  ['raw-eight-bit-header', 'Frage über Gespräche', 'Für wen?', false],
  ['unknown-charset', 'Frage', 'Für wen?', false],
  ['encoded-words-split-in-a-letter', 'Für wen?', 'Für wen?', false],
  ['unclosed-boundary', 'Frage', 'Für wen?', false],
  ['boundary-never-used', 'Frage', '', false],
  ['bare-newlines', 'Frage', 'Für wen?\nUnd wann?', false],
  ['nothing-but-a-header', 'Nur ein Betreff', '', false],
  ['empty', '', '', false],
])('%s survives', async (name, subject, text, damaged) => {
  expect(await fixture(name)).toMatchObject({ subject, text, damaged });
});

test('who says two names, or one as another, has not the authority of either', async () => {
  expect((await fixture('two-from-headers')).from).toBeUndefined();
  expect((await fixture('two-authors')).from).toBeUndefined();
  expect((await fixture('name-that-is-an-address')).from?.address).toBe('jemand@example.com');
});

test.each([
  ['vacation-auto-submitted', 'auto-submitted'],
  ['vacation-by-subject-only', 'subject'],
  ['null-return-path', 'null-sender'],
  ['list-mail', 'list'],
  ['bounce-report', 'report'],
  ['absence-is-the-question', 'no'],
])('%s is known for what it is', async (name, automatic) => {
  expect((await fixture(name)).automatic).toBe(automatic);
});

test('attachments are named, attached messages are not opened', async () => {
  expect((await fixture('attachments-with-tricky-names')).attachments).toEqual([
    { name: 'Übersicht.pdf', type: 'application/pdf', sizeBytes: 3 },
    { name: 'winmail.dat', type: 'application/ms-tnef', sizeBytes: 4 },
  ]);
  const attached = await fixture('attached-message');
  expect(attached.text).toBe('Siehe Anhang.');
  expect(attached.attachments).toMatchObject([{ type: 'message/rfc822' }]);
  expect((await fixture('encrypted-pgp')).isEncrypted).toBe(true);
});

describe('what is too much', () => {
  const start = 'From: lena@example.com\r\nSubject: Frage\r\n';
  const damaged = { subject: 'Frage', damaged: true };

  test('over 25 MB the header alone is read', async () => {
    const raw = Buffer.concat([Buffer.from(`${start}\r\n`), Buffer.alloc(LARGEST_MAIL_BYTES, 'x')]);
    expect(await parseMail(raw)).toMatchObject({ ...damaged, text: '' });
  });

  test('of 10,000 parts the first are read', async () => {
    const part = '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nx\r\n';
    const head = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nText\r\n';
    const mail = await parseMail(Buffer.from(`${start}${head}${part.repeat(10_000)}--b--`));
    expect(mail).toMatchObject({ ...damaged, text: 'Text' });
    expect(mail.attachments.length).toBeLessThanOrEqual(200);
  });

  test('100 levels deep, or with a header of a megabyte, the header alone is read', async () => {
    const levels = Array.from(
      { length: 100 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    expect(await parseMail(Buffer.from(start + levels.join('')))).toMatchObject(damaged);
    expect(await parseMail(Buffer.from(`${start}${'X-A: bbbbbbbbbb\r\n'.repeat(60_000)}\r\nText`))).toMatchObject(
      damaged,
    );
  });

  test('a text of a million lines is read to where nobody reads any more', async () => {
    const mail = await parseMail(Buffer.from(`${start}\r\n${'Zeile\r\n'.repeat(1_000_000)}`));
    expect(mail).toMatchObject(damaged);
    expect(mail.text.split('\n').length).toBeGreaterThan(19_000);
  });
});

const sets = join('..', 'shared', 'data', 'mail');

test.skipIf(!existsSync(sets))('every file of the sets is taken', async () => {
  const files = readdirSync(sets, { recursive: true })
    .map((file) => join(sets, String(file)))
    .filter((file) => statSync(file).isFile());
  let automatic = 0;
  for (const file of files) {
    const mail = await parseMail(readFileSync(file));
    expect(typeof cutReply(mail.text).written, file).toBe('string');
    if (file.includes('sisimai-bounces') && mail.automatic !== 'no') automatic += 1;
  }
  expect(files.length).toBeGreaterThan(1_000);
  // 7 of the 401 carry no mark of a machine: complaints and notices written as ordinary mail.
  expect(automatic).toBeGreaterThanOrEqual(394);
});
