import * as z from 'zod';
import { jsonList } from '../core/json-list.ts';
import { markdownFromHtml } from '../core/markdown-from-html.ts';
import { markdownFromText } from '../core/markdown-from-text.ts';
import { type Item, type Note, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';

const JSON_FILE = /^([^/]+|json\/\d+)\.json$/;

const loose = <T extends z.ZodType>(item: T) => item.nullish().catch(undefined);
const text = loose(z.string());
const record = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  url: z.string(),
  'url-with-slug': text,
  type: z.string(),
  'unix-timestamp': z.coerce.number().int().min(0),
  slug: text,
  state: text,
  private: loose(z.union([z.boolean(), z.string(), z.number()])),
  tags: loose(z.array(z.string())),
  format: text,
  'reblogged-from-url': text,
  'reblogged-from-name': text,
  'regular-title': text,
  'regular-body': text,
  'photo-caption': text,
  'photo-url-1280': text,
  photos: loose(z.array(z.object({ caption: text }))),
  'quote-text': text,
  'quote-source': text,
  'link-text': text,
  'link-url': text,
  'link-description': text,
  'conversation-title': text,
  conversation: loose(z.array(z.object({ label: text, phrase: text }))),
  question: text,
  answer: text,
  'audio-caption': text,
  'video-caption': text,
  'video-source': text,
});

type Read = z.output<typeof record>;

/** Tumblr as its first interface gives it, which is what programs for backups keep. Pictures are only addresses. */
export const tumblr: Network = {
  name: 'tumblr',
  knows: async (archive) => {
    for (const { name, isFile } of archive.packed) if (isFile && (await isTumblr(archive, name))) return 'yes';
    return 'no';
  },
  reads: (name) => JSON_FILE.test(name),
  pictures: () => false,
  async *items(archive) {
    for (const { name, isFile } of archive.packed) {
      if (!isFile || !(await isTumblr(archive, name))) continue;
      for await (const value of jsonList(archive.read(name), name, 'posts')) yield tumblrItem(value);
    }
  },
};

async function isTumblr(archive: Archive, name: string): Promise<boolean> {
  if (!/^[^/]+\.json$/.test(name)) return false;
  const head = (await headOf(archive, name)).toString('utf8');
  return /"tumblelog"\s*:/.test(head) && /"posts"\s*:/.test(head);
}

/** One post. What the interface marks as private, waiting or a draft was not public. */
export function tumblrItem(value: unknown): Item {
  const read = record.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { id, state, tags, slug, url } = read.data;
  if (state && state !== 'published') return skipped(state === 'private' ? 'protected' : 'draft');
  if (read.data.private && !['0', 'false'].includes(String(read.data.private))) return skipped('protected');
  if (read.data['reblogged-from-url'] || read.data['reblogged-from-name']) return skipped('boost');
  const { title, parts, notes } = saidIn(read.data);
  const body = parts.filter((part) => part !== '').join('\n\n');
  if (body === '' && notes.length === 0) return skipped('empty');
  return {
    kind: 'post',
    post: {
      id,
      audience: 'public',
      url: read.data['url-with-slug'] ?? url,
      publishedAt: new Date(read.data['unix-timestamp'] * 1000).toISOString(),
      title: title === '' ? undefined : title,
      slug: slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? slug : undefined,
      tags: tags ?? [],
      body,
      pictures: [],
      notes,
      source: JSON.stringify(value, null, 2),
    },
  };
}

type Said = { readonly title: string; readonly parts: readonly string[]; readonly notes: readonly Note[] };

function saidIn(read: Read): Said {
  const written = (part: string | null | undefined) =>
    read.format === 'markdown' ? (part ?? '') : markdownFromHtml(part ?? '');
  const said = (parts: readonly string[], notes: readonly Note[] = [], title = ''): Said => ({ title, parts, notes });
  switch (read.type) {
    case 'photo': {
      const captions = (read.photos ?? []).map(({ caption }) => written(caption));
      return said([written(read['photo-caption']), ...captions], ['linked']);
    }
    case 'quote':
      return said([quoted(written(read['quote-text'])), written(read['quote-source'])]);
    case 'link':
      return said(
        [markdownFromText(read['link-url'] ?? ''), written(read['link-description'])],
        [],
        markdownless(read['link-text']),
      );
    case 'conversation':
      return said(
        (read.conversation ?? []).map(({ label, phrase }) => markdownFromText(`${label ?? ''} ${phrase ?? ''}`)),
        ['names'],
        markdownless(read['conversation-title']),
      );
    case 'answer':
      return said([quoted(markdownFromHtml(read.question ?? '')), written(read.answer)], ['names']);
    case 'audio':
      return said([written(read['audio-caption'])], ['linked']);
    case 'video':
      return said([markdownFromText(read['video-source'] ?? ''), written(read['video-caption'])], ['linked']);
    default:
      return said([written(read['regular-body'])], [], markdownless(read['regular-title']));
  }
}

function quoted(markdown: string): string {
  return markdown === '' ? '' : markdown.replace(/^/gm, '> ');
}

function markdownless(html: string | null | undefined): string {
  return markdownFromHtml(html ?? '').replace(/\\(?=[\p{P}\p{S}])/gu, '');
}
