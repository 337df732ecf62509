import { constants, copyFileSync, linkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder, writeFileWhole } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { temporaryFor } from '../store/left-overs.ts';
import { Refusal } from '../words/refusal.ts';
import { textWords } from '../words/source.ts';
import { ledgerOf, refreshSource, sheetsOf } from './content-of.ts';
import { isReserved, pathFor } from './core/assemble.ts';
import { entryText, type NewEntry, oneLine } from './core/entry-text.ts';
import { marksIn } from './core/marks.ts';
import { isSlug, shortSlugOf } from './core/slug.ts';

const LONGEST_SLUG = 60;

/** The file below `content/`, and the address it stands at. */
export type WrittenEntry = { readonly file: string; readonly path: string };

/**
 * Writes a question and its answer as a file of the folder, once: the same id again answers with the file there is.
 * Never overwrites; where the name is taken, the next one gets a number. Refuses an empty title or body, and marks in them.
 */
export async function writeEntry(island: Island, entry: NewEntry): Promise<WrittenEntry> {
  if (oneLine(entry.title) === '' || entry.body.trim() === '') throw new Refusal('textEmptyEntry');
  refuseMarked(`${entry.title}\n${entry.body}`);
  await refreshSource(island);
  const known = sheetsOf(island).find(({ matter }) => matter.id === entry.id);
  if (known) return writtenAs(island, entry, known.file, known.slug);
  const slug = createFile(island, entry);
  const file = `questions/${slug}.md`;
  await refreshSource(island, [`content/${file}`]);
  return writtenAs(island, entry, file, slug);
}

/** Refuses a text to be published that still marks what may be another person's. */
export function refuseMarked(text: string): void {
  for (const { mark } of marksIn(text)) throw new Refusal('textMarked', { mark });
}

/** Where the file will stand, or stands already: its address can be kept before anything is written. */
export async function addressOf(island: Island, entry: NewEntry): Promise<string> {
  await refreshSource(island);
  const known = sheetsOf(island).find(({ matter }) => matter.id === entry.id);
  const [slug = ''] = known ? [known.slug] : freeSlugs(island, entry);
  return writtenAs(island, entry, '', slug).path;
}

function writtenAs({ about }: Island, { kind, lang, date }: NewEntry, file: string, slug: string): WrittenEntry {
  return { file, path: pathFor(kind, lang, slug, date, about.languages) };
}

/** Tries one name after the other until one is free; answers with its slug. */
function createFile(island: Island, entry: NewEntry): string {
  const text = entryText(entry, island.about.languages[0]);
  for (const slug of freeSlugs(island, entry)) {
    if (writeNew(join(island.place.folder, 'content', 'questions'), `${slug}.md`, text)) return slug;
  }
  throw new Error('there is always one more number');
}

/** The names that are nobody's as far as is known: the wanted one, then the same with a number. Never ends. */
function* freeSlugs(island: Island, entry: NewEntry): Generator<string> {
  const wanted = entry.slug && isSlug(entry.slug) ? entry.slug : shortSlugOf(entry.title, LONGEST_SLUG);
  const name = wanted || textWords[entry.lang].question;
  const claimed = new Set(
    sheetsOf(island)
      .filter(({ kind }) => kind === 'question')
      .map(({ slug }) => slug),
  );
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? name : `${name}-${number}`;
    if (!claimed.has(slug) && !isReserved('question', slug) && !wasOthers(island, entry, slug)) yield slug;
  }
}

/** An address that once was another entry's keeps leading where it led. */
function wasOthers(island: Island, entry: NewEntry, slug: string): boolean {
  const last = ledgerOf(island).last.get(writtenAs(island, entry, '', slug).path);
  return last !== undefined && last.id !== entry.id;
}

/** The whole file under a name that was free, or nothing: written beside it first, then linked, which never overwrites. */
export function writeNew(folder: string, name: string, text: string | Uint8Array): boolean {
  const temporary = temporaryFor(join(folder, `.${name}`));
  writeFileWhole(temporary, text);
  try {
    linkOrCopy(temporary, join(folder, name));
    syncFolder(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(code)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL); // disks that know no second name for a file
  }
}
