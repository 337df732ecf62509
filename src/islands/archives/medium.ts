import { blogText, slugFrom } from '../core/blog-text.ts';
import { elementsIn, firstIn, type HtmlElement, hasClass, htmlTree, textIn, without } from '../core/html-tree.ts';
import { type Item, type Lost, type Note, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';
import { textOf } from '../read-text.ts';

const STORY = /^(posts\/)?[^/]+\.html$/;
const UNFINISHED = /^(posts\/)?draft_/;
const NO_DAY = '1970-01-01T00:00:00.000Z'; // a day nobody believes, and which is counted as doubtful

/** Medium: the stories of an account. Claps, bookmarks, sessions and addresses of machines beside them are not opened. */
export const medium: Network = {
  name: 'medium',
  knows: async (archive) => {
    for (const name of storiesIn(archive)) if (await isStory(archive, name)) return 'yes';
    return 'no';
  },
  reads: (name) => STORY.test(name) && !UNFINISHED.test(name),
  pictures: () => false,
  async *items(archive) {
    for (const { name, isFile } of archive.packed)
      if (isFile && UNFINISHED.test(name) && STORY.test(name)) yield skipped('draft');
    for (const name of storiesIn(archive)) {
      const losses: Lost[] = [];
      yield mediumItem(await textOf(archive, name), name, losses);
      yield* losses;
    }
  },
};

function storiesIn({ packed }: Archive): string[] {
  return packed.filter(({ name, isFile }) => isFile && medium.reads(name)).map(({ name }) => name);
}

async function isStory(archive: Archive, name: string): Promise<boolean> {
  const head = (await headOf(archive, name)).toString('utf8');
  return /class="h-entry"/.test(head) && /class="p-name"/.test(head) && /data-field="body"/.test(head);
}

/**
 * One story. It was published where it says when; where it names only its address, its owner is asked. What has no
 * title and begins with its name is a response to somebody else.
 */
export function mediumItem(html: string, name: string, losses: Lost[] = []): Item {
  const root = htmlTree(html);
  const within = (pattern: RegExp) => firstIn(root, (element) => hasClass(element, pattern));
  const [content, time] = [within(/^e-content$/), within(/^dt-published$/)?.attributes.datetime];
  if (!within(/^h-entry$/) || !content) return skipped('unknown');
  const canonical = URL.parse(within(/^p-canonical$/)?.attributes.href ?? '');
  const instant = Date.parse(time ?? '');
  if (Number.isNaN(instant) && !canonical) return skipped('draft');
  const title = textIn(within(/^p-name$/) ?? '');
  const summary = textIn(within(/^p-summary$/) ?? '');
  if (within(/^u-in-reply-to$/) || isResponse(content, title, summary)) return skipped('comment');
  const rest = withoutHead(content, title, summary);
  const text = blogText(rest, { base: undefined, stored: () => undefined }, title);
  losses.push(...text.lost);
  if (text.body === '') return skipped('empty');
  const notes: Note[] = [...text.notes, 'unlisted'];
  const tags = [...elementsIn(root)].filter((element) => hasClass(element, /^p-tag$/)).map(textIn);
  const day = /^(?:posts\/)?(\d{4}-\d{2}-\d{2})_/.exec(name)?.[1];
  return {
    kind: 'post',
    post: {
      id: idIn(name),
      audience: Number.isNaN(instant) ? 'ask' : 'public',
      url: canonical?.href,
      slug: slugFrom(slugIn(canonical?.pathname ?? name), 'post'),
      publishedAt: Number.isNaN(instant) ? dayAt(day) : new Date(instant).toISOString(),
      title: title || undefined,
      summary: summary !== '' && !isBeginning(summary, textIn(rest)) ? summary : undefined,
      tags: [...new Set(tags)].filter((tag) => tag !== ''),
      body: text.body,
      pictures: text.pictures,
      notes,
      source: html,
    },
  };
}

/** The number Medium gave it stays, also where its title changes. */
function idIn(name: string): string {
  return /-([0-9a-f]{8,16})\.html$/.exec(name)?.[1] ?? name.replace(/^posts\/|\.html$/g, '');
}

function slugIn(path: string): string {
  const last =
    path
      .replace(/\.html$/, '')
      .split('/')
      .at(-1) ?? '';
  return last
    .replace(/^\d{4}-\d{2}-\d{2}_/, '')
    .replace(/-?[0-9a-f]{8,16}$/, '')
    .toLowerCase();
}

function dayAt(day: string | undefined): string {
  const at = Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(at) ? NO_DAY : new Date(at).toISOString();
}

function isResponse(content: HtmlElement, title: string, summary: string): boolean {
  const first = firstIn(content, (element) => hasClass(element, /^graf$/));
  if (!first || summary !== '' || firstIn(content, (element) => hasClass(element, /^graf--title$/))) return false;
  return first.name === 'p' && isBeginning(title, textIn(first));
}

/** Long ones are cut, with a sign for it. */
function isBeginning(of: string, text: string): boolean {
  return of !== '' && text.startsWith(of.replace(/(…|\.\.\.)$/, '').trim());
}

/** Without its title, its subtitle and the line above its first part, which stand elsewhere or are not seen. */
function withoutHead(content: HtmlElement, title: string, summary: string): HtmlElement {
  const shown = (pattern: RegExp, text: string) =>
    firstIn(content, (element) => hasClass(element, pattern) && textIn(element) === text);
  const line = firstIn(content, (element) => hasClass(element, /^section-divider$/));
  const taken = new Set([line, shown(/^graf--title$/, title), shown(/^graf--subtitle$/, summary)]);
  return without(content, (node) => typeof node !== 'string' && taken.has(node));
}
