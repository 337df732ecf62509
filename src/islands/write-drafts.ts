import { createHash } from 'node:crypto';
import { closeSync, fsync, linkSync, mkdirSync, openSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newId } from '../kit/ids.ts';
import { syncFolder } from '../store/files.ts';
import { temporaryFor } from '../store/left-overs.ts';
import { draftText, titleOf } from './core/draft-text.ts';
import type { Post } from './core/post.ts';
import { audienceOf, hashOf, knownOf, type Work } from './import-archives.ts';
import { append, endLine, type Known, remember } from './imported.ts';
import { ownLinks, type Rewrite } from './own-links.ts';
import type { Thread } from './shelf.ts';

/** Drafts wait for the disk together: one by one, an archive of many years would take a day. */
const BATCH = 256;

/**
 * Writes every new draft and then, in `imported.jsonl`, that it was: a run that is broken off goes on there. No file is
 * ever overwritten.
 */
export async function writeDrafts(work: Work): Promise<void> {
  const { into, shelf, report, signal } = work;
  mkdirSync(into, { recursive: true });
  endLine(into);
  const rewrite = ownLinks(shelf, work.zone, work.languages);
  let batch: Thread[] = [];
  let written = 0;
  for (const thread of shelf.threads()) {
    if (knownOf(shelf, thread)) continue;
    if (signal?.aborted) {
      report.isStopped = true;
      break;
    }
    batch.push(thread);
    written += 1;
    if (batch.length < BATCH) continue;
    await writeBatch(work, rewrite, batch);
    work.tell(written, 'written');
    batch = [];
  }
  await writeBatch(work, rewrite, batch);
  report.left = report.drafts - written;
  report.drafts = written;
}

async function writeBatch(work: Work, rewrite: Rewrite, batch: readonly Thread[]): Promise<void> {
  if (batch.length === 0) return;
  const { into } = work;
  const written = batch.map((thread) => writeDraft(work, rewrite, thread));
  await Promise.all(written.map(({ handle }) => synced(handle)));
  const known = written.map((each) => each.known);
  syncFolder(into);
  remember(into, keepSources(into, batch, known));
}

/** A draft that is written, and the open file that waits for the disk. */
type Written = { readonly known: Known; readonly handle: number };

function writeDraft({ into, zone, languages, shelf, network }: Work, rewrite: Rewrite, thread: Thread): Written {
  const [first] = thread;
  const mediaAt = (file: string) => {
    const name = shelf.wished(file);
    return name ? `media/${name}` : undefined;
  };
  const name = `${first.publishedAt.slice(0, 10)}-${createHash('sha256').update(first.id).digest('hex').slice(0, 10)}.md`;
  const [begin, ...others] = thread.map((post) => ({ ...post, body: rewrite(post.body) }));
  const text = draftText(idOf(network.name, first), [begin ?? first, ...others], zone, languages, mediaAt);
  const known: Known = {
    id: first.id,
    ids: thread.map(({ id }) => id),
    file: name,
    addresses: thread.flatMap(({ url }) => url ?? []),
    audience: audienceOf(thread),
    title: titleOf(first),
    date: first.publishedAt,
    hash: hashOf(thread),
    becomes: first.becomes,
    slug: first.slug,
    aliases: thread.flatMap(({ aliases }) => aliases ?? []),
    host: first.host,
    notes: notesOf(thread),
  };
  return { known, handle: writeOnce(into, name, text) };
}

function notesOf(thread: Thread): Known['notes'] {
  const notes = new Set(thread.flatMap(({ notes = [] }) => notes));
  return notes.size > 0 ? [...notes] : undefined;
}

/** The same in every import: a text that is published already is known again, wherever its file went. */
function idOf(network: string, { id, publishedAt }: Post): string {
  const at = Temporal.Instant.fromEpochMilliseconds(Math.max(0, Date.parse(publishedAt)));
  return newId(at, createHash('sha256').update(`${network}\0${id}`).digest().subarray(0, 10));
}

/** The whole file under a name that was free, or the one a broken-off run left there; still open, and not yet on the disk. */
function writeOnce(folder: string, name: string, text: string): number {
  const temporary = temporaryFor(join(folder, `.${name}`));
  const handle = openSync(temporary, 'wx');
  try {
    writeFileSync(handle, text);
    linkSync(temporary, join(folder, name));
    return handle;
  } catch (error) {
    closeSync(handle);
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return openSync(join(folder, name), 'r');
  } finally {
    unlinkSync(temporary);
  }
}

const fsynced = promisify(fsync);

async function synced(handle: number): Promise<void> {
  try {
    await fsynced(handle);
  } finally {
    closeSync(handle);
  }
}

/** The texts as the archive had them, to be seen beside their drafts. */
function keepSources(into: string, batch: readonly Thread[], known: readonly Known[]): Known[] {
  const file = join(into, 'sources.jsonl');
  let at = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const lines = batch.map((thread) => `${JSON.stringify(thread.map(({ source = '', url }) => ({ source, url })))}\n`);
  append(file, lines.join(''));
  return known.map((each, index) => {
    const lengthBytes = Buffer.byteLength(lines[index] ?? '');
    at += lengthBytes;
    return { ...each, source: [at - lengthBytes, lengthBytes] as const };
  });
}
