import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import type { Language } from '../kit/language.ts';
import { writeNew } from '../source/write-entry.ts';
import { writeFileWhole } from '../store/files.ts';
import { Refusal } from '../words/refusal.ts';
import { mastodonItem, OUTBOX } from './archives/mastodon.ts';
import { draftText } from './core/draft-text.ts';
import { jsonList } from './core/json-list.ts';
import type { Item, Post } from './core/post.ts';
import { emptyReport, isSummed, type Report } from './core/report.ts';
import { type Archive, openArchive } from './open-archive.ts';

const LARGEST_PICTURE_BYTES = 50_000_000;
const LARGEST_PICTURE_PIXELS = 100_000_000;
const FORMATS: Readonly<Record<string, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', heif: 'avif' };

/** Where drafts go, and what is asked of the import. */
export type Importing = {
  readonly folder: string;
  readonly zone: string;
  readonly languages: readonly Language[];
  readonly isScan: boolean;
  /** `YYYY-MM-DD`: what is older is counted, not imported. */
  readonly since?: string | undefined;
  readonly tell: (found: number) => void;
};

/**
 * Reads an archive of a network and leaves what it proves to be public as drafts in `content/import/NETWORK/`, where
 * nothing is published. A scan writes nothing. What was imported before is known by its key and never written again.
 */
export async function importArchive(file: string, importing: Importing): Promise<Report> {
  const archive = await openArchive(file);
  const outbox = outboxOf(file, archive);
  const report = emptyReport('mastodon', archive.packed.filter((each) => each.isFile).length);
  report.links = archive.packed.filter((each) => !each.isFile && !each.name.endsWith('/')).length;
  const threads = await readThreads(archive, outbox, importing, report);
  const work: Work = { ...importing, archive, report, prefix: outbox.slice(0, -OUTBOX.length), pictures: new Map() };
  const into = join(importing.folder, 'content', 'import', 'mastodon');
  const known = knownIn(into);
  const fresh = threads.filter((parts) => !known.has(parts[0].id));
  report.grown.push(...threads.flatMap((parts) => grownOf(parts, known.get(parts[0].id))));
  report.known = threads.length - fresh.length;
  report.drafts = fresh.length;
  await copyPictures(work, fresh, into);
  if (!importing.isScan) writeDrafts(work, fresh, into);
  if (!isSummed(report)) throw new Error('the report does not sum');
  return report;
}

type Thread = readonly [Post, ...Post[]];

type Work = Importing & {
  readonly archive: Archive;
  readonly report: Report;
  readonly prefix: string;
  readonly pictures: Map<string, string>;
};

function outboxOf(file: string, { packed }: Archive): string {
  const found = packed.filter(
    (each) => each.isFile && basename(each.name) === OUTBOX && each.name.split('/').length <= 2,
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Refusal('importUnknown', { file });
  return only.name;
}

/** Every public post with its own answers to itself behind it; a part whose beginning is missing begins a thread. */
async function readThreads({ walk }: Archive, outbox: string, importing: Importing, report: Report): Promise<Thread[]> {
  const posts = new Map<string, Post>();
  const take = async (_: string, bytes: Readable) => {
    for await (const value of jsonList(bytes, 'orderedItems')) {
      report.found += 1;
      if (report.found % 1000 === 0) importing.tell(report.found);
      const item = onceAndNew(mastodonItem(value), posts, importing);
      if (item.kind === 'post') posts.set(item.post.id, item.post);
      else report.skipped[item.why] = (report.skipped[item.why] ?? 0) + 1;
    }
  };
  await walk((name) => name === outbox, take);
  report.opened.push(outbox);
  return threadsOf(posts, report);
}

function onceAndNew(item: Item, posts: ReadonlyMap<string, Post>, { since }: Importing): Item {
  if (item.kind === 'skipped') return item;
  if (posts.has(item.post.id)) return { kind: 'skipped', why: 'twice' };
  return since && item.post.publishedAt < since ? { kind: 'skipped', why: 'earlier' } : item;
}

function threadsOf(posts: ReadonlyMap<string, Post>, report: Report): Thread[] {
  const threads = new Map<string, [Post, ...Post[]]>();
  const inOrder = [...posts.values()].sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  for (const post of inOrder) {
    const start = startOf(post, posts);
    const thread = start === post ? undefined : threads.get(start.id);
    if (thread) {
      thread.push(post);
      report.joined += 1;
    } else threads.set(post.id, [post]);
  }
  return [...threads.values()];
}

function startOf(post: Post, posts: ReadonlyMap<string, Post>): Post {
  const seen = new Set<Post>();
  let start = post;
  for (let next: Post | undefined = post; next && !seen.has(next); next = posts.get(next.after ?? '')) {
    seen.add(next);
    start = next;
  }
  return start;
}

/** A line of `imported.jsonl`: which draft stands for which old addresses. */
type Known = { readonly id: string; readonly file: string; readonly addresses: readonly string[] };

/** Posts whose thread was written, by their id: one line each, so that a broken run goes on where it ended. */
function knownIn(into: string): ReadonlyMap<string, Known> {
  const file = join(into, 'imported.jsonl');
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'));
  return new Map(lines.map((line) => JSON.parse(line) as Known).map((known) => [known.id, known]));
}

function grownOf(parts: Thread, known: Known | undefined): string[] {
  return known && parts.length > known.addresses.length ? [known.file] : [];
}

/** Only pictures of posts that become drafts are opened. */
async function copyPictures(work: Work, threads: readonly Thread[], into: string): Promise<void> {
  const { archive, report, prefix, pictures, isScan } = work;
  const wanted = new Set(
    threads.flatMap((parts) => parts.flatMap((post) => post.pictures.map(({ file }) => prefix + file))),
  );
  const there = new Set(archive.packed.filter((each) => each.isFile && wanted.has(each.name)).map(({ name }) => name));
  report.missing.push(...[...wanted].filter((name) => !there.has(name)));
  report.pictures = there.size;
  if (isScan || there.size === 0) return;
  mkdirSync(join(into, 'media'), { recursive: true });
  await archive.walk(
    (name) => there.has(name),
    async (name, bytes) => {
      report.opened.push(name);
      const picture = await cleanPicture(bytes);
      if (picture) {
        writeNew(join(into, 'media'), picture.name, picture.bytes);
        pictures.set(name, picture.name);
      } else {
        report.pictures -= 1;
        report.missing.push(name);
      }
    },
  );
}

/** Without EXIF and place, named by what is in it; undefined where it is no picture, or too large. */
async function cleanPicture(stream: Readable): Promise<{ name: string; bytes: Buffer } | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_PICTURE_BYTES) chunks.push(chunk);
  }
  if (size > LARGEST_PICTURE_BYTES) return undefined;
  try {
    const image = sharp(Buffer.concat(chunks), { limitInputPixels: LARGEST_PICTURE_PIXELS, animated: true });
    const ending = FORMATS[(await image.metadata()).format ?? ''];
    if (!ending) return undefined;
    const bytes = await image.autoOrient().toBuffer();
    return { bytes, name: `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.${ending}` };
  } catch {
    return undefined;
  }
}

function writeDrafts(work: Work, threads: readonly Thread[], into: string): void {
  mkdirSync(into, { recursive: true });
  const { zone, languages, prefix, pictures } = work;
  const pictureAt = (file: string) => {
    const name = pictures.get(prefix + file);
    return name && `media/${name}`;
  };
  for (const parts of threads) {
    const name = `${parts[0].publishedAt.slice(0, 10)}-${createHash('sha256').update(parts[0].id).digest('hex').slice(0, 10)}.md`;
    writeNew(into, name, draftText(parts, zone, languages, pictureAt));
    const addresses = parts.map(({ url }) => url);
    appendFileSync(join(into, 'imported.jsonl'), `${JSON.stringify({ id: parts[0].id, file: name, addresses })}\n`);
  }
  if (threads.length > 0) writeFileWhole(join(into, 'report.json'), `${JSON.stringify(work.report, null, 2)}\n`);
}
