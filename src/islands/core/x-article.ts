import * as z from 'zod';
import { type Between, htmlOfBlocks, htmlText } from './block-html.ts';
import { htmlTree } from './html-tree.ts';
import { type Written, webAddress, writtenFrom } from './markdown-from-html.ts';

/** A long article of X, as far as its file says it. */
export type XArticle = {
  readonly id: string;
  readonly isDraft: boolean;
  readonly title: string;
  /** ISO 8601, UTC */
  readonly publishedAt: string;
  /** The file of each picture is its address at X. */
  readonly written: Written;
  readonly source: string;
};

type Fields = Readonly<Record<string, unknown>>;

const fields = z.record(z.string(), z.unknown());

/**
 * Reads an article, or says that it cannot. No such file was ever seen: this takes the names X has for the same in its
 * interface and its editor, in either spelling, and does not guess where none of them is there.
 */
export function readArticle(value: unknown): XArticle | undefined {
  const item = unwrapped(value);
  const id = item && textAt(item, ['rest_id', 'id_str', 'article_id', 'id']);
  const publishedAt = item && momentOf(item);
  const html = item && htmlOf(item);
  if (!id || !publishedAt || html === undefined) return undefined;
  const state = textAt(item, ['lifecycle_state', 'state', 'status']) ?? '';
  const cover = addressIn(fields.safeParse(at(item, ['cover_media', 'cover_image'])).data ?? {});
  return {
    id,
    isDraft: at(item, ['is_draft', 'draft']) === true || (state !== '' && !/^publish/i.test(state)),
    title: textAt(item, ['title']) ?? '',
    publishedAt,
    written: writtenFrom(htmlTree((cover ? picture(cover, '') : '') + html), PLACES),
    source: plainOf(item) ?? html,
  };
}

/** What is embedded from elsewhere is no picture of the archive. */
const PLACES = {
  link: webAddress,
  picture: (src: string) =>
    /twimg\.com\/|\.(jpe?g|png|gif|webp|mp4)([?#]|$)/i.test(src) ? webAddress(src) : undefined,
};

/** The archive wraps every item in an object of one key. */
function unwrapped(value: unknown): Fields | undefined {
  const outer = fields.safeParse(value).data;
  const inner = outer && at(outer, ['article', 'twitter_article', 'article_results', 'result']);
  return fields.safeParse(inner).success ? unwrapped(inner) : outer;
}

/** Of several names, in snake_case or camelCase, the first that says anything. */
function at(item: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const found = item[name] ?? item[camel];
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function textAt(item: Fields, names: readonly string[]): string | undefined {
  const found = at(item, names);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : undefined;
}

/** Seconds or milliseconds since 1970, or a day in words. */
function momentOf(item: Fields): string | undefined {
  const metadata = fields.safeParse(at(item, ['metadata', 'article_metadata'])).data ?? {};
  const names = ['first_published_at_secs', 'first_published_at', 'published_at', 'created_at_secs', 'created_at'];
  const text = textAt(item, names) ?? textAt(metadata, names) ?? '';
  const isNumber = /^\d{9,14}$/.test(text);
  const ms = isNumber ? Number(text) * (text.length < 12 ? 1000 : 1) : Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

function htmlOf(item: Fields): string | undefined {
  const state = stateOf(at(item, ['content_state', 'content', 'body']));
  const blocks = state && htmlOfBlocks(state, betweenOf(item));
  return blocks ?? textAt(item, ['content_html', 'html']) ?? paragraphs(plainOf(item));
}

function plainOf(item: Fields): string | undefined {
  return textAt(item, ['plain_text', 'full_text', 'text', 'body', 'content']);
}

/** The state of the editor, which may be packed into a text once more. */
function stateOf(said: unknown): Fields | undefined {
  if (typeof said !== 'string') return fields.safeParse(said).data;
  try {
    return said.startsWith('{') ? fields.safeParse(JSON.parse(said)).data : undefined;
  } catch {
    return undefined; // a text that begins with a bracket
  }
}

/** A picture, a rule, or something of elsewhere, which becomes a link. */
function betweenOf(item: Fields): Between {
  const media = mediaOf(at(item, ['media_entities', 'media']));
  return (type, data) => {
    if (/^(divider|hr)$/i.test(type)) return '<hr>';
    const items = z.array(fields).safeParse(at(data, ['media_items'])).data ?? [data];
    const alt = textAt(data, ['alt_text', 'alt', 'caption']) ?? '';
    if (/^(media|image|photo)$/i.test(type)) {
      const addresses = items.map((each) => media.get(textAt(each, ['media_id']) ?? '') ?? addressIn(each));
      return addresses.map((each) => (each ? picture(each, alt) : '')).join('');
    }
    const markdown = textAt(data, ['markdown']);
    if (markdown) return `<pre><code>${htmlText(markdown)}</code></pre>`;
    const tweet = textAt(data, ['tweet_id']);
    const url = textAt(data, ['url']) ?? (tweet && `https://twitter.com/i/web/status/${tweet}`);
    return url ? `<iframe src="${htmlText(url)}"></iframe>` : '';
  };
}

/** Addresses of pictures by the number under which the text names them. */
function mediaOf(said: unknown): ReadonlyMap<string, string> {
  const list = z.array(fields).safeParse(said).data ?? [];
  return new Map(
    list.flatMap((each) => {
      const [id, url] = [textAt(each, ['media_id', 'id']), addressIn(each)];
      return id && url ? [[id, url] as const] : [];
    }),
  );
}

function addressIn(medium: Fields): string | undefined {
  const info = fields.safeParse(at(medium, ['media_info'])).data ?? medium;
  return textAt(info, ['original_img_url', 'media_url_https', 'media_url', 'url']);
}

function picture(url: string, alt: string): string {
  return `<p><img src="${htmlText(url)}" alt="${htmlText(alt)}"></p>`;
}

function paragraphs(text: string | undefined): string | undefined {
  return text
    ?.split(/\n{2,}/)
    .map((each) => `<p>${htmlText(each).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
