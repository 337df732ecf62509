import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../store/files.ts';
import {
  isWholeLine,
  type Ledger,
  type LedgerLine,
  lineText,
  missingIn,
  parseLedger,
  withLines,
} from './core/ledger.ts';
import { withLock } from './lock.ts';

/** Addresses read from `content/permalinks.txt`, and which state of the file they were read from. */
export type ReadLedger = { readonly ledger: Ledger; readonly stamp: string };

export const NO_LEDGER: ReadLedger = { ledger: parseLedger(''), stamp: '' };

/** Reads the ledger where it has changed since `before`. */
export function readLedger(folder: string, before: ReadLedger): ReadLedger {
  const stamp = stampOf(fileOf(folder));
  if (stamp === before.stamp) return before;
  return { stamp, ledger: stamp === '' ? parseLedger('') : parseLedger(readFileSync(fileOf(folder), 'utf8')) };
}

/**
 * Appends what `linesFor` finds missing, under a lock and with fsync, so that two processes never write the same.
 * Lines that stood in the file before and were taken out of it are put back: what was public stays known.
 */
export function appendToLedger(
  folder: string,
  before: ReadLedger,
  linesFor: (ledger: Ledger) => readonly LedgerLine[],
): Promise<ReadLedger> {
  return withLock(join(folder, 'data', 'permalinks.lock'), () => {
    const now = readLedger(folder, before);
    const lost = now === before ? [] : missingIn(now.ledger, before.ledger);
    const known = withLines(now.ledger, lost);
    const lines = [...lost, ...linesFor(known)];
    if (lines.length === 0) return now;
    append(fileOf(folder), lines.map(lineText).join(''));
    return { ledger: withLines(now.ledger, lines), stamp: stampOf(fileOf(folder)) };
  });
}

function fileOf(folder: string): string {
  return join(folder, 'content', 'permalinks.txt');
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : '';
}

function append(path: string, text: string): void {
  const isNew = !existsSync(path);
  const file = openSync(path, isNew ? 'wx+' : 'r+');
  try {
    const { wholeBytes, gap } = endOf(readFileSync(path));
    ftruncateSync(file, wholeBytes);
    const bytes = Buffer.from(gap + text);
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written, bytes.length - written, wholeBytes + written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) syncFolder(dirname(path));
}

/** Where the next line goes: after the last whole one. What a crash left unfinished behind it was never relied on. */
function endOf(bytes: Buffer): { wholeBytes: number; gap: string } {
  const ended = bytes.lastIndexOf(10) + 1;
  const isWhole = isWholeLine(bytes.subarray(ended).toString());
  return isWhole ? { wholeBytes: bytes.length, gap: '\n' } : { wholeBytes: ended, gap: '' };
}
