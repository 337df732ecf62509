import type { Island } from '../store/island.ts';
import { contentOf, heldMediaOf, sheetsOf } from './content-of.ts';
import type { Content, Entry } from './core/content.ts';
import { mediaNamedIn } from './core/named-media.ts';
import type { Sheet } from './core/sheet.ts';
import { type Media, mediaFile } from './media.ts';

/** The file behind `/media/…` as visitors get it: nothing that only drafts and texts to come show. */
export function publicMedia(island: Island, path: string): Media | undefined {
  const media = mediaFile(island, path);
  return media && !isKeptBack(island, media.name) ? media : undefined;
}

/** Whether a file below `content/media` stands in texts that are not public, and in none that is. */
export function isKeptBack(island: Island, name: string): boolean {
  const content = contentOf(island);
  const names = keptBack.get(content) ?? keptBackIn(content, sheetsOf(island), heldMediaOf(island));
  keptBack.set(content, names);
  return names.has(name.normalize('NFC'));
}

const keptBack = new WeakMap<Content, ReadonlySet<string>>();

function keptBackIn({ entries }: Content, sheets: readonly Sheet[], held: readonly string[]): ReadonlySet<string> {
  const files = new Set(entries.map(({ file }) => file));
  const hidden = sheets.filter(({ file }) => !files.has(file)).flatMap(namesOfSheet);
  const names = new Set([...hidden, ...held]);
  if (names.size > 0) for (const entry of entries) for (const name of namesOfEntry(entry)) names.delete(name);
  return names;
}

function namesOfSheet({ body, matter }: Sheet): string[] {
  return [...mediaNamedIn(body), ...(matter.image ? [matter.image.normalize('NFC')] : [])];
}

// Thousands of texts stay the same when one of them changes.
const named = new WeakMap<Entry, readonly string[]>();

function namesOfEntry(entry: Entry): readonly string[] {
  const known = named.get(entry);
  if (known) return known;
  const { body, image } = entry;
  const names = [...mediaNamedIn(body), ...(image ? [image.file.normalize('NFC')] : [])];
  named.set(entry, names);
  return names;
}
