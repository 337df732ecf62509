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
  expect(changed).toContain('# Erst im Herbst.\ntitle: "Frage: und Antwort" # bleibt\n');
  expect(changed).toContain('date: 2026-11-01\nventure: werft\n');
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
