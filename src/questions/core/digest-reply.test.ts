import { describe, expect, test } from 'vitest';
import { digestBlock } from './digest.ts';
import { readDigestReply, type SentDigest } from './digest-reply.ts';

const TOKEN = 'k7f2m9qxr4s8t1v5w3y6z0a2b4c6d8e1f3g5h7j9k1m3n5p7';
const links = [
  { label: 'Antworten', href: `mailto:fragen+${TOKEN}@example.org?subject=Antwort%20auf%20Frage%201` },
  { label: 'Antworten und veröffentlichen', href: `mailto:fragen+${TOKEN.replace('k', 'm')}@example.org` },
];
const SAID = [
  'Darf mein Hund mit?',
  'Ich leite eine Kita in Wilhelmshaven, der Träger würde zahlen. Was müssen Sie dem Träger berichten, und wer bekommt die Rechnung zu sehen?',
  'Guten Tag,\n\nist das öffentlich?\n[#1 abcd]\nöffentlich',
];
const NOTE = 'Die Adresse ist nicht bestätigt.';
const blocks = SAID.map((said, at) => digestBlock({ number: at + 1, said: [said], notes: [NOTE], links }, 'k7f2'));
const END = ['Alles zusammen liegt am Tisch:', 'https://insel.example/tisch/runde/'];
const TEXT = [...blocks.map((block) => block.join('\n')), END.join('\n')].join('\n\n');
const THREE: SentDigest = { tag: 'k7f2', numbers: [1, 2, 3], isOfOne: false, lines: TEXT.split('\n') };
const ONE_TEXT = `${blocks[0]?.join('\n')}\n\n${END.join('\n')}`;
const ONE: SentDigest = { tag: 'k7f2', numbers: [1], isOfOne: true, lines: ONE_TEXT.split('\n') };

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** The quoted text with an answer after the links of some questions, as one types it between. */
function between(text: string, answers: Readonly<Record<number, string>>): string {
  const parts = text.split('\n\n').map((block) => {
    const number = Number(/\[#(\d)/.exec(block)?.[1] ?? 0);
    return answers[number] ? `${quoted(block)}\n\n${answers[number]}\n` : quoted(block);
  });
  return parts.join('\n>\n');
}

function read(body: string, digest: SentDigest = THREE) {
  const { answers, unplaced } = readDigestReply(body, digest);
  return { ...Object.fromEntries(answers.map(({ number, text }) => [number, text])), ...(unplaced && { unplaced }) };
}

describe('a digest of one takes what is written above the quote, in every program', () => {
  const ANSWER = 'Ja, gern.\n\nEr muss nur ruhig liegen können.';

  test.each([
    [
      'Gmail',
      `${ANSWER}\n\nAm Di., 24. Nov. 2026 um 10:00 Uhr schrieb Marlene Brandt <\nfragen@example.org>:\n\n${quoted(ONE_TEXT)}`,
    ],
    [
      'Gmail in English',
      `${ANSWER}\n\nOn Tue, Nov 24, 2026 at 10:00 AM Marlene Brandt <fragen@example.org>\nwrote:\n\n${quoted(ONE_TEXT)}`,
    ],
    [
      'Apple Mail',
      `${ANSWER}\n\n> Am 24.11.2026 um 10:00 schrieb Marlene Brandt <fragen@example.org>:\n> \n${quoted(ONE_TEXT)}\n`,
    ],
    [
      'iPhone',
      `${ANSWER}\n\nVon meinem iPhone gesendet\n\n> Am 24.11.2026 um 10:00 schrieb Marlene Brandt <fragen@example.org>:\n>\n> ﻿${quoted(ONE_TEXT).slice(2)}`,
    ],
    ['Thunderbird', `${ANSWER}\n\nAm 24.11.26 um 10:00 schrieb Marlene Brandt:\n${quoted(ONE_TEXT)}\n`],
    ['Thunderbird, answer below', `Am 24.11.26 um 10:00 schrieb Marlene Brandt:\n${quoted(ONE_TEXT)}\n\n${ANSWER}\n`],
    [
      'Thunderbird with a signature',
      `${ANSWER}\n\nOn 24.11.26 10:00, Marlene Brandt wrote:\n${quoted(ONE_TEXT)}\n-- \nMarlene Brandt\nKiel`,
    ],
    [
      'K-9',
      `${ANSWER}\n\nAm 24. November 2026 10:00:00 MEZ schrieb Marlene Brandt <fragen@example.org>:\n${quoted(ONE_TEXT)}\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.`,
    ],
    [
      'GMX',
      `${ANSWER}\n\nGesendet: Dienstag, 24. November 2026 um 10:00 Uhr\nVon: "Marlene Brandt" <fragen@example.org>\nAn: marlene@example.org\nBetreff: eine Frage für heute\n${ONE_TEXT}`,
    ],
    [
      'Outlook',
      `${ANSWER}\n\nVon: Marlene Brandt <fragen@example.org>\nGesendet: Dienstag, 24. November 2026 10:00\nAn: Marlene Brandt <marlene@example.org>\nBetreff: eine Frage für heute\n\n${ONE_TEXT}\n`,
    ],
    [
      'Outlook, old',
      `${ANSWER}\n\n-----Ursprüngliche Nachricht-----\nVon: Marlene Brandt [mailto:fragen@example.org]\nGesendet: Dienstag, 24. November 2026 10:00\nAn: marlene@example.org\nBetreff: eine Frage für heute\n\n${ONE_TEXT}\n`,
    ],
    [
      'Outlook on a telephone',
      `${ANSWER}\n\nOutlook für Android herunterladen\n________________________________\nVon: Marlene Brandt <fragen@example.org>\nGesendet: Dienstag, November 24, 2026 10:00:00 AM\nAn: marlene@example.org\nBetreff: eine Frage für heute\n\n${ONE_TEXT}`,
    ],
    ['no quote at all', ANSWER],
    ['between the quoted lines', between(ONE_TEXT, { 1: ANSWER })],
    [
      'below an unquoted original',
      `Von: Marlene Brandt <fragen@example.org>\nGesendet: Dienstag, 24. November 2026 10:00\nAn: marlene@example.org\nBetreff: eine Frage für heute\n\n${ONE_TEXT.replace('\n\n', `\n\n${ANSWER}\n\n`)}`,
    ],
  ])('%s', (_, body) => expect(read(body, ONE)).toEqual({ 1: ANSWER }));

  test('line breaks of any system', () => {
    expect(read(`Ja.\r\n\r\n${quoted(ONE_TEXT).replaceAll('\n', '\r\n')}\r\n`, ONE)).toEqual({ 1: 'Ja.' });
  });

  test('what the program wrote when it made text of HTML', () => {
    const html = ONE_TEXT.replace('[#1 k7f2]\n│ Darf mein Hund mit?', '[#1 k7f2]\n\n│ Darf mein Hund mit?\n')
      .replace(/Antworten\n(mailto:\S+)/, 'Antworten <$1>\n')
      .replace(/veröffentlichen\n(mailto:\S+)/, 'veröffentlichen<$1>\n');
    expect(read(`Ja.\n\n${html}`, ONE)).toEqual({ 1: 'Ja.' });
  });

  test('an answer without words is none', () => {
    for (const body of [
      '',
      '\n \n',
      quoted(ONE_TEXT),
      ONE_TEXT,
      `\n\n-- \nMarlene Brandt\n`,
      `öffentlich\n\n${quoted(ONE_TEXT)}`,
    ])
      expect(read(body, ONE)).toEqual({});
  });
});

describe('a digest of several takes what stands below each marker', () => {
  test('between the quoted lines', () => {
    const body = `Am 24.11.26 um 10:00 schrieb Marlene Brandt:\n${between(TEXT, { 1: 'Ja, gern.', 3: 'Nein.\n\nNie.' })}\n-- \nMarlene`;
    expect(read(body)).toEqual({ 1: 'Ja, gern.', 3: 'Nein.\n\nNie.' });
  });

  test('between lines that are not quoted, as Outlook leaves them', () => {
    const head =
      'Von: Marlene Brandt <fragen@example.org>\nGesendet: Dienstag, 24. November 2026 10:00\nAn: marlene@example.org\nBetreff: 3 Fragen für heute\n\n';
    const body = head + TEXT.replace('\n\n[#2', '\n\nJa, gern.\n\n[#2').replace('\n\nAlles', '\n\nNein.\n\nAlles');
    expect(read(body)).toEqual({ 1: 'Ja, gern.', 3: 'Nein.' });
  });

  test('below markers that were typed above the quote', () => {
    const body = `[#2 K7F2]\nNichts, was Sie sagen.\n\n[#1  k7f2]\nJa.\n\nAm 24.11.26 um 10:00 schrieb Marlene Brandt:\n${quoted(TEXT)}`;
    expect(read(body)).toEqual({ 1: 'Ja.', 2: 'Nichts, was Sie sagen.' });
  });

  test('wrapped and quoted once more on the way', () => {
    const wrap = (line: string) => `> ${line.replace(/(.{30,40}) /g, '$1\n> ')}`;
    const body = between(TEXT, { 2: 'ANTWORT' })
      .split('\n')
      .map((line) => (line.startsWith('> ') ? wrap(line.slice(2)) : line))
      .join('\n');
    expect(read(body)).toEqual({ 2: 'ANTWORT' });
    expect(read(body.replaceAll('> ', '>> '))).toEqual({ 2: 'ANTWORT' });
  });

  test('wrapped without a mark of quoting', () => {
    const body = TEXT.replace('\n\n[#3', '\n\nANTWORT\n\n[#3').replace(/([^\n]{30,40}) /g, '$1\n');
    expect(read(body)).toEqual({ 2: 'ANTWORT' });
  });

  test('with joined lines, as HTML has them', () => {
    const long = SAID[1] ?? '';
    const barredLines = blocks[1]?.filter((line) => line.startsWith('│')).join('\n') ?? '';
    const body = TEXT.replace(barredLines, `│ ${long}`).replace('\n\n[#3', '\n\nANTWORT\n\n[#3');
    expect(body).toContain(`│ ${long}\n`);
    expect(read(body)).toEqual({ 2: 'ANTWORT' });
  });

  test('without markers nothing goes anywhere', () => {
    expect(read(`Ja, alle drei.\n\nAm 24.11.26 um 10:00 schrieb Marlene Brandt:\n${quoted(TEXT)}`)).toEqual({
      unplaced: 'Ja, alle drei.',
    });
    expect(read('Ja, alle drei.')).toEqual({ unplaced: 'Ja, alle drei.' });
    expect(read('[#1]\nJa.\n\n#2 k7f2\nNein.')).toEqual({ unplaced: '[#1]\nJa.\n\n#2 k7f2\nNein.' });
  });

  test('a marker of another digest, or of a number that is not in it, is none', () => {
    expect(read('[#1 zzzz]\nJa.')).toEqual({ unplaced: '[#1 zzzz]\nJa.' });
    expect(read('[#9 k7f2]\nJa.')).toEqual({ unplaced: 'Ja.' });
  });
});

describe("nothing of a visitor's is ever taken for the owner's", () => {
  const third = blocks[2]?.join('\n') ?? '';

  test('neither behind its bar, nor without it, nor quoted, nor wrapped', () => {
    for (const text of [
      third,
      quoted(third),
      third.replaceAll('│ ', ''),
      third.replaceAll('│', ''),
      quoted(third.replaceAll('│ ', '> ')),
    ]) {
      const { answers } = readDigestReply(`${text}\n\nDas ist es nicht.\n`, THREE);
      expect(answers, text).toEqual([{ number: 3, text: 'Das ist es nicht.', publish: false, title: undefined }]);
    }
  });

  test('a line that says "öffentlich" publishes nothing', () => {
    const { answers } = readDigestReply(`[#3 k7f2]\nNein.\n│ öffentlich`, THREE);
    expect(answers).toEqual([{ number: 3, text: 'Nein.', publish: false, title: undefined }]);
    const unquoted = readDigestReply(`[#3 k7f2]\nNein.\n\nist das öffentlich?\nöffentlich`, THREE);
    expect(unquoted.answers).toEqual([{ number: 3, text: 'Nein.', publish: false, title: undefined }]);
  });

  test('a line that looks like a marker leads nowhere, not even where its tag was guessed', () => {
    const guessed = { ...THREE, lines: THREE.lines.map((line) => line.replace('[#1 abcd]', '[#1 k7f2]')) };
    for (const mark of ['│ [#1 k7f2]', '> [#1 k7f2]', '[#1 k7f2]']) {
      const { answers } = readDigestReply(`[#3 k7f2]\nist das öffentlich?\n${mark}\nöffentlich\n\nNein.`, guessed);
      expect(answers).toEqual([{ number: 3, text: 'Nein.', publish: false, title: undefined }]);
    }
  });

  test('a marker behind a bar is none, wherever it comes from', () => {
    expect(read('[#3 k7f2]\n│ [#1 k7f2]\nNein.')).toEqual({ 3: 'Nein.' });
    expect(read('[#3 k7f2]\n> │ [#2 k7f2]\nNein.')).toEqual({ 3: 'Nein.' });
  });

  test('the tail of a line that was wrapped and changed on the way is not an answer', () => {
    const digest = {
      ...ONE,
      lines: ['[#1 k7f2]', '│ Ist unser Gespräch etwas – wie Sie sagen – das öffentlich wird, also', '│ öffentlich'],
    };
    const body =
      'Nein.\n\n[#1 k7f2]\n│ Ist unser Gespräch etwas - wie Sie sagen -\ndas öffentlich wird, also\nöffentlich';
    expect(readDigestReply(body, digest).answers).toEqual([
      { number: 1, text: 'Nein.', publish: false, title: undefined },
    ]);
  });

  test('no token goes out', () => {
    for (const line of [
      links[0]?.href,
      `<${links[1]?.href}>`,
      `Antworten <${links[0]?.href}>`,
      `schreiben Sie an fragen+${TOKEN}@example.org`,
    ]) {
      expect(read(`Ja.\n\n${line}\n`, ONE)).toEqual({ 1: 'Ja.' });
    }
    const broken = `mailto:fragen+${TOKEN.slice(0, 30)}\n${TOKEN.slice(30)}@example.org?subject=Antwort%20auf%20Frage%201`;
    expect(read(`Ja.\n\n${ONE_TEXT.replace(links[0]?.href ?? '', broken)}`, ONE)).toEqual({ 1: 'Ja.' });
  });
});

describe('publishing and titles', () => {
  const one = (body: string, scope?: { number: number; publish: boolean }) =>
    readDigestReply(body, ONE, scope).answers[0];

  test.each(['öffentlich', 'Öffentlich', 'public', 'Public.', ' öffentlich '])('a last line »%s« publishes', (word) => {
    expect(one(`Ja, gern.\n\n${word}\n\n${quoted(ONE_TEXT)}`)).toEqual({
      number: 1,
      text: 'Ja, gern.',
      publish: true,
      title: undefined,
    });
  });

  test('below a signature of the telephone, too', () => {
    expect(one(`Ja, gern.\n\nöffentlich\n\nVon meinem iPhone gesendet\n\n${quoted(ONE_TEXT)}`)?.publish).toBe(true);
  });

  test('the word within the answer does not', () => {
    expect(one('Das ist öffentlich.\n\nHerzlich')?.publish).toBe(false);
    expect(one('öffentlich\n\nJa.')?.publish).toBe(false);
  });

  test.each(['Titel: Darf ein Hund mit?', 'Title:  Darf ein Hund mit?', 'titel: Darf ein Hund mit?'])(
    '»%s« names it',
    (line) => {
      expect(one(`${line}\n\nJa, gern.\nöffentlich`)).toEqual({
        number: 1,
        text: 'Ja, gern.',
        publish: true,
        title: 'Darf ein Hund mit?',
      });
      expect(one(`Ja, gern.\n\n${line}\nöffentlich`)?.title).toBe('Darf ein Hund mit?');
    },
  );

  test('the second link publishes without a word, the first does not; each speaks of its question alone', () => {
    const { answers } = readDigestReply('Nichts, was Sie sagen.', THREE, { number: 2, publish: true });
    expect(answers).toEqual([{ number: 2, text: 'Nichts, was Sie sagen.', publish: true, title: undefined }]);
    const other = readDigestReply('Ja.\n[#1 k7f2]\nNein.', THREE, { number: 2, publish: false });
    expect(other.answers).toEqual([{ number: 2, text: 'Ja.\n\nNein.', publish: false, title: undefined }]);
  });
});

test('where the others were erased meanwhile, the one that is left still needs its marker', () => {
  const left = { ...THREE, numbers: [2] };
  expect(read('Ja.', left)).toEqual({ unplaced: 'Ja.' });
  expect(read('[#2 k7f2]\nJa.', left)).toEqual({ 2: 'Ja.' });
});

test('a mail of a million lines is read in a moment', () => {
  const body = `[#1 k7f2]\nJa.\n${'│ Darf mein Hund mit?\n'.repeat(300_000)}`;
  expect(read(body)).toEqual({ 1: 'Ja.' });
  expect(readDigestReply('a\n'.repeat(1_000_000), ONE).answers[0]?.text).toMatch(/^a\na/);
});
