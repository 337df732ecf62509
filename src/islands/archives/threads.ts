import * as z from 'zod';
import { type Item, type Post, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { itemOf } from './instagram.ts';
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

const POSTS = /^(your_instagram_activity\/)?threads\/threads_and_replies\.json$/;
const MEDIA = /^media\/(posts|threads|reels)\//;

const record = z.object({
  media: z.array(
    metaMedium.extend({
      text_app_post: z.object({ is_reply: z.boolean().nullish() }).nullish().catch(undefined),
    }),
  ),
  title: metaString.nullish(),
  creation_timestamp: secondsAt.nullish(),
});

/** Threads, which comes within the archive of Instagram. */
export const threads: Network = {
  name: 'threads',
  knows: (archive) => knownBy(archive, POSTS, undefined, MEDIA),
  reads: (name) => POSTS.test(name),
  pictures: (name) => MEDIA.test(name),
  async *items(archive) {
    const postOf = metaPosts();
    for await (const value of listedIn(archive, POSTS, 'text_post_app_text_posts')) yield threadsItem(value, postOf);
  },
};

/** A reply says only that it is one, not to whom. */
export function threadsItem(value: unknown, postOf: (draft: MetaDraft) => Post): Item {
  const read = record.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { media, title, creation_timestamp: at } = read.data;
  if (media.some((each) => each.text_app_post?.is_reply)) return skipped('reply');
  const seconds = at ?? media[0]?.creation_timestamp;
  if (!seconds) return skipped('unknown');
  return itemOf(seconds, title || (media[0]?.title ?? ''), media.flatMap(metaPicture), postOf);
}
