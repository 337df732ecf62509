import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { beforeAll, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { answersWords } from '../../src/words/answers.ts';
import { deskWords } from '../../src/words/desk.ts';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { bundle } from '../bundle.ts';
import type { Told } from '../further/speaks.ts';
import { BEGIN, END, wordsFile } from '../further/words-file.ts';
import { SETTINGS } from '../marlene.ts';

// Words that are nobody's: what stands on a page beside them and the marked sentences was said in no language of its own.
const FILES = {
  'content/posts/velunta.md':
    '---\ntitle: Velunta\ndate: 2026-11-20\nsummary: Taro zimba.\ntags: [Kora]\n---\n\nVelunta koramo "zimba" taro[^1]. Nuna [parole]{lang=fr} taro.\n\n## Suri\n\n| Taro | Nuna |\n|---|---|\n| zimba | 7 |\n\n[^1]: Suri.\n',
  'content/posts/malnova.md': '---\ntitle: Malnova\ndate: 2019-03-01\n---\n\nSuri taro.\n',
  'content/posts/auf-deutsch.md':
    '---\ntitle: Auf Deutsch\nlang: de\ndate: 2026-11-20\ntranslation: posts/velunta\n---\n\nEin deutscher Text.\n',
  'content/questions/kora.md':
    '---\ntitle: Kora nuna?\ndate: 2026-10-02\nphrasings:\n  - Kora taro?\n---\n\nKora *taro* nuna.\n',
  'content/offers/suri.md': '---\ntitle: Suri taro\nprice: "90"\n---\n\nNuna zimba.\n',
  'content/ventures/zimba.md': '---\ntitle: Zimba\ndate: 1999\nuntil: 2004\n---\n\nTaro.\n',
  'content/pages/nuna.md': '---\ntitle: Nuna\n---\n\nSuri.\n',
};
const SAID = {
  ...SETTINGS,
  name: 'Runa Telko',
  sentence: 'Velunta suri nuna.',
  languages: ['eo', 'de'],
  holidays: 'DE-NI',
  letter: { send: 'each', at: '08:00' },
  mail: { address: 'runa@insel.example' },
  owner: { email: 'runa@example.org', telephone: '040 123', address: 'Suri 1, 24103 Taro' },
};
// Names of formats, of keys, and of what was typed, the same in every language.
const NAMES = 'RSS Atom JSON Insel Esc eo tila runo xyzzy koramo Fresa esperanto Esperanto germana kaj'.split(' ');

let checkout = '';
let told: readonly Told[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'further-'));
  checkout = join(folder, 'checkout');
  for (const each of [
    'src',
    'scripts',
    'test/further',
    'test/made-site.ts',
    'test/marlene.ts',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(each, join(checkout, each), { recursive: true });
  mkdirSync('.cache', { recursive: true });
  for (const each of ['node_modules', '.cache']) symlinkSync(resolve(each), join(checkout, each));
  await addLanguage(checkout);
  for (const [path, text] of Object.entries({ ...FILES, 'insel.yaml': stringify(SAID) })) {
    mkdirSync(dirname(join(folder, 'island', path)), { recursive: true });
    writeFileSync(join(folder, 'island', path), text);
  }
  const outfile = join(checkout, 'speaks.mjs');
  await bundle(join(checkout, 'test', 'further', 'speaks.ts'), outfile);
  run(join('scripts', 'assets.mjs'), 'dist');
  run(outfile, 'eo', folder);
  told = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'));
}, 300_000);

/** Settings of the compiler for a part of the checkout. */
function typesOf(name: string, include: readonly string[]): string {
  const settings = { extends: './tsconfig.json', include, exclude: ['**/*.test.ts', '**/*.test.tsx'] };
  writeFileSync(join(checkout, name), JSON.stringify(settings));
  return name;
}

test('it is added by one file of words, and two lines that name it', () => {
  run(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', typesOf('all.json', ['src']));
}, 300_000);

test('a sentence that lacks is an error of types', () => {
  const file = join(checkout, 'src', 'words', 'further', 'eo.ts');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/"skip": [^\n]*\n/, ''));
  expect(() =>
    run(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', typesOf('words.json', ['src/words/further.ts'])),
  ).toThrow("'skip' is missing");
  writeFileSync(file, whole);
}, 300_000);

test('nothing is said but by its words: on the site, on the way of a question, in mails, at the desk', () => {
  const own = new Set(
    wordsIn([...Object.values(FILES), ...Object.values(SAID).map(String), ...NAMES, ...days()].join(' ')),
  );
  const strange = told.filter(isForPeople).flatMap(({ where, type, text }) => {
    const said = type.startsWith('text/html') ? unmarkedInHtml(text) : unmarked(text);
    return wordsIn(said)
      .filter((word) => !own.has(word))
      .map((word) => `${where}: ${word}`);
  });
  expect([...new Set(strange)]).toEqual([]);
});

test('every page says which language it is in, and where the same stands in the other', () => {
  const pages = told.filter(({ type }) => type.startsWith('text/html'));
  expect(pages.length).toBeGreaterThan(50);
  for (const { where, text } of pages) expect(text, where).toMatch(/^<!DOCTYPE html><html lang="eo"/i);
  const article = said('/2026/velunta/');
  for (const link of [
    '<link rel="alternate" hreflang="de" href="https://insel.example/de/2026/auf-deutsch/"/>',
    '<link rel="alternate" hreflang="x-default" href="https://insel.example/2026/velunta/"/>',
    '<a class="soft" href="/de/2026/auf-deutsch/" lang="de" hreflang="de">Deutsch</a>',
    '<span lang="fr">parole</span>',
    '‟zimba”',
    '2026-Novembro-20',
  ])
    expect(article).toContain(link);
  expect(article).toContain('content="eo_001"');
  expect(said('/feed.xml')).toContain('<language>eo</language>');
});

test('a question is asked and answered, a letter ordered and sent, all at the addresses of its words', () => {
  const statuses = (where: string) => told.filter((each) => each.where === where).map(({ status }) => status);
  const good = ['/questionso/', 'my question', 'confirmed: the link', 'letter ordered', '/desko/', '/desko/roundo/'];
  for (const where of good) expect(statuses(where)[0], where).toBe(200);
  expect(said('my answer')).toContain('Taro zimba.');
  const subjects = told.filter(({ where }) => where.startsWith('subject of ')).map(({ text }) => text);
  expect(subjects).toContain('Fresa');
  expect(subjects).toContain('⟦Please confirm your address⟧');
});

test('what browsers say by themselves is in it, too, and no script carries more of it', () => {
  const folder = join(checkout, 'dist', 'browser');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const saying = (sentence: string) =>
    scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes(BEGIN + sentence + END));
  expect(saying(answersWords.en.nothingFound)).toEqual([
    expect.stringMatching(/^find-while-typing-/),
    expect.stringMatching(/^search-in-files-/),
  ]);
  expect(saying(roomRefusals.en.recovered)).toEqual(['rooms.js']);
  expect(saying(deskWords.en.menu.deskOutbox)).toEqual([]);
});

function said(where: string): string {
  return told.find((each) => each.where === where)?.text ?? '';
}

/** Pages and mails; not what machines read. */
function isForPeople({ where, type }: Told): boolean {
  return type.startsWith('text/html') || /^(text|subject) of /.test(where);
}

/** The two lines, and the file. */
async function addLanguage(root: string): Promise<void> {
  mkdirSync(join(root, 'src', 'words', 'further'), { recursive: true });
  writeFileSync(join(root, 'src', 'words', 'further', 'eo.ts'), await wordsFile());
  change(join(root, 'src', 'kit', 'language.ts'), /(?<=LANGUAGES = \[.*)\]/, ", 'eo']");
  change(join(root, 'src', 'words', 'further.ts'), /(?<=further: .* = \{).*\}/, ' eo }');
  change(join(root, 'src', 'words', 'further.ts'), /^/, "import * as eo from './further/eo.ts';\n");
}

function change(file: string, what: RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(what);
  writeFileSync(file, text.replace(what, by));
}

function run(...args: readonly string[]): void {
  const env = { ...process.env, INSEL_ROOT: checkout };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8', env });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** What a page says in its language, but for what stands between the marks: to eyes, ears and search engines. */
function unmarkedInHtml(html: string): string {
  const parts: string[] = [];
  const open: boolean[] = [];
  const isSaid = () => open.every(Boolean);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { lang = 'eo' } = attributes;
      open.push(lang === 'eo' && !['script', 'style', 'svg', 'pre'].includes(name));
      if (!isSaid()) return;
      for (const each of ['alt', 'title', 'placeholder', 'aria-label', 'label'])
        parts.push(unmarked(attributes[each] ?? ''));
      if (
        name === 'meta' &&
        !/^(viewport|robots|referrer|(supported-)?color-schemes?|og:(type|locale|url|image))$/.test(
          attributes.name ?? attributes.property ?? '',
        )
      )
        parts.push(unmarked(attributes.content ?? ''));
    },
    ontext: (text) => void (isSaid() && parts.push(text)),
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return unmarked(parts.join(' '));
}

function unmarked(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === BEGIN) depth += 1;
    if (depth === 0) outside += letter;
    if (letter === END) depth -= 1;
  }
  expect(depth, text).toBe(0);
  return outside;
}

function wordsIn(text: string): string[] {
  const names = /\[#.+?\]|\S+[/@]\S+|[\p{L}\d]*\d[\p{L}\d]*/gu; // addresses, files, tokens
  return (text.replace(names, ' ').match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== word.toUpperCase());
}

/** Days and months as the platform writes them. */
function days(): string[] {
  const each = Array.from({ length: 366 }, (_, at) => Temporal.PlainDate.from('2026-01-01').add({ days: at }));
  const forms = [
    { dateStyle: 'full' },
    { dateStyle: 'medium' },
    { weekday: 'short' },
    { weekday: 'long', day: 'numeric', month: 'long' },
  ] as const;
  return each.flatMap((day) => forms.map((form) => day.toLocaleString('eo', form)));
}
