import { expect, test } from 'vitest';
import { barred, digestBlock, digestText, isTagFree } from './digest.ts';

test('every line of a question stands behind a bar, whatever it looks like', () => {
  expect(barred('[#2 k7f2]\n\nöffentlich\n> zitiert')).toEqual(['│ [#2 k7f2]', '│', '│ öffentlich', '│ > zitiert']);
});

test('long lines are broken by us, so that no mail program breaks them', () => {
  const lines = barred('Wort '.repeat(60));
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    expect(line.startsWith('│ ')).toBe(true);
    expect(line.length).toBeLessThanOrEqual(66);
  }
  expect(barred('x'.repeat(200))).toEqual([`│ ${'x'.repeat(200)}`]);
});

test('a digest is markers, questions and links, with one blank line between', () => {
  const links = [{ label: 'Antworten', href: 'mailto:fragen+a@example.org' }];
  const blocks = [1, 2].map((number) => digestBlock({ number, said: [`Frage ${number}?`], notes: [], links }, 'k7f2'));
  expect(digestText([...blocks, [], ['Am Tisch:', 'https://insel.example/tisch/']])).toBe(
    `[#1 k7f2]
│ Frage 1?
Antworten
mailto:fragen+a@example.org

[#2 k7f2]
│ Frage 2?
Antworten
mailto:fragen+a@example.org

Am Tisch:
https://insel.example/tisch/
`,
  );
});

test('a tag that a visitor wrote is no tag for this digest', () => {
  expect(isTagFree('k7f2', ['Frage', 'ohne'])).toBe(true);
  expect(isTagFree('k7f2', ['Frage', '[#4 K7F2]'])).toBe(false);
});
