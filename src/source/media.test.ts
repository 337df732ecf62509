import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import type { Island, IslandId } from '../store/island.ts';
import { mediaFile, mediaNames } from './media.ts';
import { PictureSizes } from './picture-sizes.ts';

function islandWith(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(inject('runFolder'), 'media-'));
  for (const [name, data] of Object.entries(files)) {
    const path = join(folder, 'content/media', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, data);
  }
  writeFileSync(join(folder, 'insel.yaml'), 'secret');
  return { place: { id: 'x' as IslandId, folder } } as Island;
}

test('the first bytes say what a file is, whatever its name', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  const island = islandWith({
    'a.jpg': bytes('\xff\xd8\xff\xe0xx'),
    'b.jpg': '<html><script>alert(1)</script>',
    'c.svg': '<?xml version="1.0"?><svg/>',
    'd.png': '<svg onload="x"/>',
    'sub/e.pdf': '%PDF-1.7',
    'f.txt': 'Grüße',
    'g.html': '<p>',
    'h.avif': bytes('\0\0\0\x1cftypavif'),
  });
  const typeOf = (name: string) => mediaFile(island, name)?.type;
  expect(mediaNames(island)).toContain('sub/e.pdf');
  expect(['a.jpg', 'b.jpg', 'c.svg', 'd.png', 'sub/e.pdf', 'f.txt', 'g.html', 'h.avif'].map(typeOf)).toEqual([
    'image/jpeg',
    'application/octet-stream',
    'image/svg+xml',
    'application/octet-stream',
    'application/pdf',
    'text/plain; charset=utf-8',
    'application/octet-stream',
    'image/avif',
  ]);
  expect(mediaFile(island, 'c.svg')).toMatchObject({ isShown: false, isPicture: true });
  expect(mediaFile(island, 'g.html')).toMatchObject({ isShown: false, isPicture: false });
});

test('no path leads out of the folder', () => {
  const island = islandWith({ 'a.txt': 'x', 'sub/b.txt': 'x', '.hidden': 'x' });
  const media = join(island.place.folder, 'content/media');
  symlinkSync(join(island.place.folder, 'insel.yaml'), join(media, 'out.txt'));
  symlinkSync(island.place.folder, join(media, 'up'));
  symlinkSync(join(media, 'a.txt'), join(media, 'inside.txt'));
  const tricks = [
    '../../insel.yaml',
    'sub/../../../insel.yaml',
    '/etc/passwd',
    '',
    '.',
    '..',
    'sub',
    'sub/',
    '.hidden',
  ];
  const more = [
    '..\\..\\insel.yaml',
    '%2e%2e/insel.yaml',
    'a.txt\0.jpg',
    'out.txt',
    'up/insel.yaml',
    'C:\\x',
    'a.txt/',
    'x'.repeat(5000),
  ];
  for (const path of [...tricks, ...more]) expect(mediaFile(island, path), path).toBeUndefined();
  expect(mediaFile(island, 'a.txt')?.bytes).toBe(1);
  expect(mediaFile(island, 'inside.txt')?.bytes).toBe(1);
  expect(mediaFile(island, 'sub/b.txt')?.name).toBe('sub/b.txt');
});

test('a name is found however the file system spells its umlauts', () => {
  const island = islandWith({ ['Müller.txt'.normalize('NFD')]: 'x' });
  expect(mediaFile(island, 'Müller.txt'.normalize('NFC'))?.bytes).toBe(1);
});

test('pictures are measured as they are shown, and again when they change; a broken one has no size', async () => {
  const blank = sharp({ create: { width: 40, height: 20, channels: 3, background: '#123' } });
  const island = islandWith({
    'a.png': await blank.clone().png().toBuffer(),
    'turned.jpg': await blank.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
    'broken.jpg': Buffer.from('\xff\xd8\xff\xe0xx', 'latin1'),
  });
  const sizes = new PictureSizes();
  expect(await sizes.refresh(island)).toBe(true);
  expect(sizes.sizeOf('a.png')).toEqual({ width: 40, height: 20 });
  expect(sizes.sizeOf('turned.jpg')).toEqual({ width: 20, height: 40 });
  expect(sizes.sizeOf('broken.jpg')).toBeUndefined();
  expect(await sizes.refresh(island)).toBe(false);
  writeFileSync(join(island.place.folder, 'content/media/a.png'), await blank.clone().resize(10, 10).png().toBuffer());
  expect(await sizes.refresh(island)).toBe(true);
  expect(sizes.sizeOf('a.png')).toEqual({ width: 10, height: 10 });
});
