import {
  elementsIn,
  firstIn,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  htmlTree,
  isInline,
  isSilent,
  textIn,
  without,
} from './html-tree.ts';

/** A page of an old website, taken apart. */
export type Page = {
  readonly title: string;
  readonly summary?: string | undefined;
  /** ISO 8601; undefined where the page does not say when it was written. */
  readonly writtenAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly lang?: string | undefined;
  readonly tags: readonly string[];
  /** The address it says it has. */
  readonly canonical?: string | undefined;
  /** What its links start from, where it says so. */
  readonly base?: string | undefined;
  /** Where it sends its visitors at once. */
  readonly leadsTo?: string | undefined;
  /** The pages it is put together of, with their names, where it is nothing but a frame around them. */
  readonly frames: readonly { readonly src: string; readonly name: string }[];
  /** Asks machines to keep it to themselves. */
  readonly isHidden: boolean;
  /** What it is about, without navigation, head and foot. */
  readonly main: HtmlElement;
};

/** Reads a page: its main part, its title and its days, by what it says in whichever of the usual ways. */
export function pageOf(html: string | HtmlElement): Page {
  const root = typeof html === 'string' ? htmlTree(html) : html;
  const meta = metaIn(root);
  const main = mainOf(root);
  const [title, heading] = titleOf(root, main, meta);
  const written = meta(
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dcterms.created',
    'dc.date.issued',
  );
  const updated = meta('article:modified_time', 'datemodified', 'dcterms.modified', 'last-modified', 'revised');
  return {
    title,
    summary: meta('description', 'og:description') || undefined,
    writtenAt: instantOf(written) ?? jsonDay(root) ?? timeIn(main),
    updatedAt: instantOf(updated),
    lang: langOf(root),
    tags: (meta('keywords', 'news_keywords') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
      .slice(0, 20),
    canonical: linkTo(root, 'canonical') ?? meta('og:url'),
    base: firstIn(root, ({ name }) => name === 'base')?.attributes.href,
    leadsTo: /url\s*=\s*['"]?([^'"\s;]+)/i.exec(meta('refresh') ?? '')?.[1],
    frames: [...elementsIn(root)].flatMap(({ name, attributes }) =>
      name === 'frame' && attributes.src ? [{ src: attributes.src, name: attributes.name ?? '' }] : [],
    ),
    isHidden: /noindex|none/i.test(meta('robots') ?? ''),
    main: heading ? without(main, (node) => node === heading) : main,
  };
}

/** What can be told apart on a page by its text: every block, and what stands in a line beside blocks. */
export function* signsOf(root: HtmlElement): Generator<string> {
  for (const run of runsOf(root)) {
    const sign = signOf(run);
    if (sign) yield sign;
    for (const node of run) if (isBlock(node)) yield* signsOf(node);
  }
}

/** The same part without the runs whose sign `isFrame` knows. */
export function withoutFrame(root: HtmlElement, isFrame: (sign: string) => boolean): HtmlElement {
  const children = runsOf(root)
    .filter((run) => !isFrame(signOf(run)))
    .flatMap((run) => run.map((node) => (isBlock(node) ? withoutFrame(node, isFrame) : node)));
  return { ...root, children };
}

/** Blocks alone, and lines between them together; where there is no block, nothing can be taken out of the line. */
function runsOf({ children }: HtmlElement): HtmlNode[][] {
  const runs: HtmlNode[][] = [];
  let line: HtmlNode[] | undefined;
  for (const node of children) {
    if (isBlock(node)) {
      runs.push([node]);
      line = undefined;
    } else if (line) line.push(node);
    else {
      line = [node];
      runs.push(line);
    }
  }
  return runs;
}

function signOf(run: readonly HtmlNode[]): string {
  return run.map(textIn).join(' ').trim().slice(0, 2000);
}

function metaIn(root: HtmlElement): (...names: readonly string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const { name, attributes } of elementsIn(root)) {
    if (name !== 'meta') continue;
    const key = attributes.name ?? attributes.property ?? attributes['http-equiv'] ?? attributes.itemprop;
    if (key && attributes.content?.trim() && !found.has(key.toLowerCase()))
      found.set(key.toLowerCase(), attributes.content.trim());
  }
  return (...names) => names.map((name) => found.get(name)).find((value) => value !== undefined);
}

const SAID_MAIN: readonly ((element: HtmlElement) => boolean)[] = [
  ({ attributes }) => attributes.itemprop === 'articleBody',
  (element) => hasClass(element, /^(e-content|entry-content|post-content|post-body|article-body|articlebody)$/),
  ({ name }) => name === 'article',
  ({ name, attributes }) => name === 'main' || attributes.role === 'main',
  ({ attributes }) =>
    /^(content|main|main-content|maincontent|inhalt|hauptinhalt|bodycontent|mw-content-text)$/i.test(
      attributes.id ?? '',
    ),
  ({ name }) => name === 'body',
];

/** A part of a page that says it is the main one must hold so much of its text, or it is only a teaser. */
const ENOUGH = 0.25;

function mainOf(root: HtmlElement): HtmlElement {
  const whole = textIn(without(root, isAround)).length;
  for (const is of SAID_MAIN) {
    const all = [...elementsIn(root)].filter(is);
    const [only] = all.filter((each) => !all.some((other) => other !== each && [...elementsIn(other)].includes(each)));
    const count = all.length;
    if (!only || (count > 1 && !hasOne(all))) continue;
    const main = without(only, isAround);
    if (only.name === 'body' || textIn(main).length >= whole * ENOUGH) return main;
  }
  return without(root, isAround);
}

/** Several articles are a list of them; then all of the page counts. */
function hasOne(all: readonly HtmlElement[]): boolean {
  const [first] = all;
  const inside = first ? new Set(elementsIn(first)) : new Set();
  return all.slice(1).every((each) => inside.has(each));
}

const AROUND_NAMES = /^(nav|footer|aside|form|dialog)$/;
const AROUND_ROLES = /^(navigation|banner|contentinfo|complementary|search)$/;
const AROUND_CLASSES =
  /^(nav|navi|navbar|navigation|menu|menue|breadcrumbs?|sidebar|footer|site-footer|site-header|cookie.*|sharedaddy|share-buttons|jp-relatedposts|related-posts|comments|comment-list|comment-respond|pagination|post-navigation|skip-link|screen-reader-text)$/i;

function isAround(node: HtmlNode): boolean {
  if (typeof node === 'string') return false;
  const { name, attributes } = node;
  if (isSilent(node) || AROUND_NAMES.test(name) || AROUND_ROLES.test(attributes.role ?? '')) return true;
  return hasClass(node, AROUND_CLASSES) || AROUND_CLASSES.test(attributes.id ?? '');
}

/** The heading that stands above the text, which is then no part of it; else what the page calls itself. */
function titleOf(
  root: HtmlElement,
  main: HtmlElement,
  meta: ReturnType<typeof metaIn>,
): [string, HtmlElement | undefined] {
  const named = firstIn(root, ({ name }) => name === 'title');
  const called =
    named?.children
      .filter((child) => typeof child === 'string')
      .join('')
      .replace(/\s+/g, ' ')
      .trim() ?? '';
  const headings = [...elementsIn(main)].filter(({ name }) => name === 'h1');
  const [first] = headings;
  if (first && headings.length === 1 && textIn(first) !== '') return [textIn(first), first];
  const outside = [...elementsIn(root)].filter(({ name }) => name === 'h1').map(textIn);
  const own = outside.find((text) => text !== '' && called.includes(text));
  const said = own ?? meta('og:title', 'dc.title') ?? called;
  const repeated = firstIn(main, (each) => /^h[1-6]$/.test(each.name) && textIn(each) === said);
  return [said, repeated];
}

function linkTo(root: HtmlElement, rel: string): string | undefined {
  return firstIn(root, ({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === rel)?.attributes
    .href;
}

function langOf(root: HtmlElement): string | undefined {
  const said = firstIn(root, ({ name }) => name === 'html')?.attributes;
  return (said?.lang ?? said?.['xml:lang'])?.slice(0, 2).toLowerCase();
}

function jsonDay(root: HtmlElement): string | undefined {
  for (const { name, attributes, children } of elementsIn(root)) {
    if (name !== 'script' || attributes.type !== 'application/ld+json') continue;
    const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(
      children.filter((child) => typeof child === 'string').join(''),
    );
    const at = instantOf(found?.[1]);
    if (at) return at;
  }
  return undefined;
}

function timeIn(main: HtmlElement): string | undefined {
  return instantOf(
    firstIn(main, ({ name, attributes }) => name === 'time' && attributes.datetime !== undefined)?.attributes.datetime,
  );
}

/** A day or an hour as pages write it: ISO 8601, RFC 2822, or `12.05.2003`. */
export function instantOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})\b/.exec(text);
  const day = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text;
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00Z` : day);
  return Number.isNaN(at) || at < Date.UTC(1990) ? undefined : new Date(at).toISOString();
}

function isBlock(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && !isInline(node) && node.name !== 'br' && node.name !== 'img';
}
