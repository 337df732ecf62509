import { z } from 'zod';
import { markdownFromHtml } from '../core/markdown-from-html.ts';
import type { Item, Picture, Skipped } from '../core/post.ts';

const PUBLIC = new Set(['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']);

const receivers = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .nullish()
  .catch(undefined);
const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const attachment = z.object({ url: z.string(), mediaType: z.string().nullish(), name: z.string().nullish() });
const note = z.object({
  id: z.string(),
  type: z.string(),
  url: z.string().nullish(),
  attributedTo: z.string().nullish().catch(undefined),
  inReplyTo: z.string().nullish().catch(undefined),
  published: moment,
  updated: moment.nullish(),
  summary: z.string().nullish(),
  content: z.string().nullish(),
  contentMap: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  to: receivers,
  cc: receivers,
  attachment: z.array(attachment).nullish().catch(undefined),
  tag: z
    .array(z.looseObject({ type: z.string(), name: z.string() }))
    .nullish()
    .catch(undefined),
  oneOf: z
    .array(z.object({ name: z.string() }))
    .nullish()
    .catch(undefined),
  anyOf: z
    .array(z.object({ name: z.string() }))
    .nullish()
    .catch(undefined),
});
const activity = z.object({ type: z.string(), actor: z.string(), to: receivers, cc: receivers, object: z.unknown() });

type Note = z.output<typeof note>;

/** The file a Mastodon archive is known by, and all that is opened besides pictures of posts that are imported. */
export const OUTBOX = 'outbox.json';

/**
 * One activity of an outbox. A post only where both the activity and its object name the public in `to`, or one does
 * and the other says nothing; everything that is not understood is private.
 */
export function mastodonItem(value: unknown): Item {
  const act = activity.safeParse(value);
  if (!act.success) return skipped('unknown');
  if (act.data.type === 'Announce') return skipped('boost');
  const read = note.safeParse(act.data.object);
  if (act.data.type !== 'Create' || !read.success) return skipped('unknown');
  if (!['Note', 'Question', 'Article'].includes(read.data.type)) return skipped('unknown');
  const hidden =
    hiddenFrom(act.data.to, act.data.cc) ?? hiddenFrom(read.data.to ?? act.data.to, read.data.cc ?? act.data.cc);
  if (hidden) return skipped(hidden);
  const { inReplyTo } = read.data;
  const isOwn = inReplyTo?.startsWith(`${act.data.actor}/`) ?? false;
  if (inReplyTo && !isOwn) return skipped('reply');
  return postOf(read.data, isOwn ? (inReplyTo ?? undefined) : undefined);
}

type Receivers = readonly string[] | null | undefined;

/** Why not everybody may read it; undefined where the archive proves that it was public. */
function hiddenFrom(to: Receivers, cc: Receivers): Skipped | undefined {
  if (to?.some((each) => PUBLIC.has(each))) return undefined;
  if (cc?.some((each) => PUBLIC.has(each))) return 'quiet';
  const all = [...(to ?? []), ...(cc ?? [])];
  if (all.length === 0) return 'noAudience';
  return all.some((each) => each.endsWith('/followers')) ? 'followers' : 'direct';
}

function postOf(read: Note, after: string | undefined): Item {
  const choices = [...(read.oneOf ?? []), ...(read.anyOf ?? [])].map(
    ({ name }) => `- ${markdownFromHtml(plain(name))}`,
  );
  const body = [markdownFromHtml(read.content ?? ''), choices.join('\n')].filter((part) => part !== '').join('\n\n');
  const pictures = (read.attachment ?? []).map(pictureOf);
  if (body === '' && pictures.length === 0) return skipped('empty');
  const tags = (read.tag ?? []).filter(({ type }) => type === 'Hashtag').map(({ name }) => name.replace(/^#/, ''));
  return {
    kind: 'post',
    post: {
      id: read.id,
      after,
      url: read.url ?? read.id,
      publishedAt: read.published,
      updatedAt: read.updated ?? undefined,
      lang: Object.keys(read.contentMap ?? {})[0],
      warning: read.summary || undefined,
      tags,
      body,
      pictures,
    },
  };
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Kept with a leading slash or without, under `/system/`, or as a full address. */
function pictureOf({ url, name }: z.output<typeof attachment>): Picture {
  const at = url.indexOf('media_attachments/');
  return { file: at < 0 ? url : url.slice(at), alt: name ?? '' };
}

function skipped(why: Skipped): Item {
  return { kind: 'skipped', why };
}
