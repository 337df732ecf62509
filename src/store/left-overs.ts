import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

const TEMPORARY = /\.(\d+)-[0-9a-f]{12}\.tmp$/;
const WRITTEN = ['content', 'data'];

/** The name under which a file is written before it is renamed. It tells whose it was, should its process be killed. */
export function temporaryFor(path: string): string {
  return `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * Removes what killed processes left half written in an island's folder: nobody is served it, but it may hold the words of
 * somebody who has them erased. Called before this process writes there itself.
 */
export function removeLeftOvers(folder: string): void {
  for (const part of WRITTEN.map((name) => join(folder, name))) {
    const names = existsSync(part) ? readdirSync(part, { recursive: true }).map(String) : [];
    for (const name of names.filter(isLeft)) rmSync(join(part, name), { force: true });
  }
}

function isLeft(name: string): boolean {
  const pid = Number(TEMPORARY.exec(name)?.[1] ?? 0);
  return pid === process.pid || (pid > 0 && !isAlive(pid)); // our own number is that of an earlier one of a container
}
