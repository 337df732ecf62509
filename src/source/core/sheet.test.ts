import { expect, test } from 'vitest';
import { problemOf } from './faults.ts';
import { kindOf, readSheet } from './sheet.ts';

const read = (text: string, file = 'posts/2026-10-22-drei-tage.md') => readSheet(file, text, ['de', 'en']);

function sheetOf(text: string, file?: string) {
  const result = read(text, file);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.sheet;
}

function saidOf(text: string, file?: string) {
  const result = read(text, file);
  if (result.kind === 'good') throw new Error('nothing was refused');
  const [fault] = result.faults;
  if (!fault) throw new Error('no fault');
  const { line, column, sentence } = problemOf('x.md', fault);
  return [line, column, sentence.en] as const;
}

test('a file says what it is by its folder, its name and the lines above its text', () => {
  const sheet = sheetOf('---\ntitle: Drei Tage\ntags: [Stille, Ruhe]\n---\n\nText.\n');
  expect(sheet).toMatchObject({ kind: 'post', lang: 'de', slug: 'drei-tage', date: '2026-10-22', body: '\nText.\n' });
  expect(sheet.matter).toMatchObject({ title: 'Drei Tage', tags: ['Stille', 'Ruhe'], draft: false });
});

test('umlauts become two letters, however the file system spells them', () => {
  const name = 'pages/Über müde Füße.md';
  const text = '---\ntitle: Über\n---\n';
  expect(sheetOf(text, name.normalize('NFC')).slug).toBe('ueber-muede-fuesse');
  expect(sheetOf(text, name.normalize('NFD')).slug).toBe('ueber-muede-fuesse');
});

test('a venture may name years only', () => {
  const sheet = sheetOf('---\ntitle: Werft\ndate: 1994\nuntil: 2008\n---\n', 'ventures/werft.md');
  expect(sheet).toMatchObject({ date: '1994-01-01', since: '1994', matter: { until: '2008' } });
});

test('Windows line ends, a byte order mark, colours of quoting and comments are taken as they come', () => {
  const text = '\uFEFF---\r\n# mine\r\ntitle: "Ja: nein"\r\nsummary:\r\n---\r\nText\r\n';
  const sheet = sheetOf(text);
  expect(sheet.matter.title).toBe('Ja: nein');
  expect(sheet.matter.summary).toBeUndefined();
  expect(sheet.body).toBe('Text\r\n');
});

test.each([
  ['title: X\ntilte: Y', 3, 1, 'Did you mean “title”'],
  ['title: X\nauthor: Y', 3, 1, '“author” is not known'],
  ['date: 2026-10-22', 2, 1, '“title” is missing'],
  ['title: X\ndate: 2026-02-30', 3, 7, '“2026-02-30” is no day'],
  ['title: X\nlang: fr', 3, 7, 'Possible are: de, en'],
  ['title: X\nslug: Drei Tage', 3, 7, 'slug: drei-tage'],
  ['title: X\ntags: {a: b}', 3, 7, '“…” does not fit at “tags”'],
  ['title: X\ndraft: maybe', 3, 8, 'true or false'],
  ['title: X\naliases: [old.html]', 3, 11, 'begins with a slash'],
  ['title: X\nimage: ../../etc/passwd', 3, 8, 'content/media'],
  ['title: X\nphrasings: [a]', 3, 1, '“phrasings” is not known'],
  ['title: Was: wie', 2, 8, 'quotation marks'],
  ['title: X\ntitle: Y', 3, 1, '“title” stands further up already'],
  ['title: X\n\tdate: 2026-10-22', 3, 1, 'a tab'],
  ['title: X\n__proto__: {a: b}', 3, 1, '“__proto__” is not known'],
  ['title: &a X\nsummary: *a', 3, 10, 'References'],
  ['title: X\n<<: {date: 2026-10-22}', 3, 1, '“<<” is not known'],
  ['title: !!js/function x', 2, 8, 'Tags with !'],
  ["title: 'Wie geht's?'", 2, 18, 'quotation marks'],
  ['title: X\ntags: [a, b', 3, 12, 'closing bracket'],
  ['- title', 2, 1, 'key: value'],
])('%j is refused with its place and what to change', (yaml, line, column, words) => {
  const said = saidOf(`---\n${yaml}\n---\n`);
  expect(said.slice(0, 2)).toEqual([line, column]);
  expect(said[2]).toContain(words);
});

test('without front matter, or with one that never ends, the file says so', () => {
  expect(saidOf('# Title\n')[2]).toContain('a line ---');
  expect(saidOf('---\ntitle: X\n')[2]).toContain('second line ---');
});

test('a file name without letters asks for a slug, a post without a day for a date', () => {
  expect(saidOf('---\ntitle: X\n---\n', 'pages/日本.md')[2]).toContain('slug: …');
  expect(saidOf('---\ntitle: X\n---\n', 'posts/x.md')[2]).toContain('date: 2026-10-22');
});

test('a bomb of brackets and one of aliases are refused at once', () => {
  expect(saidOf(`---\ntitle: ${'['.repeat(50_000)}\n---\n`)[0]).toBeGreaterThan(0);
  const bomb = [
    'title: &a [x]',
    ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
  ];
  expect(saidOf(`---\n${bomb.join('\n')}\n---\n`)[2]).toContain('References');
});

test('an answer with marks is a draft or nothing; in other texts they are signs like any', () => {
  const marked = '---\ntitle: Was tun?\n---\n\nFragen Sie ⟦Berta⟧ oder ⟦030 1⟧.\n';
  expect(saidOf(marked, 'questions/was-tun.md')).toEqual([
    5,
    12,
    '⟦Berta⟧ still stands here, which may belong to another person. Please change it, and take ⟦ and ⟧ away; until then the text stays a draft.',
  ]);
  expect(saidOf('---\ntitle: Fragt ⟦Berta⟧?\n---\n', 'questions/x.md').slice(0, 2)).toEqual([2, 8]);
  expect(sheetOf(marked.replace('---\n\n', 'draft: true\n---\n\n'), 'questions/was-tun.md').matter.draft).toBe(true);
  expect(sheetOf('---\ntitle: Was tun?\nphrasings: [Wer ist ⟦x⟧?]\n---\n', 'questions/x.md').kind).toBe('question');
  expect(sheetOf(marked).body).toContain('⟦Berta⟧');
});

test('a file is an entry by its folder and name; what programs lay beside it is none', () => {
  expect(kindOf('posts/word.md')).toBe('post');
  expect(kindOf('posts/2026/word.md')).toBe('post');
  expect(kindOf('posts/Streit (Konflikt, 2. Teil).md')).toBe('post');
  for (const file of [
    'word.md',
    'posts/.word.md',
    'posts/.old/word.md',
    'posts/~$word.md',
    'posts/word.md~',
    'x/word.md',
    'posts/word.sync-conflict-20261129-101112-ABCDEFG.md',
    'posts/word (conflicted copy 2026-11-29 101112).md',
    "posts/word (Anna's conflicted copy 2026-11-29).md",
    'posts/wort (Annas in Konflikt stehende Kopie 2026-11-29).md',
  ])
    expect(kindOf(file), file).toBeUndefined();
});
