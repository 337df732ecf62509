import { decodeEntities } from './entities.ts';

/** A piece of HTML, in the order of the document. Names are in small letters. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; attribute(name: string): string }
  | { readonly kind: 'close'; readonly name: string };

const LONGEST_TAG_CHARS = 10_000;
const WITHOUT_TEXT = new Set([
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'select',
  'textarea',
  'object',
  'svg',
]);

/**
 * Reads HTML as mail programs write it, well-formed or not, in time linear in its length. Comments, declarations and
 * what is not meant to be read (styles, scripts) are left out; a `<` that begins no tag is text.
 */
export function* piecesOf(html: string): Generator<Piece> {
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) yield textOf(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) return;
    const end = tagEnd(html, open);
    if (end === undefined) yield textOf('<');
    const piece = end === undefined ? undefined : pieceOf(html.slice(open, end));
    if (piece) yield piece;
    at = end === undefined ? open + 1 : piece?.kind === 'open' ? afterSilence(html, end, piece.name, neverClosed) : end;
  }
}

function textOf(text: string): Piece {
  return { kind: 'text', text: decodeEntities(text) };
}

/** Where the tag or comment that begins at `open` ends; undefined where none begins there. */
function tagEnd(html: string, open: number): number | undefined {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) return undefined;
  const tag = html.slice(open, open + LONGEST_TAG_CHARS);
  const strict = /^<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/.exec(tag)?.[0] ?? /^<[^<>]*>/.exec(tag)?.[0];
  return strict === undefined ? undefined : open + strict.length;
}

function pieceOf(tag: string): Piece | undefined {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(tag) ?? [];
  if (name === '') return undefined;
  if (slash) return { kind: 'close', name: name.toLowerCase() };
  return { kind: 'open', name: name.toLowerCase(), attribute: (wanted) => attributeOf(tag, wanted) };
}

function attributeOf(tag: string, wanted: string): string {
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /\s([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    if (name.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? '');
  }
  return '';
}

/** After an element that holds no text to read, the place behind its end. Each name is looked for in vain once only. */
function afterSilence(html: string, at: number, name: string, neverClosed: Set<string>): number {
  if (!WITHOUT_TEXT.has(name) || neverClosed.has(name)) return at;
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = at;
  if (close.test(html)) return close.lastIndex;
  neverClosed.add(name);
  return at;
}
