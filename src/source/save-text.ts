import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isId } from '../kit/ids.ts';
import { makeFolder, syncFolder } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { contentOf, refreshSource, sheetsOf } from './content-of.ts';
import { entryOf, isReserved, pathFor } from './core/assemble.ts';
import type { Entry, EntryKind, Problem } from './core/content.ts';
import { type Fault, fault, problemOf } from './core/faults.ts';
import { LONGEST_TEXT, megabytes } from './core/render.ts';
import { readSheet, type Sheet } from './core/sheet.ts';
import { shortSlugOf } from './core/slug.ts';
import { type MatterChange, writtenText } from './core/written-text.ts';
import { isTextFile, markOf, type OpenText, openText } from './open-text.ts';
import { replaceFile } from './replace-file.ts';
import { writeNew } from './write-entry.ts';

const LONGEST_SLUG = 60;

const FOLDERS: Readonly<Record<EntryKind, string>> = {
  post: 'posts',
  page: 'pages',
  question: 'questions',
  offer: 'offers',
  venture: 'ventures',
};

/** A text as it was typed, on the way to its file. */
export type WrittenText = {
  readonly kind: EntryKind;
  /** Below `content/`; undefined for a new one. */
  readonly file: string | undefined;
  /** Of the text the typing began with (`OpenText.mark`); empty for a new one. */
  readonly mark: string;
  /** The id a new one was begun with: sent twice, it is one text. */
  readonly writing?: string | undefined;
  readonly matter: MatterChange;
  readonly body: string;
  /** The whole file as it was typed, instead of the two: where its front matter cannot be read. */
  readonly whole?: string | undefined;
};

/**
 * `changed`: somebody else wrote the file meanwhile, or took it away (`text` is undefined), or a new text was saved before
 * and says something else; nothing was overwritten.
 */
export type SavedText =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'changed'; readonly file: string; readonly text: string | undefined; readonly mark: string };

/**
 * Saves a text as its Markdown file, with all that was in it and was not changed. Never overwrites what somebody wrote
 * since `mark`, and refuses what could not be read back.
 */
export async function saveText(island: Island, typed: WrittenText): Promise<SavedText> {
  const { file, mark } = typed;
  if (file === undefined) return saveNew(island, typed);
  const now = openText(island, file);
  if ((now?.mark ?? '') !== mark) return changed(file, now);
  const made = sheetOf(island, typed);
  if (made.kind === 'refused') return made;
  return now ? overwrite(island, file, now.text, made.sheet.text) : create(island, made.sheet, file);
}

/** A text that is sent once more, by a second click or from the page before, is not another one. */
async function saveNew(island: Island, typed: WrittenText): Promise<SavedText> {
  const writing = isId(typed.writing ?? '') ? typed.writing : undefined;
  const made = sheetOf(island, writing ? { ...typed, matter: { id: writing, ...typed.matter } } : typed);
  if (made.kind === 'refused') return made;
  const known = writing && sheetsOf(island).find(({ matter }) => matter.id === writing);
  if (!known) return create(island, made.sheet, `${FOLDERS[typed.kind]}/${nameOf(typed, island)}.md`);
  const now = openText(island, known.file);
  return now?.mark === markOf(made.sheet.text) ? { kind: 'saved', file: known.file } : changed(known.file, now);
}

async function create(island: Island, sheet: Sheet, wanted: string): Promise<SavedText> {
  const file = createFile(island, sheet, wanted);
  if (file === undefined) return { kind: 'refused', problems: [problemOf(`content/${wanted}`, fault('linkOutside'))] };
  await refreshSource(island, [`content/${file}`]);
  return { kind: 'saved', file };
}

function changed(file: string, now: OpenText | undefined): SavedText {
  return { kind: 'changed', file, text: now?.text, mark: now?.mark ?? '' };
}

async function overwrite(island: Island, file: string, before: string, text: string): Promise<SavedText> {
  const path = join(island.place.folder, 'content', file);
  if (text !== before) {
    if (!(await replaceFile(path, before, text))) return changed(file, openText(island, file));
    syncFolder(dirname(path));
  }
  await refreshSource(island, [`content/${file}`]);
  return { kind: 'saved', file };
}

/** What was typed as it would be published, whether or not it is: for looking at it. Undefined where it cannot be read. */
export function entryOfTyped(island: Island, typed: WrittenText): Entry | readonly Problem[] {
  const made = sheetOf(island, typed);
  return made.kind === 'refused' ? made.problems : entryOfSheet(island, made.sheet);
}

/** A text as it would be published, whether or not it is. */
export function entryOfSheet(island: Island, sheet: Sheet): Entry {
  const date = sheet.date ?? todayOf(island);
  const path = pathFor(sheet.kind, sheet.lang, sheet.slug, date, island.about.languages);
  return entryOf({ sheet, date, path }, {}, new Map());
}

type Made =
  | { readonly kind: 'good'; readonly sheet: Sheet }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

function sheetOf(island: Island, typed: WrittenText): Made {
  const { file, kind, matter, body } = typed;
  if (file !== undefined && !isTextFile(file)) return refused(file, [fault('linkOutside')]);
  const now = file === undefined ? undefined : openText(island, file);
  const lineEnd = now?.text.includes('\r\n') ? '\r\n' : '\n';
  const whole = typed.whole?.replace(/\r?\n/g, lineEnd);
  const text = whole ?? writtenText(now?.text, matter, body);
  const name = file ?? `${FOLDERS[kind]}/${nameOf(typed, island)}.md`;
  if (text === undefined) return refused(name, [fault('byHand')]);
  if (text.length > LONGEST_TEXT) {
    return refused(name, [fault('fileTooLong', { size: megabytes(text.length), most: megabytes(LONGEST_TEXT) })]);
  }
  const read = readSheet(name, text, island.about.languages);
  if (read.kind === 'refused') return refused(name, read.faults);
  const { slug } = read.sheet;
  if (isReserved(kind, slug)) return refused(name, [fault('slugReserved', { slug })]);
  return { kind: 'good', sheet: read.sheet };
}

function refused(file: string, faults: readonly Fault[]): Made {
  return { kind: 'refused', problems: faults.map((each) => problemOf(`content/${file}`, each)) };
}

/**
 * Writes the file under the wanted name, where a link stands there to where it leads, or with a number where something
 * else has the name or the address it makes. What a second click wrote just now is the same file. Undefined where it
 * would lie outside.
 */
function createFile(island: Island, { text }: Sheet, wanted: string): string | undefined {
  const content = join(island.place.folder, 'content');
  makeFolder(content);
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? wanted : wanted.replace(/\.md$/, `-${number}.md`);
    const target = targetIn(content, file);
    if (target === undefined) return undefined;
    const isThere = () => openText(island, file)?.mark === markOf(text);
    if (isThere()) return file;
    if (isOthersAddress(island, file, text)) continue;
    makeFolder(dirname(target));
    if (writeNew(dirname(target), basename(target), text) || isThere()) return file;
  }
}

/**
 * Whether the address that a file would have by its name is that of another text, or was: who follows an old link is to
 * find what it led to. An address the owner names himself (`slug`) is his to give.
 */
function isOthersAddress(island: Island, file: string, text: string): boolean {
  const read = readSheet(file, text, island.about.languages);
  if (read.kind === 'refused' || read.sheet.matter.slug !== undefined) return false;
  const { path } = entryOfSheet(island, read.sheet);
  const { byPath, moved } = contentOf(island);
  const standing = byPath.get(path);
  return standing ? standing.file !== file : moved.has(path);
}

/** Where a file below `content/` is written, links followed; undefined where that is somewhere else. */
function targetIn(content: string, file: string): string | undefined {
  const path = join(content, file);
  const target = linkAt(path) ?? path;
  const inside = realpathSync.native(content);
  return `${realOf(dirname(target))}${sep}`.startsWith(`${inside}${sep}`) ? target : undefined;
}

function linkAt(path: string): string | undefined {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(path), readlinkSync(path)) : undefined;
}

/** The real place of a folder, or of the nearest one above it that is there. */
function realOf(folder: string): string {
  return existsSync(folder) ? realpathSync.native(folder) : realOf(dirname(folder));
}

/** Posts begin with their day, so that a folder of thirty years reads in order. */
function nameOf({ kind, matter }: WrittenText, island: Island): string {
  const given = [matter.slug, matter.title].find((each) => typeof each === 'string' && each !== '');
  const slug = shortSlugOf(String(given ?? ''), LONGEST_SLUG) || kind;
  const date = typeof matter.date === 'string' && matter.date !== '' ? matter.date : todayOf(island);
  return kind === 'post' ? `${date}-${slug}` : slug;
}

function todayOf({ now, about }: Island): string {
  return now.toZonedDateTimeISO(about.zone).toPlainDate().toString();
}
