import { createHash } from 'node:crypto';
import { basename, posix } from 'node:path';
import { isReserved } from '../../source/core/assemble.ts';
import { isSlug, shortSlugOf, slugOf } from '../../source/core/slug.ts';
import { anchorsIn } from '../core/anchors-in.ts';
import { htmlTree, textIn, without } from '../core/html-tree.ts';
import { linkedPages } from '../core/linked-pages.ts';
import { linksIn } from '../core/links-in.ts';
import { type Places, webAddress, writtenFrom } from '../core/markdown-from-html.ts';
import { ownHost } from '../core/own-host.ts';
import { type Page, pageOf, signsOf, withoutFrame } from '../core/page-of.ts';
import { type Item, type Lost, lost, type Note, skipped } from '../core/post.ts';
import { nameOnServer, pathIn, pathsOnServer } from '../core/server-paths.ts';
import type { Network } from '../network.ts';
import type { Archive, Packed } from '../open-archive.ts';
import { webText } from '../web-text.ts';

const PAGE = /\.(html?|xhtml|shtml)$|\.html?\?[^/]*$|\?[^/]*\.html$/i;
/** What a program fetched under an address with a question: its name says nothing of what it is. */
const ASKED = /(^|\/)[^/?]*(\.(php\d?|phtml|aspx?|jsp|cgi|pl|cfm)|\/?[^/.?]*)\?[^/?]*$/i;
const isPage = (name: string) => PAGE.test(name) || (ASKED.test(name) && !PICTURE.test(name));
const PICTURE = /\.(jpe?g|png|gif|webp|avif|heic|mp4|m4v|webm|mp3|m4a|ogg|pdf)$/i;
/** What makes a page and is none: nobody misses it at its address. */
const MAKING =
  /(^|\/)(\.[^/]*|thumbs\.db)$|\.(css|js|mjs|map|ico|woff2?|ttf|eot|otf|svg|swf|xml|rss|txt|json|bak|db|php|inc|ftpquota)$/i;
/**
 * An account of a network, whose private half no website has, or of a service for blogs, whose drafts and paid texts lie
 * beside the public ones: it is not read as a website.
 */
const PRIVATE =
  /(^|\/)(messages|conversations|direct[-_ ]messages|inbox|messenger|claps|bookmarks|ips|sessions)(\/|\.|$)|(^|\/)posts_index\.html$|(^|\/)(posts|subscribers)\.csv$|(^|\/)profile\/profile\.html$|(^|\/)(posts\/\d+|\d{5,})\.[a-z\d-]+\.html$/i;
const ACCESS = /(^|\/)\.htaccess$/;
/** What lets not everybody in; in doubt it does not. */
const CLOSES = /^\s*(auth\w+\s|require\s+(?!all\s+granted)|deny\s+from)/im;
const SOME_HTML = /<(!doctype html|html|head|body|title|p|table|div|center|font|h[1-6]|frameset|ul|br)\b/i;
const NOWHERE = 'website.invalid';
const LONGEST_SLUG = 80;
/** What stands on so many of the pages is about the site and not about the page. */
const SHARE_OF_PAGES = 0.3;
const FEWEST_PAGES = 4;
const MOST_SAID = 200;

/** An old website as a folder or a zip of HTML files, as they lay on its server or as a program fetched them. */
export const website: Network = {
  name: 'website',
  knows: ({ packed }) => {
    if (packed.some(({ name }) => PRIVATE.test(name))) return 'no';
    return packed.some(({ name, isFile }) => isFile && isPage(name)) ? 'rest' : 'no';
  },
  reads: (name) => isPage(name) || ACCESS.test(name),
  pictures: (name) => PICTURE.test(name),
  items: pagesOf,
};

/** What is known of a page before any is written. */
type Card = {
  readonly name: string;
  readonly canonical: string | undefined;
  readonly leadsTo: string | undefined;
  /** Where it leads, absolute; on a host that is not known yet where it writes none. */
  readonly links: readonly string[];
  readonly changedAt: Date | undefined;
  readonly frames: Page['frames'];
  /** Places in it, by the heading they belong to. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly length: number;
  /** What it says besides its links. */
  readonly wordsLength: number;
  /** A frame beside the page it leads to. */
  readonly isBeside?: boolean;
};

type Site = {
  readonly archive: Archive;
  /** Where it stood for certain. */
  readonly host: string | undefined;
  /** What pages name as their host, which may be somebody else's. */
  readonly saidHost: string | undefined;
  readonly names: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Card>;
  readonly repeated: ReadonlySet<string>;
  /** Pages that only lead to another, by where they lead. */
  readonly leading: ReadonlyMap<string, readonly string[]>;
  readonly slugs: Set<string>;
  /** Folders that asked for a password, with their last `/`. */
  readonly closed: readonly string[];
  /** The pages a visitor came to. */
  readonly linked: ReadonlySet<string>;
  /** Names by themselves in small letters: servers of old asked for no difference. */
  readonly byLower: ReadonlyMap<string, string>;
  /** How else links spell the paths of pages. */
  readonly spelled: Map<string, Set<string>>;
};

/** Two walks: what stands on many pages, and which page stands where, is known when the first one is written. */
async function* pagesOf(archive: Archive): AsyncGenerator<Item | Lost> {
  const names = new Set(archive.packed.filter((each) => each.isFile).map(({ name }) => name));
  const cards: Card[] = [];
  const counts = new Map<string, { count: number; said: string }>();
  const known = new Map<string, string>();
  for (const packed of archive.packed.filter(({ name, isFile }) => isFile && isPage(name)))
    await lookAt(archive, packed, cards, counts, known);
  const least = Math.max(FEWEST_PAGES, Math.ceil(cards.length * SHARE_OF_PAGES));
  const many = [...counts].filter(([, { count }]) => count >= least);
  const unframed: Site = {
    archive,
    names,
    ...hostOf(archive, cards, names),
    pages: new Map(cards.map((card) => [card.name, card])),
    byLower: new Map([...names].map((name) => [name.toLowerCase(), name])),
    spelled: new Map(),
    repeated: new Set(many.map(([sign]) => sign)),
    leading: new Map(),
    slugs: new Set(),
    closed: await closedFolders(archive),
    linked: new Set(),
  };
  const site = { ...unframed, pages: withoutFrames(unframed) };
  const leading = leadingTo(site);
  const linked = linkedIn(site);
  for (const card of site.pages.values()) yield* itemOf({ ...site, leading, linked }, card);
  yield* rest(
    site,
    many.map(([, each]) => each),
  );
}

const MAIN_FRAME = /^(main|haupt|mitte|inhalt|content|body|rechts|right|text|seite|page|center)/i;
const LONGEST_FRAME = 80;

/**
 * A page of frames is what stands in the largest of them, and so are the narrow ones beside it: their addresses lead there.
 * A frame that says more than where to go stays a page.
 */
function withoutFrames(site: Site): ReadonlyMap<string, Card> {
  const pages = new Map(site.pages);
  const mains = new Set<string>();
  const beside = new Map<string, string>();
  for (const { name, frames } of site.pages.values()) {
    const inside = frames.flatMap((frame) => {
      const url = URL.parse(frame.src, addressOf(site, name));
      const card = url && site.pages.get(pageAt(site, url) ?? '');
      return card ? [{ card, isMain: MAIN_FRAME.test(frame.name) }] : [];
    });
    const [main] = inside.toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || b.card.length - a.card.length);
    if (!main || main.card.name === name) continue;
    mains.add(main.card.name);
    for (const each of [name, ...inside.map(({ card }) => card.name)])
      if (each !== main.card.name) beside.set(each, main.card.name);
  }
  for (const [name, main] of beside) {
    const card = site.pages.get(name);
    const isNarrow = card && (card.frames.length > 0 || (card.wordsLength < LONGEST_FRAME && !mains.has(name)));
    if (card && isNarrow)
      pages.set(name, { ...card, isBeside: true, leadsTo: card.leadsTo ?? addressOf(site, main).href });
  }
  return pages;
}

async function closedFolders(archive: Archive): Promise<string[]> {
  const closed: string[] = [];
  for (const { name } of archive.packed.filter((each) => each.isFile && ACCESS.test(each.name))) {
    const text = await webText(archive, name);
    if (text === undefined || CLOSES.test(text)) closed.push(name.replace(ACCESS, '$1'));
  }
  return closed;
}

async function lookAt(
  archive: Archive,
  { name, changedAt }: Packed,
  cards: Card[],
  counts: Map<string, { count: number; said: string }>,
  known: Map<string, string>,
): Promise<void> {
  const html = await webText(archive, name);
  if (html === undefined || (!PAGE.test(name) && !SOME_HTML.test(html))) return;
  const root = htmlTree(html);
  const { main, canonical, leadsTo, frames } = pageOf(root);
  const links = archive.fetched ? [] : linksIn(root, `https://${NOWHERE}${pathsOnServer(name)[0]}`).pages;
  cards.push({
    name,
    canonical,
    leadsTo,
    links: links.map((address) => onlyOne(address, known)),
    changedAt,
    frames,
    anchors: anchorsIn(main),
    length: textIn(main).length,
    wordsLength: textIn(without(main, (node) => typeof node !== 'string' && node.name === 'a')).length,
  });
  for (const sign of new Set(signsOf(main))) {
    const key = keyOf(sign);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { count: 1, said: sign.slice(0, MOST_SAID) });
  }
}

function keyOf(sign: string): string {
  return createHash('sha256').update(sign).digest('base64url').slice(0, 16);
}

/** The same text is kept once, however many pages name it. */
function onlyOne(text: string, known: Map<string, string>): string {
  const found = known.get(text) ?? text;
  known.set(text, found);
  return found;
}

/** Where it was fetched; else what pages prove to have been their own host, or the folder's name, where it is one. */
function hostOf(
  { file, top, fetched }: Archive,
  cards: readonly Card[],
  names: ReadonlySet<string>,
): Pick<Site, 'host' | 'saidHost'> {
  if (fetched) return { host: fetched.host, saidHost: undefined };
  const { proven, said } = ownHost(cards, names);
  const named = [top, basename(file)].find(
    (each) => each && /^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(each) && !/\.(zip|html?)$/i.test(each),
  );
  return { host: (proven ?? named)?.toLowerCase(), saidHost: said };
}

const START = /^(index|default|home|start|welcome)\.[^/]+$/i;

function linkedIn(site: Site): ReadonlySet<string> {
  if (site.archive.fetched) return new Set(site.pages.keys()); // whoever fetched them was a visitor
  const found = new Map<string, readonly string[]>(); // many pages name the same addresses
  const pagesAt = (address: string) => {
    const url = URL.parse(address);
    const page = url ? pageAt(site, url) : undefined;
    if (url && page !== undefined) noteSpelling(site, url, page);
    return page === undefined ? [] : [page];
  };
  const leading = new Map<string, readonly string[]>();
  for (const { name, links } of site.pages.values()) {
    for (const address of links) if (!found.has(address)) found.set(address, pagesAt(address));
    leading.set(
      name,
      links.flatMap((address) => found.get(address) ?? []),
    );
  }
  const starts = [...site.pages.keys()].filter((name) => START.test(name));
  return linkedPages(leading, starts, (name) => isClosed(site, name));
}

function noteSpelling(site: Site, { pathname, search }: URL, name: string): void {
  const [own = ''] = pathsOf(site, name);
  const path = pathname + search;
  if (path === own || path.toLowerCase() !== own.toLowerCase()) return;
  site.spelled.set(name, (site.spelled.get(name) ?? new Set()).add(path));
}

function isClosed({ closed }: Site, name: string): boolean {
  return closed.some((folder) => name.startsWith(folder));
}

/** Which pages only lead to which, over several of them. */
function leadingTo(site: Site): ReadonlyMap<string, readonly string[]> {
  const leading = new Map<string, string[]>();
  for (const card of site.pages.values()) {
    const end = endOf(site, card);
    if (end && end !== card.name) leading.set(end, [...(leading.get(end) ?? []), card.name]);
  }
  return leading;
}

function endOf(site: Site, card: Card): string | undefined {
  const seen = new Set<Card>();
  let at: Card | undefined = card;
  while (at?.leadsTo && !seen.has(at)) {
    seen.add(at);
    const url = URL.parse(at.leadsTo, addressOf(site, at.name));
    at = url ? site.pages.get(pageAt(site, url) ?? '') : undefined;
  }
  return at && !at.leadsTo ? at.name : undefined;
}

async function* itemOf(site: Site, card: Card): AsyncGenerator<Item | Lost> {
  const html = card.leadsTo ? undefined : await webText(site.archive, card.name);
  if (html === undefined) {
    if (!endOf(site, card)) yield lost(card.name, 'empty');
    else if (card.isBeside && card.length > 0 && card.frames.length === 0) yield lost(card.name, 'repeated');
    yield skipped('empty');
    return;
  }
  const page = pageOf(html);
  const main = withoutFrame(page.main, (sign) => sign !== '' && site.repeated.has(keyOf(sign)));
  const elsewhere = new Set<string>();
  const { body, pictures, notes } = writtenFrom(main, placesOf(site, card, page, elsewhere));
  for (const address of elsewhere) yield lost(`${card.name}: ${address}`, 'elsewhere');
  if (body === '') {
    yield lost(card.name, 'empty');
    yield skipped('empty');
    return;
  }
  const writtenAt = page.writtenAt ?? dayInPath(card.name);
  const doubts = doubtsOf(site, card, page);
  const at = writtenAt ?? page.updatedAt ?? card.changedAt?.toISOString();
  yield {
    kind: 'post',
    post: {
      id: `/${card.name}`,
      audience: doubts.length > 0 ? 'ask' : 'public',
      url: site.host && addressOf(site, card.name).href,
      host: site.host ?? site.saidHost,
      isHostSaid: site.host === undefined,
      aliases: aliasesOf(site, card),
      slug: slugFor(site, card.name, page.title, writtenAt),
      becomes: writtenAt ? 'post' : 'page',
      publishedAt: at ?? '1999-12-31T12:00:00.000Z',
      updatedAt: page.updatedAt,
      lang: page.lang,
      title: page.title || undefined,
      summary: page.summary,
      tags: page.tags,
      body,
      pictures,
      notes: [
        ...notes,
        ...doubts,
        ...(at ? [] : (['day'] as const)),
        ...(elsewhere.size > 0 ? (['linked'] as const) : []),
      ],
      source: html,
    },
  };
}

/** Why nothing proves that everybody could read it: it was hidden or closed, or no page leads to it. */
function doubtsOf(site: Site, { name }: Card, { isHidden }: Page): Note[] {
  const hidden = isHidden || isClosed(site, name) ? (['hidden'] as const) : [];
  return [...hidden, ...(site.linked.has(name) ? [] : (['unlinked'] as const))];
}

/** `2003/05/12/boot.html`, and what only says a month. */
function dayInPath(name: string): string | undefined {
  const found = /(?:^|\/|-)((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/_.-])/.exec(name);
  const at = found && Date.parse(`${found[1]}-${found[2]}-${found[3] ?? '01'}T12:00:00Z`);
  return at ? new Date(at).toISOString() : undefined;
}

/** Every address the page answered at: with and without `index.html`, and as the page says it is called. */
function aliasesOf(site: Site, { name, canonical }: Card): string[] {
  const all = [name, ...(site.leading.get(name) ?? [])];
  const own = all.flatMap((each) => [...pathsOf(site, each), ...(site.spelled.get(each) ?? [])]);
  const said = canonical && URL.parse(canonical, addressOf(site, name));
  if (said && isOwn(site, said) && said.pathname !== '/') own.push(said.pathname + said.search);
  return [...new Set(own)].filter((path) => path !== '/');
}

function pathsOf({ archive }: Site, name: string): readonly string[] {
  return archive.fetched?.pathsOf(name) ?? pathsOnServer(name);
}

/** The last part of its old path, where that is a name; else its title. Never one that is taken. */
function slugFor(site: Site, name: string, title: string, writtenAt: string | undefined): string {
  const parts = name
    .replace(/\?.*$/, '')
    .replace(/\.[a-z]+$/i, '')
    .split('/');
  if (/^(index|default|home)$/i.test(parts.at(-1) ?? '') && parts.length > 1) parts.pop();
  const own = shortSlugOf(parts.at(-1) ?? '', LONGEST_SLUG);
  const isName = own.length > 2 && !/^(index|default|home|seite|page|\d+)$/.test(own) && !name.includes('?');
  const wanted = isName ? own : shortSlugOf(title, LONGEST_SLUG) || own || 'seite';
  const longer = shortSlugOf(parts.join('-'), LONGEST_SLUG);
  const kind = writtenAt ? 'post' : 'page';
  for (const slug of slugsFrom(wanted, longer)) {
    const key = `${writtenAt?.slice(0, 4) ?? ''}/${slug}`;
    if (!isSlug(slug) || isReserved(kind, slug) || site.slugs.has(key)) continue;
    site.slugs.add(key);
    return slug;
  }
  throw new Error('there is always one more number');
}

function* slugsFrom(wanted: string, longer: string): Generator<string> {
  yield wanted;
  yield longer;
  for (let number = 2; ; number += 1) yield `${wanted}-${number}`;
}

function addressOf(site: Site, name: string): URL {
  return new URL(pathsOf(site, name)[0] ?? '/', `https://${site.host ?? NOWHERE}/`);
}

function isOwn({ host }: Site, { hostname }: URL): boolean {
  const bare = (name: string) => name.replace(/^www\./, '');
  return hostname === NOWHERE || (host !== undefined && bare(hostname) === bare(host.replace(/:\d+$/, '')));
}

/** The file that an address of the site meant. */
function nameAt({ archive, byLower }: Site, url: URL, isThere: (name: string) => boolean): string | undefined {
  const fetched = archive.fetched?.nameAt(url.pathname + url.search);
  if (fetched && isThere(fetched)) return fetched;
  const realOf = (name: string) => byLower.get(name.toLowerCase()) ?? '';
  const spelled = () => nameOnServer(url, (name) => isThere(realOf(name)));
  return nameOnServer(url, isThere) ?? (spelled() && realOf(spelled() ?? ''));
}

function pageAt(site: Site, url: URL): string | undefined {
  return isOwn(site, url) ? nameAt(site, url, (name) => site.pages.has(name)) : undefined;
}

function placesOf(site: Site, { name }: Card, page: Page, elsewhere: Set<string>): Places {
  const own = addressOf(site, name);
  const here = URL.parse(page.base ?? '', own) ?? own;
  const fileAt = (address: string) => {
    const url = URL.parse(address.trim(), here);
    if (!url || !/^https?:$/.test(url.protocol)) return undefined;
    if (!isOwn(site, url)) return { url, file: undefined };
    return { url, file: nameAt(site, url, (each) => site.names.has(each)) };
  };
  return {
    link: (href) => linkFrom(site, here, href),
    picture: (src) => {
      const found = src === '' ? undefined : fileAt(src);
      if (!found) return undefined;
      if (found.file) return found.file;
      if (isOwn(site, found.url)) return posix.normalize(pathIn(found.url));
      elsewhere.add(found.url.href);
      return undefined;
    },
    file: (href) => {
      const file = fileAt(href)?.file;
      return file && PICTURE.test(file) ? file : undefined;
    },
  };
}

/** Links between pages name the old page; they become the new ones when all of them are known. */
function linkFrom(site: Site, here: URL, href: string): string | undefined {
  if (/^(mailto|tel):/i.test(href)) return href.replace(/[\s<>]/g, '');
  if (href.trim() === '') return undefined;
  const url = URL.parse(href.trim(), here);
  if (!url) return undefined;
  const found = pageAt(site, url);
  if (href.startsWith('#')) return found === undefined ? undefined : placeIn(site, found, url) || undefined;
  if (!found) return webAddress(url.href);
  const end = site.pages.get(found)?.leadsTo ? endOf(site, site.pages.get(found) as Card) : found;
  return `${addressOf(site, end ?? found).href}${placeIn(site, end ?? found, url)}`.replace(/[<>]/g, '');
}

/** The heading a place of the old page belongs to, as it can be linked to now; empty where there is none. */
function placeIn(site: Site, name: string, { hash }: URL): string {
  const heading = site.pages.get(name)?.anchors.get(decodedPart(hash.slice(1)));
  const slug = heading === undefined ? '' : slugOf(heading).slice(0, 80).replace(/-$/, '');
  return slug === '' ? '' : `#${slug}`;
}

function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function* rest({ names, pages, archive }: Site, many: readonly { said: string }[]): AsyncGenerator<Lost> {
  for (const { said } of many.slice(0, MOST_SAID)) yield lost(said, 'repeated');
  for (const name of names) {
    if (isPage(name) && !pages.has(name)) yield lost(name, 'unread');
    else if (!isPage(name) && !PICTURE.test(name) && !MAKING.test(name)) yield lost(name, 'file');
  }
  for (const { what, why } of archive.fetched?.lost ?? []) yield lost(what, why);
  for (const { name, isLink } of archive.packed) if (isLink) yield lost(name, 'file');
}
