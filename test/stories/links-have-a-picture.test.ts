import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { previewDrawings } from '../../src/site/preview.ts';
import { sweepOldPictures } from '../../src/source/sweep-pictures.ts';
import { openTestSite, type TestSite } from '../site.ts';

const LONG = 'Ein Titel, der <nicht> & nie »aufhört«, '.repeat(30);
const text = (title: string, more = '') =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: 2026-01-01\n${more}---\n\nText.\n`;

let site: TestSite;
beforeAll(async () => {
  const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#579' } })
    .jpeg()
    .toBuffer();
  site = await openTestSite({
    files: {
      'content/media/steg.jpg': photo,
      'content/posts/2026-01-01-kurz.md': text('Kurz'),
      'content/posts/2026-01-01-lang.md': text(LONG.slice(0, 190)),
      'content/posts/2026-01-01-bild.md': text('Bild', 'image: steg.jpg\nalt: Ein Steg\n'),
      'content/posts/2026-01-01-english.md': text('English', 'lang: en\n'),
      'content/posts/2026-01-01-entwurf.md': text('Geheim', 'draft: true\n'),
    },
  });
});
afterAll(() => site.close());

async function pictureOf(path: string): Promise<string> {
  const html = await (await site.get(path)).text();
  const [, address = ''] = /<meta property="og:image" content="https:\/\/insel\.example([^"]+)"/.exec(html) ?? [];
  return address;
}

test('each text has a picture with its title, unless it has one of its own; other pages have that of the island', async () => {
  const paths = ['/2026/kurz/', '/2026/lang/', '/en/2026/english/', '/archiv/', '/en/archive/', '/impressum/'];
  const pictures = await Promise.all(paths.map(pictureOf));
  expect(new Set(pictures).size).toBe(4);
  expect(pictures[3]).toBe(pictures[5]);
  expect(await pictureOf('/2026/bild/')).toBe('/media/steg.jpg');
  const drawn = await Promise.all(
    pictures.map(async (address) => {
      const answer = await site.get(address);
      expect([answer.status, answer.headers.get('content-type')], address).toEqual([200, 'image/png']);
      return Buffer.from(await answer.arrayBuffer());
    }),
  );
  for (const bytes of drawn) {
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
    const { channels } = await sharp(bytes).extract({ left: 90, top: 80, width: 700, height: 120 }).stats();
    expect(channels[0]?.stdev).toBeGreaterThan(10); // there are words on it
  }
  expect(drawn[0]?.equals(drawn[1] ?? Buffer.of())).toBe(false);
  expect((await site.get('/assets/preview/nichts.png')).status).toBe(404);
});

test('they are kept while their titles are, and swept afterwards', async () => {
  const cache = join(site.folder, 'data', 'cache', 'pictures');
  const before = readdirSync(cache).length;
  sweepOldPictures(site.island(), previewDrawings(site.island()));
  expect(readdirSync(cache)).toHaveLength(before);
  await site.save('content/posts/2026-01-01-kurz.md', text('Anders'));
  sweepOldPictures(site.island(), previewDrawings(site.island()));
  expect(readdirSync(cache)).toHaveLength(before - 1);
});

test('the mark is there for whoever asks for a file by its old name', async () => {
  const ico = Buffer.from(await (await site.get('/favicon.ico')).arrayBuffer());
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[22]]).toEqual([1, 2, 16, 32]);
  const [bytes, at] = [ico.readUInt32LE(30), ico.readUInt32LE(34)];
  expect(await sharp(ico.subarray(at, at + bytes)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
  const touch = Buffer.from(await (await site.get('/apple-touch-icon.png')).arrayBuffer());
  expect(await sharp(touch).stats()).toMatchObject({ isOpaque: true });
});

test('an export holds them as files', async () => {
  const out = join(site.folder, 'data', 'out');
  await exportSite(site.island(), furnishing(), out);
  for (const path of ['/favicon.ico', '/apple-touch-icon.png', await pictureOf('/2026/lang/')])
    expect(existsSync(join(out, path)), path).toBe(true);
});
