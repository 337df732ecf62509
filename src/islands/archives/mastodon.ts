import * as z from 'zod';
import { followOf } from '../core/follows.ts';
import { jsonList } from '../core/json-list.ts';
import { markdownFromHtml } from '../core/markdown-from-html.ts';
import { type Audience, type Item, type Note as Lost, type Picture, skipped } from '../core/post.ts';
import { tableLines } from '../core/table.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';

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

const OUTBOX = 'outbox.json';
const FOLLOWING = /^[^/]+\.csv$/;

/** The archive of a Mastodon account, as zip and as tar.gz, and the table of those it follows, which is fetched apart. */
export const mastodon: Network = {
  name: 'mastodon',
  knows: async (archive) => {
    if (archive.packed.some(({ name, isFile }) => isFile && name === OUTBOX)) return 'yes';
    return (await tablesIn(archive)).length > 0 ? 'yes' : 'no';
  },
  reads: (name) => name === OUTBOX || FOLLOWING.test(name),
  pictures: (name) => name.startsWith('media_attachments/'),
  async *items(archive) {
    if (archive.packed.some(({ name }) => name === OUTBOX)) {
      for await (const value of jsonList(archive.read(OUTBOX), OUTBOX, 'orderedItems')) yield mastodonItem(value);
      return;
    }
    for (const name of await tablesIn(archive)) {
      for await (const [account = ''] of tableLines(archive.read(name), name)) {
        const follow = followOf(account);
        if (follow) yield { kind: 'follow', follow };
      }
    }
  },
};

/** Tables of accounts that are followed, not those that are blocked or muted: only these tell of boosts. The old had no head. */
async function tablesIn(archive: Archive): Promise<string[]> {
  const found: string[] = [];
  if (archive.packed.length > 1) return found;
  for (const { name, isFile } of archive.packed) {
    if (!isFile || !FOLLOWING.test(name)) continue;
    const head = (await headOf(archive, name, 500)).toString('utf8');
    if (
      /^\ufeff?Account address,Show boosts/.test(head) ||
      (/^following/.test(name) && /^[\w.-]+@[\w.-]+\r?\n/.test(head))
    )
      found.push(name);
  }
  return found;
}

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
  const both = [
    seenBy(act.data.to, act.data.cc),
    seenBy(read.data.to ?? act.data.to, read.data.cc ?? act.data.cc),
  ] as const;
  const hidden = both.find((each) => each !== 'public' && each !== 'ask');
  if (hidden) return skipped(hidden);
  const { inReplyTo } = read.data;
  const isOwn = inReplyTo?.startsWith(`${act.data.actor}/`) ?? false;
  if (inReplyTo && !isOwn) return skipped('reply');
  return postOf(read.data, isOwn ? (inReplyTo ?? undefined) : undefined, both.includes('ask') ? 'ask' : 'public');
}

type Receivers = readonly string[] | null | undefined;

/** Whom the archive says it was for; who stands for the public in `cc` alone wanted it found by nobody. */
function seenBy(to: Receivers, cc: Receivers): Audience | 'followers' | 'direct' | 'noAudience' {
  if (to?.some((each) => PUBLIC.has(each))) return 'public';
  if (cc?.some((each) => PUBLIC.has(each))) return 'ask';
  const all = [...(to ?? []), ...(cc ?? [])];
  if (all.length === 0) return 'noAudience';
  return all.some((each) => each.endsWith('/followers')) ? 'followers' : 'direct';
}

function postOf(read: Note, after: string | undefined, audience: Audience): Item {
  const choices = [...(read.oneOf ?? []), ...(read.anyOf ?? [])].map(
    ({ name }) => `- ${markdownFromHtml(plain(name))}`,
  );
  const body = [markdownFromHtml(read.content ?? ''), choices.join('\n')].filter((part) => part !== '').join('\n\n');
  const pictures = (read.attachment ?? []).map(pictureOf);
  if (body === '' && pictures.length === 0) return skipped('empty');
  const tags = (read.tag ?? []).filter(({ type }) => type === 'Hashtag').map(({ name }) => name.replace(/^#/, ''));
  const notes: Lost[] = choices.length > 0 ? ['poll'] : [];
  if ((read.tag ?? []).some(({ type }) => type === 'Mention')) notes.push('names');
  return {
    kind: 'post',
    post: {
      id: read.id,
      audience,
      after,
      url: read.url ?? read.id,
      publishedAt: read.published,
      updatedAt: read.updated ?? undefined,
      lang: Object.keys(read.contentMap ?? {})[0],
      summary: read.summary || undefined,
      tags,
      body,
      pictures,
      notes,
      source: read.content ?? '',
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
