import { expect, test } from 'vitest';
import { readSheet } from './sheet.ts';
import { writtenText } from './written-text.ts';

const FILE = `---
# Erst im Herbst.
title: "Frage: und Antwort"   # bleibt
tags: [Hafen,  See]
date: 2026-10-01
venture: werft
---

Der Text.
`;

test('what is not named stays letter by letter, comments and order too', () => {
  expect(writtenText(FILE, {}, 'Der Text.\r\n')).toBe(FILE);
  expect(writtenText(FILE, { title: 'Frage: und Antwort', tags: ['Hafen', 'See'] }, '\nDer Text.')).toBe(FILE);
  const changed = writtenText(FILE, { date: '2026-11-01' }, 'Der Text.') ?? '';
  expect(changed).toContain('# Erst im Herbst.\ntitle: "Frage: und Antwort"   # bleibt\n');
  expect(changed).toContain('date: 2026-11-01\nventure: werft\n');
});

const WIDE = `---
title: Am Steg
summary: >-
  Eine Zeile,
  und noch eine.
phrasings:
    - Wie tief?   # ja
    - >
      Ist es
      tief?
tags:
- Hafen

# zuletzt
alt: |
  Ein Steg,
  im Nebel
---

    vier Leerzeichen
`;

test('a change leaves every other sign as it was, whatever its form', () => {
  const body = '    vier Leerzeichen';
  expect(writtenText(WIDE, { title: 'Am Ufer' }, body)).toBe(WIDE.replace('Am Steg', 'Am Ufer'));
  expect(writtenText(WIDE, { summary: '' }, body)).toBe(WIDE.replace(/summary: >-\n.*\n.*\n/, ''));
  expect(writtenText(WIDE, { alt: 'Nur Nebel' }, body)).toBe(WIDE.replace(/alt: \|\n.*\n.*\n/, 'alt: Nur Nebel\n'));
  expect(writtenText(WIDE, { tags: ['See'] }, body)).toBe(WIDE.replace('tags:\n- Hafen', 'tags: [See]'));
  expect(writtenText(WIDE, { date: '2026-11-01' }, body)).toBe(
    WIDE.replace('im Nebel\n', 'im Nebel\ndate: 2026-11-01\n'),
  );
  expect(writtenText(WIDE, { title: 'Am Ufer' }, `${body}\nmehr`)).toContain('---\n\n    vier Leerzeichen\nmehr\n');
});

test('front matter in braces, or set in, is written anew where a key changes', () => {
  for (const yaml of ['{title: Am Steg, tags: [a]}', '  title: Am Steg\n  tags: [a]']) {
    const text = writtenText(`---\n${yaml}\n---\nWort.\n`, { title: 'Am Ufer', date: '2026-11-01' }, 'Wort.') ?? '';
    const read = readSheet('posts/x.md', text, ['de']);
    expect(read.kind === 'good' && read.sheet.matter).toMatchObject({
      title: 'Am Ufer',
      date: '2026-11-01',
      tags: ['a'],
    });
  }
});

test('keys come, change and go, and read back as they were meant', () => {
  const odd = { title: 'Ein: "Wort" # und mehr', summary: '- kein Strich', tags: ['a, b', '[c]'], venture: '' };
  const text = writtenText(FILE, odd, '# Neu\n\n---\n\nund weiter') ?? '';
  const read = readSheet('posts/x.md', text, ['de']);
  if (read.kind !== 'good') throw new Error(text);
  const { venture, ...rest } = odd;
  expect(read.sheet.matter).toMatchObject(rest);
  expect(text).not.toContain(`venture${venture}`);
  expect(read.sheet.body.trim()).toBe('# Neu\n\n---\n\nund weiter');
});

test('a file that was not there begins with what is given', () => {
  expect(writtenText(undefined, { title: 'Anfang', date: '2026-11-28', slug: '' }, 'Wort.')).toBe(
    '---\ntitle: Anfang\ndate: 2026-11-28\n---\n\nWort.\n',
  );
});

test('line ends stay those of the file', () => {
  const windows = FILE.replaceAll('\n', '\r\n');
  const text = writtenText(windows, { title: 'Anders' }, 'Eins\nzwei') ?? '';
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text).toContain('Eins\r\nzwei\r\n');
});

test('a file without front matter, or with a broken one, is not touched', () => {
  expect(writtenText('Nur Text.', { title: 'x' }, '')).toBeUndefined();
  expect(writtenText('---\ntitle: [\n---\n', { title: 'x' }, '')).toBeUndefined();
});
