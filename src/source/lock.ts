import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../words/refusal.ts';

const WAIT_MS = 20;
const MOST_ATTEMPTS = 500;
const SQLITE_BUSY = 5;

/**
 * Runs work while no other process does under the same file. The lock is the operating system's, taken through SQLite:
 * it goes with the process, however that ends. Refuses after ten seconds of waiting.
 */
export async function withLock<T>(file: string, work: () => T): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    for (let attempt = 1; !isTaken(lock); attempt += 1) {
      if (attempt === MOST_ATTEMPTS) throw new Refusal('folderBusy', { file });
      await setTimeout(WAIT_MS);
    }
    return work();
  } finally {
    lock.close();
  }
}

function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('begin exclusive');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}
