import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

export type SmallDisk = { readonly folder: string; makeReadOnly(): void };

/** A disk of a few kilobytes, for tests of what happens when it is full; undefined where this process may not mount. */
export function mountSmallDisk(sizeKb: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(inject('runFolder'), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return { folder, makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', folder]) };
}
