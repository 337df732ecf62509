import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { makeSite, type SiteOpening, type TestSite } from './made-site.ts';

export type { SiteOpening, TestSite };

/** A copy of the example island, which may be changed but for its pictures, and is gone when the run ends. */
export function copyOfExample(): string {
  const [example = ''] = readdirSync('examples');
  const folder = mkdtempSync(join(inject('runFolder'), 'example-'));
  cpSync(join('examples', example), folder, { recursive: true });
  sharePictures(folder);
  return folder;
}

/**
 * To draw the example's pictures in every size takes half a minute. What is drawn is kept by the picture's inode, so with
 * one file behind all copies, and one cache, a run draws each once. How they are drawn is tested in `src/source/`.
 */
function sharePictures(folder: string): void {
  const shared = inject('examplePictures');
  for (const name of readdirSync(join(shared, 'media'))) {
    const picture = join(folder, 'content', 'media', name);
    rmSync(picture);
    linkSync(join(shared, 'media', name), picture);
  }
  mkdirSync(join(folder, 'data', 'cache'), { recursive: true });
  symlinkSync(join(shared, 'drawn'), join(folder, 'data', 'cache', 'pictures'));
}

/** A whole island in a folder that is gone when the run ends. */
export function openTestSite(opening: SiteOpening = {}): Promise<TestSite> {
  return makeSite(opening, inject('runFolder'));
}
