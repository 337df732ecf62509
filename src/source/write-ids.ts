import { join } from 'node:path';
import { newId } from '../kit/ids.ts';
import { syncFolder } from '../store/files.ts';
import { causeOf } from './cause.ts';
import type { Placed } from './core/assemble.ts';
import type { Problem } from './core/content.ts';
import { fault, problemOf } from './core/faults.ts';
import { insertId } from './core/insert-id.ts';
import type { Ledger } from './core/ledger.ts';
import type { Sheet } from './core/sheet.ts';
import { replaceFile } from './replace-file.ts';

const AT_ONCE = 8;

export type Written = { readonly files: readonly string[]; readonly problems: readonly Problem[] };

/**
 * Writes an id into every file that has none and is about to be public. A file that was changed meanwhile is left for
 * the next time. An address the ledger knows, whose file lost its id, gets the old one back.
 */
export async function writeIds(
  folder: string,
  placed: readonly Placed[],
  ledger: Ledger,
  now: Temporal.Instant,
): Promise<Written> {
  const waiting = placed.filter(({ sheet }) => sheet.matter.id === undefined);
  if (waiting.length === 0) return { files: [], problems: [] };
  const used = new Set(placed.map(({ sheet }) => sheet.matter.id));
  const outcomes: Outcome[] = [];
  const queue = waiting.values();
  const work = async () => {
    for (const { sheet, path } of queue) {
      const last = ledger.last.get(path);
      const id = last?.state === 'live' && !used.has(last.id) ? last.id : newId(now);
      used.add(id);
      outcomes.push(await writeId(folder, sheet, id));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const files = outcomes.filter((each) => typeof each === 'string');
  for (const place of new Set(files.map((file) => join(folder, 'content', file, '..')))) syncFolder(place);
  return { files, problems: outcomes.filter((each) => typeof each === 'object') };
}

type Outcome = string | Problem | undefined;

async function writeId(folder: string, { file, text }: Sheet, id: string): Promise<Outcome> {
  const next = insertId(text, id);
  if (next === undefined) return problemOf(`content/${file}`, fault('idByHand', {}, { line: 1, column: 1 }));
  try {
    return (await replaceFile(join(folder, 'content', file), text, next)) ? file : undefined;
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    return problemOf(`content/${file}`, fault('cannotWrite', { cause }));
  }
}
