import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMail } from '../../src/mail/parse.ts';
import { answer } from '../../src/questions/answer.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { takeReply } from '../../src/questions/take-reply.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type Circle, linkIn, openCircle } from './question-steps.ts';

const TO = 'fragen@insel.example';
const ASKER = 'Johanne Thomsen <johanne@example.org>';
const ADDRESS = 'johanne@example.org';
const THURSDAY = '2026-11-26T09:00:00Z';

const write = (circle: Circle, text: string, more: Record<string, unknown> = {}) =>
  circle.take({ from: ASKER, to: TO, subject: 'Eine Frage', text, ...more });
const standing = async (circle: Circle) =>
  (await questionsIn(circle.island(), ['waiting', 'tray', 'desk'])).map(({ state, tray, text, reply }) => ({
    state,
    tray,
    text,
    isConfirmed: reply.by === 'email' && reply.isConfirmed,
  }));

/** A message with a file attached, as a mail program makes it. */
function withFile(name: string, text: string): Buffer {
  const lines = [
    `From: ${ASKER}`,
    `To: ${TO}`,
    'Subject: Eine Frage',
    'Message-ID: <file@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('GEHEIMER INHALT').toString('base64'),
    '--b--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

async function takeRaw(circle: Circle, raw: Buffer) {
  return takeReply(circle.island(), await parseMail(raw), { dmarc: 'pass' });
}

describeOnEachDatabase('a question by mail', (open) => {
  test('waits for the round, and whose mail is proven gets one receipt', async () => {
    const circle = await openCircle({ connection: await open() });
    expect(await write(circle, 'Wie lange dauert ein Gespräch bei Ihnen?')).toMatchObject({
      kind: 'asked',
      question: { source: 'mail', reply: { by: 'email', address: ADDRESS } },
    });
    expect(await standing(circle)).toEqual([
      {
        state: 'waiting',
        tray: undefined,
        text: 'Eine Frage\n\nWie lange dauert ein Gespräch bei Ihnen?',
        isConfirmed: true,
      },
    ]);
    const letters = await circle.lettersTo(ADDRESS);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toBe('Ihre Frage ist angekommen');
    expect(letters[0]?.text).toContain('Donnerstag, 26. November');
    expect(letters[0]?.automatic).toBe(true);
    expect(linkIn(letters[0], '/fragen/meine/')).not.toBe('');
    await circle.until(THURSDAY);
    expect((await circle.lettersTo('marlene@example.org')).at(-1)?.text).toContain('│ Wie lange dauert ein Gespräch');
    await circle.close();
  });

  test('from somebody the owner has answered before is read, and nothing is sent back by itself', async () => {
    const circle = await openCircle({ connection: await open() });
    await write(circle, 'Wie lange dauert ein Gespräch bei Ihnen?');
    await circle.until(THURSDAY);
    const [question] = await questionsIn(circle.island(), ['desk']);
    const ids = [question?.id ?? ''];
    await answer(circle.island(), { ending: 'answered', questionIds: ids, markdown: 'Eine Stunde.', source: 'desk' });
    await circle.until('2026-11-26T12:00:00Z');
    const before = await circle.lettersTo(ADDRESS);
    expect(before.map(({ automatic }) => automatic)).toEqual([true, false]);
    await write(circle, 'Und was kostet ein Gespräch bei Ihnen?', { subject: 'Noch etwas' });
    await circle.until('2026-11-27T12:00:00Z');
    expect(await circle.lettersTo(ADDRESS)).toHaveLength(before.length);
    expect((await standing(circle)).map(({ text }) => text).join('\n')).toContain('Und was kostet ein Gespräch');
    await circle.close();
  });

  test('is answered in the language it was written in, as far as the island speaks it', async () => {
    const circle = await openCircle({ connection: await open() });
    await write(circle, 'How long does a conversation with you take?', { subject: 'A question' });
    await write(circle, 'Combien de temps dure un entretien chez vous?', { subject: 'Question' });
    const subjects = (await circle.lettersTo(ADDRESS)).map(({ subject }) => subject).sort();
    expect(subjects).toEqual(['Ihre Frage ist angekommen', 'Your question has arrived']);
    await circle.close();
  });

  test('of whose sender nobody is sure is read, but nothing is sent back', async () => {
    const circle = await openCircle({ connection: await open() });
    await write(circle, 'Wie lange dauert es?', { dmarc: 'unknown' });
    await write(circle, 'Und was kostet es?', { dmarc: 'fail' });
    expect((await standing(circle)).map(({ state, tray, isConfirmed }) => [state, tray, isConfirmed])).toEqual([
      ['waiting', undefined, false],
      ['tray', 'unclear', false],
    ]);
    expect(await circle.letters()).toEqual([]);
    await circle.close();
  });

  test('of advice is told that it lies in a tray, and becomes a question there', async () => {
    const circle = await openCircle({ connection: await open() });
    await write(circle, 'Sie sollten unbedingt einen Podcast machen, das hört heute jeder.', { subject: '' });
    const [letter] = await circle.lettersTo(ADDRESS);
    expect(letter?.text).toContain('Hinweise lese ich gesammelt einmal im Monat');
    expect((await standing(circle)).map(({ tray }) => tray)).toEqual(['advice']);
    await circle.close();
  });

  test('that a machine wrote gets no answer: no vacation note, list or report ever does', async () => {
    const circle = await openCircle({ connection: await open() });
    const headers = [
      'Auto-Submitted: auto-replied',
      'List-Id: <l.example.org>',
      'Precedence: bulk',
      'X-Autoreply: yes',
    ];
    for (const header of headers)
      expect(await write(circle, 'Ich bin im Urlaub.', { header: [header] })).toMatchObject({ kind: 'ignored' });
    expect(await standing(circle)).toEqual([]);
    expect(await circle.letters()).toEqual([]);
    await circle.close();
  });

  test('stops a game of two machines after one mail: what answers our receipt is ignored', async () => {
    const circle = await openCircle({ connection: await open() });
    await write(circle, 'Wie lange dauert es?');
    const [receipt] = await circle.lettersTo(ADDRESS);
    for (let turn = 0; turn < 5; turn += 1)
      await circle.take({
        from: ASKER,
        to: receipt?.replyTo ?? TO,
        subject: `Re: ${receipt?.subject}`,
        text: 'Vielen Dank für Ihre Nachricht. Ich bin bis Montag nicht da.',
        header: ['Auto-Submitted: auto-replied'],
      });
    expect(await circle.lettersTo(ADDRESS)).toHaveLength(1);
    expect(await standing(circle)).toHaveLength(1);
    await circle.close();
  });

  test('is told by its receipt which files were not taken; nothing of them is kept', async () => {
    const circle = await openCircle({ connection: await open() });
    await takeRaw(circle, withFile('vertrag.pdf', 'Ist dieser Vertrag gut für mich?'));
    const [receipt] = await circle.lettersTo(ADDRESS);
    expect(receipt?.text).toContain('vertrag.pdf');
    expect((await standing(circle)).map(({ state }) => state)).toEqual(['waiting']);
    const program = withFile('rechnung.exe', 'Bitte sehen Sie sich das an, oder was meinen Sie dazu?').toString();
    await takeRaw(circle, Buffer.from(program.replace('file@', 'program@')));
    expect((await standing(circle)).map(({ tray }) => tray ?? 'none').sort()).toEqual(['none', 'spam']);
    await circle.close();
  });

  test('that comes twice is one question and gets one receipt', async () => {
    const circle = await openCircle({ connection: await open() });
    const header = ['Message-ID: <one@mail.example.com>'];
    await write(circle, 'Darf mein Hund mit?', { header });
    await write(circle, 'Darf mein Hund mit?', { header });
    expect(await standing(circle)).toHaveLength(1);
    expect(await circle.lettersTo(ADDRESS)).toHaveLength(1);
    await circle.close();
  });

  test('joins nothing by its subject, whatever stands there', async () => {
    const circle = await openCircle({ connection: await open() });
    const first = await circle.ask({ text: 'Was ist ein Steg?', email: 'first@example.org' });
    await circle.until(THURSDAY);
    const digest = (await circle.lettersTo('marlene@example.org')).at(-1);
    const marker = /\[#1 \w+\]/.exec(digest?.text ?? '')?.[0] ?? '';
    await write(circle, `${marker}\nIch antworte für sie.\n\nöffentlich`, {
      subject: `AW: ${digest?.subject} ${marker}`,
    });
    expect((await circle.look(first)).state).toBe('desk');
    expect(await standing(circle)).toHaveLength(2);
    expect((await circle.lettersTo('first@example.org')).filter(({ automatic }) => !automatic)).toEqual([]);
    await circle.close();
  });

  test('from one address, too often in a day, waits in a tray, and three mails go back at most', async () => {
    const circle = await openCircle({ connection: await open() });
    for (let at = 0; at < 12; at += 1) await write(circle, `Frage Nummer ${at}: wie geht das bei mir?`);
    const trays = (await standing(circle)).map(({ tray }) => tray);
    expect(trays.filter((tray) => tray === undefined)).toHaveLength(10);
    expect(trays.filter((tray) => tray === 'unclear')).toHaveLength(2);
    expect(await circle.lettersTo(ADDRESS)).toHaveLength(3);
    await circle.close();
  });

  test('without a word, or from the owner without a token, is none', async () => {
    const circle = await openCircle({ connection: await open() });
    expect(await write(circle, '\n', { subject: 'Re:' })).toMatchObject({ kind: 'ignored', because: 'empty' });
    expect(await circle.take({ to: TO, text: 'Notiz an mich' })).toMatchObject({
      kind: 'trouble',
      cause: 'unaddressed',
    });
    expect(await standing(circle)).toEqual([]);
    await circle.close();
  });
});

const fixture = (name: string) => readFileSync(join('test', 'fixtures', 'mail', `${name}.eml`));

test('files with tricky names are named without their folders; the text is there', async () => {
  const circle = await openCircle();
  const raw = fixture('attachments-with-tricky-names').toString();
  await takeRaw(
    circle,
    Buffer.from(raw.replace('fragen+0k7f2@example.org', TO).replace('Anbei.', 'Passt das zu mir?')),
  );
  expect((await standing(circle))[0]?.text).toContain('Passt das zu mir?');
  const [receipt] = await circle.letters();
  expect(receipt?.text).toContain('Angehängt war: Übersicht.pdf');
  expect(receipt?.text).not.toMatch(/\.\.\/|etc\//);
  await circle.close();
});

test.each([
  'latin1-said-to-be-utf8',
  'eight-bit-without-charset',
  'unknown-charset',
  'unclosed-boundary',
  'raw-eight-bit-header',
])('a message with the trouble of %s is a question all the same, read as well as it can be', async (name) => {
  const circle = await openCircle();
  const incoming = await parseMail(fixture(name));
  const outcome = await takeReply(circle.island(), { ...incoming, to: [TO] }, { dmarc: 'pass' });
  expect(outcome.kind).toBe('asked');
  const text = (await standing(circle))[0]?.text ?? '';
  expect(text.length).toBeGreaterThan(5);
  expect(text).toMatch(/\p{L}{3,}/u);
  expect(text).not.toMatch(/\ufffd|<\/?\w+>|\0/u);
  await circle.close();
});

test.each([
  ['empty', 'nobody'],
  ['nothing-but-a-header', undefined],
  ['two-authors', 'nobody'],
  ['two-from-headers', 'nobody'],
  ['vacation-auto-submitted', 'automatic'],
  ['null-return-path', undefined],
  ['bounce-report', 'automatic'],
  ['list-mail', 'automatic'],
])('nobody who can be answered, or nothing but a machine, is answered: %s', async (name, because) => {
  const circle = await openCircle();
  const outcome = await takeRaw(circle, fixture(name));
  if (because) expect(outcome).toMatchObject({ kind: 'ignored', because });
  for (const { to } of await circle.letters()) expect(to).toBe('lena@example.com');
  await circle.close();
});

test.each(['root@localhost', 'cron@192.168.1.1', '"lena vogt"@example.com'])(
  'a sender no answer could reach is nobody: %s',
  async (from) => {
    const circle = await openCircle();
    const outcome = await write(circle, 'Darf mein Hund mit?', { from });
    expect(outcome).toEqual({ kind: 'ignored', because: 'nobody', about: '' });
    expect(await standing(circle)).toEqual([]);
    await circle.close();
  },
);

test('a subject that says something stands above; control letters and markup are text', async () => {
  const circle = await openCircle();
  await write(circle, 'Passt <b>das</b>\u202e zu mir?\0', { subject: 'WG: Re: Hund im Büro' });
  expect((await standing(circle))[0]?.text).toBe('Hund im Büro\n\nPasst <b>das</b> zu mir?');
  await circle.close();
});
