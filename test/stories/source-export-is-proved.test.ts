import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkExport } from '../../src/server/check-export.ts';
import { checkIsland } from '../../src/server/check-island.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { htaccess } from '../../src/server/htaccess.ts';
import { copyOfExample, openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let out: string;
const furniture = furnishing();
// Old addresses that a text may name, though something stands there.
const TAKEN = ['/', '/index.html', '/impressum/', '/archiv/', '/feed.xml', '/robots.txt', '/404.html', '/.htaccess'];
beforeAll(async () => {
  site = await openTestSite({ folder: copyOfExample() });
  await site.save(
    'content/posts/2026-03-02-neu.md',
    '---\ntitle: Neu\ndate: 2026-03-02\naliases: [/alt.html, "/?p=7"]\n---\n\nText.\n',
  );
  await site.save(
    'content/posts/2026-03-05-themen.md',
    '---\ntitle: Themen\ndate: 2026-03-05\ntags: [C++, Q&A, Beruf/Familie, ../../oben]\n---\n\nText.\n',
  );
  await site.save(
    'content/posts/2026-03-06-hier.md',
    `---\ntitle: Hier\ndate: 2026-03-06\naliases: [${TAKEN.join(', ')}]\n---\n\nText.\n`,
  );
  await site.save(
    'content/pages/umzug.md',
    '---\ntitle: Umzug\naliases: [/umzug, /alt, /alt/, /blog, /blog/alt.html, /x.html, /x.html/y.html, /feed.xml/z]\n---\n\nText.\n',
  );
  await site.save('content/posts/2026-03-03-weg.md', '---\ntitle: Weg\ndate: 2026-03-03\n---\n\nText.\n');
  await site.save('content/posts/2026-03-04-vorher.md', '---\ntitle: Vorher\ndate: 2026-03-04\n---\n\nText.\n');
  const text = readFileSync(join(site.folder, 'content/posts/2026-03-04-vorher.md'), 'utf8');
  await site.save('content/posts/2026-03-04-vorher.md', text.replace('date:', 'slug: nachher\ndate:'));
  await site.remove('content/posts/2026-03-03-weg.md');
  out = join(site.folder, 'data', 'out');
  await exportSite(site.island(), furniture, out);
});
afterAll(() => site.close());

const read = (path: string) => readFileSync(join(out, path), 'utf8');

test('the example comes out the same twice, with every address it ever had and no dead link', async () => {
  expect(await checkExport(site.island(), furniture, out)).toEqual([]);
});

test('a topic is found under any name, and none leads out of the folder', () => {
  for (const topic of ['C++', 'Q&A', 'Beruf/Familie']) expect(read(`thema/${topic}/index.html`)).toContain('Themen');
  expect(read('thema/%2E%2E/%2E%2E/oben/index.html')).toContain('Themen');
  expect(existsSync(join(out, 'oben'))).toBe(false);
});

test('what moved leads on, by Apache and by a page; what is gone says so', () => {
  const rules = read('.htaccess');
  expect(rules).toContain('RedirectMatch 301 "^/2026/vorher/$" "/2026/nachher/"');
  expect(rules).toContain('RedirectMatch 301 "^/alt\\.html$" "/2026/neu/"');
  expect(rules).toContain('RewriteCond %{QUERY_STRING} "^p=7$"\nRewriteRule "^$" "/2026/neu/?" [R=301,L]');
  expect(read('2026/vorher/index.html')).toContain('url=https://telse-brarup.example/2026/nachher/');
  expect(read('2026/weg/index.html')).toContain('noindex');
  expect(existsSync(join(out, '?p=7'))).toBe(false);
});

test('an old address under which something stands changes nothing there, and the check names it', async () => {
  for (const file of ['index.html', 'impressum/index.html', 'archiv/index.html', '404.html'])
    expect(read(file), file).not.toContain('http-equiv="refresh"');
  expect(read('feed.xml')).toContain('<rss');
  expect(read('robots.txt')).toContain('Sitemap:');
  expect(read('.htaccess')).toContain('ErrorDocument');
  const rules = read('.htaccess').match(/RedirectMatch .*/g) ?? [];
  expect(rules.filter((rule) => rule.includes('/2026/hier/'))).toEqual([
    'RedirectMatch 301 "^/\\.htaccess$" "/2026/hier/"',
  ]);
  const said = (await checkIsland(site.island())).filter(({ file }) => file.endsWith('hier.md'));
  expect(said.map(({ line, sentence }) => [line, /address (\S+) stands/.exec(sentence.en)?.[1]])).toEqual(
    TAKEN.slice(0, 6).map((path) => [5, path]),
  );
});

test('any old address leads on, with a slash, without, and below another', () => {
  for (const file of ['alt/index.html', 'blog/index.html', 'blog/alt.html', 'x.html/index.html', 'x.html/y.html'])
    expect(read(file), file).toContain('url=https://telse-brarup.example/umzug/');
  expect(read('umzug/index.html')).not.toContain('http-equiv="refresh"');
  for (const path of ['/umzug', '/alt', '/alt/', '/blog', '/feed\\.xml/z'])
    expect(read('.htaccess')).toContain(`RedirectMatch 301 "^${path}$" "/umzug/"`);
});

test('no form waits for a server: a question goes by mail, with the rule when it is read', () => {
  for (const page of ['fragen', 'en/questions']) {
    const html = read(`${page}/index.html`);
    expect(html).toContain('href="mailto:fragen@telse-brarup.example"');
    expect(html).not.toMatch(/<form[^>]*method="post"/);
    expect(html).toContain('data-promised=');
    expect(html).toContain('data-ask=');
  }
  expect(read('index.html')).not.toContain('method="post"');
  for (const path of ['fragen/abholen', 'en/questions/collect']) {
    expect(existsSync(join(out, path)), path).toBe(false);
    expect(read(path.replace(/[^/]+$/, 'index.html'))).not.toContain(path);
    expect(read('sitemap.xml')).not.toContain(path);
  }
});

test('no address can write a rule of its own', () => {
  const rules = htaccess({ moved: new Map([['/a"b\nDeny from all%{ENV:x}', '/c"d/']]) });
  expect(rules.split('\n').filter((line) => !/^(ErrorDocument|AddType|AddCharset|RedirectMatch|$)/.test(line))).toEqual(
    [],
  );
  expect(rules).toContain('\\"b');
});

test('what is missing or different is named', async () => {
  rmSync(join(out, '2026', 'neu'), { recursive: true });
  writeFileSync(join(out, 'archiv', 'index.html'), '<a href="/nirgends/">x</a>');
  const broken = await checkExport(site.island(), furniture, out);
  expect(broken).toContainEqual({ kind: 'lost', path: '/2026/neu/' });
  expect(broken).toContainEqual({ kind: 'link', path: '/nirgends/', from: 'archiv/index.html' });
  expect(broken).toContainEqual({ kind: 'differs', path: 'archiv/index.html' });
});
