import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sha256, toBase32 } from '../kit/bytes.ts';
import type { Island } from '../store/island.ts';
import { LONGEST_TEXT } from './core/render.ts';
import { kindOf, type ReadSheet, readSheet } from './core/sheet.ts';

/** A file of entries as it lies on the disk just now. */
export type OpenText = {
  /** Below `content/`. */
  readonly file: string;
  readonly text: string;
  /** Another one for every text: tells whether the file is still the same. */
  readonly mark: string;
  readonly read: ReadSheet;
};

/** Opens a file of entries to be written in. Undefined where there is none, where it leads out of the folder, and for what is not text. */
export function openText({ place, about }: Island, file: string): OpenText | undefined {
  if (!isTextFile(file)) return undefined;
  const text = readInside(join(place.folder, 'content'), file);
  if (text === undefined) return undefined;
  return { file, text, mark: markOf(text), read: readSheet(file, text, about.languages) };
}

/** Whether a name below `content/` can be one of a text, and leads nowhere else. */
export function isTextFile(file: string): boolean {
  return kindOf(file) !== undefined && !/(^|\/)\.|\\|\p{Cc}/u.test(file);
}

/** The id that Insel writes into a file when it becomes public is no change of somebody else's. */
export function markOf(text: string): string {
  return toBase32(sha256(text.replace(/^id:.*\r?\n/m, ''))).slice(0, 26);
}

function readInside(content: string, file: string): string | undefined {
  try {
    const path = realpathSync.native(join(content, file));
    if (!path.startsWith(realpathSync.native(content) + sep) || statSync(path).size > LONGEST_TEXT) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof TypeError || ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR'].includes(code ?? '')) return undefined;
    throw error;
  }
}
