import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../words/refusal.ts';
import { jsonList } from '../core/json-list.ts';
import { hasShort, markdownFromText } from '../core/markdown-from-text.ts';
import { type Item, type Note, type Post, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import type { Archive } from '../open-archive.ts';
import { textOf } from '../read-text.ts';
import {
  knownBy,
  listedIn,
  type MetaDraft,
  metaMedium,
  metaPicture,
  metaPosts,
  metaString,
  secondsAt,
} from './meta.ts';

const ROOT = '(your_facebook_activity|your_activity_across_facebook)/posts/';
const POSTS = new RegExp(`^(${ROOT}|posts/)your_posts\\w*\\.json$`);
const HTML = new RegExp(`^(${ROOT}|posts/)your_posts\\w*\\.html$`);
const ALBUM = new RegExp(`^(${ROOT}|posts/|photos_and_videos/)album/\\d+\\.json$`);
const LOOSE = new RegExp(`^(${ROOT}|posts/|photos_and_videos/)your_(uncategorized_photos|videos)\\.json$`);
const MEDIA = new RegExp(`^(${ROOT}media/|posts/media/|photos_and_videos/)`);

/** Titles are written in the language of the account; these say that it stands on the page of somebody else. */
const ELSEWHERE = /chronik|timeline|\bwall\b|journal de|biograf|diario di|tijdlijn|linha do tempo|tidslinje|osi czasu/i;
const LABELS = /^(text|texte|texto|testo|tekst|post|beitrag|message|nachricht)$/i;

const loose = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(undefined);
const attached = z.object({
  media: metaMedium.nullish().catch(undefined),
  external_context: z.object({ url: z.string().nullish(), name: metaString.nullish() }).nullish().catch(undefined),
  note: z.object({ title: metaString.nullish(), text: metaString.nullish() }).nullish().catch(undefined),
  text: metaString.nullish().catch(undefined),
  place: z.unknown().optional(),
  event: z.unknown().optional(),
});
const record = z.object({
  timestamp: secondsAt,
  title: metaString.nullish().catch(undefined),
  fbid: z.string().nullish().catch(undefined),
  data: loose(z.object({ post: metaString.nullish(), update_timestamp: secondsAt.nullish() })),
  attachments: loose(z.object({ data: loose(attached) })),
  media: loose(metaMedium),
  label_values: loose(
    z.object({ label: metaString.nullish(), value: metaString.nullish(), href: z.string().nullish() }),
  ),
  tags: loose(z.unknown()),
});

const album = z.object({
  name: metaString.nullish(),
  description: metaString.nullish(),
  photos: loose(metaMedium),
  last_modified_timestamp: secondsAt.nullish().catch(undefined),
});

/** Facebook, as JSON: what stands on the own page, and albums. Comments, groups and messages are not opened. */
export const facebook: Network = {
  name: 'facebook',
  knows: (archive) => knownBy(archive, POSTS, HTML, MEDIA),
  reads: (name) => POSTS.test(name) || ALBUM.test(name) || LOOSE.test(name),
  pictures: (name) => MEDIA.test(name),
  async *items(archive) {
    const postOf = metaPosts();
    const shown = new Set<string>();
    for await (const value of listedIn(archive, POSTS)) {
      const item = facebookItem(value, postOf);
      if (item.kind === 'post') for (const { file } of item.post.pictures) shown.add(file);
      yield item;
    }
    for (const { name, isFile } of archive.packed)
      if (isFile && ALBUM.test(name)) yield albumItem(await textOf(archive, name), name, shown, postOf);
    for await (const value of looseIn(archive)) yield looseItem(value, shown, postOf);
  },
};

/** One record of the timeline. */
export function facebookItem(value: unknown, postOf: (draft: MetaDraft) => Post): Item {
  const read = record.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { timestamp, title, fbid, data, media, label_values: labels, tags } = read.data;
  const parts = (read.data.attachments ?? []).flatMap((each) => each.data ?? []);
  const said = (data ?? []).flatMap(({ post }) => post || []);
  const labelled = (labels ?? []).flatMap(({ label, value }) => (value && LABELS.test(label ?? '') ? value : []));
  const notes = parts.flatMap(({ note, text }) => [note?.title ?? '', note?.text ?? '', text ?? '']);
  const words = [...new Set([...said, ...labelled, ...notes])].filter((each) => each !== '');
  const pictures = [...(media ?? []), ...parts.flatMap((each) => each.media ?? [])].flatMap(metaPicture);
  const links = parts.flatMap(({ external_context: to }) =>
    to?.url ? [{ text: to.name ?? to.url, href: to.url }] : [],
  );
  if ((tags ?? []).length > 0 && ELSEWHERE.test(title ?? '')) return skipped('comment');
  if (words.length + pictures.length + links.length === 0) {
    return skipped(parts.some(({ place, event }) => place || event) ? 'checkIn' : 'empty');
  }
  const source = words.join('\n\n');
  const [link] = links;
  const shown = [markdownFromText(source), ...(link ? [markdownFromText(link.href)] : [])].filter(
    (each) => each !== '',
  );
  const marks: Note[] = [];
  if ((tags ?? []).length > 0) marks.push('names');
  if (hasShort(source)) marks.push('short');
  const updated = (data ?? []).flatMap((each) => each.update_timestamp ?? []).find((at) => at > timestamp);
  const post = postOf({
    seconds: timestamp,
    body: shown.join('\n\n'),
    pictures: unique(pictures),
    source,
    url: (labels ?? []).find(({ href }) => href?.startsWith('https://www.facebook.com/'))?.href ?? undefined,
    updatedAt: updated === undefined ? undefined : new Date(updated * 1000).toISOString(),
    notes: marks,
  });
  return { kind: 'post', post: fbid ? { ...post, id: fbid } : post };
}

/** Photos and films that are in no album; each is one. */
async function* looseIn(archive: Archive): AsyncGenerator<unknown> {
  for (const key of ['other_photos_v2', 'videos_v2'])
    for (const { name, isFile } of archive.packed)
      if (isFile && LOOSE.test(name)) yield* jsonList(archive.read(name), name, key, { mayLack: true });
}

/** One album, with the pictures that stand in no post; known again by its name and first picture, and dated by its last. */
export function albumItem(json: string, file: string, shown: Set<string>, postOf: (draft: MetaDraft) => Post): Item {
  const read = album.safeParse(parsed(json, file)).data;
  const photos = read?.photos ?? [];
  const at = photos.map(({ creation_timestamp: at }) => at ?? 0).reduce((most, each) => Math.max(most, each), 0);
  const seconds = at || read?.last_modified_timestamp;
  if (!read || !seconds) return skipped(read && photos.length === 0 ? 'empty' : 'unknown');
  const pictures = fresh(photos, shown);
  if (pictures.length === 0) return skipped(photos.length > 0 ? 'part' : 'empty');
  const source = read.description ?? '';
  const notes: Note[] = hasShort(source) ? ['short'] : [];
  const title = read.name || undefined;
  const id = `album-${createHash('sha256')
    .update(JSON.stringify([title, photos[0]?.uri]))
    .digest('hex')
    .slice(0, 24)}`;
  return {
    kind: 'post',
    post: postOf({ id, seconds, title, body: markdownFromText(source), pictures, source, notes }),
  };
}

/** What its owner put there without a word more than its description. */
export function looseItem(value: unknown, shown: Set<string>, postOf: (draft: MetaDraft) => Post): Item {
  const read = metaMedium.safeParse(value).data;
  if (!read?.creation_timestamp) return skipped('unknown');
  const pictures = fresh([read], shown);
  if (pictures.length === 0) return skipped('part');
  return {
    kind: 'post',
    post: postOf({ seconds: read.creation_timestamp, body: '', pictures, source: '', notes: [] }),
  };
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal('importBroken', { file, at: String(Buffer.byteLength(json)) });
  }
}

/** The pictures that nothing showed before; from now on something does. */
function fresh(media: readonly z.output<typeof metaMedium>[], shown: Set<string>): Post['pictures'] {
  const pictures = unique(media.flatMap(metaPicture)).filter(({ file }) => !shown.has(file));
  for (const { file } of pictures) shown.add(file);
  return pictures;
}

function unique(pictures: Post['pictures']): Post['pictures'] {
  return [...new Map(pictures.map((each) => [each.file, each])).values()];
}
