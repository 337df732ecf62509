import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { makeSite, type SiteOpening, type TestSite } from './made-site.ts';

export type { SiteOpening, TestSite };

/** A copy of the example island, which may be changed and is gone when the run ends. */
export function copyOfExample(): string {
  const [example = ''] = readdirSync('examples');
  const folder = mkdtempSync(join(inject('runFolder'), 'example-'));
  cpSync(join('examples', example), folder, { recursive: true });
  return folder;
}

/** A whole island in a folder that is gone when the run ends. */
export function openTestSite(opening: SiteOpening = {}): Promise<TestSite> {
  return makeSite(opening, inject('runFolder'));
}
