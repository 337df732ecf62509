import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { newId } from '../kit/ids.ts';
import { cutFrontMatter } from '../source/core/sheet.ts';
import { writtenText } from '../source/core/written-text.ts';
import { writeNew } from '../source/write-entry.ts';
import { syncFolder } from '../store/files.ts';
import { type Known, remember } from './imported.ts';
import { bringMedium, mediaIn } from './media.ts';
import { draftTextOf, keyOf, partsOfDraft, shelfFolder, type Waiting, type Where } from './waiting.ts';

/** Throws drafts away, or fetches them back: their files only change the shelf. Answers with how many moved. */
export function moveDrafts(folder: string, drafts: readonly Waiting[], to: Where): number {
  let moved = 0;
  for (const { network, file, where } of drafts) {
    const [from, into] = [shelfFolder(folder, network, where), shelfFolder(folder, network, to)];
    if (where === to || !existsSync(join(from, file)) || existsSync(join(into, file))) continue;
    mkdirSync(into, { recursive: true });
    linkSync(join(from, file), join(into, file)); // a second name, then one less: never over another file
    rmSync(join(from, file));
    syncFolder(into);
    syncFolder(from);
    moved += 1;
  }
  return moved;
}

/**
 * Makes one draft of several, of one network or of many: what the first says above its text stays, their texts follow one
 * another in the order of their days, and it lies where the first lay. The parts leave the shelf and come back when it is
 * parted again. It is public for certain only where all of them are.
 */
export function mergeDrafts(folder: string, drafts: readonly Waiting[]): Waiting | undefined {
  const [first, ...rest] = drafts.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (!first || rest.length === 0) return undefined;
  const parts = [first, ...rest];
  const hash = createHash('sha256').update(JSON.stringify(parts.map(keyOf)));
  const random = hash.digest();
  const file = `${first.date.slice(0, 10)}-${random.toString('hex', 0, 5)}.md`;
  const before = draftTextOf(folder, first);
  const texts = parts.map((each) => cutOf(draftTextOf(folder, each)));
  const body = texts.map((each) => each.body.trim()).join('\n\n');
  const at = Temporal.Instant.fromEpochMilliseconds(Math.max(0, Date.parse(first.date)));
  const joined = {
    aliases: joinedAt('aliases', texts),
    tags: joinedAt('tags', texts),
    source: joinedAt('source', texts),
  };
  const text = writtenText(before, { id: newId(at, random.subarray(0, 10)), ...joined }, body);
  if (text === undefined) return undefined;
  const into = shelfFolder(folder, first.network);
  for (const [index, { network }] of parts.entries())
    for (const name of mediaIn(texts[index]?.body ?? '')) bringMedium(folder, network, name, join(into, 'media'));
  writeNew(into, file, text);
  const audience = parts.every((each) => each.audience === 'public') ? 'public' : 'ask';
  const addresses = parts.flatMap(({ known }) => known.addresses);
  const aliases = parts.flatMap(({ known }) => known.aliases ?? []);
  const { title, date, network } = first;
  const { becomes, slug, host } = first.known;
  const notes = [...new Set(parts.flatMap(({ known }) => known.notes ?? []))];
  const kept = { file, addresses, audience, title, date, becomes, slug, aliases, host, notes } as const;
  const known: Known = { ...kept, id: `merged:${file}`, ids: [], parts: parts.map(keyOf) };
  remember(into, [known]);
  moveDrafts(folder, parts, 'merged');
  return { network, file, where: 'waiting', title, date, audience, known };
}

/** Brings the parts of a merged draft back, and throws the merged one away. */
export async function partDraft(folder: string, draft: Waiting): Promise<number> {
  const parts = await partsOfDraft(folder, draft);
  const moved = moveDrafts(folder, parts, 'waiting');
  if (moved > 0) moveDrafts(folder, [draft], 'discarded');
  return moved;
}

function cutOf(text: string): { readonly yaml: string; readonly body: string } {
  const cut = cutFrontMatter(text);
  return 'reason' in cut ? { yaml: '', body: text } : cut;
}

/** What the parts say at this key, as their owner left it, each once. */
function joinedAt(key: 'aliases' | 'tags' | 'source', texts: readonly { readonly yaml: string }[]): string[] {
  const said = texts.map(({ yaml }) => parseDocument(yaml, { schema: 'failsafe' }).get(key));
  return [...new Set(said.flatMap((each) => (isSeq(each) ? each.toJSON() : []) as unknown[]).map(String))];
}
