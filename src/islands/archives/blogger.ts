import * as z from 'zod';
import { aliasesFrom, type Blog, blogText, plainText, slugFrom } from '../core/blog-text.ts';
import type { HtmlElement } from '../core/html-tree.ts';
import { jsonList } from '../core/json-list.ts';
import { type Audience, type Item, type Lost, type Skipped, skipped } from '../core/post.ts';
import { tableRows } from '../core/table.ts';
import { childOf, childrenOf, xmlItems, xmlText } from '../core/xml-items.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';

const FEED = /^((Takeout\/)?Blogger\/Blogs\/[^/]+\/|Blogs\/[^/]+\/)?feed\.atom$/;
const OLD = /^[^/]+\.xml$/;
const ANSWER = /^[^/]+\.json$/;
const SETTINGS = /^((Takeout\/)?Blogger\/Blogs\/[^/]+\/|Blogs\/[^/]+\/)?settings\.csv$/;
const PICTURE = /^((Takeout\/)?Blogger\/)?Albums\/.+\.(jpe?g|png|gif|webp|avif|heic|mp4|m4v|webm)$/i;

const NOWHERE = 'website.invalid';
const KIND = 'http://schemas.google.com/g/2005#kind';
const NOT_LIVE: Readonly<Record<string, Skipped>> = { DRAFT: 'draft', SCHEDULED: 'draft', SOFT_TRASHED: 'trash' };

const loose = <T extends z.ZodType>(item: T) => item.nullish().catch(undefined);
const answer = z.object({
  kind: z.literal('blogger#post'),
  id: z.string(),
  url: loose(z.string()),
  status: loose(z.string()),
  published: loose(z.string()),
  updated: loose(z.string()),
  title: loose(z.string()),
  content: loose(z.string()),
  labels: loose(z.array(z.string())),
});

/** What a blog says of itself, known before its first text is read. */
export type BloggerBlog = Blog & {
  /** Undefined where nothing says who could read the blog. */
  readonly isOpen: boolean | undefined;
};

/** What is known of one text, from whichever form. */
type Text = {
  readonly id: string;
  readonly kind: 'post' | 'page';
  readonly audience: Audience;
  readonly url: string | undefined;
  readonly path: string | undefined;
  readonly at: string;
  readonly updatedAt: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly html: string;
  readonly isHostSaid?: boolean;
};

/**
 * Blogger: the export of before (one file), that of today (in Google's archive), and answers of its interface. Comments
 * are of other people and stay where they are; so do templates.
 */
export const blogger: Network = {
  name: 'blogger',
  knows: async (archive) => ((await exportsIn(archive)).length > 0 ? 'yes' : 'no'),
  reads: (name) => [FEED, OLD, ANSWER, SETTINGS].some((each) => each.test(name)),
  pictures: (name) => PICTURE.test(name),
  async *items(archive) {
    for (const name of await exportsIn(archive)) {
      const blog = await blogOf(archive, name);
      if (ANSWER.test(name)) {
        yield* answersIn(archive, name, blog);
        continue;
      }
      for await (const entry of xmlItems(archive.read(name), name)) {
        const losses: Lost[] = [];
        if (entry.name === 'entry' && isItem(entry)) yield bloggerItem(entry, blog, losses);
        yield* losses;
      }
    }
  },
};

async function exportsIn(archive: Archive): Promise<string[]> {
  const names: string[] = [];
  for (const { name, isFile } of archive.packed) {
    if (!isFile || SETTINGS.test(name) || !blogger.reads(name)) continue;
    if (isBlogger((await headOf(archive, name)).toString('utf8'))) names.push(name);
  }
  return names;
}

/** Whether a file that begins so is an export of Blogger: what it names as its kinds stands in no feed for readers. */
export function isBlogger(head: string): boolean {
  if (/^\s*[[{]/.test(head)) return /"kind"\s*:\s*"blogger#(post|postList)"/.test(head);
  return /xmlns:\w+=["']http:\/\/schemas\.google\.com\/blogger\/2018|schemas\.google\.com\/blogger\/2008\/kind#/.test(
    head,
  );
}

async function* answersIn(archive: Archive, name: string, blog: BloggerBlog): AsyncGenerator<Item | Lost> {
  const isList = (await headOf(archive, name)).toString('utf8').trimStart().startsWith('[');
  for await (const value of jsonList(archive.read(name), name, isList ? undefined : 'items')) {
    const losses: Lost[] = [];
    yield answerItem(value, blog, losses);
    yield* losses;
  }
}

async function blogOf(archive: Archive, name: string): Promise<BloggerBlog> {
  const stored = storedIn(archive);
  if (ANSWER.test(name)) return { base: undefined, stored, isOpen: undefined };
  const told = await settingsBeside(archive, name);
  let [base, mode] = [told.base, told.mode];
  for await (const element of OLD.test(name) ? xmlItems(archive.read(name), name) : []) {
    const { rel, href } = element.attributes;
    if (element.name === 'link' && rel === 'alternate') base ??= URL.parse(href ?? '')?.href;
    if (/settings\.BLOG_READ_ACCESS_MODE$/.test(field(element, 'id'))) mode = field(element, 'content');
  }
  return { base, stored, isOpen: mode === undefined || mode === '' ? undefined : /^public$/i.test(mode) };
}

/** Today's export names the blog and its readers in a table beside its texts. */
async function settingsBeside(archive: Archive, name: string): Promise<{ base?: string | undefined; mode?: string }> {
  const file = name.replace(/[^/]+$/, 'settings.csv');
  if (!SETTINGS.test(file) || !archive.packed.some((each) => each.isFile && each.name === file)) return {};
  for await (const { blog_subdomain: sub = '', blog_read_access_mode: mode = '' } of tableRows(
    archive.read(file),
    file,
  ))
    return { base: /^[a-z0-9-]+$/i.test(sub) ? `https://${sub}.blogspot.com/` : undefined, mode };
  return {};
}

/** Pictures lie in albums under the names they were sent with. */
function storedIn({ packed }: Archive): Blog['stored'] {
  const byName = new Map<string, string | undefined>();
  for (const { name, isFile } of packed) {
    if (!isFile || !PICTURE.test(name)) continue;
    const last = name.slice(name.lastIndexOf('/') + 1);
    byName.set(last, byName.has(last) ? undefined : name); // of two nobody knows which is meant
  }
  return ({ pathname }) => {
    try {
      return byName.get(decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)).normalize('NFC'));
    } catch {
      return undefined;
    }
  };
}

function field(element: HtmlElement, name: string): string {
  return xmlText(childOf(element, name)).trim();
}

/** The kind of an entry in both exports: `post`, `page`, `comment`, `settings`, `template`. */
function kindOf(entry: HtmlElement): string {
  const named = childrenOf(entry, 'category').find(({ attributes }) => attributes.scheme === KIND);
  return (field(entry, 'blogger:type') || (named?.attributes.term?.replace(/^.*#/, '') ?? '')).toLowerCase();
}

function isItem(entry: HtmlElement): boolean {
  return !/^(settings|template)$/.test(kindOf(entry));
}

/** One entry. Only what is live in a blog for everybody was public. */
export function bloggerItem(entry: HtmlElement, blog: BloggerBlog, losses: Lost[] = []): Item {
  const kind = kindOf(entry);
  const status = field(entry, 'blogger:status');
  if (kind === 'comment') return skipped('comment');
  if (field(entry, 'blogger:trashed') !== '') return skipped('trash');
  if (NOT_LIVE[status]) return skipped(NOT_LIVE[status]);
  const control = childOf(entry, 'app:control');
  if (control && field(control, 'app:draft') !== 'no') return skipped('draft');
  const id = field(entry, 'id');
  const isOld = !childOf(entry, 'blogger:type');
  if (!/^(post|page)$/.test(kind) || id === '' || (status !== 'LIVE' && status !== '')) return skipped('unknown');
  const page = childrenOf(entry, 'link').find(({ attributes }) => attributes.rel === 'alternate')?.attributes.href;
  const path = field(entry, 'blogger:filename') || undefined;
  // in the old export what was published says at which address, and nothing else does
  const isLive = isOld ? page !== undefined : status === 'LIVE';
  const title = childOf(entry, 'title');
  const text: Text = {
    id,
    kind: kind === 'page' ? 'page' : 'post',
    audience: isLive && blog.isOpen !== false ? 'public' : 'ask',
    url: page ?? (path && blog.base ? URL.parse(path, blog.base)?.href : undefined),
    path,
    at: field(entry, 'published'),
    updatedAt: field(entry, 'updated'),
    title: title?.attributes.type === 'html' ? plainText(xmlText(title)) : xmlText(title).trim(),
    tags: tagsOf(entry),
    html: xmlText(childOf(entry, 'content')),
  };
  return itemOf(text, blog, losses);
}

function tagsOf(entry: HtmlElement): string[] {
  return childrenOf(entry, 'category')
    .filter(({ attributes: { scheme = '' } }) => scheme !== KIND && !/#kind$/.test(scheme))
    .flatMap(({ attributes: { term } }) => term || []);
}

/** An answer of the interface says who may read it only to the blog's owner. */
export function answerItem(value: unknown, blog: BloggerBlog, losses: Lost[] = []): Item {
  const read = answer.safeParse(value).data;
  if (!read) return skipped('unknown');
  const { id, url, status } = read;
  if (NOT_LIVE[status ?? '']) return skipped(NOT_LIVE[status ?? ''] ?? 'draft');
  if (status && status !== 'LIVE') return skipped('unknown');
  const text: Text = {
    id,
    kind: 'post',
    audience: status === 'LIVE' && blog.isOpen === true ? 'public' : 'ask',
    url: URL.parse(url ?? '')?.href,
    path: undefined,
    at: read.published ?? '',
    updatedAt: read.updated ?? '',
    title: plainText(read.title),
    tags: (read.labels ?? []).map(plainText),
    html: read.content ?? '',
    isHostSaid: true,
  };
  return itemOf(text, blog, losses);
}

function itemOf(text: Text, blog: BloggerBlog, losses: Lost[]): Item {
  const { id, kind, audience, path, title, html, isHostSaid } = text;
  const at = Date.parse(text.at);
  if (Number.isNaN(at)) return skipped('unknown');
  const url = text.url?.replace(/[?&]m=1$/, '');
  const { body, pictures, notes, lost } = blogText(html, { ...blog, base: url ?? blog.base }, title);
  losses.push(...lost);
  if (body === '') return skipped('empty');
  const host = URL.parse(url ?? blog.base ?? '')?.host;
  const own = path ?? (url && URL.parse(url)?.pathname) ?? '';
  const changed = Date.parse(text.updatedAt);
  return {
    kind: 'post',
    post: {
      id: /\.(?:post|page)-(\d+)$/.exec(id)?.[1] ?? id, // the interface names only this number
      audience,
      url,
      host,
      isHostSaid,
      aliases: host ? aliasesFrom([url], host) : aliasesFrom([path && `https://${NOWHERE}${path}`], NOWHERE),
      slug: slugFrom(own.replace(/^.*\//, '').replace(/\.html$/, ''), kind),
      becomes: kind,
      publishedAt: new Date(at).toISOString(),
      updatedAt: Number.isNaN(changed) ? undefined : new Date(changed).toISOString(),
      title: title || undefined,
      tags: [...new Set(text.tags)],
      body,
      pictures,
      notes,
      source: html,
    },
  };
}
