import * as z from 'zod';
import { jsonList } from '../core/json-list.ts';
import { markdownFromHtml } from '../core/markdown-from-html.ts';
import { type Item, type Note, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import type { Archive } from '../open-archive.ts';

const POSTS = /^(Takeout\/)?Google\+[ -]Stream\/(Posts|Beitr[^/]*)\/[^/]+\.json$/;
const HTML = /^(Takeout\/)?Google\+[ -]Stream\/(Posts|Beitr[^/]*)\/[^/]+\.html$/;

const circle = z.object({ type: z.string() });
const record = z.object({
  url: z.string(),
  creationTime: z.string(),
  content: z.string().nullish(),
  link: z.object({ title: z.string().nullish(), url: z.string().nullish() }).nullish().catch(undefined),
  album: z.unknown().optional(),
  media: z.unknown().optional(),
  resharedPost: z.unknown().optional(),
  postAcl: z
    .object({
      visibleToStandardAcl: z.object({ circles: z.array(circle) }).nullish(),
      communityAcl: z.unknown().optional(),
      collectionAcl: z.unknown().optional(),
    })
    .nullish()
    .catch(undefined),
});

/** Google+, which ended in 2019, as its last archives had it: a file a post. Only made ones were at hand to try. */
export const googlePlus: Network = {
  name: 'googleplus',
  knows: ({ packed }) => {
    if (packed.some(({ name, isFile }) => isFile && POSTS.test(name))) return 'yes';
    return packed.some(({ name }) => HTML.test(name)) ? 'html' : 'no';
  },
  reads: (name) => POSTS.test(name),
  pictures: () => false,
  async *items(archive) {
    for (const { name, isFile } of archive.packed) {
      if (!isFile || !POSTS.test(name)) continue;
      for await (const value of jsonList(asList(archive, name), name)) yield googlePlusItem(value);
    }
  },
};

async function* asList(archive: Archive, name: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from('[');
  yield* archive.read(name);
  yield Buffer.from(']');
}

/** One post; public only where one of its circles is everybody. */
export function googlePlusItem(value: unknown): Item {
  const read = record.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { url, creationTime, content, link, postAcl, resharedPost, album, media } = read.data;
  const instant = Date.parse(creationTime.replace(/ (?=[+-]\d{4}$|[+-]\d{2}:)/, '').replace(' ', 'T'));
  if (Number.isNaN(instant)) return skipped('unknown');
  if (postAcl?.communityAcl) return skipped('group');
  const circles = postAcl?.visibleToStandardAcl?.circles ?? [];
  if (!circles.some(({ type }) => type === 'CIRCLE_TYPE_PUBLIC')) {
    return skipped(circles.length > 0 ? 'followers' : 'noAudience');
  }
  if (resharedPost) return skipped('boost');
  const shared = link?.url && URL.parse(link.url) ? `<a href="${link.url}">${plain(link.title ?? link.url)}</a>` : '';
  const body = [markdownFromHtml(content ?? ''), markdownFromHtml(shared)].filter((part) => part !== '').join('\n\n');
  const notes: Note[] = album || media ? ['linked'] : [];
  if (body === '') return skipped('empty');
  return {
    kind: 'post',
    post: {
      id: url,
      audience: 'public',
      url,
      publishedAt: new Date(instant).toISOString(),
      tags: [],
      body,
      pictures: [],
      notes,
      source: content ?? '',
    },
  };
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
