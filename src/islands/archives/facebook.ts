import { z } from 'zod';
import { jsonList } from '../core/json-list.ts';
import { hasShort, markdownFromText } from '../core/markdown-from-text.ts';
import { type Item, type Note, type Post, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type MetaDraft, metaMedium, metaPicture, metaPosts, metaString, secondsAt } from './meta.ts';

const ROOT = '(your_facebook_activity|your_activity_across_facebook)/posts/';
const POSTS = new RegExp(`^(${ROOT}|posts/)your_posts\\w*\\.json$`);
const HTML = new RegExp(`^(${ROOT}|posts/)your_posts\\w*\\.html$`);
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

/** Facebook, as JSON: what stands on the own page. Photos of albums, comments, groups and messages are not opened. */
export const facebook: Network = {
  name: 'facebook',
  title: 'Facebook',
  knows: ({ packed }) => {
    if (packed.some(({ name, isFile }) => isFile && POSTS.test(name))) return 'yes';
    if (packed.some(({ name }) => HTML.test(name))) return 'html';
    return packed.some(({ name }) => MEDIA.test(name)) ? 'part' : 'no';
  },
  reads: (name) => POSTS.test(name),
  pictures: (name) => MEDIA.test(name),
  async *items(archive) {
    const postOf = metaPosts();
    for (const { name, isFile } of archive.packed) {
      if (!isFile || !POSTS.test(name)) continue;
      for await (const value of jsonList(archive.read(name), name)) yield facebookItem(value, postOf);
    }
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

function unique(pictures: Post['pictures']): Post['pictures'] {
  return [...new Map(pictures.map((each) => [each.file, each])).values()];
}
