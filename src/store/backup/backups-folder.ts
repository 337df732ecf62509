import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../files.ts';

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
  return join(backupsFolder(folder), `copy-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
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
  for (const name of [...old, ...names.filter(isLeftCopy)]) rmSync(join(backups, name), { force: true });
}

function isLeftCopy(name: string): boolean {
  const pid = Number(/^copy-(\d+)-.*\.tmp/.exec(name)?.[1] ?? 0);
  return pid > 0 && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
