import { type Assembled, entryOf, type Placed } from './assemble.ts';
import type { Content, Entry } from './content.ts';
import type { Sheet } from './sheet.ts';

/** What a file said and says now; undefined where it was or is not there, or cannot be read. */
export type Change = { readonly from: Sheet | undefined; readonly to: Sheet | undefined };

/** Whether a change leaves alone everything that other files and addresses depend on: only words were written. */
export function isOnlyWords({ from, to }: Change): boolean {
  return from !== undefined && to !== undefined && standingOf(from) === standingOf(to);
}

function standingOf({ kind, lang, slug, date, matter }: Sheet): string {
  const { id, draft, aliases, translation, updated } = matter;
  return JSON.stringify([kind, lang, slug, date ?? updated, id, draft, aliases, translation]);
}

/** What was assembled, with other words in some of its files: the short way for an ordinary save. */
export function amend(assembled: Assembled, changes: readonly Change[]): Assembled {
  const to = new Map(changes.map((change) => [change.from, change.to]));
  const entries = new Map(assembled.entries);
  const placed = assembled.placed.map((each): Placed => {
    const sheet = to.get(each.sheet);
    const known = assembled.entries.get(each.sheet.file);
    if (!sheet || !known) return each;
    const amended = { ...each, sheet };
    entries.set(sheet.file, entryOf(amended, known.translations, assembled.entries));
    return amended;
  });
  return { ...assembled, placed, entries };
}

/** The content after that: the same places, other entries in some of them. */
export function amendContent(content: Content, { entries: byFile }: Assembled, changes: readonly Change[]): Content {
  const fresh = new Map<string, Entry>();
  for (const { to } of changes) {
    const entry = to && byFile.get(to.file);
    if (entry) fresh.set(entry.path, entry);
  }
  const byPath = new Map(content.byPath);
  for (const [path, entry] of fresh) byPath.set(path, entry);
  const entries = content.entries.map((entry) => fresh.get(entry.path) ?? entry);
  return { ...content, generation: content.generation + 1, entries, byPath };
}
