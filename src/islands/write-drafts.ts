import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
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
  const known = batch.map((thread) => writeDraft(work, rewrite, thread));
  await Promise.all(known.map(({ file }) => synced(join(into, file))));
  syncFolder(into);
  remember(into, keepSources(into, batch, known));
}

function writeDraft({ into, zone, languages, shelf, network }: Work, rewrite: Rewrite, thread: Thread): Known {
  const [first] = thread;
  const mediaAt = (file: string) => {
    const name = shelf.wished(file);
    return name ? `media/${name}` : undefined;
  };
  const name = `${first.publishedAt.slice(0, 10)}-${createHash('sha256').update(first.id).digest('hex').slice(0, 10)}.md`;
  const [begin, ...others] = thread.map((post) => ({ ...post, body: rewrite(post.body) }));
  writeOnce(into, name, draftText(idOf(network.name, first), [begin ?? first, ...others], zone, languages, mediaAt));
  return {
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

/** The whole file under a name that was free; waits for no disk. */
function writeOnce(folder: string, name: string, text: string): void {
  const temporary = temporaryFor(join(folder, `.${name}`));
  writeFileSync(temporary, text, { flag: 'wx' });
  try {
    linkSync(temporary, join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

async function synced(file: string): Promise<void> {
  const handle = await open(file);
  try {
    await handle.sync();
  } finally {
    await handle.close();
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
