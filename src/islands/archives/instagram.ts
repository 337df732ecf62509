import * as z from 'zod';
import { jsonList } from '../core/json-list.ts';
import { hasShort, markdownFromText } from '../core/markdown-from-text.ts';
import { type Item, type Note, type Post, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';
import { knownBy, type MetaDraft, metaMedium, metaPicture, metaPosts, metaString, secondsAt } from './meta.ts';

const POSTS = /^(your_instagram_activity\/(media|content)\/|content\/)?posts(_\d+)?\.json$/;
const REELS = /^(your_instagram_activity\/(media|content)\/|content\/)?reels\.json$/;
const HTML = /^(your_instagram_activity\/(media|content)\/|content\/)posts_\d+\.html$/;
const OLD = /^media\.json$/;
const MEDIA = /^(media\/(posts|reels)\/|photos\/|videos\/)/;

const medium = metaMedium.extend({ text_app_post: z.unknown().optional() });
const record = z.object({
  media: z.array(medium).min(1),
  title: metaString.nullish(),
  creation_timestamp: secondsAt.nullish(),
});
const oldRecord = z.object({ caption: metaString.nullish(), taken_at: z.string(), path: z.string() });

/** Instagram, as JSON, with the folders of 2021 to today and the one file of before. Stories are not opened. */
export const instagram: Network = {
  name: 'instagram',
  knows: async (archive) => {
    for (const { name, isFile } of archive.packed) if (isFile && (await isPosts(archive, name))) return 'yes';
    return knownBy(archive, undefined, HTML, MEDIA);
  },
  reads: (name) => POSTS.test(name) || REELS.test(name) || OLD.test(name),
  pictures: (name) => MEDIA.test(name),
  async *items(archive) {
    const postOf = metaPosts();
    for (const { name, isFile } of archive.packed) {
      if (!isFile) continue;
      if (POSTS.test(name))
        for await (const value of jsonList(archive.read(name), name)) yield instagramItem(value, postOf);
      if (REELS.test(name)) {
        const reels = jsonList(archive.read(name), name, 'ig_reels_media');
        for await (const value of reels) yield instagramItem(value, postOf);
      }
      if (!OLD.test(name)) continue;
      for (const list of ['photos', 'videos']) {
        const old = jsonList(archive.read(name), name, list, { mayLack: true });
        for await (const value of old) yield oldItem(value, postOf);
      }
    }
  },
};

/** A file of this name at the top could be anybody's: its first bytes decide. */
async function isPosts(archive: Archive, name: string): Promise<boolean> {
  if (POSTS.test(name) && name.includes('/')) return true;
  if (!POSTS.test(name) && !OLD.test(name)) return false;
  const head = (await headOf(archive, name)).toString('latin1');
  return OLD.test(name)
    ? /"(photos|videos)"[\s\S]*"taken_at"/.test(head)
    : /"media"[\s\S]*"creation_timestamp"/.test(head);
}

/** One post, a picture or several; the caption of a single one stands at the picture. */
export function instagramItem(value: unknown, postOf: (draft: MetaDraft) => Post): Item {
  const read = record.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { media, title, creation_timestamp: at } = read.data;
  const [first] = media;
  const seconds = at ?? first?.creation_timestamp;
  if (!seconds) return skipped('unknown');
  const source = title || (media.length === 1 ? (first?.title ?? '') : '');
  return itemOf(seconds, source, media.flatMap(metaPicture), postOf);
}

function oldItem(value: unknown, postOf: (draft: MetaDraft) => Post): Item {
  const read = oldRecord.safeParse(value);
  const at = Date.parse(read.data?.taken_at ?? '');
  if (!read.success || Number.isNaN(at)) return skipped('unknown');
  return itemOf(Math.floor(at / 1000), read.data.caption ?? '', [{ file: read.data.path, alt: '' }], postOf);
}

/** What Instagram and Threads share: words, pictures and nothing on who could see them. */
export function itemOf(
  seconds: number,
  source: string,
  pictures: Post['pictures'],
  postOf: (draft: MetaDraft) => Post,
): Item {
  if (source === '' && pictures.length === 0) return skipped('empty');
  const notes: Note[] = /(^|\s)@[\w.]+/.test(source) ? ['names'] : [];
  if (hasShort(source)) notes.push('short');
  return { kind: 'post', post: postOf({ seconds, body: markdownFromText(source), pictures, source, notes }) };
}
