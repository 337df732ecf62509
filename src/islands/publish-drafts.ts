import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { refreshSource, sheetsOf } from '../source/content-of.ts';
import { isReserved, pathFor } from '../source/core/assemble.ts';
import type { Problem } from '../source/core/content.ts';
import { fault, problemOf } from '../source/core/faults.ts';
import { cutFrontMatter, readSheet, type Sheet } from '../source/core/sheet.ts';
import { shortSlugOf } from '../source/core/slug.ts';
import { writtenText } from '../source/core/written-text.ts';
import { writeNew } from '../source/write-entry.ts';
import { makeFolder, syncFolder } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { bringMedium, mediaIn } from './media.ts';
import { draftTextOf, shelfFolder, type Waiting } from './waiting.ts';

const LONGEST_SLUG = 60;

/** `post` where nothing else was said of a draft. */
const FOLDERS = { post: 'posts', page: 'pages', question: 'questions' } as const;

/** What became of a draft: the file below `content/` it is now, or why it cannot be read as a text. */
export type Published =
  | { readonly kind: 'published'; readonly draft: Waiting; readonly file: string; readonly path: string }
  | { readonly kind: 'refused'; readonly draft: Waiting; readonly problems: readonly Problem[] };

/**
 * Publishes drafts, as they stand in their files now: each becomes a text of the island and leaves its shelf, its pictures
 * come along. As drafts, they only move among the texts. A draft that was published before, and whose file a crash left
 * behind, is only taken away. Whether they may be published is decided by who calls.
 */
export async function publishDrafts(
  island: Island,
  drafts: readonly Waiting[],
  { asDrafts = false } = {},
): Promise<Published[]> {
  await refreshSource(island);
  const sheets = sheetsOf(island);
  const taken = new Set(sheets.map((sheet) => pathOfSheet(island, sheet)));
  const byId = new Map(sheets.flatMap((sheet) => (sheet.matter.id ? [[sheet.matter.id, sheet] as const] : [])));
  const published: Published[] = [];
  for (const draft of drafts) published.push(publishOne(island, draft, asDrafts, taken, byId));
  const files = published.flatMap((each) => (each.kind === 'published' ? [`content/${each.file}`] : []));
  await refreshSource(island, files);
  return published;
}

function publishOne(
  island: Island,
  draft: Waiting,
  asDraft: boolean,
  taken: Set<string>,
  byId: ReadonlyMap<string, Sheet>,
): Published {
  const { folder } = island.place;
  const read = sheetOfDraft(island, draft, asDraft);
  if ('problems' in read) return { kind: 'refused', draft, problems: read.problems };
  const already = byId.get(read.sheet.matter.id ?? '');
  if (already) {
    leave(folder, draft);
    return { kind: 'published', draft, file: already.file, path: pathOfSheet(island, already) };
  }
  for (const name of mediaIn(read.sheet.body))
    bringMedium(folder, draft.network, name, join(folder, 'content', 'media'));
  const place = FOLDERS[draft.known.becomes ?? 'post'];
  makeFolder(join(folder, 'content', place));
  for (const slug of freeSlugs(island, read.sheet, taken)) {
    const name = place === 'posts' ? `${read.sheet.date}-${slug}` : slug;
    const text = read.sheet.matter.slug
      ? (writtenText(read.sheet.text, { slug }, cutBody(read.sheet.text)) ?? read.sheet.text)
      : read.sheet.text;
    if (!writeNew(join(folder, 'content', place), `${name}.md`, text)) continue;
    const path = pathOfSheet(island, { ...read.sheet, slug });
    taken.add(path);
    leave(folder, draft);
    return { kind: 'published', draft, file: `${place}/${name}.md`, path };
  }
  throw new Error('there is always one more number');
}

function leave(folder: string, { network, where, file }: Waiting): void {
  rmSync(join(shelfFolder(folder, network, where), file), { force: true });
  syncFolder(shelfFolder(folder, network, where));
}

/** A draft as the text it will be. */
export function sheetOfDraft(
  island: Island,
  draft: Waiting,
  asDraft: boolean,
): { readonly sheet: Sheet } | { readonly problems: readonly Problem[] } {
  const { file, network } = draft;
  const place = FOLDERS[draft.known.becomes ?? 'post'];
  const name = `${place}/${file}`;
  const before = draftTextOf(island.place.folder, draft);
  const body = cutBody(before).replaceAll('](media/', '](../media/');
  const text = writtenText(before, { draft: asDraft ? 'true' : '' }, body);
  const problems = (faults: readonly ReturnType<typeof fault>[]) => ({
    problems: faults.map((each) => problemOf(`content/import/${network}/${file}`, each)),
  });
  if (text === undefined) return problems([fault('byHand')]);
  const read = readSheet(name, text, island.about.languages);
  return read.kind === 'good' ? { sheet: read.sheet } : problems(read.faults);
}

function cutBody(text: string): string {
  const cut = cutFrontMatter(text);
  return 'reason' in cut ? text : cut.body;
}

function pathOfSheet({ about }: Island, { kind, lang, slug, date }: Sheet): string {
  return pathFor(kind, lang, slug, date ?? '', about.languages);
}

/** The wanted one, then the same with a number: two texts of a year may have one title. */
function* freeSlugs(island: Island, sheet: Sheet, taken: ReadonlySet<string>): Generator<string> {
  const wanted = sheet.matter.slug ?? (shortSlugOf(sheet.matter.title, LONGEST_SLUG) || sheet.kind);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isReserved(sheet.kind, slug) && !taken.has(pathOfSheet(island, { ...sheet, slug }))) yield slug;
  }
}
