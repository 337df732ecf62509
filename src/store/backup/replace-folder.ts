import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder, syncFolder } from '../files.ts';

const UNFINISHED = '.restoring-';

/** What stands in a folder, but for what a restore left that was killed. */
export function entriesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [basename(folder)];
  return readdirSync(folder).filter((name) => !name.startsWith(UNFINISHED) && name !== 'lost+found');
}

/**
 * A new folder's name on the same disk as the one it is to replace: beside it, or inside where that is a disk of its
 * own or its parent may not be written. Removes what a killed restore left there.
 */
export function asideOf(folder: string): string {
  const parent = dirname(folder);
  makeFolder(parent);
  const place = isMovable(folder) ? parent : folder;
  const start = `${UNFINISHED}${basename(folder)}-`;
  const isLeft = (name: string) => name.startsWith(start) && /^[0-9a-f]{12}$/.test(name.slice(start.length));
  for (const name of readdirSync(place).filter(isLeft)) rmSync(join(place, name), { recursive: true, force: true });
  return join(place, `${start}${randomBytes(6).toString('hex')}`);
}

function isMovable(folder: string): boolean {
  const parent = dirname(folder);
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    return false;
  }
  return !existsSync(folder) || statSync(folder).dev === statSync(parent).dev;
}

/** Puts the unpacked folder where it belongs; says where the old one lies, if there was anything in it. */
export function putInPlace(aside: string, folder: string, now: Temporal.Instant): string | undefined {
  const isBeside = dirname(aside) === dirname(folder);
  const old = entriesOf(folder);
  const replaced = old.length > 0 ? nameFor(isBeside ? folder : `${folder}/`, now) : undefined;
  if (isBeside) swap(aside, folder, replaced);
  else refill(aside, folder, old, replaced);
  syncFolder(dirname(aside));
  return replaced;
}

function swap(aside: string, folder: string, replaced: string | undefined): void {
  if (replaced) renameSync(folder, replaced);
  else if (existsSync(folder)) rmSync(folder, { recursive: true });
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (replaced) renameSync(replaced, folder);
    throw error;
  }
}

/** `insel.yaml` goes first and comes last: a folder without it is no island. */
function refill(aside: string, folder: string, old: readonly string[], replaced: string | undefined): void {
  if (replaced) move(old, folder, replaced);
  move(readdirSync(aside).sort(lastYaml), aside, folder);
  rmdirSync(aside);
}

function move(names: readonly string[], from: string, to: string): void {
  makeFolder(to, 0o700);
  for (const name of names) renameSync(join(from, name), join(to, name));
}

function lastYaml(a: string, b: string): number {
  return Number(a === 'insel.yaml') - Number(b === 'insel.yaml');
}

function nameFor(folder: string, now: Temporal.Instant): string {
  const time = now.toString({ smallestUnit: 'second' }).replaceAll(/[:-]/g, '');
  return `${folder}.replaced-${time}`;
}

/**
 * Puts the unpacked database, where there is one, in place of an island's own, which is put aside. The log beside a
 * database belongs to it alone: it is written back first, and never stays beside the new one.
 */
export function replaceDatabase(aside: string, folder: string, now: Temporal.Instant): string | undefined {
  const data = join(folder, 'data');
  const file = join(data, 'insel.sqlite');
  const replaced = existsSync(file) ? nameFor(file, now) : undefined;
  if (replaced) putAside(file, replaced);
  for (const name of readdirSync(join(aside, 'data'))) renameSync(join(aside, 'data', name), join(data, name));
  syncFolder(data);
  return replaced;
}

function putAside(file: string, replaced: string): void {
  writeLogBack(file);
  makeFolder(replaced, 0o700);
  const logs = ['-wal', '-shm'].filter((end) => existsSync(file + end));
  for (const end of logs) renameSync(file + end, join(replaced, basename(file) + end));
  linkSync(file, join(replaced, basename(file))); // it stays in its place too, until the new one takes it
}

function writeLogBack(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('pragma journal_mode = delete');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SQLITE_ERROR') throw error; // damaged, and so replaced
  } finally {
    database.close();
  }
}
