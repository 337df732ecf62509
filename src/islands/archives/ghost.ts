import * as z from 'zod';
import { Refusal } from '../../words/refusal.ts';
import { type Blog, blogText, slugFrom } from '../core/blog-text.ts';
import { type Item, type Lost, lost, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';
import { textOf } from '../read-text.ts';

const EXPORT = /^[^/]+\.json$/;
const PICTURE = /(^|\/)content\/(images|media|files)\/.+\.[a-z0-9]+$/i;
const HERE = 'https://website.invalid';
const LARGEST_EXPORT_BYTES = 200_000_000;

const loose = <T extends z.ZodType>(item: T) => item.nullish().catch(undefined);
const text = loose(z.string());
const key = z.union([z.string(), z.number()]).transform(String);
const rows = z.array(z.unknown()).catch([]);
const data = z.object({ posts: z.array(z.unknown()), tags: rows, posts_tags: rows });
const whole = z.union([
  z.object({ db: z.array(z.object({ data })).min(1) }).transform(({ db }) => db.map((each) => each.data)),
  z.object({ data }).transform((one) => [one.data]),
]);
const record = z.object({
  id: key,
  title: text,
  slug: z.string(),
  html: text,
  lexical: text,
  mobiledoc: text,
  feature_image: text,
  status: z.string(),
  visibility: text,
  type: text,
  page: loose(z.union([z.boolean(), z.number()])),
  published_at: z.coerce.string(),
  updated_at: text,
  custom_excerpt: text,
});
const tag = z.object({ id: key, name: z.string(), visibility: text });
const tagged = z.object({ post_id: key, tag_id: key });

type Data = z.output<typeof data>;

/** Ghost as its own export writes it. Its members are not read. */
export const ghost: Network = {
  name: 'ghost',
  knows: async (archive) => {
    for (const { name, isFile } of archive.packed) if (isFile && (await isExport(archive, name))) return 'yes';
    return 'no';
  },
  reads: (name) => EXPORT.test(name),
  pictures: (name) => PICTURE.test(name),
  async *items(archive) {
    const stored = storedIn(archive);
    for (const { name, isFile } of archive.packed) {
      if (!isFile || !(await isExport(archive, name))) continue;
      for (const one of exportOf(await textOf(archive, name, LARGEST_EXPORT_BYTES), name)) {
        const tags = tagsIn(one);
        for (const post of one.posts) {
          const losses: Lost[] = [];
          yield ghostItem(post, { base: HERE, stored }, tags, losses);
          yield* losses;
        }
      }
    }
  },
};

async function isExport(archive: Archive, name: string): Promise<boolean> {
  if (!EXPORT.test(name)) return false;
  const head = (await headOf(archive, name)).toString('utf8');
  return /"exported_on"\s*:/.test(head) && /"data"\s*:/.test(head);
}

function exportOf(json: string, file: string): Data[] {
  try {
    return whole.parse(JSON.parse(json));
  } catch {
    throw new Refusal('importBroken', { file, at: String(Buffer.byteLength(json)) });
  }
}

function storedIn({ packed }: Archive): Blog['stored'] {
  const byEnd = new Map<string, string>();
  for (const { name, isFile } of packed)
    if (isFile && PICTURE.test(name)) byEnd.set(name.slice(name.lastIndexOf('content/')), name);
  return ({ pathname }) => byEnd.get(pathname.slice(pathname.lastIndexOf('content/')).replace(/\/size\/w\d+/, ''));
}

/** Tags by the post that has them; those that begin with `#` are for the blog's own use. */
function tagsIn({ tags, posts_tags: pairs }: Data): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string>();
  for (const each of tags) {
    const read = tag.safeParse(each).data;
    if (read && read.visibility !== 'internal' && !read.name.startsWith('#')) names.set(read.id, read.name);
  }
  const found = new Map<string, string[]>();
  for (const each of pairs) {
    const read = tagged.safeParse(each).data;
    const name = read && names.get(read.tag_id);
    if (read && name) found.set(read.post_id, [...(found.get(read.post_id) ?? []), name]);
  }
  return found;
}

/** One text. Public is what is published for everybody; what only went out by mail never was. */
export function ghostItem(
  value: unknown,
  blog: Blog,
  tags: ReadonlyMap<string, readonly string[]>,
  losses: Lost[] = [],
): Item {
  const read = record.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { id, title, slug, status, visibility, published_at: at, ...post } = read.data;
  if (/^(draft|scheduled|sent)$/.test(status)) return skipped('draft');
  if (/^(paid|tiers|filter)$/.test(visibility ?? '')) return skipped('paid');
  const instant = Date.parse(at);
  if (status !== 'published' || Number.isNaN(instant) || !/^(post|page)$/.test(post.type ?? 'post'))
    return skipped('unknown');
  if (!post.html && (post.lexical || post.mobiledoc)) {
    losses.push(lost(title || slug, 'unread')); // kept only in the form of its editor
    return skipped('unknown');
  }
  const here = (html: string) => html.replaceAll('__GHOST_URL__', HERE);
  const cover = post.feature_image ? `<p><img src="${here(post.feature_image).replaceAll('"', '%22')}"></p>` : '';
  const { body, pictures, notes, ...written } = blogText(cover + here(post.html ?? ''), blog, title ?? '');
  losses.push(...written.lost);
  if (body === '') return skipped('empty');
  const kind = post.type === 'page' || post.page ? 'page' : 'post';
  const changed = Date.parse(post.updated_at ?? '');
  return {
    kind: 'post',
    post: {
      id,
      audience: visibility === 'public' ? 'public' : 'ask',
      aliases: [`/${encodeURIComponent(slug)}/`],
      slug: slugFrom(slug, kind),
      becomes: kind,
      publishedAt: new Date(instant).toISOString(),
      updatedAt: Number.isNaN(changed) ? undefined : new Date(changed).toISOString(),
      title: title || undefined,
      summary: post.custom_excerpt || undefined,
      tags: tags.get(id) ?? [],
      body,
      pictures,
      notes,
      source: post.html ?? '',
    },
  };
}
