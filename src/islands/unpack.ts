import { Worker } from 'node:worker_threads';
import type { About, Island } from '../store/island.ts';
import { pathOf } from '../words/addresses.ts';
import { boxOf, forgetStop, writeState } from './box.ts';

/** What the worker is told; the same as the command tells the import. */
export type Unpacking = {
  readonly folder: string;
  readonly about: Pick<About, 'zone' | 'languages' | 'name' | 'owner'>;
  readonly movedUrl: string | undefined;
  readonly isScan: boolean;
  /** A website to be fetched instead of the files; empty for the files. */
  readonly url: string;
  /** Addresses the owner had before, as he typed them. */
  readonly mine: string;
  readonly nowMs: number;
};

const LARGEST_HEAP_MB = 512;

/**
 * Looks through the box or brings what is in it, in a thread of its own: visitors are served as before, and a broken
 * archive takes nobody along. False where somebody is at it already.
 */
export function unpack(island: Island, wish: Pick<Unpacking, 'isScan' | 'url' | 'mine'>): boolean {
  const { folder } = island.place;
  const { zone, languages, name, owner, url } = island.about;
  const nowMs = island.now.epochMilliseconds;
  if (boxOf(folder, nowMs).isWorking) return false;
  forgetStop(folder);
  const begun = { phase: 'working', at: nowMs, count: 0, what: wish.url === '' ? 'read' : 'fetched' } as const;
  writeState(folder, { ...wish, ...begun, unpacked: [] });
  const movedUrl = url === '' ? undefined : url + pathOf(languages, languages[0], 'moved');
  const about = { zone, languages, name, owner };
  const workerData: Unpacking = { ...wish, folder, about, movedUrl, nowMs };
  const resourceLimits = { maxOldGenerationSizeMb: LARGEST_HEAP_MB };
  const worker = new Worker(threadFile(), { workerData, resourceLimits, execArgv: [] });
  const failed = () => writeState(folder, { ...wish, ...begun, phase: 'failed', unpacked: [] });
  worker.once('error', failed); // a thread that ran out of memory says so here
  worker.unref();
  return true;
}

/** Beside this file among the sources; where the program was joined into few files, in the folder of this part. */
function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './unpacking.ts' : '../islands/unpacking.js', import.meta.url);
}
