import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unquoted } from './lines.ts';
import { cutReply } from './reply.ts';

const own = 'Guten Tag,\n\nvielen Dank. Ja, das passt mir gut.\n\nHerzliche Grüße\nAnna Vogt';
const original = 'Was kostet ein erstes Gespräch?\n\nUnd wann haben Sie Zeit?';
const quoted = original
  .split('\n')
  .map((line) => `> ${line}`.trimEnd())
  .join('\n');

const BEFORE_A_QUOTE: readonly string[] = [
  'Am 21.11.2026 um 09:49 schrieb Anna:',
  'Am 21.11.26 um 09:49 schrieb Anna Vogt:',
  'Am Sa., 21. Nov. 2026 um 09:49 Uhr schrieb Anna Vogt <\nanna.vogt@example.org>:',
  'Am Fr., 20. Nov. 2026 um 15:57 Uhr schrieb Anna <anna@example.org>:',
  'Am Freitag, 20. November 2026 um 15:57:12 MEZ hat Anna Vogt <anna@example.org> Folgendes geschrieben:',
  'Am 20.11.2026 um 15:57 schrieb anna@example.org <anna@example.org>:',
  'Am Freitag, den 20.11.2026, 15:57 +0100 schrieb Anna Vogt:',
  'Am Freitag, 20. November 2026, 15:57:00 CET schrieb Anna Vogt:',
  'Am 20. November 2026 15:57:12 MEZ schrieb "Anna Vogt, Praxis am Markt"\n<anna@example.org>:',
  'Am 20. Nov. 2026, 15:57, um 15:57, Anna <anna@example.org> schrieb:',
  'Anna <anna@example.org> schrieb am So., 22.\nNov. 2026, 21:08:',
  'Anna Vogt <anna@example.org> schrieb am Fr., 20. Nov. 2026, 15:57:',
  'Anna Vogt schrieb am 20.11.2026 um 15:57:',
  'Anna Vogt <anna@example.org> schrieb:',
  'Zitat von Anna Vogt <anna@example.org>:',
  'On Tue, Nov 24, 2026 at 9:49 AM Anna Vogt <anna@example.org> wrote:',
  'On Tue, Nov 24, 2026 at 9:49 AM Anna Vogt von der Praxis am Markt <\nanna@example.org> wrote:',
  'On 24/11/2026 09:49, Anna Vogt wrote:',
  'On Nov 24, 2026, at 9:49 AM, Anna Vogt <anna@example.org> wrote:',
  'On Tuesday, 24 November 2026 at 09:49, Anna Vogt\n<anna@example.org> wrote:',
  'Anna Vogt <anna@example.org> wrote on Tue, 24 Nov 2026, 09:49:',
  '2026-11-24 9:49 GMT+01:00 Anna Vogt <anna@example.org>:',
  'Le mar. 24 nov. 2026 à 09:49, Anna Vogt <anna@example.org> a écrit :',
  'Op di 24 nov. 2026 om 09:49 schreef Anna Vogt <anna@example.org>:',
];

const BEFORE_THE_ORIGINAL: readonly string[] = [
  ...BEFORE_A_QUOTE.filter((each) => !each.startsWith('2026')),
  '-----Ursprüngliche Nachricht-----\nVon: Anna Vogt <anna@example.org>\nGesendet: Freitag, 20. November 2026 15:57\nAn: Praxis\nBetreff: Frage',
  '-------- Ursprüngliche Nachricht --------\nVon: Anna Vogt <anna@example.org>\nDatum: 20.11.26 15:57 (GMT+01:00)\nAn: praxis@example.org\nBetreff: Frage',
  '-------- Ursprüngliche Nachricht --------Von: Anna Vogt <anna@example.org>',
  '-------- Original-Nachricht --------\nBetreff: Frage\nDatum: Fri, 20 Nov 2026 15:57:00 +0100\nVon: Anna <anna@example.org>',
  'Von: Anna Vogt <anna@example.org>\nGesendet: Freitag, 20. November 2026 15:57\nAn: Praxis <praxis@example.org>\nBetreff: Frage zum Gespräch',
  '________________________________\nVon: Anna Vogt <anna@example.org>\nGesendet: Freitag, 20. November 2026 15:57\nAn: Praxis\nCc: Büro\nBetreff: AW: Frage',
  '*Von:* Anna Vogt\n*Gesendet:* Freitag, 20. November 2026 15:57\n*An:* Praxis\n*Betreff:* Frage',
  'Gesendet: Freitag, 20. November 2026 um 15:57 Uhr\nVon: "Anna Vogt" <anna@example.org>\nAn: praxis@example.org\nBetreff: Frage',
  'From: Anna Vogt <anna@example.org>\nSent: Friday, November 20, 2026 3:57 PM\nTo: Practice <practice@example.org>\nSubject: RE: A question',
  'From: Anna Vogt <anna@example.org>\nDate: Friday, 20. November 2026 at 15:57\nTo: Practice\nSubject: A question about a talk whose subject\n is long',
  '-----Original Message-----\nFrom: Anna Vogt\nSent: Friday, November 20, 2026 3:57 PM\nTo: Practice\nSubject: RE: A question',
  '---------- Forwarded message ---------\nFrom: Anna Vogt <anna@example.org>\nDate: Fri, Nov 20, 2026 at 3:57 PM\nSubject: A question',
  '---- On Fri, 20 Nov 2026 15:57:00 +0100 Anna Vogt <anna@example.org> wrote ----',
];

const SIGNATURES: readonly string[] = [
  '-- \nPraxis am Markt\nTelefon 0000',
  '--\nPraxis am Markt',
  'Von meinem iPhone gesendet',
  'Von meinem Samsung Galaxy Smartphone gesendet.',
  'Gesendet von Outlook für iOS<https://example.com/o>',
  'Gesendet mit der WEB.DE Mail App',
  'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
  'Sent from my iPhone',
  'Get Outlook for Android<https://example.com/o>',
];

describe('what is above is what was written', () => {
  test.each(BEFORE_A_QUOTE)('%s', (header) => {
    expect(cutReply(`${own}\n\n${header}\n\n${quoted}\n`).written).toBe(own);
    expect(cutReply(`${own}\n${header}\n${quoted}`).written).toBe(own);
    expect(cutReply(`${own}\r\n\r\n> ${header.replaceAll('\n', '\n> ')}\r\n>\r\n${quoted}`).written).toBe(own);
  });

  test.each(BEFORE_THE_ORIGINAL)('%s (and the original is not quoted)', (header) => {
    expect(cutReply(`${own}\n\n${header}\n\n${original}\n`)).toEqual({
      written: own,
      rest: `${header}\n\n${original}`,
    });
  });

  test.each(SIGNATURES)('%s', (signature) => {
    expect(cutReply(`${own}\n\n${signature}\n`).written).toBe(own);
    expect(cutReply(`${own}\n\n${signature}\n\n${BEFORE_A_QUOTE[0]}\n\n${quoted}`).written).toBe(own);
  });
});

describe('what is not what it seems', () => {
  test.each([
    'Am Montag schrieb ich Ihnen schon einmal.',
    'Am 3. Mai 2026 schrieb ich Ihnen:\n\nIch möchte aufhören.',
    'Am 12. um 10:30 Uhr kann ich. Passt das?\n\nMein Partner schrieb mir dazu am Dienstag, 3. Mai, um 10:30 eine Liste: keine.',
    'Von: Celle\nNach: Hannover\nDatum: Montag\n\nWas kostet die Fahrt?',
    'An:\nMutter\nVater\n\nBetreff ist mir egal.',
    'Ich frage mich -- und das ist keine Unterschrift -- ob das geht.',
    'Zwei Punkte:\n-- erstens\n-- zweitens',
    'Wie ich schon sagte:\n\nDas geht nicht.',
    'Von ihm gesendet wurde es mir im Mai; ich wusste nichts davon.',
    'Gestern erhielt ich Post, gesendet von meinem Vermieter.\n\nWas tun?',
    'a > b und b < c\n-> also a > c',
    'On the other hand: it may be so.\nOn average, it is.',
    '👍',
    'On 5 May 2026 I wrote:\n\nI want to stop.',
  ])('%j stays whole', (text) => {
    expect(cutReply(text)).toEqual({ written: text, rest: '' });
  });

  test('never cut to empty: a quote alone, a forwarded mail, a signature alone', () => {
    for (const text of [quoted, `${BEFORE_A_QUOTE[0]}\n${quoted}`, '-- \nAnna', BEFORE_THE_ORIGINAL.at(-4) ?? ''])
      expect(cutReply(`${text}\n`)).toEqual({ written: text, rest: '' });
    expect(cutReply('\n \n')).toEqual({ written: '', rest: '' });
  });
});

test('answers between the quoted lines keep what they answer', () => {
  const answers = '> Was kostet ein erstes Gespräch?\n\nNichts.\n\n> Und wann haben Sie Zeit?\n\nAm Donnerstag.';
  const reply = `${BEFORE_A_QUOTE[2]}\n\n${answers}\n\n-- \nAnna\n`;
  const { written, rest } = cutReply(reply);
  expect(written).toBe(answers);
  expect(rest).toMatch(/^Am Sa\., .*>:\s+-- \nAnna$/s);
});

test('words above and between are kept, the quote that follows is not', () => {
  const { written } = cutReply(`Siehe unten.\n\n${BEFORE_A_QUOTE[0]}\n> Erstens?\n\nJa.\n\n> Zweitens?\n> Drittens?\n`);
  expect(written).toBe('Siehe unten.\n\n> Erstens?\n\nJa.');
});

test('a reply written below one quote is the words below', () => {
  expect(cutReply(`${BEFORE_A_QUOTE[0]}\n\n${quoted}\n\n${own}\n`).written).toBe(own);
  expect(cutReply(`${BEFORE_A_QUOTE[0]}\n\n${own}\n`).written).toBe(own);
});

const word = fc.constantFrom(
  'ja',
  'nein',
  'vielleicht',
  'Donnerstag',
  'Gespräch',
  'Herzlich',
  'um 10:30',
  'Frage?',
  '2026',
  'öffentlich',
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'));

test('whatever is written above, every header and every signature leave every word of it', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...BEFORE_THE_ORIGINAL),
      fc.constantFrom('', ...SIGNATURES),
      (above, header, signature) => {
        expect(cutReply(`${above}\n\n${signature}\n\n${header}\n\n${original}`).written).toBe(above);
      },
    ),
  );
});

test('whatever stands between quotes stays, and nothing is in neither part', () => {
  const mixed = fc.array(fc.tuple(fc.boolean(), paragraph), { minLength: 1, maxLength: 8 });
  const wordsOf = (all: string) =>
    all
      .split(/\s+/)
      .filter((each) => each !== '')
      .sort();
  fc.assert(
    fc.property(mixed, fc.boolean(), (parts, hasHeader) => {
      const body = parts.map(([isQuoted, line]) => (isQuoted ? `> ${line}` : line)).join('\n\n');
      const whole = hasHeader ? `${BEFORE_A_QUOTE[0]}\n\n> ?\n\n${body}` : body;
      const { written, rest } = cutReply(whole);
      expect(wordsOf(`${written}\n${rest}`)).toEqual(wordsOf(whole));
      for (const [isQuoted, line] of parts) if (!isQuoted) expect(written).toContain(line);
    }),
  );
});

test('lines without end and marks without number take no long time', () => {
  for (const long of ['a@'.repeat(500_000), '-'.repeat(500_000), '> '.repeat(500_000), `Am ${'1:30 '.repeat(200_000)}`])
    expect(cutReply(`${long}x`).written.length).toBeGreaterThan(0);
  for (const line of ['Von: a@example.org', '-- ', 'Sent from my iPhone', 'Am 1.1.2026 um 10:30', '-'])
    expect(cutReply(`Ja.\n${`${line}\n`.repeat(50_000)}`).written).toMatch(/^Ja\./);
});

const sets = join('..', 'shared', 'data', 'mail');

describe.skipIf(!existsSync(sets))('sets of replies', () => {
  test('Discourse: at least 40 of 41 exactly as expected', () => {
    const folder = join(sets, 'discourse-reply-trimmer');
    const read = (kind: string, file: string) =>
      readFileSync(join(folder, kind, file), 'utf8').replaceAll('\r\n', '\n');
    const files = readdirSync(join(folder, 'emails'));
    const right = files.filter(
      (file) => cutReply(read('emails', file)).written.trim() === read('trimmed', file).trim(),
    );
    expect(files).toHaveLength(41);
    expect(right.length).toBeGreaterThanOrEqual(40);
  });

  const FOLDERS = [
    'crisp-email-reply-parser',
    'github-email_reply_parser',
    'alfonsrv-mail-parser-reply',
    'zapier-email-reply-parser',
  ];

  test.each(FOLDERS)('%s: the first words written are never cut, nor any before a quote', (name) => {
    const files = readdirSync(join(sets, name)).filter((file) => statSync(join(sets, name, file)).isFile());
    for (const file of files) {
      const lines = readFileSync(join(sets, name, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .split('\n');
      const { written } = cutReply(lines.join('\n'));
      expect(written, file).not.toBe('');
      const first = lines.find((line) => line.trim() !== '') ?? '';
      const isOwn = unquoted(first).depth === 0 && !/wrote|schrieb|:\s*$|^(On|Am|Le|Op|Den) /.test(first);
      if (isOwn) expect(written.startsWith(first.trimEnd()), file).toBe(true);
    }
  });
});
