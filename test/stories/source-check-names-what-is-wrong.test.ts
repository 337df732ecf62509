import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { quietSection } from '../../src/quiet/core/settings.ts';
import { checkSettings, checkSource } from '../../src/source/check.ts';
import { placeOf } from '../../src/source/core/faults.ts';
import { openSource } from '../../src/source/open.ts';
import { openTestIsland } from '../island.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function checked(files: Record<string, string>, change: (folder: string) => void = () => {}) {
  const { island, folder } = await openTestIsland({ files });
  const source = await openSource(island(), { publish: true });
  change(folder);
  source.close();
  await openSource(island(), { publish: false });
  return (await checkSource(island())).map((problem) => `${placeOf(problem)} ${problem.sentence.en}`);
}

const good = {
  'content/pages/eins.md':
    '---\ntitle: Eins\ntags: [Mut]\n---\n\n## Oben\n\n[a](/zwei/) [b](/fragen/) [c](/thema/Mut/) [d](#oben) [e](zwei.md#unten) [f](/media/x.png)\n',
  'content/pages/zwei.md':
    '---\ntitle: Zwei\naliases: [/alt.html]\n---\n\n## Unten\n\nNoch.[^1]\n\n[^1]: Siehe [oben](/eins/#oben).\n',
};

test('an island in order has nothing to be told', async () => {
  expect(await checked(good)).toEqual([]);
});

test('a text that nobody publishes is named, by its ending or as the second version of another', async () => {
  const text = '---\ntitle: X\n---\n';
  const ending = (as: string) => `This file does not end in .md and is not published. Please rename it: ${as}`;
  const second =
    'This second version was made by a program that keeps folders alike; it is not published. Please take over what you need of it, and delete it.';
  const files = [
    'pages/Gross.MD',
    'pages/hallo.md.txt',
    'posts/brief.markdown',
    'posts/x.sync-conflict-20261129-101112-ABCDEFG.md',
    'posts/skizze.pages',
    'posts/.x.txt.swp',
  ];
  expect(await checked(Object.fromEntries(files.map((file) => [`content/${file}`, text])))).toEqual([
    `content/pages/Gross.MD ${ending('Gross.md')}`,
    `content/pages/hallo.md.txt ${ending('hallo.md')}`,
    `content/posts/brief.markdown ${ending('brief.md')}`,
    `content/posts/x.sync-conflict-20261129-101112-ABCDEFG.md ${second}`,
  ]);
});

test('a link or a picture whose name has a blank is named, since it stands on the page as text', async () => {
  const text =
    '---\ntitle: X\n---\n\n![Steg](mein steg.jpg) und [alt](../posts/mein text.md#oben)\n\n`[a](b c.md)` [sic](siehe oben) [gut](<../posts/mein text.md>)\n';
  const said = (link: string) =>
    `There is a blank in ${link}, so the link stands on the page as text. Please put the name into angle brackets: (<${link}>)`;
  const other = '---\ntitle: Y\ndate: 2026-01-01\n---\n\n## Oben\n';
  expect(await checked({ 'content/pages/x.md': text, 'content/posts/mein text.md': other })).toEqual([
    `content/pages/x.md:6:9 ${said('mein steg.jpg')}`,
    `content/pages/x.md:6:34 ${said('../posts/mein text.md#oben')}`,
  ]);
});

test('a place within an offer is found by its file, and named where it is not there', async () => {
  const offer = '---\ntitle: Zu zweit\n---\n\n## Preis\n\nWenig. [oben](#preis)\n';
  const text = '---\ntitle: Eins\n---\n\n[Preis](../offers/zu-zweit.md#preis) [Ort](../offers/zu-zweit.md#ort)\n';
  const files = { 'content/offers/zu-zweit.md': offer, 'content/pages/eins.md': text };
  const known = 'zu-zweit, zu-zweit-preis';
  expect(await checked(files)).toEqual([
    `content/pages/eins.md There is no place #zu-zweit-ort on /angebote/. There are: ${known}.`,
    `content/offers/zu-zweit.md:8:15 There is no place #preis on /angebote/. There are: ${known}.`,
  ]);
});

test('links that lead nowhere, to what moved, to what is gone and to no place are named with line and column', async () => {
  const said = await checked(
    {
      ...good,
      'content/pages/drei.md': '---\ntitle: Drei\n---\n',
      'content/pages/vier.md':
        '---\ntitle: Vier\n---\n\nText [a](/nirgends/)\n[b](/alt.html) und [c](/drei/)\n[d](/eins/#unten) [e](/angebote/) [f](https://example.com/x) [g](../posts/nie.md)\n',
    },
    (folder) => rmSync(join(folder, 'content/pages/drei.md')),
  );
  expect(said.map((each) => each.replace(/^content\/pages\/vier\.md/, 'vier'))).toEqual([
    'vier:6:10 The link /nirgends/ leads nowhere. Please check the address.',
    'vier:7:5 /alt.html now stands at /zwei/. Please write the new address.',
    expect.stringMatching(/^vier:7:24 Since 2026-11-25 there is nothing at \/drei\/ any more/),
    'vier:8:5 There is no place #unten on /eins/. There are: oben.',
    'vier:8:23 The link /angebote/ leads nowhere. Please check the address.',
    'vier:8:66 The link ../posts/nie.md leads nowhere. Please check the address.',
    expect.stringMatching(/^content\/permalinks\.txt:\d+:1 At \/drei\/ stood a text whose file is missing/),
  ]);
});

test('pictures that are missing, are none, or have no words', async () => {
  const said = await checked(
    {
      'content/pages/a.md': '---\ntitle: A\nimage: kopf.png\n---\n\n![](da.png) ![x](fehlt.png) ![y](media/text.txt)\n',
      'content/media/text.txt': 'x',
    },
    (folder) => {
      for (const name of ['kopf.png', 'da.png']) writeFileSync(join(folder, 'content/media', name), PNG);
    },
  );
  expect(said.map((each) => each.replace('content/pages/', ''))).toEqual([
    'a.md:4:8 The picture kopf.png has no description for those who do not see it. Please add one: alt: …',
    'a.md:7:5 The picture da.png has no description for those who do not see it. Please add one in the square brackets: ![…]',
    'a.md:7:18 The picture fehlt.png is not in content/media. Please put it there, or check its name.',
    'a.md:7:40 text.txt is no picture that browsers show (text/plain; charset=utf-8). Please save it as JPEG, PNG, WebP or AVIF.',
  ]);
});

test('pictures that are damaged, and those with too many pixels, are named; whole ones are not', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const photo = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#468', noise } })
    .jpeg()
    .toBuffer();
  const huge = Buffer.from(PNG);
  huge.writeUInt32BE(30_000, 16);
  huge.writeUInt32BE(30_000, 20);
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
  const pictures = { 'ganz.jpg': photo, 'halb.jpg': photo.subarray(0, 5000), 'riesig.png': huge };
  const said = await checked(
    { 'content/posts/2026-11-01-a.md': '---\ntitle: A\n---\n\n![x](halb.jpg) ![y](riesig.png) ![z](ganz.jpg)\n' },
    (folder) => {
      mkdirSync(join(folder, 'content', 'media'));
      for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(folder, 'content/media', name), bytes);
    },
  );
  expect(said).toEqual([
    'content/media/halb.jpg This picture is damaged or not complete and cannot be shown. Please put it there once more.',
    'content/media/riesig.png This picture has more than a hundred million pixels and is therefore not shown. Please make it smaller.',
  ]);
});

test('secrets in public folders, secrets others may read, a private folder in git, texts nobody publishes', async () => {
  const said = await checked(
    {
      'content/media/secrets.yaml': 'a: b',
      'content/media/note.txt': '-----BEGIN OPENSSH PRIVATE KEY-----',
      'content/notes/x.md': 'x',
      'data/secrets.yaml': 'smtp: {password: x}',
      '.gitignore': '*.log\n',
    },
    (folder) => {
      mkdirSync(join(folder, '.git'));
      chmodSync(join(folder, 'data/secrets.yaml'), 0o644);
    },
  );
  expect(said.map((each) => each.split(' ')[0])).toEqual(
    [
      'content/media/note.txt',
      'content/media/secrets.yaml',
      'content/notes/x.md',
      'data/secrets.yaml',
      '.gitignore',
    ].sort(
      (a, b) =>
        ['content', 'data', '.git'].findIndex((x) => a.startsWith(x)) -
        ['content', 'data', '.git'].findIndex((x) => b.startsWith(x)),
    ),
  );
});

test('everything in insel.yaml is named, not only the first', async () => {
  const { folder } = await openTestIsland();
  const file = join(folder, 'insel.yaml');
  const before = readFileSync(file, 'utf8');
  const lines = before.split('\n').length - 1;
  writeFileSync(file, `${before}nmae: x\nhosts: [a b]\n`);
  expect(checkSettings(folder, [quietSection]).map(placeOf)).toEqual([
    `insel.yaml:${lines + 2}:9`,
    `insel.yaml:${lines + 1}:1`,
  ]);
});
