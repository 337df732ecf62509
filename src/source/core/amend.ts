import { type Assembled, entryOf, type Placed } from './assemble.ts';
import type { Content, Entry } from './content.ts';
import { replacedIn } from './replaced.ts';
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
  const entries = new Map<string, Entry>();
  const placed = [...assembled.placed];
  for (const { from, to } of changes) {
    const at = placed.findIndex(({ sheet }) => sheet === from);
    const place = placed[at];
    const known = to && assembled.entries.get(to.file);
    if (!place || !known) continue;
    const amended: Placed = { ...place, sheet: to };
    placed[at] = amended;
    entries.set(to.file, entryOf(amended, known.translations, assembled.entries));
  }
  return { ...assembled, placed, entries: replacedIn(assembled.entries, entries) };
}

/** The content after that: the same places, other entries in some of them. */
export function amendContent(content: Content, { entries: byFile }: Assembled, changes: readonly Change[]): Content {
  const entries = [...content.entries];
  const byPath = new Map<string, Entry>();
  for (const { to } of changes) {
    const entry = to && byFile.get(to.file);
    const known = entry && content.byPath.get(entry.path);
    if (!known) continue;
    entries[content.entries.indexOf(known)] = entry;
    byPath.set(entry.path, entry);
  }
  return { ...content, generation: content.generation + 1, entries, byPath: replacedIn(content.byPath, byPath) };
}
