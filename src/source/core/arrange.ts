import type { Env, MarkdownIt, Token } from 'markdown-it';
import type { Language } from '../../kit/language.ts';
import { textWords } from '../../words/source.ts';
import { arrangeTable } from './arrange-table.ts';
import { NOTES_ID } from './markdown.ts';
import { pictureOf } from './picture.ts';
import { slugOf } from './slug.ts';

/** What a text needs to know of the site it stands on. */
export type Setting = {
  readonly lang: Language;
  /** The island's languages, first one first: links into another one say so. */
  readonly languages: readonly Language[];
  /** Put before every id, where several texts stand on one page. */
  readonly idPrefix: string;
  /** The origin of the island: links to it are its own. */
  readonly origin: string;
  /** Where a link to a file of the folder leads: `../posts/x.md`. */
  readonly pathOfFile: (link: string) => string | undefined;
  /** Width and height of a picture below `content/media`. */
  readonly sizeOf: (picture: string) => { readonly width: number; readonly height: number } | undefined;
};

export type Heading = { readonly level: number; readonly text: string; readonly anchor: string };

/** Tokens under one heading of the text itself; the first section has none. */
export type Section = { readonly heading: Heading | undefined; readonly head: Token[]; readonly tokens: Token[] };

export type Arranged = {
  readonly sections: readonly Section[];
  readonly headings: readonly Heading[];
  readonly links: readonly string[];
  readonly images: readonly { readonly src: string; readonly alt: string }[];
};

type Work = {
  readonly md: MarkdownIt;
  readonly env: Env;
  readonly setting: Partial<Setting> & { readonly lang: Language };
  /** Every anchor of the text, and how often it was wanted. */
  readonly anchors: Map<string, number>;
  readonly headings: Heading[];
  readonly links: string[];
  readonly images: { src: string; alt: string }[];
  tables: number;
};

// Ids that the pages around a text have themselves.
const TAKEN_IDS = new Set(
  `${NOTES_ID} main errors ask asked address answer answered contact done earlier help more next number
  provider questions related responsible signs suggestions take texts urgent`.split(/\s+/),
);

type Given = Partial<Setting> & { readonly lang: Language; readonly md: MarkdownIt; readonly env: Env };

/** Makes of parsed Markdown what stands on our pages: headings, figures, links and tables in their final form. */
export function arrange(tokens: Token[], { md, env, ...setting }: Given): Arranged {
  const work: Work = {
    md,
    env,
    setting,
    anchors: new Map(),
    headings: [],
    links: [],
    images: [],
    tables: 0,
  };
  for (const [at, token] of tokens.entries()) arrangeBlock(work, tokens, at, token);
  const { headings, links, images } = work;
  return { sections: cut(tokens, headings), headings, links, images };
}

function arrangeBlock(work: Work, tokens: Token[], at: number, token: Token): void {
  if (token.children) token.children = arrangeInlines(work, token.children);
  if (token.type === 'heading_open') arrangeHeading(work, tokens, at, token);
  else if (token.type === 'paragraph_close') arrangeFigure(tokens, at, token);
  else if (token.type === 'table_open')
    arrangeTable(tokens, at, token, textWords[work.setting.lang].table(++work.tables));
}

/** The page's own title is the h1, and no level is left out below it. */
function arrangeHeading(work: Work, tokens: Token[], at: number, token: Token): void {
  const inline = tokens[at + 1];
  const close = tokens[at + 2];
  const above = work.headings.at(-1)?.level ?? 1;
  const level = Math.min(Math.max(2, Number(token.tag.slice(1))), above + 1);
  const text = plainText(inline?.children ?? []);
  const anchor = anchorFor(work, text);
  token.tag = `h${level}`;
  if (close) close.tag = token.tag;
  token.attrSet('id', anchor);
  work.headings.push({ level, text, anchor });
}

/** Made of the heading's words, so that it stays when others come and go; the second of a name gets a number. */
function anchorFor({ anchors, headings, setting }: Work, text: string): string {
  const slug = slugOf(text).slice(0, 80).replace(/-$/, '');
  const isOurs = slug === '' || /^fn(ref)?\d/.test(slug);
  const name = (setting.idPrefix ?? '') + (isOurs ? textWords[setting.lang].section(headings.length + 1) : slug);
  let number = anchors.get(name) ?? Number(TAKEN_IDS.has(name));
  let anchor = number === 0 ? name : `${name}-${number + 1}`;
  for (; anchors.has(anchor) || TAKEN_IDS.has(anchor); anchor = `${name}-${number + 1}`) number += 1;
  anchors.set(name, number + 1).set(anchor, Math.max(1, anchors.get(anchor) ?? 0));
  return anchor;
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) =>
      type === 'softbreak' || type === 'hardbreak' ? ' ' : type === 'text' || type === 'code_inline' ? content : '',
    )
    .join('')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();
}

/** A picture that stands alone is a figure; its title is the caption. */
function arrangeFigure(tokens: Token[], at: number, close: Token): void {
  const open = tokens[at - 2];
  const inline = tokens[at - 1];
  const [image, ...others] = inline?.children ?? [];
  if (!inline || open?.type !== 'paragraph_open' || open.hidden || image?.type !== 'image' || others.length > 0) return;
  const caption = image.attrGet('title');
  image.attrs = image.attrs?.filter(([name]) => name !== 'title') ?? null;
  open.tag = 'figure';
  close.tag = 'figure';
  if (!caption) return;
  const text = tokenLike(image, 'text', '', 0);
  text.content = String(caption);
  inline.children = [
    image,
    tokenLike(image, 'softbreak', 'br', 0),
    tokenLike(image, 'figcaption_open', 'figcaption', 1),
    text,
    tokenLike(image, 'figcaption_close', 'figcaption', -1),
  ];
}

function tokenLike(token: Token, type: string, tag: string, nesting: -1 | 0 | 1): Token {
  return new (token.constructor as new (type: string, tag: string, nesting: -1 | 0 | 1) => Token)(type, tag, nesting);
}

function arrangeInlines(work: Work, tokens: readonly Token[]): Token[] {
  let linkDepth = 0;
  const arranged: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'link_open') {
      linkDepth += 1;
      arrangeLink(work, token);
    }
    if (token.type === 'link_close') linkDepth -= 1;
    if (token.type === 'image') arranged.push(...arrangeImage(work, token, linkDepth > 0));
    else arranged.push(token);
  }
  return arranged;
}

function arrangeLink({ links, setting }: Work, token: Token): void {
  const href = hrefOf(String(token.attrGet('href') ?? ''), setting);
  const language = languageOfLink(href, setting);
  token.attrSet('href', href);
  if (language) token.attrSet('hreflang', language);
  if (/^https?:/i.test(href)) token.attrSet('rel', 'external');
  links.push(href);
}

/** The language of a page of the island, where it is not the text's own. */
function languageOfLink(href: string, { lang, languages }: Work['setting']): Language | undefined {
  if (!languages || !href.startsWith('/') || href.startsWith('/media/')) return undefined;
  const first = href.split('/')[1];
  const language = languages.find((each) => each === first) ?? languages[0];
  return language === lang ? undefined : language;
}

function hrefOf(href: string, { origin, pathOfFile }: Partial<Setting>): string {
  if (origin && (href === origin || href.startsWith(`${origin}/`))) return href.slice(origin.length) || '/';
  const [, media] = /^(?:\.\.\/|\/)?media\/(.+)$/.exec(href) ?? [];
  if (media) return `/media/${composed(media)}`;
  if (/^[^:?#]+\.md(#.*)?$/.test(href)) return pathOfFile?.(href) ?? href;
  return href;
}

/** A path with each umlaut as one letter: under one spelling a file is found on any server. */
function composed(path: string): string {
  const plain = decoded(path);
  const name = plain.normalize('NFC');
  return name === plain ? path : encodeURI(name);
}

/** Only pictures of the island are shown; one from elsewhere becomes a link, so that a visit stays between two. */
function arrangeImage(work: Work, token: Token, isInLink: boolean): Token[] {
  const src = String(token.attrGet('src') ?? '');
  const alt = plainText(token.children ?? []);
  const name = pictureOf(decoded(src).normalize('NFC'));
  if (!name) return isInLink || !/^https?:/i.test(src) ? textInstead(token, alt) : linkInstead(work, token, src, alt);
  const shown = `/media/${name.split('/').map(encodeURIComponent).join('/')}`;
  const size = work.setting.sizeOf?.(name);
  const title = token.attrGet('title');
  token.attrs = [
    ['src', shown],
    ['alt', ''],
  ];
  if (title) token.attrPush(['title', title]);
  if (size) token.attrs.push(['width', size.width], ['height', size.height]);
  if (work.images.length > 0) token.attrPush(['loading', 'lazy']);
  work.images.push({ src: shown, alt });
  return [token];
}

function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch (error) {
    if (error instanceof URIError) return src;
    throw error;
  }
}

function textInstead(token: Token, alt: string): Token[] {
  const text = tokenLike(token, 'text', '', 0);
  text.content = alt;
  return [text];
}

function linkInstead(work: Work, token: Token, src: string, alt: string): Token[] {
  const open = tokenLike(token, 'link_open', 'a', 1);
  open.attrSet('href', src);
  arrangeLink(work, open);
  return [open, ...textInstead(token, alt || src), tokenLike(token, 'link_close', 'a', -1)];
}

/** Parts the text at its headings; those inside of quotations and lists do not part it. */
function cut(tokens: readonly Token[], headings: readonly Heading[]): Section[] {
  const sections: Section[] = [{ heading: undefined, head: [], tokens: [] }];
  let seen = 0;
  let head = 0;
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      if (token.level === 0) {
        sections.push({ heading: headings[seen], head: [], tokens: [] });
        head = 3;
      }
      seen += 1;
    }
    const section = sections.at(-1);
    (head > 0 ? section?.head : section?.tokens)?.push(token);
    head -= 1;
  }
  return sections;
}
