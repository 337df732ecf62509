/** What a page loads, and what stands in it that does not belong there. */
export type ReadPage = { readonly loads: readonly Load[]; readonly strange: readonly string[] };

export type Load = {
  readonly kind: 'script' | 'stylesheet' | 'icon';
  readonly path: string;
  readonly integrity: string;
};

// Written out as our own pages are: small letters, quoted values without < and >. All else is strange, so that no
// reading of it by a browser can differ from this one.
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"<>]*")?)*) ?\/?>/y;
const DOCTYPE = /^<!doctype html>/i;
const LONGEST_SHOWN_CHARS = 60;

const ANYWHERE = ['id', 'class', 'lang', 'dir', 'tabindex', 'role', 'hidden'];
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  title: [],
  meta: ['charset', 'name', 'content'],
  link: ['rel', 'href', 'integrity', 'type'],
  script: ['type', 'src', 'integrity'],
  body: [],
  header: [],
  main: [],
  footer: [],
  section: [],
  div: ['data-name'],
  p: [],
  h1: [],
  h2: [],
  span: [],
  noscript: [],
};

type Tag = { readonly name: string; readonly isEnd: boolean; readonly attributes: ReadonlyMap<string, string> };

/** Reads a page of the rooms by a grammar that knows only what such a page needs. */
export function readPage(html: string): ReadPage {
  const loads: Load[] = [];
  const strange: string[] = [];
  let at = html.indexOf('<', DOCTYPE.exec(html)?.[0].length ?? 0);
  for (; at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    const end = tag ? TAG.lastIndex : at + 1;
    const isInline = tag?.name === 'script' && !tag.isEnd && !html.startsWith('</script>', end);
    const load = tag && !tag.isEnd ? loadOf(tag) : undefined;
    if (load) loads.push(load);
    if (!tag || isInline || !isKnown(tag, load))
      strange.push(shown(html.slice(at, tag && !isInline ? end : undefined)));
    at = end;
  }
  return { loads, strange };
}

function tagAt(html: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const found = TAG.exec(html);
  if (!found) return undefined;
  const [, slash, name = '', text = ''] = found;
  const pairs = [...text.matchAll(/ ([a-z][a-z-]*)(?:="([^"]*)")?/g)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const attributes = new Map(pairs);
  // A second value of the same name is one that browsers do not read.
  return attributes.size === pairs.length ? { name, isEnd: slash === '/', attributes } : undefined;
}

function isKnown({ name, isEnd, attributes }: Tag, load: Load | undefined): boolean {
  const own = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!own) return false;
  if ([...attributes.keys()].some((key) => !own.includes(key) && !ANYWHERE.includes(key))) return false;
  return isEnd || !['script', 'link'].includes(name) || load !== undefined;
}

function loadOf({ name, attributes }: Tag): Load | undefined {
  const integrity = attributes.get('integrity') ?? '';
  if (name === 'script') {
    const path = attributes.get('src');
    return path && attributes.get('type') === 'module' ? { kind: 'script', path, integrity } : undefined;
  }
  const [rel, path] = [attributes.get('rel'), attributes.get('href')];
  if (name !== 'link' || !path || (rel !== 'stylesheet' && rel !== 'icon')) return undefined;
  return { kind: rel, path, integrity };
}

function shown(text: string): string {
  return text.length > LONGEST_SHOWN_CHARS ? `${text.slice(0, LONGEST_SHOWN_CHARS)}…` : text;
}

/**
 * The addresses that a style sheet or a module names in plain sight, below `path`. A name without a path (`import("x")`)
 * leads nowhere without an import map, and such a map would be strange in the page. A module that is made to hide
 * what it loads can; against that stands the comparison of its bytes.
 */
export function namedIn(path: string, type: string, text: string): readonly string[] {
  const named = type.startsWith('text/css')
    ? text.matchAll(CSS_NAMES)
    : type.includes('javascript')
      ? text.matchAll(JS_NAMES)
      : [];
  return [...named]
    .map(([, , name = '']) => name)
    .filter((name) => /^(\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(name) && !/^data:/i.test(name))
    .map((name) => placeOf(name, path));
}

const CSS_NAMES = /(?:url\(\s*|@import\s+)(["']?)([^"')\s;]+)\1/g;
const JS_NAMES = /\b(?:import\s*\(\s*|import\s*|from\s*)(["'`])([^"'`\n]{1,200})\1/g;

function placeOf(name: string, path: string): string {
  const base = new URL(path, 'https://rooms.invalid');
  const url = URL.parse(name, base);
  return url?.origin === base.origin ? url.pathname + url.search : name;
}
