import type { Content, Entry } from './content.ts';

/** An address on a host of others, as its network tells texts apart. */
export type OldAddress = {
  /** The same for every way to write the address of one text. */
  readonly key: string;
  /** What people call the network; its host where it has no name. */
  readonly network: string;
  /** The page of whoever wrote there, where the address names it. */
  readonly profile: string | undefined;
};

type Rule = {
  readonly network: string;
  readonly host: RegExp;
  /** `id` names the text among all of the network, `who` its author. */
  readonly path: RegExp;
  readonly profile?: (who: string, host: string) => string;
  /** Whether ids are told apart by the host as well. */
  readonly byHost?: boolean;
};

const RULES: readonly Rule[] = [
  {
    network: 'X',
    host: /(^|\.)(twitter|x)\.com$/,
    path: /^\/(?:i(?:\/web)?|(?<who>\w+))\/(?:status(?:es)?|article)\/(?<id>\d+)/,
    profile: (who) => `https://x.com/${who}`,
  },
  {
    network: 'Bluesky',
    host: /^bsky\.app$/,
    path: /^\/profile\/(?<who>[^/]+)\/post\/(?<id>[a-z0-9]+)/,
    profile: (who) => `https://bsky.app/profile/${who}`,
  },
  {
    network: 'Medium',
    host: /(^|\.)medium\.com$/,
    path: /^(?:\/@(?<who>[^/]+))?.*(?:\/p\/|-)(?<id>[0-9a-f]{8,12})$/,
    profile: (who) => `https://medium.com/@${who}`,
  },
  { network: 'LinkedIn', host: /(^|\.)linkedin\.com$/, path: /(?<id>\d{15,})/ },
  {
    network: 'Threads',
    host: /(^|\.)threads\.(net|com)$/,
    path: /^\/@(?<who>[\w.]+)\/post\/(?<id>[\w-]+)/,
    profile: (who) => `https://www.threads.com/@${who}`,
  },
  {
    network: 'Instagram',
    host: /(^|\.)instagram\.com$/,
    path: /^(?:\/(?<who>[\w.]+))?\/(?:p|reel|tv)\/(?<id>[\w-]+)/,
    profile: (who) => `https://www.instagram.com/${who}/`,
  },
  { network: 'Facebook', host: /(^|\.)facebook\.com$/, path: /(?<id>\d{9,})/ },
  { network: 'Tumblr', host: /(^|\.)tumblr\.com$/, path: /(?:^|\/)(?<id>\d{6,})/ },
  {
    network: 'Mastodon',
    host: /./,
    path: /^\/(?:web\/)?(?:@|users\/)(?<who>[^/@]+)\/(?:statuses\/)?(?<id>\d{5,})\/?$/,
    profile: (who, host) => `https://${host}/@${who}`,
    byHost: true,
  },
];

/** Services where everybody has a host of their own. */
const HOMES: readonly (readonly [network: string, host: RegExp])[] = [
  ['Substack', /\.substack\.com$/],
  ['WordPress.com', /\.wordpress\.com$/],
  ['Blogger', /\.blogspot\.[a-z.]+$/],
  ['Medium', /\.medium\.com$/],
  ['Tumblr', /\.tumblr\.com$/],
  ['Ghost', /\.ghost\.io$/],
];

const FOLLOWING = /^(utm_.*|fbclid|igshid|igsh|si|gclid|mc_cid|mc_eid|s|t|ref|ref_src|trk)$/;

/** What an address that was pasted or typed stands for; undefined where it is none. Its scheme may be missing. */
export function oldAddressOf(text: string): OldAddress | undefined {
  const url = urlIn(text);
  if (!url) return undefined;
  const host = url.hostname.replace(/^(www|m|mobile)\./, '');
  const path = decoded(url.pathname);
  for (const rule of RULES) {
    const { id, who } = (rule.host.test(host) && rule.path.exec(path)?.groups) || {};
    if (!id) continue;
    const isHome = HOMES.some(([network, home]) => network === rule.network && home.test(host));
    const profile = isHome && host !== 'medium.com' ? `https://${host}/` : who && rule.profile?.(who, host);
    return { key: `${rule.byHost ? host : rule.network} ${id}`, network: rule.network, profile: profile || undefined };
  }
  const home = HOMES.find(([, each]) => each.test(host));
  const asked = [...url.searchParams].filter(([name]) => !FOLLOWING.test(name)).map((pair) => pair.join('='));
  const key = `${host}${path.replace(/\/$/, '')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
  return { key, network: home?.[0] ?? host, profile: home ? `https://${host}/` : undefined };
}

/** An address as a file may name it: `https://…`, whole. */
export function sourceAddress(text: string): string | undefined {
  return /^https?:\/\//i.test(text) && text.length <= 2000 && urlIn(text) ? text : undefined;
}

function urlIn(text: string): URL | undefined {
  const said = text.trim();
  if (/[\s<>"\\]/.test(said)) return undefined;
  const whole = /^https?:\/\//i.test(said)
    ? said
    : /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}\/\S/i.test(said)
      ? `https://${said}`
      : '';
  const url = URL.parse(whole);
  return url?.hostname.includes('.') && url.username === '' ? url : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a page of the owner elsewhere is the one where texts stood: hosts have many people, so on theirs the page counts. */
export function isProfileOf(address: string, { network, profile }: Pick<Before, 'network' | 'profile'>): boolean {
  const url = urlIn(address);
  if (!url) return false;
  const host = url.hostname.replace(/^(www|m|mobile)\./, '');
  if (profile !== undefined && sameAddress(url, profile)) return true;
  return RULES.some((rule) => rule.network === network && !rule.byHost && rule.host.test(host));
}

function sameAddress(url: URL, other: string): boolean {
  const bare = ({ hostname, pathname }: URL) => `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return bare(url).toLowerCase() === bare(new URL(other)).toLowerCase();
}

const tables = new WeakMap<Content['entries'], ReadonlyMap<string, Entry>>();

/** Which entry stands for which old address, by its key: of several that name one, the first. Linear, once for a content. */
export function elsewhereIn({ entries }: Pick<Content, 'entries'>): ReadonlyMap<string, Entry> {
  const known = tables.get(entries);
  if (known) return known;
  const table = new Map<string, Entry>();
  for (const entry of entries)
    for (const address of entry.source) {
      const key = oldAddressOf(address)?.key;
      if (key !== undefined && !table.has(key)) table.set(key, entry);
    }
  tables.set(entries, table);
  return table;
}

/** The entry that stood at an address, on a host of others or an own one, whichever way it is written. */
export function entryBefore(
  content: Pick<Content, 'entries' | 'byPath' | 'moved'>,
  { url, hosts }: { readonly url: string; readonly hosts: readonly string[] },
  text: string,
): Entry | undefined {
  const at = urlIn(text);
  if (!at) return undefined;
  const bare = (host: string) => host.replace(/^www\./, '');
  const own = [URL.parse(url)?.hostname ?? '', ...hosts].map(bare);
  if (!own.includes(bare(at.hostname))) return elsewhereIn(content).get(oldAddressOf(text)?.key ?? '');
  const paths = [at.pathname + at.search, at.pathname, `${at.pathname}/`].flatMap((path) => [path, decoded(path)]);
  const found = paths.map((path) => content.byPath.get(content.moved.get(path) ?? path));
  return found.find((entry) => entry !== undefined);
}

/** Where texts stood before, and which of them. */
export type Before = {
  readonly network: string;
  readonly profile: string | undefined;
  readonly entries: readonly Entry[];
};

const networks = new WeakMap<Content['entries'], Before[]>();

/** The networks the entries came from, those with the most texts first. Found once: every page asks whether there are any. */
export function networksBefore({ entries }: Pick<Content, 'entries'>): readonly Before[] {
  const found = networks.get(entries) ?? networksIn(entries);
  networks.set(entries, found);
  return found;
}

function networksIn(entries: Content['entries']): Before[] {
  const found = new Map<string, { network: string; profile: string | undefined; entries: Set<Entry> }>();
  for (const entry of entries)
    for (const address of entry.source) {
      const at = oldAddressOf(address);
      if (!at) continue;
      const name = `${at.network} ${at.profile ?? ''}`;
      const before = found.get(name) ?? { network: at.network, profile: at.profile, entries: new Set() };
      before.entries.add(entry);
      found.set(name, before);
    }
  return [...found.values()]
    .map((each) => ({ ...each, entries: [...each.entries] }))
    .sort((a, b) => b.entries.length - a.entries.length);
}
