import { type FileHandle, open as openFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { instantText } from '../../kit/instants.ts';
import { fill } from '../../words/fill.ts';
import { backupLeaf } from '../../words/store.ts';
import type { Connection } from '../connect.ts';
import { syncFolder } from '../files.ts';
import type { Island } from '../island.ts';
import { rethrow } from '../trouble.ts';
import { copyFor, temporaryBeside, tidyBackups } from './backups-folder.ts';
import { filesOfIsland, openedFile } from './island-files.ts';
import { close, type Lock } from './lock.ts';
import { RESTORED, type Restored } from './restored.ts';
import { snapshot } from './snapshot.ts';
import { type TarFile, tarOf } from './tar.ts';

export type BackupOptions = {
  readonly connection: Connection;
  /** The file to write; one that stands there is replaced when the new one is whole. */
  readonly to: string;
  readonly lock: Lock;
  /** `database` leaves out everything else. */
  readonly holds?: 'everything' | 'database';
  readonly progress?: (written: Written) => void;
};

type Written = { readonly files: number; readonly sizeBytes: number };

export type Made = {
  readonly files: number;
  readonly sizeBytes: number;
  /** Links that lead out of the island, and what vanished meanwhile: not in the backup. */
  readonly leftOut: readonly string[];
};

/**
 * Writes one file with everything an island is: its folder, database, keys and passwords, as a tar encrypted with
 * age. Others go on reading and writing meanwhile. The database is taken before the files, since work that is done
 * twice after a restore harms nothing, and work whose file is missing would be lost.
 */
export async function backup(island: Island, options: BackupOptions): Promise<Made> {
  const { folder } = island.place;
  const to = resolve(options.to);
  tidyBackups(folder, island.now);
  const copy = copyFor(folder);
  try {
    const self = await takeSnapshot(island, options.connection, copy);
    const leftOut: string[] = [];
    const contents = contentsOf(island, copy, self, options.holds, (path) => leftOut.push(path));
    return { ...(await write(contents, { ...options, to })), leftOut };
  } catch (error) {
    return rethrow(error, dirname(to));
  } finally {
    await rm(copy, { force: true });
  }
}

async function takeSnapshot({ place, now }: Island, connection: Connection, copy: string): Promise<Restored> {
  try {
    const version = await snapshot(connection, place.id, copy, now);
    return { island: place.id, madeAt: instantText(now), version };
  } catch (error) {
    return rethrow(error, dirname(copy));
  }
}

async function* contentsOf(
  { place, about, now }: Island,
  copy: string,
  self: Restored,
  holds: BackupOptions['holds'] = 'everything',
  leaveOut: (path: string) => void,
): AsyncGenerator<TarFile> {
  const leaf = fill(backupLeaf[about.languages[0]], { name: about.name, at: self.madeAt });
  yield textFile('BACKUP.txt', leaf, now);
  yield textFile(RESTORED, `${JSON.stringify(self)}\n`, now);
  yield* openedFile(await openFile(copy), 'data/insel.sqlite');
  if (holds === 'everything') yield* filesOfIsland(place.folder, leaveOut);
}

function textFile(path: string, text: string, modifiedAt: Temporal.Instant): TarFile {
  const bytes = Buffer.from(text);
  return { path, sizeBytes: bytes.length, mode: 0o600, modifiedAt, content: [bytes] };
}

/** Writes under another name and renames at the end: what stands at `to` is always a whole backup. */
async function write(contents: AsyncIterable<TarFile>, { to, lock, progress }: BackupOptions): Promise<Written> {
  const temporary = temporaryBeside(to);
  let made: Written = { files: 0, sizeBytes: 0 };
  const report = (more: Written) => {
    made = { files: made.files + more.files, sizeBytes: made.sizeBytes + more.sizeBytes };
    progress?.(made);
  };
  const counted = counting(contents, () => report({ files: 1, sizeBytes: 0 }));
  try {
    const output = await openFile(temporary, 'wx', 0o600);
    try {
      for await (const chunk of await close(tarOf(counted), lock))
        report({ files: 0, sizeBytes: await writeAll(output, chunk) });
      await output.sync();
    } finally {
      await output.close();
    }
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(to));
  return made;
}

async function* counting(files: AsyncIterable<TarFile>, count: () => void): AsyncGenerator<TarFile> {
  for await (const file of files) {
    yield file;
    count();
  }
}

async function writeAll(output: FileHandle, chunk: Uint8Array): Promise<number> {
  for (let written = 0; written < chunk.length; ) written += (await output.write(chunk, written)).bytesWritten;
  return chunk.length;
}
