/** Why an item of an archive is not imported; each is counted in the report. */
export const SKIPPED = [
  'followers',
  'direct',
  'noAudience',
  'quiet',
  'reply',
  'boost',
  'empty',
  'earlier',
  'twice',
  'unknown',
] as const;

export type Skipped = (typeof SKIPPED)[number];

export type Picture = { readonly file: string; readonly alt: string };

/** One item of an archive that its archive proves to be public. */
export type Post = {
  readonly id: string;
  /** The id of the owner's own post this one goes on from. */
  readonly after?: string | undefined;
  readonly url: string;
  /** ISO 8601, UTC */
  readonly publishedAt: string;
  readonly updatedAt?: string | undefined;
  readonly lang?: string | undefined;
  readonly warning?: string | undefined;
  readonly tags: readonly string[];
  readonly body: string;
  readonly pictures: readonly Picture[];
};

export type Item = { readonly kind: 'post'; readonly post: Post } | { readonly kind: 'skipped'; readonly why: Skipped };
