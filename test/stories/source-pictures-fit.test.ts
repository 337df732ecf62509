import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openTestSite, type TestSite } from '../site.ts';

const TEXT =
  '---\ntitle: Steg\ndate: 2026-03-01\nimage: steg.jpg\nalt: Ein Steg\n---\n\n![Ein Boot](../media/boot.png)\n\n![Bewegt](../media/welle.gif)\n';

let site: TestSite;
beforeAll(async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#579' } });
  const photo = await plain(1000, 500)
    .withExif({ IFD0: { Artist: 'Marlenes Kamera' } })
    .jpeg()
    .toBuffer();
  site = await openTestSite({
    files: {
      'content/media/steg.jpg': photo,
      'content/media/boot.png': await plain(300, 200).png().toBuffer(),
      'content/media/welle.gif': await plain(50, 50).gif().toBuffer(),
      'content/media/text.jpg': 'kein Bild',
      'content/posts/2026-03-01-steg.md': TEXT,
      'content/posts/2026-03-01-jetty.md': TEXT.replace('date:', 'lang: en\ntranslation: posts/2026-03-01-steg\ndate:'),
    },
  });
});
afterAll(() => site.close());

const sourcesIn = (html: string) =>
  [...html.matchAll(/srcset="([^"]+)"/g)].flatMap(([, set = '']) =>
    set.split(', ').map((each) => each.split(' ')[0] ?? ''),
  );

describe.each(['/2026/steg/', '/en/2026/jetty/'])('pictures of a text (%s)', (path) => {
  test('come in newer formats and sizes that fit, with their dimensions; the first at once, the others when near', async () => {
    const html = await (await site.get(path)).text();
    const pictures = html.match(/<img [^>]*>/g) ?? [];
    expect(pictures).toHaveLength(3);
    expect(pictures[0]).toContain('width="1000" height="500"');
    expect(pictures[0]).not.toContain('lazy');
    for (const other of pictures.slice(1)) expect(other).toContain('loading="lazy"');
    const sources = sourcesIn(html);
    expect(sources).toContain('/media/-/480/steg.jpg.avif');
    expect(sources).toContain('/media/-/1152/steg.jpg.webp');
    expect(sources.filter((each) => each.includes('boot'))).toEqual([
      '/media/-/480/boot.png.avif',
      '/media/-/480/boot.png.webp',
    ]);
    expect(html).not.toContain('welle.gif.avif');
    for (const source of sources) {
      const answer = await site.get(source);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(answer.headers.get('content-type')).toBe(`image/${source.split('.').at(-1)}`);
      const { format, width = 0, exif } = await sharp(bytes).metadata();
      expect([format, exif]).toEqual([source.endsWith('webp') ? 'webp' : 'heif', undefined]);
      expect(width).toBeLessThanOrEqual(Number(source.split('/')[3]));
    }
  });
});

test('nothing else is drawn: no other width, no file that is no picture, no way out of the folder', async () => {
  for (const path of [
    '/media/-/481/steg.jpg.avif',
    '/media/-/480/text.jpg.avif',
    '/media/-/480/welle.gif.webp',
    '/media/-/480/fehlt.jpg.avif',
    '/media/-/480/..%2F..%2Finsel.yaml.avif',
  ]) {
    expect((await site.get(path)).status, path).toBe(404);
  }
});

test('a feed names the picture itself, and the export holds every size a page offers', async () => {
  expect(await (await site.get('/feed.xml')).text()).not.toContain('srcset');
  const out = join(site.folder, 'data', 'out');
  await exportSite(site.island(), furnishing(), out);
  const sources = sourcesIn(await (await site.get('/2026/steg/')).text());
  expect(sources.filter((each) => !existsSync(join(out, each)))).toEqual([]);
});
