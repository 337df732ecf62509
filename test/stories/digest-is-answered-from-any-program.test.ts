import { expect, test } from 'vitest';
import { parseMail } from '../../src/mail/parse.ts';
import { takeReply } from '../../src/questions/take-reply.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type Circle, type Letter, openCircle } from './question-steps.ts';

const OWNER = 'marlene@example.org';
const ROUND = '2026-11-26T09:00:00Z';

type Reply = { readonly type: string; readonly body: string };
type Program = (written: string, digest: Letter) => Reply;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const linesToHtml = (text: string, tag: string) =>
  text
    .split('\n')
    .map((line) => `<${tag}>${escaped(line) || '<br>'}</${tag}>`)
    .join('\n');
const quotedText = (text: string) => text.replace(/^/gm, '> ');
const html = (body: string): Reply => ({ type: 'text/html', body: `<html><body>${body}</body></html>` });
const plain = (body: string): Reply => ({ type: 'text/plain', body });

/** How programs answer above the mail; the names are those of the programs whose form it is. */
const TOP: Readonly<Record<string, Program>> = {
  'Outlook, German, text': (written, { text }) =>
    plain(
      `${written}\n\n-----Ursprüngliche Nachricht-----\nVon: Marlene Brandt <fragen@insel.example> \nGesendet: Donnerstag, 26. November 2026 10:00\nAn: marlene@example.org\nBetreff: Eine Frage für heute\n\n${text}`,
    ),
  'Outlook, German, HTML only': (written, { text }) =>
    html(
      `<div class="WordSection1">${linesToHtml(written, 'p class="MsoNormal"').replaceAll('</p class="MsoNormal">', '</p>')}
<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Marlene Brandt &lt;fragen@insel.example&gt;<br>
<b>Gesendet:</b> Donnerstag, 26. November 2026 10:00<br><b>An:</b> marlene@example.org<br><b>Betreff:</b> Eine Frage für heute</p></div>
${linesToHtml(text ?? '', 'p')}</div>`,
    ),
  'Outlook, English, HTML only': (written, { text }) =>
    html(
      `<div dir="ltr">${linesToHtml(written, 'div')}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">
<b>From:</b> Marlene Brandt &lt;fragen@insel.example&gt;<br><b>Sent:</b> Thursday, November 26, 2026 10:00 AM<br><b>To:</b> marlene@example.org<br><b>Subject:</b> One question for today</div>
${linesToHtml(text ?? '', 'div')}`,
    ),
  'Gmail, HTML only': (written, { text }) =>
    html(
      `<div dir="ltr">${linesToHtml(written, 'div')}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Do., 26. Nov. 2026 um 10:00 Uhr schrieb Marlene Brandt &lt;<a href="mailto:fragen@insel.example">fragen@insel.example</a>&gt;:<br></div>
<blockquote class="gmail_quote">${linesToHtml(text ?? '', 'div')}</blockquote></div>`,
    ),
  'Gmail, header wrapped': (written, { text }) =>
    plain(
      `${written}\n\nAm Do., 26. Nov. 2026 um 10:00 Uhr schrieb Marlene Brandt <\nfragen@insel.example>:\n\n${quotedText(text ?? '')}`,
    ),
  'Gmail, name first, wrapped': (written, { text }) =>
    plain(
      `${written}\n\nMarlene Brandt <fragen@insel.example> schrieb am Do., 26.\nNov. 2026, 10:00:\n\n${quotedText(text ?? '')}`,
    ),
  'Apple Mail': (written, { text }) =>
    plain(
      `${written}\n\n> Am 26.11.2026 um 10:00 schrieb Marlene Brandt <fragen@insel.example>:\n> \n${quotedText(text ?? '')}`,
    ),
  'a telephone': (written, { text }) =>
    plain(
      `${written}\n\nVon meinem iPhone gesendet\n\n> Am 26.11.2026 um 10:00 schrieb Marlene Brandt <fragen@insel.example>:\n> \n${quotedText(text ?? '')}`,
    ),
  'GMX in the browser': (written, { text }) =>
    html(
      `<div>${linesToHtml(written, 'div')}<div>&nbsp;<div name="quote" style="border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Donnerstag, 26. November 2026 um 10:00 Uhr<br/><b>Von:</b>&nbsp;"Marlene Brandt" &lt;fragen@insel.example&gt;<br/><b>An:</b>&nbsp;marlene@example.org<br/><b>Betreff:</b>&nbsp;Eine Frage für heute</div><div name="quoted-content">${linesToHtml(text ?? '', 'div')}</div></div></div></div>`,
    ),
  'Thunderbird, HTML only': (written, { text }) =>
    html(
      `${linesToHtml(written, 'p')}<div class="moz-cite-prefix">Am 26.11.26 um 10:00 schrieb Marlene Brandt:<br></div><blockquote type="cite" cite="mid:x">${linesToHtml(text ?? '', 'div')}</blockquote><div class="moz-signature">-- <br>Marlene Brandt</div>`,
    ),
};

/** How programs answer within the mail, below each question. */
const INSIDE: Readonly<Record<string, (answers: readonly string[], digest: Letter) => Reply>> = {
  'Thunderbird, text': (answers, digest) => plain(within(quotedText(digest.text ?? ''), answers)),
  'a program that quotes nothing': (answers, digest) => plain(within(digest.text ?? '', answers)),
  'Outlook, HTML only': (answers, digest) => html(linesToHtml(within(digest.text ?? '', answers), 'p')),
  'Gmail, HTML only': (answers, digest) => {
    const parts = within(
      digest.text ?? '',
      answers.map((answer) => `\u0000${answer}\u0000`),
    ).split('\u0000');
    const blocks = parts.map((part, at) =>
      at % 2 === 0
        ? `<blockquote class="gmail_quote">${linesToHtml(part, 'div')}</blockquote>`
        : linesToHtml(part, 'div'),
    );
    return html(blocks.join('\n'));
  },
};

/** Each answer below the last line of its question, which begins with the bar. */
function within(text: string, answers: readonly string[]): string {
  const lines = text.split('\n');
  const ends = lines.keys().filter((at) => /^(> )?│/.test(lines[at] ?? '') && !/^(> )?│/.test(lines[at + 1] ?? ''));
  return [...ends]
    .toReversed()
    .reduce((all, at, back) => all.toSpliced(at + 1, 0, '', answers[answers.length - 1 - back] ?? '', ''), lines)
    .join('\n');
}

async function take(circle: Circle, digest: Letter, { type, body }: Reply) {
  const head = [
    `From: ${OWNER}`,
    `To: ${digest.replyTo}`,
    'Subject: =?utf-8?Q?AW:_Eine_Frage_f=C3=BCr_heute?=',
    'Message-ID: <reply@example.org>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ];
  const encoded = Buffer.from(body)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  const incoming = await parseMail(Buffer.from(`${head.join('\r\n')}\r\n\r\n${encoded}\r\n`));
  return takeReply(circle.island(), incoming, { dmarc: 'pass' });
}

async function digestOf(circle: Circle, texts: readonly string[]): Promise<Letter> {
  for (const [at, text] of texts.entries()) await circle.ask({ text, email: `asker${at}@example.org` });
  await circle.until(ROUND);
  const digest = (await circle.lettersTo(OWNER)).at(-1);
  if (!digest) throw new Error('there is no digest');
  return digest;
}

const outgone = async (circle: Circle) => {
  await circle.until('2026-11-26T10:00:00Z');
  const all = await Promise.all([0, 1].map((at) => circle.lettersTo(`asker${at}@example.org`)));
  return all.map((letters) => letters.filter(({ automatic }) => !automatic).map(({ text }) => text ?? ''));
};

describeOnEachDatabase('a digest', (open) => {
  test.each(Object.entries(TOP))('of one question is answered above it: %s', async (_, program) => {
    const circle = await openCircle({ connection: await open() });
    const digest = await digestOf(circle, ['Darf mein Hund mit?']);
    const written = 'Ja, gern. Er muss ruhig sein.\n\nUnd an der Leine bleiben.';
    expect(await take(circle, digest, program(written, digest))).toMatchObject({ kind: 'answered', answers: 1 });
    const [[answer = ''] = []] = await outgone(circle);
    expect(answer).toContain('Ja, gern. Er muss ruhig sein.');
    expect(answer).toContain('Und an der Leine bleiben.');
    expect(answer).not.toMatch(/Hund|fragen\+|│|schrieb|Gesendet|Sent:|Betreff|iPhone|\[#/);
    await circle.close();
  });

  test.each(Object.entries(INSIDE))('of two questions is answered within it: %s', async (_, program) => {
    const circle = await openCircle({ connection: await open() });
    const digest = await digestOf(circle, ['Darf mein Hund mit?', 'Was kostet es?']);
    const reply = program(['Ja, gern.', 'Nichts Unerwartetes.'], digest);
    expect(await take(circle, digest, reply)).toMatchObject({ kind: 'answered', answers: 2 });
    const [[first = ''] = [], [second = ''] = []] = await outgone(circle);
    expect(first).toContain('Ja, gern.');
    expect(first).not.toContain('Unerwartetes');
    expect(second).toContain('Nichts Unerwartetes.');
    expect(`${first}${second}`).not.toMatch(/Hund|kostet|│|\[#|mailto/);
    await circle.close();
  });
});
