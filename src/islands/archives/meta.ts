import { createHash } from 'node:crypto';
import { z } from 'zod';
import { metaText } from '../core/meta-text.ts';
import type { Picture, Post } from '../core/post.ts';

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
