import { aliasesFrom, type Blog, blogText, plainText, slugFrom } from '../core/blog-text.ts';
import type { HtmlElement } from '../core/html-tree.ts';
import { type Item, type Lost, type Skipped, skipped } from '../core/post.ts';
import { paragraphed, withoutShortcodes } from '../core/wordpress-text.ts';
import { childOf, childrenOf, xmlItems, xmlText } from '../core/xml-items.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';

const EXPORT = /^[^/]+\.xml$/;
const PICTURE = /\.(jpe?g|png|gif|webp|avif|heic|mp4|m4v|webm|mp3|m4a|ogg|pdf)$/i;
const NOT_PUBLIC: Readonly<Record<string, Skipped>> = {
  private: 'protected',
  draft: 'draft',
  'auto-draft': 'draft',
  pending: 'draft',
  future: 'draft',
  trash: 'trash',
};

/** A picture in the media library. */
export type Attached = { readonly url: string; readonly alt: string; readonly parent: string };

/** What the whole export says, known before its first text is read. */
export type WordpressBlog = Blog & {
  readonly host: string | undefined;
  readonly lang: string | undefined;
  readonly attached: ReadonlyMap<string, Attached>;
};

/** WordPress as its own export writes it (WXR). Comments are of other people and stay where they are. */
export const wordpress: Network = {
  name: 'wordpress',
  knows: async (archive) => ((await exportsIn(archive)).length > 0 ? 'yes' : 'no'),
  reads: (name) => EXPORT.test(name),
  pictures: (name) => PICTURE.test(name),
  async *items(archive) {
    const names = await exportsIn(archive);
    const blog = await blogOf(archive, names);
    for (const name of names)
      for await (const element of xmlItems(archive.read(name), name))
        if (element.name === 'item' && isText(element)) yield* wordpressItems(element, blog);
  },
};

async function exportsIn(archive: Archive): Promise<string[]> {
  const names: string[] = [];
  for (const { name, isFile } of archive.packed) {
    if (!isFile || !EXPORT.test(name)) continue;
    const head = (await headOf(archive, name)).toString('utf8');
    if (/xmlns:wp=["']https?:\/\/wordpress\.org\/export\/|<wp:wxr_version>/.test(head)) names.push(name);
  }
  return names;
}

async function blogOf(archive: Archive, names: readonly string[]): Promise<WordpressBlog> {
  const attached = new Map<string, Attached>();
  let [base, lang]: (string | undefined)[] = [];
  for (const name of names)
    for await (const element of xmlItems(archive.read(name), name)) {
      if (element.name === 'wp:base_blog_url') base = addressIn(element) ?? base;
      if (element.name === 'link') base ??= addressIn(element);
      if (element.name === 'language') lang ??= xmlText(element).trim().slice(0, 2).toLowerCase();
      const url = field(element, 'wp:attachment_url');
      if (element.name !== 'item' || url === '') continue;
      const alt = metaOf(element, '_wp_attachment_image_alt');
      attached.set(field(element, 'wp:post_id'), { url, alt, parent: field(element, 'wp:post_parent') });
    }
  return { base, host: base && URL.parse(base)?.host, lang, attached, stored: storedIn(archive) };
}

function addressIn(element: HtmlElement): string | undefined {
  return URL.parse(xmlText(element).trim())?.href;
}

/** A file of the library lies at the same end of its path, whatever the folder around it; a smaller copy is the whole. */
function storedIn({ packed }: Archive): Blog['stored'] {
  const byEnd = new Map<string, string>();
  for (const { name, isFile } of packed)
    if (isFile && PICTURE.test(name)) byEnd.set(/\d{4}\/\d\d\/[^/]+$/.exec(name)?.[0] ?? name, name);
  return ({ host, pathname }) => {
    let path: string;
    try {
      path = decodeURIComponent(pathname).normalize('NFC');
    } catch {
      return undefined;
    }
    const own = /\/wp-content\/uploads\/(?:sites\/\d+\/)?(.+)$/.exec(path)?.[1];
    const end = own ?? (/\.files\.wordpress\.com$/.test(host) ? path.slice(1) : undefined);
    return end && (byEnd.get(end.replace(/-\d+x\d+(?=\.[a-z]+$)/i, '')) ?? byEnd.get(end));
  };
}

function field(element: HtmlElement, name: string): string {
  return xmlText(childOf(element, name)).trim();
}

function metaOf(element: HtmlElement, key: string): string {
  const meta = childrenOf(element, 'wp:postmeta').find((each) => field(each, 'wp:meta_key') === key);
  return meta ? field(meta, 'wp:meta_value') : '';
}

/** Menus, templates, pictures and earlier versions are no texts. */
function isText(element: HtmlElement): boolean {
  return !/^(attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+)$/.test(
    field(element, 'wp:post_type'),
  );
}

function* wordpressItems(element: HtmlElement, blog: WordpressBlog): Generator<Item | Lost> {
  const losses: Lost[] = [];
  yield wordpressItem(element, blog, losses);
  yield* losses;
}

/** One text. Only what is published, has no password and is for everybody was public. */
export function wordpressItem(element: HtmlElement, blog: WordpressBlog, losses: Lost[] = []): Item {
  const type = field(element, 'wp:post_type');
  const status = field(element, 'wp:status');
  const id = field(element, 'wp:post_id');
  if (NOT_PUBLIC[status]) return skipped(NOT_PUBLIC[status]);
  if (xmlText(childOf(element, 'wp:post_password')) !== '') return skipped('protected');
  const at = writtenAt(element);
  if (status !== 'publish' || !/^(post|page)$/.test(type) || id === '' || !at) return skipped('unknown');
  const readers = metaOf(element, '_jetpack_newsletter_access');
  if (readers.startsWith('paid')) return skipped('paid');
  const kind = type === 'page' ? 'page' : 'post';
  const title = plainText(field(element, 'title'));
  const source = xmlText(childOf(element, 'content:encoded'));
  const { body, pictures, notes, lost } = blogText(htmlOf(element, source, blog), blog, title);
  losses.push(...lost);
  if (body === '') return skipped('empty');
  const link = URL.parse(field(element, 'link'), blog.base)?.href;
  const guid = field(element, 'guid');
  const modified = utcOf(field(element, 'wp:post_modified_gmt'));
  return {
    kind: 'post',
    post: {
      id: `${blog.host ?? ''}?p=${id}`,
      audience: readers === '' || readers === 'everybody' ? 'public' : 'ask',
      url: link,
      host: blog.host,
      aliases: aliasesFrom([link, guid.includes('?') ? guid : undefined], blog.host),
      slug: slugFrom(field(element, 'wp:post_name'), kind),
      becomes: kind,
      publishedAt: at,
      updatedAt: modified,
      lang: blog.lang,
      title: title === '' ? undefined : title,
      summary: plainText(xmlText(childOf(element, 'excerpt:encoded'))) || undefined,
      tags: tagsOf(element),
      body,
      pictures,
      notes,
      source,
    },
  };
}

/** `0000-00-00` stands where a time is not set. */
function utcOf(time: string): string | undefined {
  const at = /^[1-9]\d{3}-/.test(time) ? Date.parse(`${time.replace(' ', 'T')}Z`) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function writtenAt(element: HtmlElement): string | undefined {
  const said = Date.parse(field(element, 'pubDate'));
  const real = utcOf(field(element, 'wp:post_date_gmt'));
  if (real || Number.isNaN(said) || said < 0) return real ?? utcOf(field(element, 'wp:post_date'));
  return new Date(said).toISOString();
}

function tagsOf(element: HtmlElement): string[] {
  const names = childrenOf(element, 'category')
    .filter(({ attributes }) => /^(category|post_tag|tag)$/.test(attributes.domain ?? ''))
    .filter(({ attributes }) => !/^(uncategorized|allgemein)$/.test(attributes.nicename ?? ''))
    .map((each) => plainText(xmlText(each)));
  return [...new Set(names)].filter((name) => name !== '');
}

/** As the blog showed it: paragraphs, captions and galleries made, the picture of the article above it. */
function htmlOf(element: HtmlElement, source: string, { attached }: WordpressBlog): string {
  const id = field(element, 'wp:post_id');
  const imageOf = (number: string) => {
    const found = attached.get(number);
    return found ? `<img src="${quoted(found.url)}" alt="${quoted(found.alt)}">` : '';
  };
  const own = [...attached].filter(([, { parent }]) => parent === id).map(([number]) => number);
  const told = source.replace(/<img\b(?=[^>]*\bwp-image-(\d+))(?![^>]*\balt=["'][^"'])/g, (start, number: string) =>
    attached.get(number)?.alt ? `<img alt="${quoted(attached.get(number)?.alt ?? '')}"` : start,
  );
  const html = withoutShortcodes(told, (numbers) => (numbers ?? own).map(imageOf).join('\n'));
  const cover = imageOf(metaOf(element, '_thumbnail_id'));
  return `${cover === '' ? '' : `<p>${cover}</p>\n`}${/<!-- wp:/.test(source) ? html : paragraphed(html)}`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
