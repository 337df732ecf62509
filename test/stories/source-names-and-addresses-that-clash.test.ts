import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkIsland } from '../../src/server/check-island.ts';
import { contentOf } from '../../src/source/content-of.ts';
import { placeOf } from '../../src/source/core/faults.ts';
import { openTestSite, type SiteOpening, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

const open = async (files: SiteOpening['files']) => {
  site = await openTestSite({ files: files ?? {} });
  return site;
};
const said = () => contentOf(site.island()).problems.map((each) => `${placeOf(each)} ${each.sentence.en}`);
const ways = async (path: string) => {
  const seen: string[] = [];
  for (let at = path; seen.length < 10; ) {
    const answer = await site.get(at);
    seen.push(`${answer.status} ${at}`);
    if (answer.status !== 301) return seen;
    at = answer.headers.get('location') ?? '';
  }
  return seen;
};
const text = (title: string, more = '', body = 'Text.') =>
  `---\ntitle: ${title}\ndate: 2026-01-01\n${more}---\n\n${body}\n`;

test('one name in two spellings of an umlaut is one address, and both files are named', async () => {
  const [nfc, nfd] = ['über', 'über'.normalize('NFD')];
  await open({ [`content/pages/${nfc}.md`]: text('A'), [`content/pages/${nfd}.md`]: text('B') });
  expect(contentOf(site.island()).entries).toEqual([]);
  expect(said()).toHaveLength(2);
  for (const sentence of said()) expect(sentence).toContain('The address /ueber/ is also claimed by');
});

test('links, pictures and translations find a file in either spelling', async () => {
  const nfd = 'süß'.normalize('NFD');
  await open({
    [`content/pages/${nfd}.md`]: text('Süß'),
    'content/pages/sweet.md': text('Sweet', 'lang: en\ntranslation: pages/süß\n'),
    'content/pages/hin.md': text('Hin', '', '[dort](süß.md) ![Bild](../media/süß.txt)'),
    [`content/media/${nfd}.txt`]: 'x',
  });
  expect(await (await site.get('/hin/')).text()).toContain('href="/suess/"');
  expect((await site.get(`/media/${encodeURIComponent('süß')}.txt`)).status).toBe(200);
  expect(await (await site.get('/suess/')).text()).toContain('hreflang="en" href="https://insel.example/en/sweet/"');
});

test('of two texts that claim to be one translation the first is it, and the other is told', async () => {
  await open({
    'content/pages/eins.md': text('Eins'),
    'content/pages/one.md': text('One', 'lang: en\ntranslation: pages/eins\n'),
    'content/pages/two.md': text('Two', 'lang: en\ntranslation: pages/eins\n'),
    'content/pages/zwei.md': text('Zwei', 'translation: [pages/three, pages/two]\n'),
    'content/pages/three.md': text('Three', 'lang: en\n'),
  });
  const { byPath } = contentOf(site.island());
  const of = (path: string) => byPath.get(path)?.translations;
  expect([of('/eins/'), of('/en/one/'), of('/en/two/')]).toEqual([{ en: '/en/one/' }, { de: '/eins/' }, {}]);
  expect([of('/zwei/'), of('/en/three/')]).toEqual([{ en: '/en/three/' }, { de: '/zwei/' }]);
  expect(said()).toEqual([
    'content/pages/two.md:6:14 content/pages/eins.md already has another version in this language. Please let only one of the two point to it.',
    'content/pages/zwei.md:5:28 content/pages/two.md already has another version in this language. Please let only one of the two point to it.',
  ]);
});

test('a text that comes later does not take a translation away, also after another start', async () => {
  const home = await open({
    'content/pages/eins.md': text('Eins'),
    'content/pages/one.md': text('One', 'lang: en\ntranslation: pages/eins\n'),
  });
  await home.save('content/pages/another.md', text('Another', 'lang: en\ntranslation: pages/eins\n'));
  const seen = () => ({ of: contentOf(site.island()).byPath.get('/eins/')?.translations, told: said() });
  const then = seen();
  expect(then.of).toEqual({ en: '/en/one/' });
  expect(then.told.join()).toMatch(/^content\/pages\/another.md:\d+:\d+ content\/pages\/eins.md already has/);
  const { folder } = home;
  const again = join(folder, '..', `${basename(folder)}-again`);
  cpSync(folder, again, { recursive: true });
  await home.close();
  site = await openTestSite({ folder: again });
  expect(seen()).toEqual(then);
});

test('old addresses that lead in a circle lead nobody round', async () => {
  await open({
    'content/pages/a.md': text('A', 'aliases: [/b/, /c/, /a/]\n'),
    'content/pages/b.md': text('B', 'aliases: [/a/, /c/]\n'),
  });
  for (const path of ['/a/', '/b/']) expect(await ways(path)).toEqual([`200 ${path}`]);
  expect(await ways('/c/')).toEqual(['301 /c/', '200 /a/']);
  expect(said().filter((each) => each.includes('aliases') || each.includes('address'))).toHaveLength(3);
});

test('a ledger that was turned into a circle by hand answers all the same', async () => {
  await open({ 'content/pages/a.md': text('A') });
  const line = (path: string, state: string) => `${path}\t${state}\t01980000-0000-7000-8000-000000000001\t2026-11-01\n`;
  appendFileSync(
    join(site.folder, 'content', 'permalinks.txt'),
    line('/x/', 'moved /y/') + line('/y/', 'moved /z/') + line('/z/', 'moved /x/') + line('/ich/', 'moved /ich/'),
  );
  await site.open.refresh(site.now());
  for (const path of ['/x/', '/y/', '/z/', '/ich/']) {
    const seen = await ways(path);
    expect([seen.length, seen.at(-1)?.slice(0, 3)], seen.join()).toEqual([1, '410']);
  }
});

test('a theme that could not be read by everybody changes no colour, and the check names each one', async () => {
  await open({ 'content/pages/a.md': text('A') });
  const plain = await (await site.get('/a/')).text();
  mkdirSync(join(site.folder, 'theme'));
  const write = (css: string) => writeFileSync(join(site.folder, 'theme', 'theme.css'), css);
  write(':root { --paper: #fff; --ink: #999; --sea: #0af; }');
  expect(await (await site.get('/a/')).text()).toBe(plain);
  const sentences = (await checkIsland(site.island())).filter(({ file }) => file === 'theme/theme.css');
  expect(sentences.map(({ sentence }) => sentence.en).join('\n')).toMatch(/ink[\s\S]*sea/);
  write(':root { --paper: #fff; --ink: #111; --sea: #046; }');
  expect(await (await site.get('/a/')).text()).not.toBe(plain);
  expect((await checkIsland(site.island())).filter(({ file }) => file === 'theme/theme.css')).toEqual([]);
});

test('a folder that somebody copied into itself takes nothing off the site, now and after a restart', async () => {
  await open({ 'content/posts/fest.md': text('Fest'), 'content/posts/ruhe.md': text('Ruhe') });
  const posts = join(site.folder, 'content', 'posts');
  mkdirSync(join(posts, 'sicherung'));
  for (const name of ['fest.md', 'ruhe.md']) cpSync(join(posts, name), join(posts, 'sicherung', name));
  const copied = join(posts, 'sicherung', 'fest.md');
  writeFileSync(copied, readFileSync(copied, 'utf8').replace('Text.', 'Nur in der Sicherung.'));
  const asItWas = async () => {
    for (const path of ['/2026/fest/', '/2026/ruhe/']) expect(await ways(path)).toEqual([`200 ${path}`]);
    expect(await (await site.get('/2026/fest/')).text()).not.toContain('Nur in der Sicherung.');
    expect(said().map((each) => each.slice(0, 44))).toEqual([
      'content/posts/sicherung/fest.md:2:5 The same',
      'content/posts/sicherung/ruhe.md:2:5 The same',
    ]);
  };
  await site.open.refresh(site.now());
  await asItWas();
  const again = `${site.folder}-again`;
  cpSync(site.folder, again, { recursive: true });
  await site.close();
  site = await openTestSite({ folder: again });
  await asItWas();
  expect(readFileSync(join(site.folder, 'content', 'permalinks.txt'), 'utf8')).not.toContain('gone');
});

test('links that lead back to where they lie show every text once', async () => {
  await open({ 'content/posts/fest.md': text('Fest'), 'content/media/bild.txt': 'x' });
  symlinkSync('.', join(site.folder, 'content', 'posts', 'hier'));
  symlinkSync('../posts', join(site.folder, 'content', 'posts', 'auch-hier'));
  symlinkSync('im-kreis.md', join(site.folder, 'content', 'posts', 'im-kreis.md'));
  symlinkSync('..', join(site.folder, 'content', 'media', 'zurueck'));
  symlinkSync('nie.txt', join(site.folder, 'content', 'media', 'nie.txt'));
  await site.open.refresh(site.now());
  expect(await ways('/2026/fest/')).toEqual(['200 /2026/fest/']);
  expect((await site.get('/media/nie.txt')).status).toBe(404);
  expect(said()).toEqual(['content/posts/im-kreis.md This file cannot be read (ELOOP). Please check its permissions.']);
  expect((await checkIsland(site.island())).map(({ file }) => file)).toContain('content/posts/im-kreis.md');
});
