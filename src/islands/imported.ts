import { closeSync, createReadStream, existsSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Audience, Note } from './core/post.ts';

/** Which draft stands for which posts: a line of `imported.jsonl`. It outlives the draft. */
export type Known = {
  /** Of the post the thread begins with. */
  readonly id: string;
  /** Of all its parts. */
  readonly ids?: readonly string[] | undefined;
  readonly file: string;
  readonly addresses: readonly string[];
  /** Missing in what was brought before this was kept: then the owner is asked. */
  readonly audience?: Audience | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** What was read, so that a later archive that says otherwise is noticed. */
  readonly hash?: string | undefined;
  /** Where in `sources.jsonl` the text of the archive stands, and how long it is there. */
  readonly source?: readonly [at: number, lengthBytes: number] | undefined;
  readonly becomes?: 'post' | 'page' | 'question' | undefined;
  /** The drafts it was made of, each as `NETWORK/FILE`; a file alone is of the same network. */
  readonly parts?: readonly string[] | undefined;
  readonly slug?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** What the owner should look at before anybody reads it. */
  readonly notes?: readonly Note[] | undefined;
  /** The owner's host it stood on. */
  readonly host?: string | undefined;
};

const LEDGER = 'imported.jsonl';

/** Every line of the ledger that was written to its end, one after the other. */
export async function* knownIn(into: string): AsyncGenerator<Known> {
  const file = join(into, LEDGER);
  if (!existsSync(file)) return;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('{') && line.endsWith('}')) yield JSON.parse(line) as Known;
  }
}

/** Adds lines and waits until they are on the disk. A line that a crash cut off is ended first. */
export function remember(into: string, known: readonly Known[]): void {
  append(join(into, LEDGER), `${known.map((each) => JSON.stringify(each)).join('\n')}\n`);
}

/** Ends what a crash cut off, so that it does not swallow the next line. */
export function endLine(into: string): void {
  if (existsSync(join(into, LEDGER))) append(join(into, LEDGER), '\n');
}

export function append(file: string, text: string): void {
  const handle = openSync(file, 'a');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
