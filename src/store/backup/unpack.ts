import { createReadStream, existsSync } from 'node:fs';
import { open as openFile, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../words/refusal.ts';
import { makeFolder } from '../files.ts';
import { PARTS } from './island-files.ts';
import { type Opener, open } from './lock.ts';
import { filesOf, NotAnArchive, type TarFile } from './tar.ts';

const LEAF = 'BACKUP.txt';

/** Unpacks a backup into a new folder and waits until all of it is on the disk. Refuses what is damaged or no backup. */
export async function unpack(file: string, opener: Opener, folder: string): Promise<void> {
  if (!existsSync(file)) throw new Refusal('fileMissing', { file });
  const bytes = await open(createReadStream(file), opener, file);
  makeFolder(folder, 0o700);
  try {
    for await (const each of filesOf(bytes)) {
      if (each.path === LEAF) continue;
      if (!isPart(each.path)) throw new Refusal('backupDamaged', { file });
      await write(each, join(folder, each.path));
    }
  } catch (error) {
    throw error instanceof NotAnArchive ? new Refusal('backupDamaged', { file }) : error;
  }
}

/** Whoever knows our public key can make a backup for us; what it names must lie inside an island's folder. */
function isPart(path: string): boolean {
  const segments = path.split('/');
  const isOdd = (segment: string) => segment === '' || segment === '.' || segment === '..' || /[\\\0]/.test(segment);
  return PARTS.includes(segments[0] ?? '') && !segments.some(isOdd);
}

async function write({ path, mode, modifiedAt, content }: TarFile, to: string): Promise<void> {
  makeFolder(dirname(to), path.startsWith('data/') ? 0o700 : 0o755);
  const file = await openFile(to, 'wx', mode & 0o777);
  try {
    for await (const chunk of content) await file.appendFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
  const time = modifiedAt.epochMilliseconds / 1_000;
  await utimes(to, time, time);
}
