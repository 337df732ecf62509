import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { reportText } from '../../src/islands/core/report-text.ts';
import type { Importing } from '../../src/islands/import-archives.ts';
import { Refusal } from '../../src/words/refusal.ts';
import { insel } from '../insel.ts';
import { makeWebsite } from '../made-website.ts';
import { MADE_PNG, moving } from '../moving.ts';
import { certificateFor, filesOf, hasOpenssl, type Pages, pagesOf, serveWebsite } from '../website-server.ts';

const quick = { betweenMs: 0 } as const;

/** A website of these pages, and an island it moves to. */
async function movingFrom(pages: Pages) {
  const [server, moved] = [await serveWebsite(pagesOf(pages)), await moving('website')];
  const more: Partial<Importing> = { ...quick, reach: server.reach };
  const from = (path: string) => server.origin + path;
  return {
    ...moved,
    server,
    from,
    bring: (path = '/', also: Partial<Importing> = {}) => moved.bring(from(path), { ...more, ...also }),
    scan: (path = '/') => moved.scan(from(path), more),
    refusal: async (path: string, lang: 'de' | 'en') => {
      const error = await moved.bring(from(path), more).catch((each: unknown) => each);
      if (!(error instanceof Refusal)) throw new Error('it was not refused', { cause: error });
      return error.sentence(lang);
    },
  };
}

const page = (title: string, body = '', head = '') =>
  `<html lang="de"><head>${head}</head><body><h1>${title}</h1><p>Vom ${title}.</p>${body}</body></html>`;

test('what is fetched is what its folder would have been', async () => {
  const old = mkdtempSync(join(inject('runFolder'), 'old-'));
  const { paths } = makeWebsite(old, 40);
  const list = `<ul>${paths.map((path) => `<li><a href="${path}">${path}</a></li>`).join('')}</ul><a href="/programm.exe">P</a><a href="/rahmen.html">R</a>`;
  const files = filesOf(old);
  const server = await serveWebsite((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>Start</h1>${list}`);
    else files(request, response);
  });
  const [fetched, copied] = [await moving('website'), await moving('website')];
  const report = await fetched.bring(server.origin, { ...quick, reach: server.reach });
  const other = await copied.bring(old);
  expect(report).toMatchObject({ found: other.found + 1, drafts: other.drafts + 1, pictures: other.pictures });
  const told = (text: string) => text.replace(/^date: .*$/m, '').replaceAll(`:${server.port}`, '');
  const withoutStart = fetched.drafts().filter((name) => !fetched.textOf(name).includes('title: Start'));
  expect(withoutStart.map(fetched.textOf).map(told).sort()).toEqual(
    copied.drafts().map(copied.textOf).map(told).sort(),
  );
  expect(report.hosts).toEqual([`www.alte-seite.example:${server.port}`]);
  expect(readFileSync(join(fetched.folder, 'insel.yaml'), 'utf8')).toMatch(/- www\.alte-seite\.example\n/);
  expect(report.lost).toEqual(expect.arrayContaining([{ what: '/programm.exe', why: 'file' }]));
  expect(new Set(server.asked.filter((path) => path !== '/')).size).toBe(server.asked.length - 2); // none twice, but the first
  expect(existsSync(join(fetched.folder, 'data/fetched'))).toBe(true);
  expect(readdirSync(join(fetched.folder, 'data/fetched'))).toEqual([]);
  expect(await fetched.bring(server.origin, { ...quick, reach: server.reach })).toMatchObject({ drafts: 0, known: 41 });
  await server.close();
});

test('addresses without an ending, and all that lead to them, become the aliases of their page', async () => {
  const { bring, draftWith, server, textOf, drafts } = await movingFrom({
    '/': page(
      'Haus',
      '<a href="/blog/wind/?utm_source=x">W</a> <a href="/alt">A</a> <a href="/seite.php?id=7">7</a> <a href="/doppelt">D</a><img src="/bild.php?n=1" alt="Steg">',
    ),
    '/blog/wind/?utm_source=x': page('Wind', '', '<link rel="canonical" href="/blog/wind/">'),
    '/blog/wind/': page('Wind', '', '<link rel="canonical" href="/blog/wind/">'),
    '/alt': [301, { location: '/alt/' }],
    '/alt/': [302, { location: '/blog/wind/' }],
    '/seite.php?id=7': page('Sieben', '<a href="/blog/wind/">zum Wind</a>'),
    '/doppelt': page('Sieben', '<a href="/blog/wind/">zum Wind</a>'),
    '/bild.php?n=1': [200, { 'content-type': 'image/png' }, MADE_PNG],
  });
  expect(await bring()).toMatchObject({ found: 3, drafts: 3, pictures: 1, missing: [] });
  const aliases = (text: string) => [...text.matchAll(/^ {2}- "?(\/[^"\n]*)"?$/gm)].map(([, path]) => path);
  expect(aliases(draftWith('Vom Wind')).sort()).toEqual(['/alt', '/alt/', '/blog/wind/', '/blog/wind/?utm_source=x']);
  expect(aliases(draftWith('Vom Sieben')).sort()).toEqual(['/doppelt', '/seite.php?id=7']);
  expect(aliases(draftWith('Vom Haus'))).toEqual([]);
  expect(draftWith('Vom Sieben')).toContain('[zum Wind](</wind/>)');
  expect(draftWith('Vom Haus')).toMatch(/!\[Steg\]\(media\/[0-9a-f]{24}\.png\)/);
  expect(drafts().map(textOf).join()).not.toContain('alte-seite');
  await server.close();
});

test('only what robots.txt gives, only below where it began, and what only the map of the site names', async () => {
  const { bring, all, server } = await movingFrom({
    '/robots.txt': [
      200,
      { 'content-type': 'text/plain' },
      'User-agent: *\nDisallow: /\n\nUser-agent: Insel\nDisallow: /anna/geheim\nSitemap: /karte.xml\n',
    ],
    '/karte.xml': [
      200,
      { 'content-type': 'application/xml' },
      '<urlset><url><loc>/anna/allein.html</loc></url><url><loc>https://andere.example/anna/x.html</loc></url></urlset>',
    ],
    '/anna/': page(
      'Anna',
      '<a href="geheim/1.html">g</a> <a href="/bert/">b</a> <a href="https://andere.example/">x</a> <a href="weg">w</a> <a href="fort">f</a> <a href="kreis">k</a><img src="/bilder/a.png" alt="A">',
    ),
    '/anna/allein.html': page('Alleingang'),
    '/anna/fort': [301, { location: 'https://andere.example/' }],
    '/anna/kreis': [302, { location: '/anna/kreis2' }],
    '/anna/kreis2': [302, { location: '/anna/kreis' }],
    '/bilder/a.png': [200, { 'content-type': 'image/png' }, MADE_PNG],
    '/bert/': page('Bert'),
  });
  const report = await bring('/anna/');
  expect(report).toMatchObject({ drafts: 2, pictures: 1 });
  expect(all()).toContain('Alleingang');
  expect(server.asked.filter((path) => /geheim|bert/.test(path))).toEqual([]);
  expect(report.lost.map(({ what, why }) => `${why} ${what}`).sort()).toEqual([
    'away /anna/fort',
    'circle /anna/kreis',
    'circle /anna/kreis2',
    'refused /anna/weg',
    'robots /anna/geheim/1.html',
  ]);
  expect(reportText(report, false, 'de')).toContain(
    '| /anna/geheim/1.html | robots.txt der Website gibt sie Programmen nicht |',
  );
  expect(reportText(report, false, 'en')).toContain('| /anna/kreis | leads round in a circle |');
  await server.close();
});

test('a scan says what would come and leaves nothing', async () => {
  const { scan, folder, server } = await movingFrom({
    '/': page('Haus', '<a href="/a.html">a</a>'),
    '/a.html': page('A'),
  });
  const before = readdirSync(folder, { recursive: true }).length;
  expect(await scan()).toMatchObject({ found: 2, drafts: 2 });
  expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  await server.close();
});

test('broken off, it goes on where it was', async () => {
  const links = Array.from({ length: 60 }, (_, number) => `<a href="/${number}.html">${number}</a>`).join(' ');
  const numbered = Array.from({ length: 60 }, (_, number) => [`/${number}.html`, page(`Text ${number}`)] as const);
  const { bring, server, drafts } = await movingFrom({ '/': page('Haus', links), ...Object.fromEntries(numbered) });
  const stop = new AbortController();
  const tell = (count: number, what: string) => what === 'fetched' && count >= 20 && stop.abort();
  await expect(bring('/', { tell, signal: stop.signal })).rejects.toThrow();
  expect(drafts()).toEqual([]);
  expect(await bring()).toMatchObject({ drafts: 61 });
  expect(server.asked.filter((path) => path === '/3.html')).toHaveLength(1);
  await server.close();
});

test('encodings are those the server says; what is packed is unpacked, and bombs are let go', async () => {
  const { bring, all, server } = await movingFrom({
    '/': [
      200,
      { 'content-type': 'text/html; charset=windows-1251' },
      Buffer.from([
        ...Buffer.from('<h1>'),
        0xcc,
        0xe8,
        0xf0,
        ...Buffer.from('</h1><p>x</p><a href="/gz">g</a><a href="/bombe">b</a><a href="/lang">l</a>'),
      ]),
    ],
    '/gz': [200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(page('Gepackt'))],
    '/bombe': [
      200,
      { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(60_000_000, 0x20)),
    ],
    '/lang': [200, { 'content-type': 'text/html' }, Buffer.alloc(21_000_000, 0x20)],
  });
  const report = await bring();
  expect(all()).toContain('title: Мир');
  expect(all()).toContain('Vom Gepackt.');
  expect(report.lost).toEqual([
    { what: '/bombe', why: 'unread' },
    { what: '/lang', why: 'unread' },
  ]);
  await server.close();
});

test('a website without an end ends', async () => {
  const server = await serveWebsite((request, response) => {
    const number = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      page(`Tag ${number}`, `<a href="/tag/${number + 1}">morgen</a> <a href="/tag/${number + 2}">dann</a>`),
    );
  });
  const { crawl } = await import('../../src/islands/crawl.ts');
  const into = mkdtempSync(join(inject('runFolder'), 'fetched-'));
  const bounds = { addresses: 30, bytes: 1_000_000 };
  const archive = await crawl(server.origin, { into, tell: () => {}, ...quick, reach: server.reach, bounds });
  expect(archive.packed).toHaveLength(30);
  expect(archive.fetched?.lost.some(({ why }) => why === 'limit')).toBe(true);
  expect(server.asked.length).toBeLessThan(40);
  await server.close();
});

const REFUSED = [
  ['/kreis', 'crawlCircle', 'leitet im Kreis', 'round in a circle'],
  [
    '/hinein',
    'crawlElsewhere',
    'leitet zu einem anderen Namen: http://127.0.0.2/',
    'leads to another name: http://127.0.0.2/',
  ],
  ['/bild.png', 'crawlNoPage', 'keine Seite, sondern image/png', 'not a page but image/png'],
  ['/nichts', 'crawlStatus', 'antwortet mit 404', 'answers 404'],
  ['/verboten/', 'crawlForbidden', 'verbietet Programmen', 'forbids programs'],
] as const;

test.each(REFUSED)('%s is refused with a sentence', async (path, _, de, en) => {
  const { refusal, drafts, server } = await movingFrom({
    '/robots.txt': [200, {}, 'User-agent: *\nDisallow: /verboten/'],
    '/kreis': [301, { location: '/kreis/' }],
    '/kreis/': [301, { location: '/kreis' }],
    '/hinein': [302, { location: 'http://127.0.0.2/' }],
    '/bild.png': [200, { 'content-type': 'image/png' }, MADE_PNG],
    '/verboten/': page('Verboten'),
  });
  expect(await refusal(path, 'de')).toContain(de);
  expect(await refusal(path, 'en')).toContain(en);
  expect(drafts()).toEqual([]);
  await server.close();
});

test('robots.txt that cannot be read gives nothing', async () => {
  const { refusal, server } = await movingFrom({ '/robots.txt': [503], '/': page('Haus') });
  expect(await refusal('/', 'de')).toContain('sagt gerade nicht, was Programme holen dürfen');
  expect(server.asked).not.toContain('/');
  await server.close();
});

test.skipIf(!hasOpenssl)(
  'over https the website is fetched from who proves to be it, and from nobody else',
  async () => {
    const pages = { '/': page('Haus', '<a href="/a.html">a</a>'), '/a.html': page('A') };
    const own = certificateFor('www.alte-seite.example');
    const server = await serveWebsite(pagesOf(pages), '127.0.0.1', own);
    const { bring, drafts } = await moving('website');
    const refused = (why: string) => ({ reason: 'crawlCertificate', details: expect.objectContaining({ why }) });
    const nobody = bring(server.origin, { ...quick, reach: server.reach });
    await expect(nobody).rejects.toMatchObject(refused('DEPTH_ZERO_SELF_SIGNED_CERT'));
    const other = certificateFor('www.andere-seite.example');
    const wrong = await serveWebsite(pagesOf(pages), '127.0.0.1', other);
    const asOther = bring(wrong.origin, { ...quick, reach: { ...wrong.reach, authority: other.cert } });
    await expect(asOther).rejects.toMatchObject(refused('ERR_TLS_CERT_ALTNAME_INVALID'));
    expect([server.asked, wrong.asked, drafts()]).toEqual([[], [], []]);
    const reach = { ...server.reach, authority: own.cert };
    expect(await bring(server.origin, { ...quick, reach })).toMatchObject({ drafts: 2 });
    expect(server.asked.filter((path) => path.endsWith('.html'))).toEqual(['/a.html']);
    await server.close();
    await wrong.close();
  },
);

test('a name that turns private on the way is not asked there', async () => {
  const inside = await serveWebsite(pagesOf({ '/a.html': page('Geheim') }), '127.0.0.2');
  const { bring, server, drafts } = await movingFrom({
    '/': page('Haus', '<a href="/a.html">a</a>'),
    '/a.html': page('A'),
  });
  let asked = 0;
  const addressesOf = async () => {
    asked += 1;
    return [asked > 3 ? '127.0.0.2' : '127.0.0.1'];
  };
  const reach = { addressesOf, allows: (address: string) => address === '127.0.0.1' };
  await expect(bring('/', { reach })).rejects.toMatchObject({ reason: 'crawlPrivate' });
  await expect(
    bring('/', { reach: { ...reach, addressesOf: async () => ['127.0.0.1', '127.0.0.2'] } }),
  ).rejects.toMatchObject({
    reason: 'crawlPrivate',
  });
  expect(inside.asked).toEqual([]);
  expect(drafts()).toEqual([]);
  await server.close();
  await inside.close();
});

test.each(['de', 'en'] as const)(
  'no command and no import reaches a private network (%s)',
  async (lang) => {
    const server = await serveWebsite(pagesOf({ '/': page('Haus') }));
    const { folder, bring } = await moving('website');
    const sentence = {
      de: 'steht für einen Rechner in einem privaten Netz',
      en: 'stands for a machine in a private network',
    };
    for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0', 'localhost']) {
      const url = `http://${host}:${server.port}/`;
      await expect(bring(url), url).rejects.toMatchObject({ reason: 'crawlPrivate' });
    }
    const said = await insel(lang, ['import', folder, `http://localhost:${server.port}/`]);
    expect([said.code, said.err]).toEqual([1, expect.stringContaining(sentence[lang])]);
    const odd = await insel(lang, ['import', folder, 'ftp://alte-seite.example/']);
    expect([odd.code, odd.err]).toEqual([1, expect.stringContaining('https://example.org')]);
    expect(server.asked).toEqual([]);
    await server.close();
  },
  120_000,
);
