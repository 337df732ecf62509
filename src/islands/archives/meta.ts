import { createHash } from 'node:crypto';
import * as z from 'zod';
import { jsonList } from '../core/json-list.ts';
import { metaText } from '../core/meta-text.ts';
import type { Picture, Post } from '../core/post.ts';
import type { Known } from '../network.ts';
import type { Archive } from '../open-archive.ts';

/** A text of Meta's, put right. */
export const metaString = z.string().transform(metaText);

export const secondsAt = z.number().int().min(0).max(4_102_444_800);

/** A picture or film, as Facebook, Instagram and Threads name it. */
export const metaMedium = z.object({
  uri: z.string(),
  creation_timestamp: secondsAt.nullish().catch(undefined),
  title: metaString.nullish(),
  description: metaString.nullish(),
});

export function metaPicture({ uri, description }: z.output<typeof metaMedium>): Picture[] {
  return uri === '' ? [] : [{ file: uri.replace(/^\/+/, ''), alt: description ?? '' }];
}

/** Posts by their file, or only their form as HTML, or pictures of posts that lie in another part of the archive. */
export function knownBy(
  { packed }: Archive,
  posts: RegExp | undefined,
  html: RegExp | undefined,
  media: RegExp,
): Known {
  if (posts && packed.some(({ name, isFile }) => isFile && posts.test(name))) return 'yes';
  if (html && packed.some(({ name }) => html.test(name))) return 'html';
  return packed.some(({ name }) => media.test(name)) ? 'part' : 'no';
}

/** The values of all lists of posts in an archive, one after the other. */
export async function* listedIn(archive: Archive, posts: RegExp, key?: string): AsyncGenerator<unknown> {
  for (const { name, isFile } of archive.packed)
    if (isFile && posts.test(name)) yield* jsonList(archive.read(name), name, key);
}

export type MetaDraft = Pick<Post, 'body' | 'pictures' | 'source'> & Partial<Post> & { readonly seconds: number };

/**
 * Makes posts of what has no id: known again by its time, words and pictures, and by which of several equal ones it is.
 * The archive says of none who could read it, so the owner is asked for each.
 */
export function metaPosts(): (draft: MetaDraft) => Post {
  const met = new Map<string, number>();
  return ({ seconds, ...draft }) => {
    const said = JSON.stringify([seconds, draft.source ?? draft.body, draft.pictures.map(({ file }) => file)]);
    const hash = createHash('sha256').update(said).digest('hex').slice(0, 24);
    const number = (met.get(hash) ?? 0) + 1;
    met.set(hash, number);
    return {
      id: number === 1 ? hash : `${hash}-${number}`,
      publishedAt: new Date(seconds * 1000).toISOString(),
      tags: [...new Set((draft.source ?? '').match(/(?<=#)[\p{L}\p{N}_]+/gu) ?? [])],
      ...draft,
      audience: 'ask',
    };
  };
}
