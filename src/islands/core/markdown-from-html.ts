import { type HtmlElement, type HtmlNode, htmlTree, isInline, isSilent, textIn } from './html-tree.ts';
import type { Note, Picture } from './post.ts';

/** Where links and pictures of a text lead; undefined where they lead nowhere, then a link is text and a picture is gone. */
export type Places = {
  readonly link: (href: string) => string | undefined;
  readonly picture: (src: string) => string | undefined;
  /** A file that comes along and is linked to; its name where the pictures are. */
  readonly file?: ((href: string) => string | undefined) | undefined;
};

/** HTML as Markdown, with the pictures that `![…](<picture:N>)` in it stand for. */
export type Written = {
  readonly body: string;
  readonly pictures: readonly Picture[];
  readonly notes: readonly Note[];
};

const ON_THE_WEB: Places = { link: webAddress, picture: () => undefined };

/**
 * A post's HTML as Markdown: paragraphs, breaks, emphasis, headings, lists, quotes, tables, code and links to http(s).
 * Scripts, styles, frames, pictures and attributes are left out. The text stays what it was.
 */
export function markdownFromHtml(html: string): string {
  return writtenFrom(htmlTree(html), ON_THE_WEB).body;
}

/** A tree as Markdown with its pictures. What is embedded from elsewhere becomes a link, and is noted. */
export function writtenFrom(root: HtmlElement, places: Places): Written {
  const pictures: Picture[] = [];
  const notes = new Set<Note>();
  const body = blocksOf(root.children, { places, pictures, notes }).join('\n\n');
  return { body, pictures, notes: [...notes] };
}

type Desk = { readonly places: Places; readonly pictures: Picture[]; readonly notes: Set<Note> };

/** Blocks of lines; what stands in a line between blocks is a paragraph. */
function blocksOf(nodes: readonly HtmlNode[], desk: Desk): string[] {
  const blocks: string[] = [];
  let line: HtmlNode[] = [];
  const end = () => {
    const text = lineOf(line, desk);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || node.name === 'br' || node.name === 'img' || isLine(node)) line.push(node);
    else if (!isSilent(node)) {
      end();
      blocks.push(...blockOf(node, desk));
    }
  }
  end();
  return blocks;
}

/** In a line, unless a careless page put blocks into it. */
function isLine(element: HtmlElement): boolean {
  return isInline(element) && !element.children.some((child) => typeof child !== 'string' && !isPhrase(child));
}

function isPhrase(element: HtmlElement): boolean {
  return element.name === 'br' || element.name === 'img' || isSilent(element) || isLine(element);
}

function blockOf(element: HtmlElement, desk: Desk): string[] {
  const { name, attributes, children } = element;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return headingOf(Number(heading[1]), children, desk);
  switch (name) {
    case 'blockquote':
      return quoted(blocksOf(children, desk));
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listOf(element, desk);
    case 'pre':
    case 'listing':
    case 'xmp':
      return codeOf(children);
    case 'hr':
      return ['* * *'];
    case 'table':
      return tableOf(element, desk);
    case 'dt':
      return blocksOf([{ name: 'b', attributes: {}, children }], desk);
    case 'iframe':
    case 'embed':
    case 'video':
    case 'audio':
    case 'object':
      return [...embedded(attributes, element, desk), ...blocksOf(name === 'iframe' ? [] : children, desk)];
    case 'source':
    case 'track':
    case 'param':
      return [];
    default:
      return blocksOf(children, desk);
  }
}

/** The title of the page is the only heading of the first order. */
function headingOf(order: number, children: readonly HtmlNode[], desk: Desk): string[] {
  const text = lineOf(children.map(withoutBreaks), desk);
  if (text === '') return [];
  const isText = text.replace(/!\[(?:\\.|[^\]\\])*\]\(<picture:\d+>\)/g, '').trim() !== '';
  return [isText ? `${'#'.repeat(Math.max(2, order))} ${text.replace(/ (#+)$/, ' \\$1')}` : text];
}

function withoutBreaks(node: HtmlNode): HtmlNode {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? ' ' : { ...node, children: node.children.map(withoutBreaks) };
}

function quoted(blocks: readonly string[]): string[] {
  return blocks.length === 0
    ? []
    : [
        blocks
          .join('\n\n')
          .replace(/^(?=.)/gm, '> ')
          .replace(/^$/gm, '>'),
      ];
}

function listOf({ name, attributes, children }: HtmlElement, desk: Desk): string[] {
  let number = Number.parseInt(attributes.start ?? '1', 10);
  if (!(number >= 0 && number < 100_000_000)) number = 1;
  const items: string[] = [];
  let isTight = true;
  for (const item of itemsOf(children)) {
    const blocks = blocksOf(item, desk);
    if (blocks.length === 0) continue;
    const mark = name === 'ol' ? `${number}. ` : '- ';
    const isNested = blocks.length === 2 && /^(- |1\. )/.test(blocks[1] ?? '') && isLowest(blocks[0] ?? '');
    isTight &&= blocks.length === 1 || isNested;
    items.push(mark + indented(blocks.join(isNested ? '\n' : '\n\n'), mark.length));
    number += 1;
  }
  return items.length === 0 ? [] : [items.join(isTight ? '\n' : '\n\n')];
}

function isLowest(block: string): boolean {
  return !/^(#|>|```|\||\* \* \*)/.test(block);
}

/** What stands between the items of a careless list is an item. */
function itemsOf(children: readonly HtmlNode[]): HtmlNode[][] {
  const items: HtmlNode[][] = [];
  let loose: HtmlNode[] | undefined;
  for (const child of children) {
    if (typeof child !== 'string' && child.name === 'li') {
      items.push([...child.children]);
      loose = undefined;
    } else if (loose) loose.push(child);
    else {
      loose = [child];
      items.push(loose);
    }
  }
  return items;
}

function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

function codeOf(children: readonly HtmlNode[]): string[] {
  const text = verbatim(children).replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
  if (text.trim() === '') return [];
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}\n${text}\n${fence}`];
}

function verbatim(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : verbatim(node.children)))
    .join('');
}

/** A table where it is one; one that only sets out a page gives its cells, one after the other. */
function tableOf(table: HtmlElement, desk: Desk): string[] {
  const rows = rowsOf(table);
  const [head = []] = rows;
  const isTable =
    rows.length > 1 && head.length > 1 && rows.every((row) => row.length === head.length && row.every(isCell));
  const captions = table.children.filter((child) => typeof child !== 'string' && child.name === 'caption');
  const above = blocksOf(
    captions.flatMap((each) => (typeof each === 'string' ? [] : each.children)),
    desk,
  );
  if (!isTable)
    return [...above, ...rows.flat().flatMap((cell) => blocksOf(cell.children, desk)), ...outside(table, desk)];
  const lines = rows.map((row) => `| ${row.map((cell) => cellOf(cell, desk)).join(' | ')} |`);
  return [
    ...above,
    [lines[0], `|${' --- |'.repeat(head.length)}`, ...lines.slice(1)].join('\n'),
    ...outside(table, desk),
  ];
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows = table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [child];
    return /^(thead|tbody|tfoot)$/.test(child.name) ? child.children : [];
  });
  return rows
    .filter((row) => typeof row !== 'string' && row.name === 'tr')
    .map((row) => cellsOf(row as HtmlElement))
    .filter((row) => row.length > 0);
}

function cellsOf({ children }: HtmlElement): HtmlElement[] {
  return children.filter((cell) => typeof cell !== 'string' && /^t[dh]$/.test(cell.name)) as HtmlElement[];
}

/** What a careless page wrote into a table and no cell. */
function outside(table: HtmlElement, desk: Desk): string[] {
  const known = /^(thead|tbody|tfoot|tr|caption|colgroup|col)$/;
  const loose = table.children.filter((child) => typeof child === 'string' || !known.test(child.name));
  const inRows = table.children.flatMap((part) =>
    typeof part === 'string' ? [] : (part.name === 'tr' ? [part] : part.children.filter(isRow)).flatMap(looseInRow),
  );
  return blocksOf([...loose, ...inRows], desk);
}

function isRow(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && node.name === 'tr';
}

function looseInRow(row: HtmlNode): HtmlNode[] {
  if (typeof row === 'string') return [];
  return row.children.filter((child) => typeof child === 'string' || !/^t[dh]$/.test(child.name));
}

const LONGEST_CELL = 300;

function isCell(cell: HtmlElement): boolean {
  const spans = Number(cell.attributes.colspan ?? 1) > 1 || Number(cell.attributes.rowspan ?? 1) > 1;
  const paragraphs = cell.children.filter((child) => typeof child !== 'string' && child.name === 'p');
  const isSimple = cell.children.every((child) => typeof child === 'string' || child.name === 'p' || isPhrase(child));
  return !spans && isSimple && paragraphs.length < 2 && textIn(cell).length <= LONGEST_CELL;
}

function cellOf({ children }: HtmlElement, desk: Desk): string {
  const inLine = children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'p' ? child.children : [child],
  );
  return lineOf(inLine.map(withoutBreaks), desk).replaceAll('|', '\\|');
}

/** A film or a frame is a link to where it came from. */
function embedded(attributes: HtmlElement['attributes'], element: HtmlElement, desk: Desk): string[] {
  const sources = element.children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes.src]));
  const src = [attributes.src, attributes.data, ...sources].find((each) => each);
  desk.notes.add('embed');
  const file = src && desk.places.picture(src);
  if (file) return [pictured(file, attributes.title ?? '', desk)];
  const address = src && desk.places.link(src.startsWith('//') ? `https:${src}` : src);
  return address ? [`<${address}>`] : [];
}

const AROUND: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  cite: '*',
  del: '~~',
  s: '~~',
  strike: '~~',
};

/** A piece of a line; `open` and `close` are emphasis, which may still be dropped where Markdown would not see it. */
type Piece = {
  readonly kind: 'text' | 'open' | 'close' | 'break';
  text: string;
  readonly pair?: symbol;
  /** Of code, what stands between its marks. */
  readonly code?: string;
};

/** Inline content as one paragraph of Markdown; '' where there is nothing to read or see. */
function lineOf(nodes: readonly HtmlNode[], desk: Desk): string {
  return joined(piecesOf(nodes, desk, ''), '\\\n')
    .replace(/(\\\n)+$/, '')
    .replace(/^(\\\n)+/, '')
    .trim()
    .split('\n')
    .map(startSafe)
    .join('\n');
}

function piecesOf(nodes: readonly HtmlNode[], desk: Desk, around: string): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (typeof node === 'string') return [textPiece(signsEscaped(node.replace(/[^\S\u00a0]+/g, ' ')))];
    const { name, attributes, children } = node;
    if (isSilent(node)) return [];
    if (name === 'br') return [{ kind: 'break', text: '' }];
    if (name === 'img') return imageOf(attributes, desk);
    if (name === 'code' || name === 'tt' || name === 'kbd' || name === 'samp') return codePiece(verbatim(children));
    if (name === 'a') return linkOf(node, desk, around);
    const mark = AROUND[name];
    if (!mark || around.includes(mark)) return piecesOf(children, desk, around);
    const pair = Symbol();
    const inside = piecesOf(children, desk, around + mark);
    return [{ kind: 'open', text: mark, pair }, ...inside, { kind: 'close', text: mark, pair }];
  });
}

function textPiece(text: string): Piece {
  return { kind: 'text', text };
}

function codePiece(code: string): Piece[] {
  const text = code.replace(/\s+/g, ' ');
  const inner = text.trim();
  if (inner === '') return [textPiece(text)];
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(inner) ? ' ' : '';
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return [textPiece(before), { ...textPiece(`${fence}${gap}${inner}${gap}${fence}`), code: inner }, textPiece(after)];
}

function imageOf({ src = '', alt = '', ...rest }: HtmlElement['attributes'], desk: Desk): Piece[] {
  if ([rest.width, rest.height].some((size) => size && Number(size) <= 3)) return []; // spacers and counters
  const file = desk.places.picture(rest['data-src'] && /^data:/.test(src) ? rest['data-src'] : src);
  return file ? [textPiece(pictured(file, alt, desk))] : [];
}

function pictured(file: string, alt: string, { pictures }: Desk): string {
  const said = alt.replace(/\s+/g, ' ').trim();
  pictures.push({ file, alt: said });
  return `![${signsEscaped(said)}](<picture:${pictures.length - 1}>)`;
}

/** A name of a person or a tag stays text; an address shown as its own text becomes a plain link. */
function linkOf({ attributes, children }: HtmlElement, desk: Desk, around: string): Piece[] {
  const inside = piecesOf(children, desk, `${around}[`);
  const { href = '', class: classes = '' } = attributes;
  const isName = around.includes('[') || /\bmention\b/.test(classes);
  const address = isName ? undefined : (attachedFile(href, desk) ?? desk.places.link(href));
  const shown = children.map(textIn).join('').trim();
  if (!address || inside.some(({ text }) => /!\[|<picture:/.test(text) || text.startsWith('<http'))) return inside;
  if (shown === '') return inside;
  const isItself = /^https?:/.test(address) && (shown === address || /^https?:\/\/\S+$/.test(shown));
  if (isItself) return [textPiece(`<${address}>`)];
  const label = joined(inside, ' ').trim();
  const raw = inside.map((piece) => piece.text).join('');
  const [before, after] = [/^\s/.test(raw) ? ' ' : '', /\s$/.test(raw) ? ' ' : ''];
  return [textPiece(`${before}[${label}](<${address}>)${after}`)];
}

function attachedFile(href: string, { places, pictures }: Desk): string | undefined {
  const file = places.file?.(href);
  return file === undefined ? undefined : `picture:${pictures.push({ file, alt: '' }) - 1}`;
}

/** The pieces as one text. Where emphasis was dropped pieces meet anew. */
function joined(pieces: readonly Piece[], lineBreak: string): string {
  return spaced(settled(spaced(pieces))).reduce((line, { kind, text }) => {
    if (kind === 'break') return line + lineBreak;
    return (kind === 'text' && text.startsWith('[') ? line.replace(/!$/, '\\!') : line) + text; // no picture
  }, '');
}

/** One space where pieces meet, none at the ends of lines, none just inside of emphasis. */
function spaced(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let isOpen = true; // a space here would begin a line
  for (const piece of outward(pieces)) {
    if (piece.kind === 'break') {
      trimEnd(out);
      isOpen = true;
    }
    if (piece.kind !== 'text') {
      out.push(piece);
      continue;
    }
    const isBesideCode = piece.code !== undefined && out.at(-1)?.code !== undefined; // ``a```b`` is neither
    const whole = isBesideCode ? signsEscaped(piece.code ?? '') : piece.text;
    const text: string = isOpen ? whole.replace(/^ +/, '') : whole;
    if (text === '') continue;
    out.push(isBesideCode ? textPiece(text) : { ...piece, text });
    isOpen = text.endsWith(' ');
  }
  trimEnd(out);
  return out;
}

/** Spaces move out of emphasis: `** a **` is none. */
function outward(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  for (let at = 0; at < out.length; at += 1) {
    const [piece, next] = [out[at], out[at + 1]];
    if (piece?.kind !== 'open' || next?.kind !== 'text' || !next.text.startsWith(' ')) continue;
    out.splice(at, 2, textPiece(' '), piece, { ...next, text: next.text.slice(1) });
    at = Math.max(-1, at - 2);
  }
  for (let at = out.length - 1; at > 0; at -= 1) {
    const [before, piece] = [out[at - 1], out[at]];
    if (piece?.kind !== 'close' || before?.kind !== 'text' || !before.text.endsWith(' ')) continue;
    out.splice(at - 1, 2, { ...before, text: before.text.slice(0, -1) }, piece, textPiece(' '));
    at = Math.min(out.length, at + 2);
  }
  return out.filter(({ kind, text }) => kind !== 'text' || text !== '');
}

function trimEnd(pieces: Piece[]): void {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind === 'break') return;
    if (piece?.kind !== 'text') continue;
    piece.text = piece.text.replace(/ +$/, '');
    if (piece.text !== '') return;
  }
}

/** Takes out every pair of marks that CommonMark §6.2 would show as signs, or that hold nothing. */
function settled(pieces: readonly Piece[]): Piece[] {
  let left = [...pieces];
  for (;;) {
    const wrong = new Set(left.flatMap((piece, at) => (isSeen(left, piece, at) ? [] : [piece.pair])));
    if (wrong.size === 0) return left;
    left = left.filter(({ kind, pair }) => (kind !== 'open' && kind !== 'close') || !wrong.has(pair));
  }
}

function isSeen(pieces: readonly Piece[], piece: Piece, at: number): boolean {
  if (piece.kind !== 'open' && piece.kind !== 'close') return true;
  const step = piece.kind === 'open' ? 1 : -1;
  const inner = pieces[at + step];
  const outer = pieces[at - step];
  if (inner?.kind !== 'text' || (outer && outer.kind !== 'text' && outer.kind !== 'break')) return false;
  const near = step > 0 ? inner.text[0] : inner.text.at(-1);
  const far = outer?.kind !== 'text' ? ' ' : step > 0 ? outer.text.at(-1) : outer.text[0];
  if (!near || /[\s\u00a0]/.test(near) || /[*~]/.test(far ?? '') || /[*~]/.test(near)) return false;
  return !isSign(near) || !far || /[\s\u00a0]/.test(far) || isSign(far);
}

function isSign(letter: string): boolean {
  return /[\p{P}\p{S}\ud800-\udfff]/u.test(letter);
}

/** An address on the web without what follows a visitor; undefined for `javascript:` and all that is no page. */
export function webAddress(href: string): string | undefined {
  const url = URL.parse(href);
  return url && /^https?:$/.test(url.protocol) ? withoutTracking(url) : undefined;
}

/** Without what follows a visitor from site to site. */
export function withoutTracking(url: URL): string {
  const wrong = [...url.searchParams.keys()].filter((key) =>
    /^(utm_.*|fbclid|igshid|igsh|si|gclid|mc_cid|mc_eid)$/.test(key),
  );
  for (const key of wrong) url.searchParams.delete(key);
  return url.href.replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** Text whose signs mean nothing in Markdown; `isStart` where it begins a line. */
export function escaped(text: string, isStart: boolean): string {
  const safe = signsEscaped(text);
  return isStart ? startSafe(safe.trimStart()) : safe;
}

function signsEscaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~]/g, (sign) => `\\${sign}`);
}

/** What would begin a heading, a list, a rule or a table is only text. */
function startSafe(line: string): string {
  return line.replace(/^(#{1,6}(?=\s|$)|[-+=]|[:|](?=\s*[-:|]))/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
