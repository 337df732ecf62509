import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Island } from '../store/island.ts';
import { contentOf, ledgerOf } from './content-of.ts';
import type { Problem } from './core/content.ts';
import { fault, problemOf } from './core/faults.ts';
import type { LedgerLine } from './core/ledger.ts';

const FILE = 'content/permalinks.txt';

/** Addresses that were public and would be lost: their file is missing, or they lead where nothing ever stood. */
export function checkLedger(island: Island): Problem[] {
  const { byPath, gone } = contentOf(island);
  const { last } = ledgerOf(island);
  const lost = [...last.values()].filter(({ path, state }) => state === 'live' && !byPath.has(path) && gone.has(path));
  const astray = [...last.values()].filter(
    ({ path, state, to }) => state === 'moved' && !byPath.has(path) && !byPath.has(to) && !last.has(to),
  );
  if (lost.length + astray.length === 0) return [];
  const lines = readFileSync(join(island.place.folder, FILE), 'utf8').split('\n');
  const spotOf = ({ path }: LedgerLine) => ({
    line: lines.findLastIndex((line) => line.startsWith(`${path}\t`)) + 1,
    column: 1,
  });
  return [
    ...lost.map((line) => problemOf(FILE, fault('addressLost', { path: line.path }, spotOf(line)))),
    ...astray.map((line) => problemOf(FILE, fault('addressNowhere', { path: line.path, to: line.to }, spotOf(line)))),
  ];
}
