import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { contentOf, refreshSource } from './content-of.ts';
import type { Entry } from './core/content.ts';
import { changePhrasings } from './core/phrasings.ts';
import { replaceFile } from './replace-file.ts';

const MOST_ATTEMPTS = 3;

type Change = { readonly add?: readonly string[]; readonly remove?: readonly string[] };

/** Puts further wordings into the file of the question at a path; answers whether there is such a question. */
export function addPhrasings(island: Island, path: string, phrasings: readonly string[]): Promise<boolean> {
  return change(island, path, { add: phrasings });
}

/** Takes wordings out of it again: their askers may say so at any time. */
export function removePhrasings(island: Island, path: string, phrasings: readonly string[]): Promise<boolean> {
  return change(island, path, { remove: phrasings });
}

async function change(island: Island, path: string, change: Change): Promise<boolean> {
  await refreshSource(island);
  const { byPath, moved } = contentOf(island);
  const entry = byPath.get(path) ?? byPath.get(moved.get(path) ?? '');
  if (entry?.kind !== 'question') return false;
  for (let attempt = 1; !(await tryChange(island, entry, change)); attempt += 1) {
    if (attempt === MOST_ATTEMPTS) throw new Refusal('fileChanged', { file: `content/${entry.file}` });
  }
  await refreshSource(island, [`content/${entry.file}`]);
  return true;
}

/** False where somebody else wrote the file in the same moment. */
async function tryChange({ place }: Island, { file, lang }: Entry, change: Change): Promise<boolean> {
  const path = join(place.folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  const next = changePhrasings({ file, text, lang }, change);
  if (next === undefined) throw new Refusal('phrasingsByHand', { file: `content/${file}` });
  if (next === text) return true;
  const isDone = await replaceFile(path, text, next);
  if (isDone) syncFolder(dirname(path));
  return isDone;
}
