import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What a backup says of itself. It lies in `data/restored.json`, so that a folder unpacked by hand has it too. */
export type Restored = { readonly island: string; readonly madeAt: string; readonly version: number };

const shape = z.object({ island: z.string(), madeAt: z.iso.datetime(), version: z.int().positive() });

export const RESTORED = 'data/restored.json';

/** Whether this folder came out of a backup and has not been served since. */
export function isRestored(folder: string): boolean {
  return existsSync(join(folder, RESTORED));
}

/** Of when the backup is that this folder came out of; undefined once it has been served. */
export function readRestored(folder: string): Restored | undefined {
  if (!isRestored(folder)) return undefined;
  return parseRestored(readFileSync(join(folder, RESTORED), 'utf8'));
}

export function parseRestored(text: string): Restored | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON at all
  }
}

export function endRestoring(folder: string): void {
  rmSync(join(folder, RESTORED), { force: true });
}
