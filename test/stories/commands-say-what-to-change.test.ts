import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { cliWords } from '../../src/words/cli.ts';
import { fill } from '../../src/words/fill.ts';
import { insel, inselUnread } from '../insel.ts';
import { SETTINGS } from '../island.ts';

let folder = '';
let island = '';
beforeAll(() => {
  folder = mkdtempSync(join(inject('runFolder'), 'commands-'));
  island = join(folder, 'island');
  mkdirSync(island);
  writeFileSync(join(island, 'insel.yaml'), stringify(SETTINGS));
  writeFileSync(join(folder, 'file'), 'stays as it is');
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full', 'file'), 'stays as it is');
});

const at = (name: string) => join(folder, name);
const KEY = await identityToRecipient(await generateX25519Identity());
const NEW = [
  '--name',
  'A',
  '--sentence',
  'B.',
  '--email',
  'a@example.org',
  '--zone',
  'Europe/Berlin',
  '--rounds',
  'tue 10:00',
];

describe.each(['de', 'en'] as const)('a command (%s)', (lang) => {
  const is = {
    de: ['gibt es nicht', 'ist kein Ordner', 'ist ein Ordner', 'ist nicht leer', 'kein Anschluss', 'ist zu viel'],
    en: ['There is no', 'is no folder', 'is a folder', 'is not empty', 'is no port', 'is too much'],
  }[lang];
  const cases: readonly (readonly [string, readonly string[], number, string | undefined])[] = [
    ['restores from a file that is not there', ['restore', 'none.age', 'new', '--identity', 'file'], 1, is[0]],
    ['restores with a key that is not there', ['restore', 'file', 'new', '--identity', 'none.key'], 1, is[0]],
    [
      'restores with a list of erasures that is not there',
      ['restore', 'file', 'new', '--identity', 'file', '--erasures', 'none.txt'],
      1,
      is[0],
    ],
    ['backs up into a folder that is not there', ['backup', 'island', 'none/b.age', '--recipient', KEY], 1, is[0]],
    ['backs up over a folder', ['backup', 'island', 'full', '--recipient', KEY], 1, is[2]],
    ['exports into a file', ['export', 'island', 'file'], 1, is[1]],
    ['exports below a file', ['export', 'island', 'file/out'], 1, is[1]],
    ['exports into a full folder', ['export', 'island', 'full'], 1, is[3]],
    ['begins below a file', ['new', 'file/x', ...NEW], 1, is[1]],
    ['begins in a full folder', ['new', 'full', ...NEW], 1, is[3]],
    ['asks without quotation marks', ['ask', 'island', 'Was', 'kostet', 'das?'], 2, is[5]],
    ['checks two folders', ['check', 'island', 'full'], 2, is[5]],
    ['restores what is more than one file', ['restore', 'file', 'none.age', 'new', '--identity', 'file'], 2, is[5]],
    ['serves on a port that is a word', ['serve', 'island', '--port', 'abc'], 2, is[4]],
    ['serves on a port that is too high', ['serve', 'island', '--port', '99999'], 2, is[4]],
  ];
  const some = lang === 'de' ? cases : cases.filter((_, nth) => nth % 4 === 0); // a sentence has its pair
  test.each(some)('that %s says in one sentence what to change', async (_, [command = '', ...args], code, says) => {
    const isPath = (word: string) => /^(island|none|new$|file|full)/.test(word);
    const said = await insel(lang, [command, ...args.map((word) => (isPath(word) ? at(word) : word))]);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.err).toContain(says);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(said.err).not.toMatch(/[{}]|incident|at .*:\d+/);
    expect(said.err).not.toContain(command === 'restore' ? '#' : '--replace');
    expect(readFileSync(at('file'), 'utf8') + readFileSync(at('full/file'), 'utf8')).toBe('stays as it is'.repeat(2));
    for (const name of ['new', 'none', 'none.age']) expect(existsSync(at(name))).toBe(false);
  });

  test('that exports says where its files belong, and that from the disk they are not what they will be', async () => {
    const said = await insel(lang, ['export', island, at(`out-${lang}`)]);
    expect(said.code).toBe(0);
    expect(said.out.trim().split('\n')).toHaveLength(2);
    expect(said.out).toMatch(/file:\/\/.*http\.server -d .*out-/);
  });

  test('that nobody reads any more goes on to its end', async () => {
    const out = at(`unread-${lang}`);
    expect(await inselUnread(lang, ['export', island, out])).toEqual({ code: 0, err: '' });
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  test('that exports without `url` says which address the files name, and nothing more is wrong with them', async () => {
    const nameless = at(`nameless-${lang}`);
    mkdirSync(nameless);
    writeFileSync(join(nameless, 'insel.yaml'), stringify({ ...SETTINGS, url: undefined }));
    const said = await insel(lang, ['export', nameless, at(`nameless-out-${lang}`), '--check']);
    expect(said.code).toBe(0);
    expect(said.out).toContain(fill(cliWords[lang].exportedWithoutUrl, { url: 'http://localhost:4000' }));
  });
});

describe.each(['de', 'en'] as const)('the help (%s)', (lang) => {
  test('names every flag of every command, and none that is not there', async () => {
    const { code, out } = await insel(lang, ['help']);
    expect(code).toBe(0);
    const { commands } = cliWords[lang];
    for (const [name, load] of Object.entries(COMMANDS)) {
      const command = await load();
      expect(command.name).toBe(name);
      const { usage, does } = commands[command.name];
      const flags = [...usage.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag);
      expect([name, ...flags.sort()]).toEqual([name, ...Object.keys(command.options ?? {}).sort()]);
      for (const line of [...usage.split(' | '), does])
        expect(out.split('\n').map((each) => each.trim())).toContain(line);
    }
  });

  test('is there for one command as well, and is no fault', async () => {
    const { usage, does } = cliWords[lang].commands.import;
    for (const asked of ['--help', '-h']) {
      const { code, out, err } = await insel(lang, ['import', asked]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(
        out
          .trim()
          .split('\n')
          .map((line) => line.trim()),
      ).toEqual([...usage.split(' | '), does]);
    }
    expect((await insel(lang, ['ask', island, '--', '--help'])).code).toBe(0);
    expect((await insel(lang, ['ask', island, '--', '--help'])).out).not.toContain('insel ask');
  });

  test('and what is said of a missing word speak the language of the terminal', async () => {
    const { out } = await insel(lang, ['--help']);
    expect(/\b(DIR|FILE|SOURCE|OUT|KEY)\b/.test(out)).toBe(lang === 'en');
    const [folder, target] = lang === 'de' ? ['ORDNER', 'ZIEL'] : ['DIR', 'OUT'];
    expect(await insel(lang, ['export'])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`insel export ${folder} ${target} [--check]`),
    });
    expect((await insel(lang, ['export', island])).err).toMatch(
      lang === 'de' ? /^Es fehlt ZIEL\./ : /^OUT is missing\./,
    );
    expect((await insel(lang, ['check', '--nope'])).err).toContain(`insel check ${folder} [--outside] [--json]`);
  });
});
