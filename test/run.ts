import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openToOthers, stopServer } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run; whatever tests leave in it goes when the run ends. */
    runFolder: string;
    /** A folder with the example's pictures in `media`, and in `drawn` what was made of them in this run. */
    examplePictures: string;
  }
}

const PREFIX = 'insel-test-';

/** Once a run: a folder for all files of all tests, and the end of the PostgreSQL that one of them may have started. */
export default function setup(project: TestProject): () => Promise<void> {
  const leftOver = removeLeftOvers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  openToOthers(folder);
  project.provide('runFolder', folder);
  project.provide('examplePictures', examplePicturesIn(folder));
  return async () => {
    await leftOver;
    await end(folder);
  };
}

function examplePicturesIn(runFolder: string): string {
  const [example = ''] = readdirSync('examples');
  const folder = join(runFolder, 'example-pictures');
  cpSync(join('examples', example, 'content', 'media'), join(folder, 'media'), { recursive: true });
  mkdirSync(join(folder, 'drawn'));
  return folder;
}

/** A run that was killed could not end its server; the next one does. */
async function removeLeftOvers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^insel-test-(\d+)-/.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) await end(join(tmpdir(), name));
  }
}

async function end(folder: string): Promise<void> {
  const missing = join(folder, 'postgres-missing.txt');
  if (existsSync(missing)) process.stdout.write(`${readFileSync(missing, 'utf8')}\n`);
  await stopServer(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
