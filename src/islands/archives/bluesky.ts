import * as z from 'zod';
import { Refusal } from '../../words/refusal.ts';
import { type Block, carBlocks } from '../car.ts';
import { cborValue, type Link } from '../core/cbor.ts';
import { hasShort, markdownFromPieces, type Piece } from '../core/markdown-from-text.ts';
import { type Item, type Note, skipped } from '../core/post.ts';
import type { Network } from '../network.ts';
import { type Archive, headOf } from '../open-archive.ts';

const CAR = /^[^/]+\.car$/;
const POST = 'app.bsky.feed.post';
const ENTRY = 'com.whtwnd.blog.entry';

const link = z.object({ $link: z.string() });
const commit = z.object({ did: z.string().startsWith('did:'), version: z.number().int().min(2).max(3), data: link });
const node = z.object({
  l: link.nullish(),
  e: z.array(z.object({ p: z.number().int().min(0), k: z.instanceof(Uint8Array), v: link, t: link.nullish() })),
});
const loose = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(undefined);
const image = z.object({ alt: z.string().nullish() });
const external = z.object({ uri: z.string(), title: z.string().nullish() });
const embed = z.object({
  images: loose(image),
  video: z.unknown().optional(),
  external: external.nullish().catch(undefined),
  record: z.unknown().optional(),
  media: z
    .object({ images: loose(image), external: external.nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});
const post = z.object({
  text: z.string(),
  createdAt: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  facets: loose(
    z.object({
      index: z.object({ byteStart: z.number().int().min(0), byteEnd: z.number().int().min(0) }),
      features: z.array(z.object({ $type: z.string(), uri: z.string().nullish(), tag: z.string().nullish() })),
    }),
  ),
  reply: z.object({ parent: z.object({ uri: z.string() }) }).nullish(),
  embed: embed.nullish().catch(undefined),
  langs: loose(z.string()),
  tags: loose(z.string()),
  labels: z.object({ values: z.array(z.object({ val: z.string() })) }).nullish(),
});
const blogEntry = z.object({
  title: z.string().nullish(),
  subtitle: z.string().nullish(),
  content: z.string(),
  createdAt: z.string().nullish().catch(undefined),
  visibility: z.string().nullish(),
});

/** Bluesky: a repository as CAR, with posts and the articles of WhiteWind. Pictures are not in it. */
export const bluesky: Network = {
  name: 'bluesky',
  knows: async (archive) => {
    for (const { name, isFile } of archive.packed)
      if (isFile && CAR.test(name) && (await isCar(archive, name))) return 'yes';
    return 'no';
  },
  reads: (name) => CAR.test(name),
  pictures: () => false,
  async *items(archive) {
    for (const { name, isFile } of archive.packed) {
      if (isFile && CAR.test(name) && (await isCar(archive, name))) yield* repositoryItems(archive, name);
    }
  },
};

async function isCar(archive: Archive, name: string): Promise<boolean> {
  return (await headOf(archive, name, 100)).toString('latin1').includes('eroots');
}

/**
 * Two passes: first the tree that says which record stands where, then the records. Refuses a tree that is not whole, as
 * of a part or of the changes since some day.
 */
async function* repositoryItems(archive: Archive, file: string): AsyncGenerator<Item> {
  const { did, places } = await placesOf(archive, file);
  for await (const block of carBlocks(archive.read(file), file)) {
    if ('roots' in block) continue;
    for (const key of places.get(block.cid) ?? []) {
      if (/^(app\.bsky\.feed\.post|com\.whtwnd\.blog\.entry)\//.test(key))
        yield recordItem(did, key, readBlock(block, file));
    }
    places.delete(block.cid);
  }
  if (places.size > 0) throw new Refusal('importIncomplete', { file });
}

async function placesOf(archive: Archive, file: string): Promise<{ did: string; places: Map<string, string[]> }> {
  const nodes = new Map<string, Buffer>();
  let root: string | undefined;
  let did: { readonly did: string; readonly data: Link } | undefined;
  for await (const block of carBlocks(archive.read(file), file)) {
    if ('roots' in block) root = block.roots[0];
    else if (block.cid === root) did = commit.safeParse(readBlock(block, file)).data;
    else if (isNode(block.bytes)) nodes.set(block.cid, Buffer.from(block.bytes));
  }
  if (!did) throw new Refusal('importIncomplete', { file });
  const places = new Map<string, string[]>();
  const waiting = [did.data.$link];
  for (let cid = waiting.pop(); cid !== undefined; cid = waiting.pop()) {
    const bytes = nodes.get(cid);
    nodes.delete(cid); // a tree names a node once: no ring is walked twice
    const read = bytes && node.safeParse(readBlock({ cid, bytes }, file)).data;
    if (!read) throw new Refusal('importIncomplete', { file });
    let key = '';
    for (const { p, k, v, t } of read.e) {
      key = key.slice(0, p) + Buffer.from(k).toString('latin1');
      places.set(v.$link, [...(places.get(v.$link) ?? []), key]);
      if (t) waiting.push(t.$link);
    }
    if (read.l) waiting.push(read.l.$link);
  }
  return { did: did.did, places };
}

/** A map of two keys, `e` and `l`, as DAG-CBOR orders them. */
function isNode(bytes: Buffer): boolean {
  return bytes[0] === 0xa2 && bytes[1] === 0x61 && bytes[2] === 0x65;
}

function readBlock({ bytes }: Block, file: string): unknown {
  try {
    return cborValue(bytes);
  } catch {
    throw new Refusal('importBroken', { file, at: '0' });
  }
}

/** One record by its place in the repository. */
export function recordItem(did: string, key: string, value: unknown): Item {
  return key.startsWith(`${ENTRY}/`) ? entryItem(did, key, value) : postItem(did, key, value);
}

function postItem(did: string, key: string, value: unknown): Item {
  const read = post.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { text, createdAt, facets, reply, langs, tags, labels } = read.data;
  const parent = reply?.parent.uri;
  const own = `at://${did}/${POST}/`;
  if (parent && !parent.startsWith(own)) return skipped('reply');
  const rkey = key.slice(POST.length + 1);
  const about = aboutOf(read.data.embed ?? undefined);
  const pieces = piecesOf(text, facets ?? []);
  const body = [markdownFromPieces(pieces), ...about.lines].filter((part) => part !== '').join('\n\n');
  if (body === '' && about.notes.length === 0) return skipped('empty');
  const features = (facets ?? []).flatMap((each) => each.features);
  const notes: Note[] = [...about.notes];
  if (features.some(({ $type }) => $type.endsWith('#mention'))) notes.push('names');
  if (hasShort(text)) notes.push('short');
  const written = Date.parse(createdAt);
  const received = instantOfTid(rkey);
  if (received !== undefined && Math.abs(received - written) > 86_400_000) notes.push('day');
  const isHidden = labels?.values.some(({ val }) => val === '!no-unauthenticated');
  return {
    kind: 'post',
    post: {
      id: own + rkey,
      audience: isHidden ? 'ask' : 'public',
      after: parent,
      url: `https://bsky.app/profile/${did}/post/${rkey}`,
      publishedAt: new Date(written).toISOString(),
      lang: langs?.[0]?.slice(0, 2),
      tags: [...new Set([...(tags ?? []), ...features.flatMap(({ tag }) => tag ?? [])])],
      body,
      pictures: [],
      notes,
      source: text,
    },
  };
}

/** What is attached: links stay; pictures and films are not in the archive, so their words are what is left of them. */
function aboutOf(embedded: z.output<typeof embed> | undefined): { lines: string[]; notes: Note[] } {
  const lines: string[] = [];
  const notes: Note[] = [];
  const images = embedded?.images ?? embedded?.media?.images ?? [];
  for (const { alt } of images) if (alt) lines.push(markdownFromPieces([{ text: `[${alt}]` }]));
  if (images.length > 0 || embedded?.video) notes.push('linked');
  const out = embedded?.external ?? embedded?.media?.external;
  if (out) lines.push(markdownFromPieces([{ text: out.title || out.uri, href: out.uri }]));
  const quoted = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(quotedUri(embedded?.record) ?? '');
  if (quoted) lines.push(`<https://bsky.app/profile/${quoted[1]}/post/${quoted[2]}>`);
  return { lines, notes };
}

const named = z.object({ uri: z.string() });
const wrapped = z.object({ record: named });

function quotedUri(record: unknown): string | undefined {
  return named.safeParse(record).data?.uri ?? wrapped.safeParse(record).data?.record.uri;
}

type Facet = NonNullable<z.output<typeof post>['facets']>[number];

/** Ranges are counted in bytes of UTF-8; what overlaps or lies outside is left. */
function piecesOf(text: string, facets: readonly Facet[]): Piece[] {
  const bytes = Buffer.from(text);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { index, features } of facets.toSorted((a, b) => a.index.byteStart - b.index.byteStart)) {
    const href = features.find(({ $type }) => $type.endsWith('#link'))?.uri;
    const { byteStart, byteEnd } = index;
    if (!href || byteStart < at || byteEnd <= byteStart || byteEnd > bytes.length) continue;
    pieces.push(
      { text: bytes.toString('utf8', at, byteStart) },
      { text: bytes.toString('utf8', byteStart, byteEnd), href },
    );
    at = byteEnd;
  }
  return [...pieces, { text: bytes.toString('utf8', at) }];
}

/** The moment the server named the record by: microseconds in base 32, and ten bits of a clock's number. */
function instantOfTid(rkey: string): number | undefined {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(rkey)) return undefined;
  let bits = 0n;
  for (const sign of rkey) bits = bits * 32n + BigInt('234567abcdefghijklmnopqrstuvwxyz'.indexOf(sign));
  return Number((bits >> 10n) / 1000n);
}

/** WhiteWind writes Markdown. Only `public` is for everybody; `url` was for who had the link. */
function entryItem(did: string, key: string, value: unknown): Item {
  const read = blogEntry.safeParse(value);
  if (!read.success) return skipped('unknown');
  const { title, subtitle, content, visibility } = read.data;
  if (visibility === 'author') return skipped('draft');
  const rkey = key.slice(ENTRY.length + 1);
  const written = Date.parse(read.data.createdAt ?? '') || instantOfTid(rkey);
  if (!written) return skipped('unknown');
  return {
    kind: 'post',
    post: {
      id: `at://${did}/${key}`,
      audience: visibility === 'public' ? 'public' : 'ask',
      url: `https://whtwnd.com/${did}/${rkey}`,
      publishedAt: new Date(written).toISOString(),
      title: title ?? undefined,
      summary: subtitle ?? undefined,
      tags: [],
      body: content.replace(/\r\n?/g, '\n').trim(),
      pictures: [],
      notes: /!\[/.test(content) ? ['linked'] : [],
      source: content,
    },
  };
}
