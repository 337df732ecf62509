import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../files.ts';
import { isAlive } from '../processes.ts';

const KEPT = 3;
const LONGEST_DAYS = 35;

/** Where Insel's own backups lie: `data/backups/`, made when missing. */
export function backupsFolder(folder: string): string {
  const backups = join(folder, 'data', 'backups');
  makeFolder(backups, 0o700);
  return backups;
}

/** A name for a copy of the database, which is not encrypted and must not outlive its process. */
export function copyFor(folder: string): string {
  return join(backupsFolder(folder), temporaryName('copy-'));
}

/** Another name for a file beside it, under which it is written; those of processes that were killed go. */
export function temporaryBeside(file: string): string {
  const start = `.${basename(file)}.`;
  for (const name of readdirSync(dirname(file)))
    if (isLeft(name, start)) rmSync(join(dirname(file), name), { force: true });
  return join(dirname(file), temporaryName(start));
}

function temporaryName(start: string): string {
  return `${start}${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** The name of a backup made by Insel itself; names sort by time. */
export function ownBackupAt(folder: string, at: Temporal.Instant): string {
  const time = at.toString({ smallestUnit: 'second' }).replaceAll(/[:-]/g, '');
  return join(backupsFolder(folder), `${time}-before-migration.tar.age`);
}

/** Keeps the newest three of Insel's own backups, none longer than 35 days, and no copy of a process that is gone. */
export function tidyBackups(folder: string, now: Temporal.Instant): void {
  const backups = backupsFolder(folder);
  const names = readdirSync(backups);
  const own = names.filter((name) => name.endsWith('-before-migration.tar.age')).sort();
  const oldest = ownBackupAt(folder, now.subtract({ hours: LONGEST_DAYS * 24 }));
  const old = own.filter((name, index) => index < own.length - KEPT || join(backups, name) < oldest);
  for (const name of [...old, ...names.filter((name) => isLeft(name, 'copy-'))])
    rmSync(join(backups, name), { force: true });
}

function isLeft(name: string, start: string): boolean {
  const [, pid] = /^(\d+)-[0-9a-f]{12}\.tmp(-\w+)?$/.exec(name.startsWith(start) ? name.slice(start.length) : '') ?? [];
  return pid !== undefined && !isAlive(Number(pid));
}
