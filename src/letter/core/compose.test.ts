import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Entry } from '../../source/core/content.ts';
import { render } from '../../source/core/render.ts';
import { composeLetter, type Frame } from './compose.ts';
import { readCsv } from './csv.ts';
import { letterHtml } from './html.ts';
import { plainText } from './plain.ts';
import { atFor, nextSending } from './schedule.ts';
import { letterSection } from './settings.ts';

const absolute = (link: string) => (link.startsWith('/') ? `https://insel.example${link}` : link);
const plain = (markdown: string) => plainText(markdown, { lang: 'de', absolute });
const html = (markdown: string) =>
  letterHtml(render(markdown, { lang: 'de', origin: 'https://insel.example' }).html, {
    lang: 'de',
    origin: 'https://insel.example',
    page: 'https://insel.example/2026/text/',
  });

const EVERYTHING = `Ein *erster* und **starker** Satz mit [Verweis](/archiv/), noch einem [anderen](https://example.org/x) und einer Note.[^1]

## Überschrift

1. eins
2. zwei mit [Link](/zwei/)

- a
- b

> Ein Zitat.

| Jahr | Zahl |
|------|-----:|
| 2011 | 12 |
| 2012 | 38 |

![Ein Boot](boot.jpg "Am Slip")

    code

---

Ende.

[^1]: Die Note.
`;

test('in plain text nothing is lost: headings underlined, links below their paragraph, tables in columns, notes at the end', () => {
  expect(plain(EVERYTHING)).toBe(`Ein /erster/ und *starker* Satz mit Verweis, noch einem anderen und einer Note. [1]

https://insel.example/archiv/
https://example.org/x

Überschrift
-----------

1. eins
2. zwei mit Link
  https://insel.example/zwei/

- a
- b

    Ein Zitat.

    Jahr   Zahl
    2011   12
    2012   38

[Bild: Ein Boot]

https://insel.example/media/boot.jpg

    code

* * *

Ende.

[1] Die Note.`);
});

test('a table that is too wide says its cells with the words of its heading', () => {
  const wide = `| ${'Spalte'.repeat(6)} | ${'Weite'.repeat(6)} |\n|---|---|\n| ${'x'.repeat(30)} | y |\n`;
  expect(plain(wide)).toBe(`${'Spalte'.repeat(6)}: ${'x'.repeat(30)}\n${'Weite'.repeat(6)}: y`);
});

test('in HTML nothing is fetched, nothing leads into the mail itself, nothing counts', () => {
  const made = html(EVERYTHING);
  expect(made).not.toMatch(/<img|<section|<figure|\s(?:id|class|role|tabindex|src|srcset)=|url\(|href="[#/]/);
  expect(made).toContain('[Bild: Ein Boot]');
  expect(made).toContain('href="https://insel.example/archiv/"');
  expect(made).toContain('Note. [1]');
  expect(made).toMatch(/<td style="[^"]*">12<\/td>|<td style="[^"]*text-align:right[^"]*">12<\/td>/);
  const open = made.match(/<([a-z0-9]+)(?=[\s>])[^>]*(?<!\/)>/g)?.filter((tag) => !/^<(?:br|hr)/.test(tag)).length;
  expect(made.match(/<\/[a-z0-9]+>/g)?.length).toBe(open);
});

const FRAME: Frame = {
  lang: 'de',
  origin: 'https://insel.example',
  name: 'Marlene',
  address: 'Am Hafen 1, 24103 Kiel',
  leave: 'https://insel.example/brief/abmelden/x',
  imprint: 'https://insel.example/impressum/',
  canReply: true,
  pathOfFile: () => undefined,
};

test('every link of a letter is a public address or the way out', () => {
  const entry = {
    title: 'T',
    date: '2026-11-25',
    path: '/2026/t/',
    body: EVERYTHING,
    summary: 'S',
    lang: 'de',
  } as Entry;
  const letter = composeLetter([{ entry, html: render(EVERYTHING, { lang: 'de' }).html }], FRAME);
  const text = JSON.stringify(letter);
  const links = text.match(/https?:\/\/[^\s"<>\\]+/g) ?? [];
  const paths = ['/2026/t/', '/archiv/', '/brief/abmelden/x', '/impressum/', '/media/boot.jpg', '/x', '/zwei/'];
  expect([...new Set(links.map((link) => new URL(link).pathname))].sort()).toEqual(paths);
  expect(text).not.toMatch(/utm_|track|pixel/);
});

test('a table in CSV is read as spreadsheets write it', () => {
  const { columns, rows } = readCsv('\ufeffE-Mail;Origin\r\n"a@b.de";"eins; ""zwei""\r\ndrei"\r\n\r\nc@d.de;x\r\n');
  expect(columns).toEqual(['e-mail', 'origin']);
  expect(rows).toEqual([
    { line: 2, values: { 'e-mail': 'a@b.de', origin: 'eins; "zwei"\r\ndrei' } },
    { line: 5, values: { 'e-mail': 'c@d.de', origin: 'x' } },
  ]);
  expect(readCsv('').rows).toEqual([]);
});

test('a letter goes at its hour, on its day, on both sides of a change of the clocks', () => {
  const at = (time: string) => Temporal.Instant.from(time);
  const sunday = atFor('weekly', undefined);
  expect(nextSending(sunday, at('2026-10-23T12:00:00Z'), 'Europe/Berlin').toString()).toBe('2026-10-25T07:00:00Z');
  expect(nextSending(sunday, at('2026-10-16T12:00:00Z'), 'Europe/Berlin').toString()).toBe('2026-10-18T06:00:00Z');
  const daily = atFor('each', { dayOfWeek: undefined, time: Temporal.PlainTime.from('09:00') });
  expect(nextSending(daily, at('2026-11-25T07:45:00Z'), 'Europe/Berlin').toString()).toBe('2026-11-26T08:00:00Z');
  expect(nextSending(daily, at('2026-11-25T07:20:00Z'), 'Europe/Berlin').toString()).toBe('2026-11-25T08:00:00Z');
});

test.each([
  [{ send: 'daily' }, false],
  [{ send: 'each', at: 'noon' }, false],
  [{ send: 'weekly', at: 'xyz 08:00' }, false],
  [{ hours: '08:00-08:00' }, false],
  [{ send: 'weekly', at: 'fri 18:30', hours: '22:00-06:00', slowStart: 'off' }, true],
])('%j is taken or refused', (letter, isGood) => {
  expect(z.object(letterSection.shape).safeParse({ letter }).success).toBe(isGood);
});
