import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addHosts } from '../../src/islands/add-hosts.ts';
import { mergeDrafts } from '../../src/islands/arrange-drafts.ts';
import { htmlTree, textIn } from '../../src/islands/core/html-tree.ts';
import { reportText } from '../../src/islands/core/report-text.ts';
import { draftsOn, draftTextOf } from '../../src/islands/waiting.ts';
import { render } from '../../src/source/core/render.ts';
import { readSheet } from '../../src/source/core/sheet.ts';
import { makeWebsite, OLD_HOST } from '../made-website.ts';
import { moving } from '../moving.ts';
import { openTestSite } from '../site.ts';

const plain = (text: string) =>
  text
    .replace(/["'»«›‹“”‘’]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** What the owner does with a draft: it moves to its folder, its pictures to theirs. */
function publish(folder: string, into: string): void {
  for (const each of ['posts', 'pages', 'media']) mkdirSync(join(folder, 'content', each), { recursive: true });
  const known = readFileSync(join(into, 'imported.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { file, becomes } of known) {
    const text = readFileSync(join(into, file), 'utf8')
      .replace('draft: true\n', '')
      .replaceAll('](media/', '](../media/');
    writeFileSync(join(folder, 'content', `${becomes}s`, file), text);
  }
  renameSync(join(into, 'media'), join(folder, 'content', 'media'));
}

test('300 pages move in: every old path leads to its text, and the text is what it was', async () => {
  const { folder, bring, scan, into, drafts, textOf } = await moving('website');
  const old = mkdtempSync(join(inject('runFolder'), 'old-'));
  const { texts, paths } = makeWebsite(old, 300);
  const plan = await scan(old);
  const report = await bring(old);
  expect(plan).toMatchObject({ found: report.found, drafts: report.drafts, pictures: report.pictures });
  expect(report).toMatchObject({ found: 302, drafts: 300, publishable: 300, skipped: { empty: 2 }, hosts: [OLD_HOST] });
  expect(report.opened.filter((name) => !/\.(html?|png|pdf)$/.test(name))).toEqual([]);
  expect(readFileSync(join(folder, 'insel.yaml'), 'utf8')).toContain(`- ${OLD_HOST}`);
  const lost = report.lost.map(({ what, why }) => `${why} ${what}`);
  expect(lost).toEqual(expect.arrayContaining(['empty rahmen.html', 'file programm.exe']));
  expect(reportText(report, false, 'de')).toContain('| programm.exe | Datei, die keine Seite und kein Bild ist |');

  const byAlias = new Map(
    drafts().flatMap((name) =>
      [...textOf(name).matchAll(/^ {2}- "?(\/[^"\n]*)"?$/gm)].map((found) => [found[1] ?? '', textOf(name)] as const),
    ),
  );
  for (const [path, text] of texts) {
    const [, , body = ''] = (byAlias.get(path) ?? '').split(/^---$/m);
    expect(plain(textIn(htmlTree(render(body, { lang: 'de' }).html))), path).toBe(plain(text));
  }
  const bodies = drafts().map(textOf).join('\n');
  expect(bodies).not.toMatch(/alte-seite\.example|website\.invalid|Startseite|© 1998/);
  expect(bodies).toMatch(/\[weiter zu \d+\]\(<\/[a-z0-9/-]+\/>\)/);
  expect(bodies).toMatch(/\[Plan 40\]\(media\/[0-9a-f]{24}\.pdf\)/);

  publish(folder, into);
  const fresh = mkdtempSync(join(inject('runFolder'), 'moved-'));
  for (const each of ['insel.yaml', 'content']) cpSync(join(folder, each), join(fresh, each), { recursive: true });
  const site = await openTestSite({ folder: fresh });
  expect(site.open.at(site.now()).about.hosts).toContain(OLD_HOST);
  const wrong: string[] = [];
  for (const path of paths) {
    const response = await site.get(path);
    const target = response.headers.get('location');
    const reached = target ? await site.get(new URL(target, 'https://x.example').pathname) : response;
    if (![200, 301].includes(response.status) || reached.status !== 200)
      wrong.push(`${path} ${response.status} ${target}`);
  }
  expect(wrong).toEqual([]);
  const links = [...bodies.matchAll(/\]\(<(\/[^>]*)>\)/g)].map(([, path = '']) => path);
  for (const path of new Set(links)) expect([path, (await site.get(path)).status]).toEqual([path, 200]);
  await site.close();
});

test('a second time brings nothing', async () => {
  const { bring } = await moving('website');
  const old = mkdtempSync(join(inject('runFolder'), 'old-'));
  makeWebsite(old, 12);
  await bring(old);
  expect(await bring(old)).toMatchObject({ drafts: 0, known: 12, changed: [] });
});

/** A folder of these files; names may lead into folders below. */
function folderOf(files: Readonly<Record<string, string>>, name = ''): string {
  const top = join(mkdtempSync(join(inject('runFolder'), 'old-')), name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, file)), { recursive: true });
    writeFileSync(join(top, file), content);
  }
  return top;
}

test('addresses in an older encoding, or of no form at all, stop nothing', async () => {
  const { bring, all } = await moving('website');
  const report = await bring(
    folderOf({
      'index.html':
        '<h1>Boote</h1><p>Ein Bild <img src="bilder/gr%FCn.gif" alt="grün"> und <img src="bilder/100%.jpg" alt="voll"> <a href="f%FCr.html">mehr</a></p>',
      'wind.html': '<head><base href="http://[kaputt"></head><h1>Wind</h1><p>Von Norden <img src="n.gif" alt=""></p>',
    }),
  );
  expect(report).toMatchObject({ found: 2, drafts: 2 });
  expect(report.missing.toSorted()).toEqual(['bilder/100%.jpg', 'bilder/gr%FCn.gif', 'n.gif']);
  expect(all()).toContain('Von Norden');
});

test('a website of frames: every path leads to what a visitor read there, places and spellings among them', async () => {
  const frames = (...names: string[]) =>
    `<HTML><FRAMESET COLS="180,*">${names.map((name, at) => `<FRAME SRC="${name}" NAME=f${at}>`).join('')}<NOFRAMES>Ihr Browser kann keine Frames.</NOFRAMES></FRAMESET></HTML>`;
  const old = folderOf({
    'index.html': frames('menu.htm', 'start.htm'),
    'menu.htm':
      '<HTML><BODY><MAP NAME=karte><AREA SHAPE=RECT COORDS="0,0,9,9" HREF="Tische.HTM"></MAP><A HREF="preise.php?id=3">P</A><BR><A HREF="preise.php?id=4">Q</A> <A HREF="ueber.html">Hannes</A></BODY></HTML>',
    'start.htm':
      '<HTML><TITLE>Willkommen</TITLE><BODY><P>Seit 1974 baue ich M&ouml;bel, <A HREF="tische.htm#eiche">aus Eiche</A> und <A HREF="TISCHE.htm#mitte">mehr</A>, <A HREF="tische.htm#oben">alles</A>.<P>Zweiter Absatz, der lang genug ist.</BODY></HTML>',
    'tische.htm':
      '<HTML><BODY><A NAME=oben></A>Vorweg.<TABLE><TR><TD><A NAME="eiche"></A><H2>Eiche &amp; Esche</H2>Schwer. <A NAME=mitte>Mitte</A></TD></TR></TABLE><A HREF="#eiche">hinauf</A></BODY></HTML>',
    'ueber.html': frames('kopf.html', 'lang.html'),
    'kopf.html': '<HTML><BODY><B>Hannes</B></BODY></HTML>',
    'lang.html': `<HTML><TITLE>Lebenslauf</TITLE><BODY><P>Geboren 1950. ${'Gelernt und gebaut. '.repeat(9)}</BODY></HTML>`,
    'preise.php?id=3': '<html><title>Preise 2001</title><body><p>In Mark.</p></body></html>',
    'preise.php@id=4.html': '<html><title>Preise 2002</title><body><p>In Euro.</p></body></html>',
    'bild.php?n=1': 'GIF89a kein Text',
    'config.php': '<?php $geheim = 1;',
  });
  const { bring, drafts, textOf, all } = await moving('website');
  const report = await bring(old);
  expect(report).toMatchObject({ found: 9, drafts: 5, publishable: 5, skipped: { empty: 4 } });
  expect(report.lost).toEqual([
    { what: 'kopf.html', why: 'repeated' },
    { what: 'menu.htm', why: 'repeated' },
    { what: 'bild.php?n=1', why: 'unread' },
  ]);
  expect(report.opened).not.toContain('config.php');
  const aliases = drafts().map((name) => [...textOf(name).matchAll(/^ {2}- "?(\/.*?)"?$/gm)].map(([, path]) => path));
  expect(aliases.flat().sort()).toEqual(
    [
      '/index.html',
      '/menu.htm',
      '/start.htm',
      '/tische.htm',
      '/Tische.HTM',
      '/TISCHE.htm',
      '/ueber.html',
      '/kopf.html',
      '/lang.html',
      '/preise.php?id=3',
      '/preise.php?id=4',
    ].sort(),
  );
  expect(all()).not.toMatch(/keine Frames|geheim/);
  expect(all()).toContain(
    '[aus Eiche](</tische/#eiche-esche>) und [mehr](</tische/#eiche-esche>), [alles](</tische/>)',
  );
  expect(all()).toContain('[hinauf](<#eiche-esche>)');
});

test('a single page is a website, in a folder and in a zip', async () => {
  const page = { 'index.html': '<h1>Boote</h1><p>Nur eine Seite.</p>' };
  const { bring, zip, all } = await moving('website');
  expect(await bring(folderOf(page))).toMatchObject({ found: 1, drafts: 1 });
  expect(all()).toContain('Nur eine Seite.');
  const other = await moving('website');
  expect(await other.bring(zip(page))).toMatchObject({ found: 1, drafts: 1 });
});

test('a host that insel.yaml does not take is named, and the settings stay readable', async () => {
  const { folder, bring } = await moving('website');
  const page = (host: string) =>
    `<head><link rel="canonical" href="https://${host}/wind.html"></head><h1>Wind</h1><p>${host}</p>`;
  const before = readFileSync(join(folder, 'insel.yaml'), 'utf8');
  const report = await bring(folderOf({ 'wind.html': page('anna_maier.example') }));
  expect(report).toMatchObject({ hosts: [], oddHosts: ['anna_maier.example'], drafts: 1 });
  expect(readFileSync(join(folder, 'insel.yaml'), 'utf8')).toBe(before);
  expect(reportText(report, false, 'de')).toContain('`anna_maier.example`');
  expect(addHosts(folder, ['anna_maier.example', 'Anna.example:8080'])).toEqual(['anna.example']);
});

test('pages that become one keep the addresses and keywords of all', async () => {
  const { folder, bring } = await moving('website');
  const page = (word: string) =>
    `<head><meta name="keywords" content="Boote, ${word}"></head><h1>${word}</h1><p>Vom ${word}.</p>`;
  await bring(folderOf({ 'wind.html': page('Wind'), 'alt/regen.html': page('Regen') }));
  const merged = mergeDrafts(folder, await draftsOn(folder));
  if (!merged) throw new Error('nothing was merged');
  const read = readSheet('pages/x.md', draftTextOf(folder, merged), ['de', 'en']);
  if (read.kind !== 'good') throw new Error('it cannot be read');
  expect(read.sheet.matter.aliases.toSorted()).toEqual(['/alt/regen.html', '/wind.html']);
  expect(read.sheet.matter.tags.toSorted()).toEqual(['Boote', 'Regen', 'Wind']);
});

test('what asked for a password is not public for certain', async () => {
  const { folder, bring } = await moving('website');
  const page = (word: string) => `<h1>${word}</h1><p>Vom ${word}.</p>`;
  const report = await bring(
    folderOf({
      '.htaccess': 'Options -Indexes\nRequire all granted\n',
      'wind.html': page('Wind'),
      'intern/.htaccess': 'AuthType Basic\nAuthName "Verein"\nRequire valid-user\n',
      'intern/regen.html': page('Regen'),
      'intern/unten/hagel.html': page('Hagel'),
      'index.html':
        '<h1>Start</h1><p>Los</p><a href="wind.html">1</a><a href="intern/regen.html">2</a><a href="intern/unten/hagel.html">3</a>',
    }),
  );
  expect(report).toMatchObject({ drafts: 4, publishable: 2, notes: { hidden: 2 } });
  const open = (await draftsOn(folder)).filter(({ audience }) => audience === 'public');
  expect(open.map(({ title }) => title).toSorted()).toEqual(['Start', 'Wind']);
});

test('what no link leads to is not public for certain, and says so', async () => {
  const { folder, bring } = await moving('website');
  const page = (word: string, rest = '') =>
    `<head><title>${word}</title></head><h1>${word}</h1><p>Vom ${word}.</p>${rest}`;
  const report = await bring(
    folderOf(
      {
        'index.html': '<frameset><frame src="menue.html"><frame src="start.htm"></frameset>',
        'menue.html': page(
          'Menue',
          '<map><area href="/boote/"></map><a href="https://www.steg.example/alt.html#a">alt</a>',
        ),
        'start.htm': page('Start', '<a href="mailto:a@steg.example">Post</a>'),
        'boote/index.html': page('Boote', '<base href="/boote/tief/"><a href="kiel.html">Kiel</a>'),
        'boote/tief/kiel.html': page('Kiel'),
        'alt.html': '<head><meta http-equiv="refresh" content="0; url=neu.html"></head>',
        'neu.html': page('Neu'),
        'geheim/rede.html': page('Rede', '<a href="entwurf.html">2</a><a href="../index.html">Start</a>'),
        'geheim/entwurf.html': page('Entwurf', '<a href="rede.html">1</a>'),
        'anderswo.html': page('Anderswo', '<a href="https://zeitung.example/geheim/rede.html">x</a>'),
      },
      'www.steg.example',
    ),
  );
  expect(report).toMatchObject({ drafts: 7, publishable: 4, notes: { unlinked: 3 }, hosts: ['www.steg.example'] });
  expect(report.lost).toContainEqual({ what: 'menue.html', why: 'repeated' });
  expect(reportText(report, false, 'de')).toContain('- 3 zu denen kein Verweis führt: nicht nachweislich öffentlich');
  expect(reportText(report, false, 'en')).toContain('- 3 that no link leads to: not public for certain');
  const asked = (await draftsOn(folder)).filter(({ audience }) => audience === 'ask');
  expect(asked.map(({ title }) => title).toSorted()).toEqual(['Anderswo', 'Entwurf', 'Rede']);
  expect(asked.every(({ known }) => known.notes?.includes('unlinked'))).toBe(true);
});

test('a host that is only named by pages is asked for, not entered', async () => {
  const { folder, bring } = await moving('website');
  const before = readFileSync(join(folder, 'insel.yaml'), 'utf8');
  const page = (address: string) => `<head><link rel="canonical" href="${address}"></head><h1>x</h1><p>${address}</p>`;
  const report = await bring(
    folderOf({
      'index.html': '<h1>Start</h1><a href="a.html">a</a><a href="b.html">b</a>',
      'a.html': page('https://zeitung.example/2010/mein-artikel'),
      'b.html': page('https://medium.com/@anna/b'),
    }),
  );
  expect(report).toMatchObject({ drafts: 3, publishable: 3, hosts: [], oddHosts: [], askedHosts: ['zeitung.example'] });
  expect(readFileSync(join(folder, 'insel.yaml'), 'utf8')).toBe(before);
  expect(reportText(report, false, 'de')).toMatch(/vielleicht Ihre sind[^\n]*\n {2}- `zeitung\.example`/);
});
