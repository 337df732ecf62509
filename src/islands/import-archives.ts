import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../kit/language.ts';
import type { Reach } from '../net/fetch-public.ts';
import { oldAddressOf } from '../source/core/old-address.ts';
import { writeFileWhole } from '../store/files.ts';
import { Refusal } from '../words/refusal.ts';
import { addHosts, settableHost } from './add-hosts.ts';
import { website } from './archives/website.ts';
import { isOfService } from './core/blog-text.ts';
import { foreignAddress } from './core/draft-text.ts';
import { opmlWith } from './core/follows.ts';
import { titleOfNetwork } from './core/network-titles.ts';
import type { Follow, Followed, Item, Lost, Note, Post, Skipped } from './core/post.ts';
import { emptyReport, isSummed, type Report } from './core/report.ts';
import { reportText } from './core/report-text.ts';
import { crawl, isAddress } from './crawl.ts';
import { detect } from './detect.ts';
import { knownIn } from './imported.ts';
import type { Network } from './network.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { copyPictures } from './pictures.ts';
import { openShelf, type Shelf, type Thread } from './shelf.ts';
import { writeDrafts } from './write-drafts.ts';

/** Where drafts go, and what is asked of the import. */
export type Importing = {
  readonly folder: string;
  readonly zone: string;
  readonly languages: readonly Language[];
  /** The page that tells where things are now, for the sentence to leave at networks. */
  readonly movedUrl?: string | undefined;
  readonly isScan: boolean;
  /** `YYYY-MM-DD`: what is older is counted, not imported. */
  readonly since?: string | undefined;
  /** How far it is: addresses fetched, items read, or drafts written. */
  readonly tell: (count: number, what: 'fetched' | 'read' | 'written') => void;
  /** Asks to stop: what is not yet written comes with the next call. */
  readonly signal?: AbortSignal | undefined;
  /** What comes later than this is a doubtful day. */
  readonly now: Date;
  /** How websites are reached; only tests say it. */
  readonly reach?: Reach | undefined;
  readonly betweenMs?: number | undefined;
  /** Where a website that was fetched lies, also after a scan; a folder of the island that a scan does not use, without it. */
  readonly fetchedInto?: string | undefined;
};

/** An import of one network, read to its end; nothing is written yet. */
export type Work = Importing & {
  readonly network: Network;
  readonly archives: readonly Archive[];
  readonly shelf: Shelf;
  readonly report: Report;
  readonly follows: Follow[];
  /** `content/import/NETWORK` */
  readonly into: string;
};

/**
 * Reads archives of networks, in parts and in any order, and leaves their posts as drafts in `content/import/NETWORK/`,
 * where nothing is published. A scan writes nothing, and neither does an import of which one archive is refused. What was
 * imported before is known and never written again.
 */
export async function importArchives(files: readonly string[], importing: Importing): Promise<Report[]> {
  const open: { close: () => void }[] = [];
  const after: (() => void)[] = [];
  try {
    const all: Archive[] = [];
    for (const file of files.filter((each) => !isAddress(each))) {
      const archive = await openArchive(file);
      open.push(archive);
      all.push(archive);
    }
    const detected = await detect(all);
    for (const url of files.filter(isAddress)) {
      const { archive, forget } = await fetched(url, importing);
      open.push({ close: () => importing.isScan && !importing.fetchedInto && forget() });
      detected.push({ network: website, archive });
      after.push(forget);
    }
    const works: Work[] = [];
    for (const network of new Set(detected.map((each) => each.network))) {
      const archives = detected.filter((each) => each.network === network).map(({ archive }) => archive);
      const shelf = openShelf();
      open.push(shelf);
      works.push(await readAll(network, archives, shelf, importing));
    }
    for (const work of works) await finish(work);
    if (!importing.isScan)
      addHosts(
        importing.folder,
        works.flatMap(({ report }) => report.hosts),
      );
    if (!importing.isScan && !works.some(({ report }) => report.isStopped)) for (const forget of after) forget();
    return works.map(({ report }) => report);
  } finally {
    for (const each of open) each.close();
  }
}

/** A website, fetched to where an import that is broken off finds it again; a scan leaves nothing. */
async function fetched(url: string, importing: Importing) {
  const place = URL.parse(url)?.host.replaceAll(/[^a-z0-9.-]+/gi, '-') || 'website';
  const isPassing = importing.isScan && !importing.fetchedInto;
  const into = isPassing
    ? mkdtempSync(join(tmpdir(), 'insel-fetched-'))
    : join(importing.fetchedInto ?? join(importing.folder, 'data', 'fetched'), place);
  const forget = () => rmSync(into, { recursive: true, force: true });
  try {
    return { archive: await crawl(url, { ...importing, into }), forget };
  } catch (error) {
    if (isPassing) forget();
    throw error;
  }
}

async function readAll(network: Network, archives: Archive[], shelf: Shelf, importing: Importing): Promise<Work> {
  const report = emptyReport(network.name, titleOfNetwork(network.name));
  const into = join(importing.folder, 'content', 'import', network.name);
  const work = { ...importing, network, archives, shelf, report, into, follows: [] };
  const opened = archives.map((archive) => watched(work, archive));
  for (const archive of opened) {
    report.files += archive.packed.filter((each) => each.isFile).length;
    report.links += archive.packed.filter((each) => each.isLink).length;
    for await (const item of network.items(archive, opened)) {
      importing.signal?.throwIfAborted();
      take(work, item);
    }
  }
  for await (const known of knownIn(into)) shelf.remember(known);
  report.joined = shelf.join();
  return work;
}

/** An archive of which only what its network reads can be opened; what was opened is written down. */
function watched({ network, report }: Pick<Work, 'network' | 'report'>, archive: Archive): Archive {
  const noted = (name: string) => {
    if (!network.reads(name)) throw new Error('a file that is not to be opened');
    if (!report.opened.includes(name)) report.opened.push(name);
  };
  return {
    ...archive,
    read: (name) => {
      noted(name);
      return archive.read(name);
    },
    walk: (wants, take) =>
      archive.walk(wants, (name, bytes) => {
        noted(name);
        return take(name, bytes);
      }),
  };
}

function take(work: Work, item: Item | Followed | Lost): void {
  const { report } = work;
  if (item.kind === 'lost') {
    report.lost.push({ what: item.what, why: item.why });
    return;
  }
  if (item.kind === 'follow') {
    work.follows.push(item.follow);
    return;
  }
  report.found += 1;
  if (report.found % 1000 === 0) work.tell(report.found, 'read');
  const why = item.kind === 'skipped' ? item.why : whyNot(item.post, work);
  if (why) report.skipped[why] = (report.skipped[why] ?? 0) + 1;
  else if (item.kind === 'post') note(work, item.post);
}

/** Puts a post on the shelf, or says why it does not come. */
function whyNot(post: Post, { since, shelf }: Work): Skipped | undefined {
  if (since && post.publishedAt < since) return 'earlier';
  return shelf.put(post) ? undefined : 'twice';
}

function note({ report, now }: Work, post: Post): void {
  noteProfile(post, report);
  noteHost(post, report);
  const at = Date.parse(post.publishedAt);
  const notes: Note[] = [...(post.notes ?? [])];
  if (at > now.getTime() || at < Date.UTC(1990)) notes.push('day');
  for (const each of new Set(notes)) report.notes[each] = (report.notes[each] ?? 0) + 1;
}

function noteProfile(post: Post, { profiles }: Report): void {
  for (const address of foreignAddress(post)) {
    const profile = oldAddressOf(address)?.profile;
    if (profile && !profiles.includes(profile)) profiles.push(profile);
  }
}

/** Only what is proven to be the owner's is entered for him. */
function noteHost({ host, isHostSaid }: Post, { hosts, oddHosts, askedHosts }: Report): void {
  if (!host || isOfService(host)) return;
  const among = isHostSaid ? askedHosts : settableHost(host) ? hosts : oddHosts;
  if (!among.includes(host)) among.push(host);
}

async function finish(work: Work): Promise<void> {
  const { report, shelf, into, isScan } = work;
  for (const thread of shelf.threads()) sort(work, thread);
  if (!isSummed(report)) throw new Error('the report does not sum');
  await copyPictures(work);
  keepFollows(work);
  if (isScan || report.drafts === 0) return;
  await writeDrafts(work);
  writeFileWhole(`${into}-report.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileWhole(`${into}-report.md`, reportText(report, false, work.languages[0] ?? 'de', work.movedUrl));
}

/** Feeds that are not in `content/islands.opml` come behind those that are. */
function keepFollows({ folder, follows, report, isScan }: Work): void {
  if (follows.length === 0) return;
  const path = join(folder, 'content', 'islands.opml');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const made = opmlWith(before, follows);
  if (!made) throw new Refusal('importOpml', { file: path });
  report.followed = made.added;
  if (!isScan && made.added > 0) writeFileWhole(path, made.text);
}

/** New, or known; and whether a known one is longer or other than it was. */
function sort({ report, shelf }: Work, thread: Thread): void {
  const known = knownOf(shelf, thread);
  if (!known) {
    report.drafts += 1;
    if (audienceOf(thread) === 'public') report.publishable += 1;
    for (const { pictures } of thread)
      for (const { file, alt } of pictures) {
        shelf.wish(file);
        if (alt === '') report.withoutAlt += 1;
      }
    return;
  }
  report.known += 1;
  if (thread.length > (known.ids?.length ?? known.addresses.length)) report.grown.push(known.file);
  else if (known.hash && known.hash !== hashOf(thread)) report.changed.push(known.file);
}

/** A thread is known where its beginning is, or any other part: what was grows, it does not come twice. */
export function knownOf(shelf: Shelf, thread: Thread) {
  for (const { id } of thread) {
    const known = shelf.knownOf(id);
    if (known) return known;
  }
  return undefined;
}

/** Public only where every part is. */
export function audienceOf(thread: Thread) {
  return thread.every(({ audience }) => audience === 'public') ? 'public' : 'ask';
}

/** Of what was read, not of what became of it. */
export function hashOf(thread: Thread): string {
  const read = thread.map(({ id, title, body, pictures }) => [id, title, body, pictures.map(({ file }) => file)]);
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16);
}
