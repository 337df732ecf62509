import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, toBase32 } from '../kit/bytes.ts';
import type { Language } from '../kit/language.ts';
import { writeFileWhole } from '../store/files.ts';
import { readSheet, type Sheet } from './core/sheet.ts';

type Kept = { readonly file: string; readonly text: string };

/**
 * The last public version of files that cannot be published as they are just now, in `data/last-good/`, so that a
 * restart does not take them off the site. Only a help: without `data/` such a page waits until its file is mended.
 */
export function readLastGood(folder: string, languages: readonly Language[]): Map<string, Sheet> {
  const sheets = keptIn(folder).map(({ file, text }) => readSheet(file, text, languages));
  const good = sheets.flatMap((read) => (read.kind === 'good' ? [read.sheet] : []));
  return new Map(good.map((sheet) => [sheet.file, sheet]));
}

/** Keeps these and no others. */
export function keepLastGood(folder: string, sheets: readonly Sheet[]): void {
  const kept = new Map(keptIn(folder).map(({ file, text }) => [file, text]));
  for (const { file, text } of sheets) {
    if (kept.get(file) !== text) writeFileWhole(pathOf(folder, file), JSON.stringify({ file, text }));
    kept.delete(file);
  }
  for (const file of kept.keys()) rmSync(pathOf(folder, file), { force: true });
}

function keptIn(folder: string): Kept[] {
  try {
    const names = readdirSync(join(folder, 'data', 'last-good')).filter((name) => name.endsWith('.json'));
    return names.map((name) => JSON.parse(readFileSync(join(folder, 'data', 'last-good', name), 'utf8')) as Kept);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function pathOf(folder: string, file: string): string {
  return join(folder, 'data', 'last-good', `${toBase32(sha256(file)).slice(0, 24)}.json`);
}
