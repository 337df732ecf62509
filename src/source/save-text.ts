import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { refreshSource } from './content-of.ts';
import { entryOf, isReserved, pathFor } from './core/assemble.ts';
import type { Entry, EntryKind, Problem } from './core/content.ts';
import { type Fault, fault, problemOf } from './core/faults.ts';
import { LONGEST_TEXT, megabytes } from './core/render.ts';
import { readSheet, type Sheet } from './core/sheet.ts';
import { shortSlugOf } from './core/slug.ts';
import { type MatterChange, writtenText } from './core/written-text.ts';
import { isTextFile, openText } from './open-text.ts';
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
  readonly matter: MatterChange;
  readonly body: string;
  /** The whole file as it was typed, instead of the two: where its front matter cannot be read. */
  readonly whole?: string | undefined;
};

/** `changed`: somebody else wrote the file meanwhile, or took it away (`text` is undefined); nothing was overwritten. */
export type SavedText =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'changed'; readonly text: string | undefined; readonly mark: string };

/**
 * Saves a text as its Markdown file, with all that was in it and was not changed. Never overwrites what somebody wrote
 * since `mark`, and refuses what could not be read back.
 */
export async function saveText(island: Island, typed: WrittenText): Promise<SavedText> {
  const { file, mark } = typed;
  const now = file === undefined ? undefined : openText(island, file);
  if (file !== undefined && (now?.mark ?? '') !== mark) {
    return { kind: 'changed', text: now?.text, mark: now?.mark ?? '' };
  }
  const made = sheetOf(island, typed);
  if (made.kind === 'refused') return made;
  if (now && file !== undefined) return overwrite(island, file, now.text, made.sheet.text);
  const created = createFile(island, typed, made.sheet, file);
  await refreshSource(island, [`content/${created}`]);
  return { kind: 'saved', file: created };
}

async function overwrite(island: Island, file: string, before: string, text: string): Promise<SavedText> {
  const path = join(island.place.folder, 'content', file);
  if (text !== before) {
    if (!(await replaceFile(path, before, text))) {
      const now = openText(island, file);
      return { kind: 'changed', text: now?.text, mark: now?.mark ?? '' };
    }
    syncFolder(dirname(path));
  }
  await refreshSource(island, [`content/${file}`]);
  return { kind: 'saved', file };
}

/** What was typed as it would be published, whether or not it is: for looking at it. Undefined where it cannot be read. */
export function entryOfTyped(island: Island, typed: WrittenText): Entry | readonly Problem[] {
  const made = sheetOf(island, typed);
  if (made.kind === 'refused') return made.problems;
  const { sheet } = made;
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

/** Where the file was taken away meanwhile, it comes back under its name, if that is still free. */
function createFile(island: Island, typed: WrittenText, sheet: Sheet, wanted: string | undefined): string {
  const folder = FOLDERS[typed.kind];
  const place = join(island.place.folder, 'content', folder);
  makeFolder(place);
  const base = wanted?.slice(folder.length + 1).replace(/\.md$/, '') ?? nameOf(typed, island);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (writeNew(place, `${name}.md`, sheet.text)) return `${folder}/${name}.md`;
  }
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
