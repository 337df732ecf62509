import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { contentOf, ledgerOf, refreshSource, sheetsOf } from './content-of.ts';
import type { Entry } from './core/content.ts';
import { changePhrasings } from './core/phrasings.ts';
import type { Sheet } from './core/sheet.ts';
import { replaceFile } from './replace-file.ts';

const MOST_ATTEMPTS = 3;

type Change = { readonly add?: readonly string[]; readonly remove?: readonly string[] };

/** Puts further wordings into the file of the question at a path; answers whether there is such a question. */
export async function addPhrasings(island: Island, path: string, phrasings: readonly string[]): Promise<boolean> {
  await refreshSource(island);
  const { byPath, moved } = contentOf(island);
  const entry = byPath.get(path) ?? byPath.get(moved.get(path) ?? '');
  if (entry?.kind !== 'question') return false;
  await change(island, entry, { add: phrasings });
  return true;
}

/**
 * Takes wordings out again: their askers may say so at any time. They are looked for in every file of what stands or ever stood
 * at the path, under another name, at another address or as a draft, too.
 */
export async function removePhrasings(
  island: Island,
  path: string,
  isUnwanted: (phrasing: string) => boolean,
): Promise<void> {
  await refreshSource(island);
  for (const { file, lang, matter } of sheetsOnceAt(island, path)) {
    const remove = (matter.phrasings ?? []).filter(isUnwanted);
    if (remove.length > 0) await change(island, { file, lang }, { remove });
  }
}

function sheetsOnceAt(island: Island, path: string): readonly Sheet[] {
  const ledger = ledgerOf(island);
  const standing = contentOf(island).byPath.get(path);
  const ids = new Set([ledger.last.get(path)?.id, standing?.id].filter((id) => id !== undefined));
  for (const [id, line] of ledger.first) if (line.path === path) ids.add(id);
  return sheetsOf(island).filter(
    ({ kind, file, matter: { id } }) =>
      kind === 'question' && (file === standing?.file || (id !== undefined && ids.has(id))),
  );
}

type PlaceOfEntry = Pick<Entry, 'file' | 'lang'>;

async function change(island: Island, entry: PlaceOfEntry, change: Change): Promise<void> {
  for (let attempt = 1; !(await tryChange(island, entry, change)); attempt += 1) {
    if (attempt === MOST_ATTEMPTS) throw new Refusal('fileChanged', { file: `content/${entry.file}` });
  }
  await refreshSource(island, [`content/${entry.file}`]);
}

/** False where somebody else wrote the file in the same moment. */
async function tryChange({ place }: Island, { file, lang }: PlaceOfEntry, change: Change): Promise<boolean> {
  const path = join(place.folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  const next = changePhrasings({ file, text, lang }, change);
  if (next === undefined) throw new Refusal('phrasingsByHand', { file: `content/${file}` });
  if (next === text) return true;
  const isDone = await replaceFile(path, text, next);
  if (isDone) syncFolder(dirname(path));
  return isDone;
}
