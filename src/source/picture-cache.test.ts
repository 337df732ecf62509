import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestIsland, type TestIsland } from '../../test/island.ts';
import { mediaFile } from './media.ts';
import { type Drawing, keptPicture } from './picture-cache.ts';
import { pictureVariant, publicPicture } from './public-picture.ts';
import { sweepOldPictures } from './sweep-pictures.ts';

let opened: TestIsland;
beforeEach(async () => {
  opened = await openTestIsland();
});
afterEach(() => opened.close());

const cache = () => join(opened.folder, 'data', 'cache', 'pictures');
const wanted = (name: string): Drawing => ({ media: { name, stamp: '1' }, widthPx: 480, format: 'avif' });

test('many who ask for the same at the same time cost one drawing, and two different ones run at a time', async () => {
  let drawings = 0;
  let running = 0;
  let most = 0;
  const draw = async () => {
    drawings += 1;
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return new Uint8Array([drawings]);
  };
  const names = ['a', 'b', 'c', 'd'];
  const asked = names.flatMap((name) =>
    Array.from({ length: 20 }, () => keptPicture(opened.island(), wanted(name), draw)),
  );
  const answers = await Promise.all(asked);
  expect(answers.every((bytes) => bytes?.length === 1)).toBe(true);
  expect([drawings, most]).toEqual([4, 2]);
  expect(readdirSync(cache())).toHaveLength(4);
});

test('a drawing that failed is tried again by the next', async () => {
  const island = opened.island();
  const fails = () => Promise.reject(new Error('libvips is gone'));
  await expect(keptPicture(island, wanted('a'), fails)).rejects.toThrow();
  expect(await keptPicture(island, wanted('a'), async () => new Uint8Array([7]))).toEqual(new Uint8Array([7]));
});

test('a cache that cannot be written costs the cache only', async () => {
  mkdirSync(join(opened.folder, 'content', 'media'), { recursive: true });
  await sharp({ create: { width: 600, height: 20, channels: 3, background: '#579' } })
    .jpeg()
    .toFile(join(opened.folder, 'content', 'media', 'a.jpg'));
  mkdirSync(join(opened.folder, 'data', 'cache'), { recursive: true });
  writeFileSync(cache(), 'a file in the place of the folder');
  const media = mediaFile(opened.island(), 'a.jpg');
  expect(media && (await publicPicture(opened.island(), media))?.length).toBeGreaterThan(100);
});

test('what was drawn of a file that changed or went is swept, and nothing else', async () => {
  const file = join(opened.folder, 'content', 'media', 'a.jpg');
  mkdirSync(join(opened.folder, 'content', 'media'), { recursive: true });
  const draw = async (background: string, width: number) => {
    const island = opened.island();
    await sharp({ create: { width, height: 20, channels: 3, background } })
      .jpeg()
      .toFile(file);
    const media = mediaFile(island, 'a.jpg');
    if (!media) throw new Error('no picture');
    await publicPicture(island, media);
    await pictureVariant(island, media, { name: 'a.jpg', widthPx: 480, format: 'webp' });
  };
  await draw('#579', 600);
  const before = readdirSync(cache());
  await draw('#975', 700);
  sweepOldPictures(opened.island());
  const after = readdirSync(cache());
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  rmSync(file);
  sweepOldPictures(opened.island());
  expect(readdirSync(cache())).toEqual([]);
  expect(existsSync(cache())).toBe(true);
});
