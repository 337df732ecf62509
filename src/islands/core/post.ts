/** Why an item of an archive is not imported; each is counted in the report. */
export const SKIPPED = [
  'followers',
  'direct',
  'noAudience',
  'draft',
  'protected',
  'paid',
  'trash',
  'story',
  'group',
  'reply',
  'comment',
  'boost',
  'checkIn',
  'older',
  'part',
  'empty',
  'earlier',
  'twice',
  'unknown',
] as const;

export type Skipped = (typeof SKIPPED)[number];

/** What an item lost on the way, or what its owner should look at; each is counted in the report. */
export const NOTES = [
  'poll',
  'embed',
  'short',
  'day',
  'linked',
  'names',
  'excerpt',
  'unlisted',
  'unlinked',
  'hidden',
] as const;

export type Note = (typeof NOTES)[number];

/** Or a film or a sound. `file` is its name in the archive. */
export type Picture = { readonly file: string; readonly alt: string };

/**
 * Who could read it: `public` only where the archive proves it. `ask` where it may have been public, or for less than
 * everybody: such a draft is published by the owner's word for this one text alone.
 */
export type Audience = 'public' | 'ask';

/** One item of an archive that becomes a draft, or a part of one. */
export type Post = {
  /** The same in every archive of the account, and nobody else's. */
  readonly id: string;
  readonly audience: Audience;
  /** The id of the owner's own post this one goes on from. */
  readonly after?: string | undefined;
  /** Where it stood; some networks say none. */
  readonly url?: string | undefined;
  /** Old paths on a host of the owner, each beginning with `/`. */
  readonly aliases?: readonly string[] | undefined;
  /** The owner's host it stood on, where that was his own. */
  readonly host?: string | undefined;
  /** Whether only the texts name that host, so that it may be somebody else's: then it is asked for, not entered. */
  readonly isHostSaid?: boolean | undefined;
  readonly slug?: string | undefined;
  /** What it becomes when it is published; a post where nothing is said. */
  readonly becomes?: 'post' | 'page' | undefined;
  /** ISO 8601, UTC */
  readonly publishedAt: string;
  readonly updatedAt?: string | undefined;
  readonly lang?: string | undefined;
  /** Where there is none, the first words are taken. */
  readonly title?: string | undefined;
  /** A content warning, or what stands below a title. */
  readonly summary?: string | undefined;
  readonly tags: readonly string[];
  /** Markdown. `![…](<picture:0>)` stands for the first of `pictures`; those not named so stand at the end. */
  readonly body: string;
  readonly pictures: readonly Picture[];
  readonly notes?: readonly Note[] | undefined;
  /** The text as the archive has it, to be seen beside the draft. */
  readonly source?: string | undefined;
};

/** What an old address held and what does not come along. */
export type Loss = {
  readonly what: string;
  readonly why:
    | 'empty'
    | 'file'
    | 'elsewhere'
    | 'repeated'
    | 'unread'
    | 'robots'
    | 'refused'
    | 'away'
    | 'circle'
    | 'limit';
};

export type Lost = { readonly kind: 'lost' } & Loss;
/** Somebody whose feed the owner reads. */
export type Follow = { readonly title: string; readonly feed: string; readonly page: string };

export type Item = { readonly kind: 'post'; readonly post: Post } | { readonly kind: 'skipped'; readonly why: Skipped };

/** What a reader may meet besides items; it counts among none of them. */
export type Followed = { readonly kind: 'follow'; readonly follow: Follow };

export function skipped(why: Skipped): Item {
  return { kind: 'skipped', why };
}

export function lost(what: string, why: Loss['why']): Lost {
  return { kind: 'lost', what, why };
}
