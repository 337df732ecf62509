import { parseFeed } from 'feedsmith';
import { Refusal } from '../../words/refusal.ts';
import { aliasesFrom, blogText, plainText } from '../core/blog-text.ts';
import { type Item, type Lost, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';
import { webText } from '../web-text.ts';
import { isBlogger } from './blogger.ts';

const FEED = /^[^/]+\.(xml|rss|atom|rdf|json)$/i;
const ROOT = /<(rss|feed|rdf:RDF)[\s>]/;

/** What all formats of feeds say of an article, each in its own way. */
export type Entry = {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly base: string | undefined;
  readonly at: string | undefined;
  readonly updatedAt: string | undefined;
  readonly title: string | undefined;
  readonly tags: readonly (string | undefined)[];
  readonly html: string;
  /** Whether it is only the beginning of the article, or what stands above it. */
  readonly isExcerpt: boolean;
};

/** A feed as a file: RSS, RDF, Atom or JSON Feed. It does not say who could read it; members have feeds as well. */
export const feed: Network = {
  name: 'feed',
  knows: async (archive) => {
    const files = archive.packed.filter(({ isFile }) => isFile);
    for (const { name } of files) if (!FEED.test(name) || !(await isFeed(archive, name))) return 'no';
    return files.length > 0 ? 'yes' : 'no';
  },
  reads: (name) => FEED.test(name),
  pictures: () => false,
  async *items(archive) {
    for (const { name, isFile } of archive.packed) {
      const text = isFile ? await webText(archive, name) : undefined;
      if (text === undefined) throw new Refusal('importBroken', { file: name, at: '0' });
      for (const entry of entriesOf(text, name)) {
        const losses: Lost[] = [];
        yield feedItem(entry, losses);
        yield* losses;
      }
    }
  },
};

async function isFeed(archive: Archive, name: string): Promise<boolean> {
  const head = (await headOf(archive, name)).toString('utf8');
  if (/^\s*\{/.test(head)) return /"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head);
  return ROOT.test(head) && !/wordpress\.org\/export\//.test(head) && !isBlogger(head);
}

function entriesOf(text: string, file: string): Entry[] {
  const broken = () => new Refusal('importBroken', { file, at: String(Buffer.byteLength(text)) });
  const isXml = !/^\s*\{/.test(text);
  if (isXml && /<!DOCTYPE[^>]*\[|<!ENTITY/i.test(text)) throw new Refusal('importEntities', { file });
  if (isXml && !/<\/(rss|feed|rdf:RDF)>\s*(<!--[\s\S]*?-->\s*)*$/.test(text)) throw broken();
  let read: ReturnType<typeof parseFeed>;
  try {
    read = parseFeed(text);
  } catch {
    throw broken();
  }
  if (read.format === 'json') return (read.feed.items ?? []).map((item) => jsonEntry(item, read.feed));
  if (read.format === 'atom') {
    const home = pageIn(read.feed.links);
    return (read.feed.entries ?? []).map((entry) => atomEntry(entry, home));
  }
  const { items = [], link } = read.feed;
  return items.map((item) => rssEntry(item, link));
}

type Feeds = { [K in ReturnType<typeof parseFeed> as K['format']]: K['feed'] };
type In<T extends readonly unknown[] | undefined> = NonNullable<T>[number];

function jsonEntry(item: In<Feeds['json']['items']>, { home_page_url: base }: Feeds['json']): Entry {
  const { id, url, title, tags, content_html: html, content_text: plain, summary } = item;
  const said = html ?? (plain === undefined ? undefined : asHtml(plain));
  return {
    ...{ id, url, title, base, tags: tags ?? [] },
    at: asText(item.date_published),
    updatedAt: asText(item.date_modified),
    html: said ?? asHtml(summary ?? ''),
    isExcerpt: said === undefined,
  };
}

function asText(time: unknown): string | undefined {
  return time === undefined ? undefined : String(time);
}

function asHtml(plain: string): string {
  const safe = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return safe
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function pageIn(links: Feeds['atom']['links']): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function atomEntry(entry: In<Feeds['atom']['entries']>, home: string | undefined): Entry {
  const base = entry.content?.xml?.base ?? home;
  const page = pageIn(entry.links);
  const content = entry.content?.value;
  const isPlain = entry.content?.type === 'text' || entry.content?.type === 'text/plain';
  return {
    id: entry.id,
    base,
    url: page === undefined ? undefined : URL.parse(page, home)?.href,
    at: asText(entry.published) ?? asText(entry.updated),
    updatedAt: asText(entry.updated),
    title: entry.title?.value,
    tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    html: content === undefined ? (entry.summary?.value ?? '') : isPlain ? asHtml(content) : content,
    isExcerpt: content === undefined,
  };
}

type RssItem = In<Feeds['rss']['items']> | In<Feeds['rdf']['items']>;

/** RSS of every age. Only `content:encoded` is the whole article for certain. */
function rssEntry(item: RssItem, home: string | undefined): Entry {
  const whole = item.content?.encoded;
  const more = 'guid' in item ? item : undefined;
  const at = 'pubDate' in item ? asText(item.pubDate) : undefined;
  const page = item.link ?? (more?.guid?.isPermaLink === false ? undefined : more?.guid?.value);
  return {
    id: more?.guid?.value,
    url: page === undefined ? undefined : (URL.parse(page, home)?.href ?? undefined),
    base: home,
    at: at ?? asText(item.dc?.dates?.[0]),
    updatedAt: undefined,
    title: item.title,
    tags: 'categories' in item ? (item.categories ?? []).map(({ name }) => name) : [],
    html: whole ?? item.description ?? '',
    isExcerpt: whole === undefined,
  };
}

/** One article; it waits for its owner's word, since a feed does not say who may read it. */
export function feedItem(
  { id, url, base, at, updatedAt, html, isExcerpt, ...entry }: Entry,
  losses: Lost[] = [],
): Item {
  const key = id ?? url;
  const title = plainText(entry.title);
  if (!key) return skipped('unknown');
  const { body, pictures, notes, lost } = blogText(html, { base: base ?? url, stored: () => undefined }, title);
  losses.push(...lost);
  if (body === '') return skipped('empty');
  const host = URL.parse(base ?? url ?? '')?.host;
  const [instant, changed] = [instantIn(at), instantIn(updatedAt)];
  return {
    kind: 'post',
    post: {
      id: key,
      audience: 'ask',
      url,
      host,
      isHostSaid: true,
      aliases: aliasesFrom([url], host),
      publishedAt: instant ?? '1970-01-01T00:00:00.000Z', // a day nobody believes, and which is counted as doubtful
      updatedAt: changed,
      title: title || undefined,
      tags: [...new Set(entry.tags.map((tag) => plainText(tag)).filter((tag) => tag !== ''))],
      body,
      pictures,
      notes: isExcerpt ? [...notes, 'excerpt'] : notes,
      source: html,
    },
  };
}

function instantIn(text: string | undefined): string | undefined {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
