import * as z from 'zod';
import { jsonList } from '../core/json-list.ts';
import { hasShort, markdownFromText } from '../core/markdown-from-text.ts';
import { type Audience, type Item, type Note, type Picture, skipped } from '../core/post.ts';
import { readArticle } from '../core/x-article.ts';
import type { Network } from '../network.ts';
import type { Archive } from '../open-archive.ts';

const TWEETS = /^(data\/)?(tweets?(-part\d+)?\.js|js\/tweets\/\d{4}_\d{2}\.js)$/;
const MONTHS = /^(data\/)?js\/tweets\//;
const NOTES = /^(data\/)?note-tweet(-part\d+)?\.js$/;
const ARTICLES = /^(data\/)?(twitter-)?articles?(-part\d+)?\.js$/;
const ACCOUNT = /^(data\/)?account\.js$/;
const PROTECTED = /^(data\/)?protected-history\.js$/;
const MEDIA = /^(data\/)?((twitter_)?articles?|tweets?)_media\//;

const numeral = z.union([z.string(), z.number().transform(String)]);
const loose = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(undefined);
const link = z.object({ url: z.string(), expanded_url: z.string().nullish() });
const medium = z.object({
  url: z.string().nullish(),
  media_url: z.string().nullish(),
  media_url_https: z.string().nullish(),
  ext_alt_text: z.string().nullish().catch(undefined),
  media_alt: z.string().nullish().catch(undefined),
  video_info: z
    .object({
      variants: loose(z.object({ url: z.string(), bitrate: z.coerce.number().nullish(), content_type: z.string() })),
    })
    .nullish()
    .catch(undefined),
});
const entities = z
  .object({
    urls: loose(link),
    media: loose(medium),
    hashtags: loose(z.object({ text: z.string() })),
    user_mentions: loose(z.object({ screen_name: z.string() })),
  })
  .nullish()
  .catch(undefined);
const edits = z.object({ editTweetIds: z.array(z.string()) });
const tweet = z.object({
  id_str: numeral,
  created_at: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  full_text: z.string().nullish(),
  text: z.string().nullish(),
  lang: z.string().nullish(),
  entities,
  extended_entities: entities,
  in_reply_to_status_id_str: numeral.nullish(),
  in_reply_to_user_id_str: numeral.nullish(),
  in_reply_to_status_id: numeral.nullish(),
  in_reply_to_user_id: numeral.nullish(),
  retweeted_status: z.unknown().optional(),
  user: z.object({ id_str: numeral.nullish(), protected: z.boolean().nullish() }).nullish().catch(undefined),
  edit_info: z
    .object({ initial: edits.nullish(), edit: z.object({ editControlInitial: edits }).nullish() })
    .nullish()
    .catch(undefined),
});
const wrapper = z.object({ tweet: z.unknown() });
const noteTweet = z.object({
  noteTweet: z.object({
    createdAt: z.string(),
    core: z.object({ text: z.string(), urls: loose(z.object({ shortUrl: z.string(), expandedUrl: z.string() })) }),
  }),
});
const account = z.object({ account: z.object({ accountId: numeral, username: z.string().nullish() }) });

type Tweet = z.output<typeof tweet>;
type Long = z.output<typeof noteTweet>['noteTweet'];

/** What is known of an archive before its tweets are read. */
type Owner = {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly audience: Audience;
  readonly files: ReadonlySet<string>;
  /** Long texts by the second they were written in; those whose tweet was met are taken out. */
  readonly longs: Map<number, Long[]>;
};

/** X: the archive of 2012 to 2018 (one file a month), of 2019 to 2022 (`tweet.js`) and since (`tweets.js`, in parts). */
export const twitter: Network = {
  name: 'twitter',
  knows: ({ packed }) => {
    if (packed.some(({ name, isFile }) => isFile && (TWEETS.test(name) || ARTICLES.test(name)))) return 'yes';
    if (packed.some(({ name }) => name === 'Your archive.html')) return 'html';
    return packed.some(({ name }) => MEDIA.test(name)) ? 'part' : 'no';
  },
  reads: (name) => [TWEETS, NOTES, ARTICLES, ACCOUNT, PROTECTED].some((each) => each.test(name)),
  pictures: (name) => MEDIA.test(name),
  async *items(archive, all) {
    const parts = partsOf(archive, all);
    const owner = await ownerOf(parts);
    for await (const value of listed(parts, TWEETS)) yield tweetItem(value, owner);
    for await (const value of listed(parts, ARTICLES)) yield longArticleItem(value, owner);
    for (const left of owner.longs.values()) for (const _ of left) yield skipped('unknown');
  },
};

/**
 * A large account comes in several zips, of which only the first says whose it is: its other parts are read with it. Where
 * two accounts are there, nobody can say to which of them a part belongs; it is read alone.
 */
function partsOf(archive: Archive, all: readonly Archive[]): readonly Archive[] {
  const firsts = all.filter((each) => has(each, ACCOUNT));
  const parts = all.filter((each) => !has(each, ACCOUNT) && !has(each, MONTHS));
  if (firsts.length !== 1) return [archive];
  if (archive === firsts[0]) return [archive, ...parts];
  return parts.includes(archive) ? [] : [archive];
}

function has({ packed }: Archive, wanted: RegExp): boolean {
  return packed.some(({ name, isFile }) => isFile && wanted.test(name));
}

async function* listed(archives: readonly Archive[], wanted: RegExp): AsyncGenerator<unknown> {
  for (const archive of archives)
    for (const { name, isFile } of archive.packed) {
      if (isFile && wanted.test(name)) yield* jsonList(archive.read(name), name);
    }
}

/**
 * An archive that says nothing of whether the account was closed, or that it once was, proves of no tweet that everybody
 * could read it.
 */
async function ownerOf(parts: readonly Archive[]): Promise<Owner> {
  let id: string | undefined;
  let name: string | undefined;
  let audience: Audience = parts.some((each) => has(each, PROTECTED)) ? 'public' : 'ask';
  const longs = new Map<number, Long[]>();
  for await (const value of listed(parts, ACCOUNT)) {
    const own = account.safeParse(value).data?.account;
    id ??= own?.accountId;
    name ??= own?.username ?? undefined;
  }
  for await (const _ of listed(parts, PROTECTED)) audience = 'ask';
  for await (const value of listed(parts, NOTES)) {
    const long = noteTweet.safeParse(value).data?.noteTweet;
    const second = Math.floor(Date.parse(long?.createdAt ?? '') / 1000);
    if (long && !Number.isNaN(second)) longs.set(second, [...(longs.get(second) ?? []), long]);
  }
  const files = new Set(parts.flatMap(({ packed }) => packed.flatMap((each) => (each.isFile ? each.name : []))));
  return { id, name, audience, files, longs };
}

/** A long article. Whether it was published at all no file is known to say for certain, so the owner is asked. */
export function longArticleItem(
  value: unknown,
  { name, files }: Pick<Owner, 'name'> & { readonly files: Iterable<string> },
): Item {
  const read = readArticle(value);
  if (!read) return skipped('unknown');
  if (read.isDraft) return skipped('draft');
  const { id, title, publishedAt, written, source } = read;
  if (written.body === '' && title === '') return skipped('empty');
  const pictures = written.pictures.map(({ file, alt }) => {
    const last = URL.parse(file)?.pathname.split('/').at(-1) ?? '';
    const found = [...files].find(
      (each) => MEDIA.test(each) && (each.endsWith(`-${last}`) || each.endsWith(`/${last}`)),
    );
    return { file: found ?? `data/article_media/${id}-${last}`, alt };
  });
  const url = `https://twitter.com/${name ?? 'i'}/article/${id}`;
  const { body, notes } = written;
  return {
    kind: 'post',
    post: { id: `article-${id}`, audience: 'ask', url, publishedAt, title, tags: [], body, pictures, notes, source },
  };
}

/** One tweet, of any generation of the archive. */
export function tweetItem(value: unknown, owner: Owner): Item {
  const wrapped = wrapper.safeParse(value);
  const read = tweet.safeParse(wrapped.data?.tweet ?? value);
  if (!read.success) return skipped('unknown');
  const text = read.data.full_text ?? read.data.text ?? '';
  const self = owner.id ?? read.data.user?.id_str ?? undefined;
  if (text.startsWith('RT @') || read.data.retweeted_status) return skipped('boost');
  const versions = versionsOf(read.data);
  if (versions.at(-1) !== read.data.id_str) return skipped('older');
  const after = read.data.in_reply_to_status_id_str ?? read.data.in_reply_to_status_id;
  const to = read.data.in_reply_to_user_id_str ?? read.data.in_reply_to_user_id;
  if ((after || to) && (self === undefined || to !== self)) return skipped('reply');
  return postOf(read.data, { ...owner, id: self }, text, after ?? undefined);
}

function versionsOf({ id_str, edit_info }: Tweet): readonly string[] {
  return (edit_info?.initial ?? edit_info?.edit?.editControlInitial)?.editTweetIds ?? [id_str];
}

function postOf(read: Tweet, owner: Owner, short: string, after: string | undefined): Item {
  const media = read.extended_entities?.media ?? read.entities?.media ?? [];
  const long = longOf(read, short, owner);
  const targets = new Map<string, string>([
    ...(read.entities?.urls ?? []).flatMap(({ url, expanded_url }) =>
      expanded_url ? [[url, expanded_url] as const] : [],
    ),
    ...(long?.core.urls ?? []).map(({ shortUrl, expandedUrl }) => [shortUrl, expandedUrl] as const),
    ...media.flatMap(({ url }) => (url ? [[url, ''] as const] : [])),
  ]);
  const targetOf = (address: string) => targets.get(address);
  const text = decodedOnce(long?.core.text ?? short);
  const pictures = media.flatMap((each) => pictureOf(each, read.id_str, owner.files));
  const body = markdownFromText(text, targetOf);
  if (body === '' && pictures.length === 0) return skipped('empty');
  const notes: Note[] = hasShort(text, targetOf) ? ['short'] : [];
  if ((read.entities?.user_mentions ?? []).length > 0) notes.push('names');
  if (/^\d{4}-.* 00:00:00/.test(read.created_at)) notes.push('day'); // the archive of 2012 knows no hour of its first years
  const isClosed = owner.audience === 'ask' || read.user?.protected === true;
  return {
    kind: 'post',
    post: {
      id: versionsOf(read)[0] ?? read.id_str,
      audience: isClosed ? 'ask' : 'public',
      after,
      url: `https://twitter.com/${owner.name ?? 'i/web'}/status/${read.id_str}`,
      publishedAt: new Date(read.created_at).toISOString(),
      lang: read.lang ?? undefined,
      tags: (read.entities?.hashtags ?? []).map((each) => each.text),
      body,
      pictures,
      notes,
      source: text,
    },
  };
}

/** A long text stands in a file of its own, under another id: it was written in the same second and begins alike. */
function longOf(read: Tweet, short: string, { longs }: Owner): Long | undefined {
  const second = Math.floor(Date.parse(read.created_at) / 1000);
  const start = startOf(short);
  if (start.length < 20) return undefined;
  for (const at of [second, second - 1, second + 1]) {
    const among = longs.get(at) ?? [];
    const found = among.find(({ core }) => startOf(core.text).startsWith(start));
    if (!found) continue;
    longs.set(
      at,
      among.filter((each) => each !== found),
    );
    return found;
  }
  return undefined;
}

function startOf(text: string): string {
  return decodedOnce(text)
    .replace(/\s*https:\/\/t\.co\/\w+/g, '')
    .replace(/…\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decodedOnce(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Of a film the best that is in the archive. */
function pictureOf(each: z.output<typeof medium>, id: string, files: ReadonlySet<string>): Picture[] {
  const films = (each.video_info?.variants ?? [])
    .filter(({ content_type }) => content_type === 'video/mp4')
    .sort((a, b) => (b.bitrate ?? 0) - (a.bitrate ?? 0))
    .map(({ url }) => url);
  const addresses = films.length > 0 ? films : [each.media_url_https ?? each.media_url ?? ''];
  const names = addresses.map((address) => `${id}-${URL.parse(address)?.pathname.split('/').at(-1) ?? ''}`);
  const folders = ['data/tweets_media/', 'data/tweet_media/', 'tweets_media/', 'tweet_media/'];
  const found = names.flatMap((name) => folders.map((folder) => folder + name)).find((file) => files.has(file));
  const file = found ?? (names[0] && folders[0] + names[0]);
  return file ? [{ file, alt: each.ext_alt_text ?? each.media_alt ?? '' }] : [];
}
