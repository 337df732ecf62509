import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instantText } from '../kit/instants.ts';
import { makeFolder } from './files.ts';

/** Something a person had erased. Random ids, and fingerprints under the island's key: the list itself tells nothing of anybody. */
export type Erasure = { readonly kind: string; readonly id: string; readonly at: string };

/** The list of what was erased, outside of the database: whatever is restored from a backup is erased again. */
export function erasuresFile(folder: string): string {
  return join(folder, 'data', 'erasures.txt');
}

/** What stands in a list, one line each: kind, id and time, in the order in which it happened; without a list, nothing. */
export function readErasures(file: string): readonly Erasure[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([kind, id, at]) => (kind && id && at ? [{ kind, id, at }] : []))
    .sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}

/** Adds what is not yet in the list, and waits until it is on the disk. */
export function addErasures(file: string, erasures: readonly Erasure[]): void {
  const known = new Set(readErasures(file).map(keyOf));
  const lines = erasures.filter((each) => !known.has(keyOf(each))).map(({ kind, id, at }) => `${kind}\t${id}\t${at}\n`);
  if (lines.length === 0) return;
  makeFolder(dirname(file));
  appendFileSync(file, lines.join(''), { mode: 0o600, flush: true });
}

export function erasureAt(kind: string, id: string, at: Temporal.Instant): Erasure {
  return { kind, id, at: instantText(at) };
}

function keyOf({ kind, id, at }: Erasure): string {
  return `${kind}\t${id}\t${at}`;
}
