import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../kit/language.ts';
import { type Fault, fault } from './core/faults.ts';
import { LONGEST_TEXT, megabytes } from './core/render.ts';
import { kindOf, type ReadSheet, readSheet } from './core/sheet.ts';

/** A file of `content/` as it was last read. */
export type ReadFile = { readonly stamp: string; readonly read: ReadSheet };

/** The files of `content/` that hold entries, by their path below it. */
export type Folder = ReadonlyMap<string, ReadFile>;

/**
 * Reads what changed in `content/` since `before`; with `only`, looks at nothing but these files (below `content/`).
 * Returns `before` itself where nothing changed. Throws where the folder itself cannot be read.
 */
export function readFolder(
  folder: string,
  before: Folder,
  languages: readonly Language[],
  only?: readonly string[],
): Folder {
  const content = join(folder, 'content');
  const files = only ?? listFiles(content);
  const next = new Map(before);
  let changed = false;
  for (const file of files) {
    const known = before.get(file);
    const now = readOne(content, file, languages, only ? undefined : known);
    if (now === known) continue;
    changed = true;
    if (now) next.set(file, now);
    else next.delete(file);
  }
  if (!only) {
    const found = new Set(files);
    for (const file of before.keys()) if (!found.has(file)) changed = next.delete(file) || changed;
  }
  return changed ? next : before;
}

/** Every file that could hold an entry, in the order of their names. */
function listFiles(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => (sep === '/' ? file : file.replaceAll(sep, '/')))
    .filter((file) => kindOf(file) !== undefined)
    .sort();
}

function readOne(
  content: string,
  file: string,
  languages: readonly Language[],
  known: ReadFile | undefined,
): ReadFile | undefined {
  const path = join(content, file);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return undefined;
    const stamp = stampOf(stats);
    if (known?.stamp === stamp) return known;
    return { stamp, read: readFile(content, path, file, stats, languages) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === undefined) throw error;
    return { stamp: code, read: refused(fault('fileUnreadable', { cause: code })) };
  }
}

function stampOf({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs}:${size}:${ino}`;
}

function readFile(
  content: string,
  path: string,
  file: string,
  { size }: Stats,
  languages: readonly Language[],
): ReadSheet {
  if (size > LONGEST_TEXT)
    return refused(fault('fileTooLong', { size: megabytes(size), most: megabytes(LONGEST_TEXT) }));
  if (!realpathSync(path).startsWith(realpathSync(content) + sep)) return refused(fault('linkOutside'));
  const text = decode(readFileSync(path));
  return text === undefined ? refused(fault('notUtf8')) : readSheet(file, text, languages);
}

function refused(what: Fault): ReadSheet {
  return { kind: 'refused', faults: [what] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
