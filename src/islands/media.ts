import { copyFileSync, existsSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../store/files.ts';
import { shelfFolder } from './waiting.ts';

/** The files a draft or a text made of one shows or links to, by their names. */
export function mediaIn(body: string): string[] {
  return [...body.matchAll(/\]\((?:\.\.\/)?media\/([\w.-]+)\)/g)].map(([, name = '']) => name);
}

/** The same file under a second name, or a copy where the disk knows none. Its name says what is in it. */
export function bringMedium(folder: string, network: string, name: string, into: string): void {
  const from = join(shelfFolder(folder, network), 'media', name);
  const to = join(into, name);
  if (!existsSync(from) || existsSync(to)) return;
  makeFolder(into);
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
