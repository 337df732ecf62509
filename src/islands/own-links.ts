import type { Language } from '../kit/language.ts';
import { pathFor } from '../source/core/assemble.ts';
import { dayIn } from './core/draft-text.ts';
import type { Post } from './core/post.ts';
import type { Shelf } from './shelf.ts';

/** Turns links to the owner's old pages into links to the new ones; all else stays. */
export type Rewrite = (body: string) => string;

const NOWHERE = /^website\.invalid$/;

/**
 * Knows of every post that stood on a host of the owner, or elsewhere under a name it keeps, where it will stand. A post
 * without a name of its own is linked to by its old path, which leads there. Memory is linear in the number of old addresses.
 */
export function ownLinks(shelf: Shelf, zone: string, languages: readonly Language[]): Rewrite {
  const places = new Map<string, string>();
  const hosts = new Set<string>();
  for (const thread of shelf.threads())
    for (const post of thread) {
      if (!post.slug && !post.aliases?.length) continue;
      const place = placeOf(post, zone, languages);
      for (const [address, alias] of addressesOf(post)) {
        if (place === undefined && alias === undefined) continue;
        hosts.add(address.split('/')[0] ?? '');
        places.set(address, place ?? alias ?? '');
      }
    }
  if (places.size === 0) return (body) => body;
  return (body) =>
    body.replace(/(\]\()?<(https?:\/\/[^<>\s]+)>/g, (whole, isNamed: string | undefined, address: string) => {
      const url = URL.parse(address);
      if (!url || !hosts.has(bare(url.host))) return whole;
      const found = foundAt(places, url);
      const place = found ?? (NOWHERE.test(url.host) ? url.pathname + url.search : undefined);
      if (place === undefined) return whole;
      return isNamed ? `](<${place}${url.hash}>` : `[${address}](<${place}${url.hash}>)`;
    });
}

/** Where it stood: on the owner's host, where its old path leads on, and where a network had it. */
function* addressesOf({ aliases = [], host, url }: Post): Generator<readonly [address: string, alias?: string]> {
  const stood = url && URL.parse(url);
  if (stood) yield [bare(stood.host) + stood.pathname + stood.search];
  const own = bare(host ?? 'website.invalid');
  for (const alias of aliases) yield [own + alias, alias];
}

function foundAt(places: ReadonlyMap<string, string>, url: URL): string | undefined {
  const host = bare(url.host);
  const path = url.pathname;
  const asked = [path + url.search, path, `${path}/`, path.replace(/\/$/, '')];
  return asked.map((each) => places.get(host + each)).find((place) => place !== undefined);
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function placeOf(post: Post, zone: string, languages: readonly Language[]): string | undefined {
  const lang = languages.find((each) => each === post.lang) ?? languages[0];
  if (!post.slug || !lang) return undefined;
  return pathFor(post.becomes ?? 'post', lang, post.slug, dayIn(post.publishedAt, zone), languages);
}
