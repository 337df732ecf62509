import { escaped, withoutTracking } from './markdown-from-html.ts';

/** A part of a text; with `href` it is a link, whatever it says. */
export type Piece = { readonly text: string; readonly href?: string | undefined };

const ADDRESS = /https?:\/\/[^\s<>"“”„«»]+/g;
const SHORT = /^https?:\/\/(t\.co|bit\.ly|lnkd\.in|buff\.ly|goo\.gl|ow\.ly|tinyurl\.com|is\.gd|fb\.me|dlvr\.it)\//;

/**
 * Plain text as Markdown that reads the same: lines and paragraphs stay, signs of Markdown are escaped, addresses are
 * links without what follows their visitor. `targetOf` says where a short address leads; an empty answer takes it out.
 */
export function markdownFromText(text: string, targetOf: (address: string) => string | undefined = () => undefined) {
  return markdownFromPieces([{ text }], targetOf);
}

export function markdownFromPieces(
  pieces: readonly Piece[],
  targetOf: (address: string) => string | undefined = () => undefined,
): string {
  const lines = pieces.map((piece) => linked(piece, targetOf)).join('');
  return lines
    .replace(/[^\S\n]+\n/g, '\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(lineOf).join('\\\n'))
    .join('\n\n');
}

/** Whether addresses stand in the text whose target nobody but their service knows. */
export function hasShort(text: string, targetOf: (address: string) => string | undefined = () => undefined): boolean {
  return (text.match(ADDRESS) ?? []).some((address) => {
    const target = targetOf(address);
    return target !== '' && SHORT.test(target ?? address);
  });
}

function linked({ text, href }: Piece, targetOf: (address: string) => string | undefined): string {
  const plain = text.replace(/\r\n?/g, '\n');
  if (href !== undefined) return linkTo(href, plain);
  let out = '';
  let from = 0;
  for (const found of plain.matchAll(ADDRESS)) {
    const address = withoutEnd(found[0]);
    out += signsEscaped(plain.slice(from, found.index));
    out += linkTo(targetOf(address) ?? address, '');
    from = found.index + address.length;
  }
  return out + signsEscaped(plain.slice(from));
}

/** A link by name, or shown as its address; text where it leads nowhere on the web. */
function linkTo(href: string, text: string): string {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return signsEscaped(text);
  const address = withoutTracking(url);
  const isItself =
    text === '' || text === href || /^https?:\/\//.test(text) || href.endsWith(text.replace(/(…|\.\.\.)$/, ''));
  return isItself ? `<${address}>` : `[${signsEscaped(text).replace(/\s+/g, ' ')}](<${address}>)`;
}

/** What ends the sentence does not belong to the address; a bracket does where it was opened in it. */
function withoutEnd(address: string): string {
  let end = address.replace(/[.,;:!?…'’]+$/, '');
  if (end.endsWith(')') && !end.includes('(')) end = end.slice(0, -1);
  return end;
}

function signsEscaped(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line, false))
    .join('\n');
}

/** What begins a line of Markdown with a meaning is only text here. */
function lineOf(line: string): string {
  return line
    .trimStart()
    .replace(/^(#{1,6}(?=\s|$)|[-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
