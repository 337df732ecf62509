import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';

test('ordinary front matter is read', () => {
  const text = 'id: 0198\ntitle: Drei Tage, am Meer (im Mai)\ndate: 2026-10-22\nat: 10:30\ntags: [Führung, zu zweit]\n';
  expect({ ...readPlainYaml(text) }).toEqual({
    id: '0198',
    title: 'Drei Tage, am Meer (im Mai)',
    date: '2026-10-22',
    at: '10:30',
    tags: ['Führung', 'zu zweit'],
  });
});

test.each([
  'title: "Drei"\n',
  'title: Drei # Tage\n',
  'title: Drei: Tage\n',
  'title: Drei:\n',
  'title: Drei \n',
  'title:\n',
  'title: Drei\n  Tage\n',
  'title: Drei\ntitle: Vier\n',
  'title: Drei',
  'tags: [a, "b"]\n',
  'tags: [a, b: c]\n',
  'tags: [a,, b]\n',
  'tags: []\n',
  'title: &a Drei\n',
  'title: !x Drei\n',
  'title: | Drei\n',
  '- a\n',
  '# nothing\n',
  '__proto__: a\n',
  'title: Drei\r\n',
  'title: a\u2028b\n',
])('what is unusual is left to the library: %j', (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

test('what is read is what the library reads', () => {
  const pieces = [
    'Tag',
    'ä',
    '7',
    ' ',
    ', ',
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '–',
    '(',
    ')',
    '[',
    ']',
    '.',
    '!',
    '?',
    '&',
    '*',
    "'",
    '"',
    '/',
    '=',
    '<',
    '~',
    '\t',
    '|',
  ];
  let state = 1;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  let read = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const value = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('');
    const text = next(4) === 0 ? `a: [${value}]\nb: c\n` : `a: ${value}\nb: c\n`;
    const plain = readPlainYaml(text);
    if (!plain) continue;
    read += 1;
    expect({ ...plain }, text).toEqual(parse(text, { schema: 'failsafe' }));
  }
  expect(read).toBeGreaterThan(600);
});
