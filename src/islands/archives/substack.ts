import * as z from 'zod';
import { type BlogText, blogText, plainText, slugFrom } from '../core/blog-text.ts';
import { firstIn, type HtmlElement, type HtmlNode, hasClass, htmlTree, textIn } from '../core/html-tree.ts';
import { type Audience, type Item, type Lost, lost, type Skipped, skipped } from '../core/post.ts';
import { tableRows } from '../core/table.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';
import { textOf } from '../read-text.ts';

const TABLE = 'posts.csv';
const TEXT = /^posts\/[^/]+\.html$/;
const SEEN: Readonly<Record<string, Audience>> = { everyone: 'public', only_free: 'ask' };
const KINDS: Readonly<Record<string, 'post' | 'page'>> = {
  newsletter: 'post',
  podcast: 'post',
  thread: 'post',
  video: 'post',
  page: 'page',
};
/** Of so many texts the first are asked where the letter stood. */
const ASKED_TEXTS = 40;

const embedded = z.object({ url: z.string() });

/** A row of the table of texts. */
export type SubstackRow = Readonly<Record<string, string>>;

/** Substack: what the table of texts says was for everybody. Who reads it, and who opened which letter, is not opened. */
export const substack: Network = {
  name: 'substack',
  knows: async (archive) => {
    if (!archive.packed.some(({ name, isFile }) => isFile && name === TABLE)) return 'no';
    const head = (await headOf(archive, TABLE, 500)).toString('utf8');
    return /^\ufeff?"?post_id"?,"?post_date"?,"?is_published"?/.test(head) ? 'yes' : 'no';
  },
  reads: (name) => name === TABLE || TEXT.test(name),
  pictures: () => false,
  items: textsOf,
};

/** The texts of drafts and of those that were paid for are not opened; nor are those the table does not name. */
async function* textsOf(archive: Archive): AsyncGenerator<Item | Lost> {
  const files = new Set(archive.packed.filter(({ name, isFile }) => isFile && TEXT.test(name)).map(({ name }) => name));
  const named = new Set<string>();
  const host = await hostOf(archive, files);
  for await (const row of tableRows(archive.read(TABLE), TABLE)) {
    const name = fileOf(row);
    named.add(name);
    const why = whyNot(row);
    if (why) {
      yield skipped(why);
      continue;
    }
    if (!files.has(name)) {
      yield lost(titleIn(row) || name, 'unread');
      yield skipped('empty');
      continue;
    }
    const losses: Lost[] = [];
    yield substackItem(row, await textOf(archive, name), host, losses);
    yield* losses;
  }
  for (const name of files) if (!named.has(name)) yield skipped('noAudience');
}

/** Where the buttons to subscribe lead, in most of the texts that are read: the table does not say it. */
async function hostOf(archive: Archive, files: ReadonlySet<string>): Promise<string | undefined> {
  const votes = new Map<string, number>();
  let asked = 0;
  for await (const row of tableRows(archive.read(TABLE), TABLE)) {
    const name = fileOf(row);
    if (whyNot(row) || !files.has(name)) continue;
    if (asked >= ASKED_TEXTS) break;
    asked += 1;
    for (const found of (await textOf(archive, name)).matchAll(/href="https?:\/\/([^/"]+)\/subscribe\b/g)) {
      const host = (found[1] ?? '').toLowerCase();
      votes.set(host, (votes.get(host) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function fileOf({ post_id: id = '' }: SubstackRow): string {
  return `posts/${id}.html`;
}

function titleIn({ title = '' }: SubstackRow): string {
  return plainText(title);
}

/** Why a text does not come; for whom it was is told before its file is opened. */
function whyNot(row: SubstackRow): Skipped | undefined {
  const { is_published: published = '', type = '', audience = '', post_date: at = '' } = row;
  if (/^false$/i.test(published) || type === 'adhoc_email') return 'draft';
  if (/^(only_paid|founding)$/.test(audience)) return 'paid';
  if (type === 'restack') return 'boost';
  if (audience === '') return 'noAudience';
  const isKnown = /^true$/i.test(published) && KINDS[type] && SEEN[audience] && !Number.isNaN(Date.parse(at));
  return isKnown && row.post_id ? undefined : 'unknown';
}

/** One text; public is what was published for everyone. */
export function substackItem(row: SubstackRow, html: string, host: string | undefined, losses: Lost[] = []): Item {
  const why = whyNot(row);
  if (why) return skipped(why);
  const { post_id: id = '', post_date: at = '', audience = '', type = '' } = row;
  const kind = KINDS[type] ?? 'post';
  const title = titleIn(row);
  const text = letterText(html, row.podcast_url ?? '', host, title);
  losses.push(...text.lost);
  if (text.body === '') return skipped('empty');
  const name = id.replace(/^\d+\./, '');
  const path = `/p/${encodeURIComponent(name)}`;
  return {
    kind: 'post',
    post: {
      id: id.replace(/\..*$/s, ''),
      audience: SEEN[audience] ?? 'ask',
      url: host && `https://${host}${path}`,
      host,
      isHostSaid: true,
      aliases: [path],
      slug: slugFrom(name, kind),
      becomes: kind,
      publishedAt: new Date(at).toISOString(),
      title: title || undefined,
      summary: plainText(row.subtitle) || undefined,
      tags: [],
      body: text.body,
      pictures: text.pictures,
      notes: text.notes,
      source: html,
    },
  };
}

function letterText(html: string, sound: string, host: string | undefined, title: string): BlogText {
  const root = cleaned(htmlTree(html));
  const heard = URL.parse(sound) ? [{ name: 'p', attributes: {}, children: [linkTo(sound)] }] : [];
  const base = host && `https://${host}/`;
  return blogText({ ...root, children: [...heard, ...root.children] }, { base, stored: () => undefined }, title);
}

function linkTo(href: string): HtmlElement {
  return { name: 'a', attributes: { href }, children: [href] };
}

const BUTTONS = /^(button-wrapper|captioned-button-wrap|subscription-widget(-wrap(-editor)?)?|subscribe-widget)$/;

/** Without buttons; notes keep their numbers, pictures their own addresses, and what is embedded becomes a link. */
function cleaned(element: HtmlElement): HtmlElement {
  const children = element.children.flatMap((child): HtmlNode[] => {
    if (typeof child === 'string') return [child];
    if (hasClass(child, BUTTONS)) return [];
    if (hasClass(child, /^footnote-(anchor|number)$/)) return [`[${textIn(child)}]`];
    const address = embeddedIn(child);
    return [address ? { name: 'iframe', attributes: { src: address }, children: [] } : cleaned(child)];
  });
  const { src, href } = element.attributes;
  const own = { ...(src ? { src: stored(src) } : {}), ...(href ? { href: stored(href) } : {}) };
  return { ...element, attributes: { ...element.attributes, ...own }, children };
}

/** What only its attributes tell of: a text of another letter, a film, a post of a network. */
function embeddedIn(element: HtmlElement): string | undefined {
  const said = element.attributes['data-attrs'];
  if (!said || textIn(element) !== '' || firstIn(element, ({ name }) => /^(img|iframe|a)$/.test(name)))
    return undefined;
  try {
    const { url } = embedded.parse(JSON.parse(said));
    return URL.parse(url)?.href;
  } catch {
    return undefined; // what it embeds is not said in a way that is understood
  }
}

/** The address of a picture without the service that makes it smaller. */
function stored(address: string): string {
  const whole = /^https:\/\/substackcdn\.com\/image\/fetch\/.*?(https?(?:%3A|:).+)$/i.exec(address)?.[1];
  try {
    return whole ? decodeURIComponent(whole) : address;
  } catch {
    return address;
  }
}
