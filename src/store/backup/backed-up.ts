import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantText } from '../../kit/instants.ts';
import { writeFileWhole } from '../files.ts';

/** Notes that a backup was made, wherever it went. */
export function noteBackup(folder: string, at: Temporal.Instant): void {
  writeFileWhole(fileOf(folder), `${instantText(at)}\n`, 0o600);
}

/** When the last one was made; undefined where none ever was, or the note cannot be read. */
export function backedUpAt(folder: string): Temporal.Instant | undefined {
  const text = existsSync(fileOf(folder)) ? readFileSync(fileOf(folder), 'utf8').trim() : '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Temporal.Instant.from(text) : undefined;
}

function fileOf(folder: string): string {
  return join(folder, 'data', 'backed-up.txt');
}
