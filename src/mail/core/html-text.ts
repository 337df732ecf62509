import { type Piece, piecesOf } from './html-tags.ts';

const LONGEST_HTML_CHARS = 2_000_000;
const DEEPEST = 400;

/** Stands before what a mail program put below the reply without marking it as a quote; `core/reply.ts` cuts there. */
export const ORIGINAL_MESSAGE = '-----Original Message-----';

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set('blockquote dl h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The text of an HTML mail, as its reader sees it: a line a paragraph, lists with marks, addresses behind their words,
 * and `> ` before what is quoted, as `blockquote` or as one of the mail programs' own marks says. Never fails; beyond
 * two million characters the rest is left out.
 */
export function htmlToText(html: string): string {
  const page = new Page();
  for (const piece of piecesOf(html.slice(0, LONGEST_HTML_CHARS))) {
    if (piece.kind === 'text') page.write(piece.text);
    else if (piece.kind === 'open') page.open(piece);
    else page.close(piece.name);
  }
  return page.text();
}

type Open = Extract<Piece, { kind: 'open' }>;
type Element = {
  readonly name: string;
  readonly isQuote: boolean;
  readonly isHidden: boolean;
  readonly href: string;
  readonly begins: number;
};

/** The text so far, and the elements that are open. The line is kept in parts: joining it at each word would not be linear. */
class Page {
  readonly #lines: string[] = [];
  readonly #elements: Element[] = [];
  #parts: string[] = [];
  #quotes = 0;
  #hidden = 0;
  #preformatted = 0;
  #isGap = false;
  /** How deep the last line was quoted. */
  #depth = 0;

  text(): string {
    this.#end();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  write(text: string): void {
    if (this.#hidden > 0) return;
    if (this.#preformatted > 0) this.#writeLines(text);
    else this.#writeWords(text.replace(/[ \t\r\n\f\u00a0]+/g, ' '));
  }

  open(tag: Open): void {
    const { name } = tag;
    if (name === 'br') this.#break();
    if (BLOCKS.has(name)) this.#end(SPACED.has(name));
    if (isDivider(tag)) this.#divide();
    if (name === 'li') this.#parts = ['- '];
    if (name === 'td' || name === 'th') this.write(' ');
    if (name === 'img') this.#writeSign(tag.attribute('alt'));
    if (!VOID.has(name) && this.#elements.length < DEEPEST) this.#enter(tag);
  }

  close(name: string): void {
    const at = this.#elements.findLastIndex((each) => each.name === name);
    if (BLOCKS.has(name)) this.#end(SPACED.has(name));
    if (at < 0) return;
    for (const element of this.#elements.splice(at).reverse()) this.#leave(element);
  }

  #enter(tag: Open): void {
    const { name } = tag;
    const isHidden = /display\s*:\s*none|mso-hide\s*:\s*all/i.test(tag.attribute('style'));
    const href = name === 'a' ? tag.attribute('href').trim() : '';
    const element = { name, isQuote: isQuote(tag), isHidden, href, begins: this.#parts.length };
    if (element.isQuote) this.#end(true);
    this.#elements.push(element);
    this.#quotes += element.isQuote ? 1 : 0;
    this.#hidden += isHidden ? 1 : 0;
    this.#preformatted += name === 'pre' ? 1 : 0;
  }

  #leave({ name, isQuote, isHidden, href, begins }: Element): void {
    if (href !== '' && this.#hidden === 0) this.#writeAddress(href, this.#parts.slice(begins).join(''));
    if (isQuote) this.#end(true);
    this.#quotes -= isQuote ? 1 : 0;
    this.#hidden -= isHidden ? 1 : 0;
    this.#preformatted -= name === 'pre' ? 1 : 0;
  }

  #writeWords(words: string): void {
    const last = this.#parts.at(-1) ?? ' ';
    const more = last.endsWith(' ') ? words.trimStart() : words;
    if (more !== '') this.#parts.push(more);
  }

  #writeLines(text: string): void {
    const [first = '', ...others] = text.split(/\r\n|\r|\n/);
    this.#parts.push(first);
    for (const line of others) {
      this.#break();
      this.#parts.push(line);
    }
  }

  /** The address of a link, unless its words say it already. */
  #writeAddress(href: string, words: string): void {
    const isShown = words.trim() !== '' && href.replace(/^mailto:|\/$/gi, '').includes(words.trim().replace(/\/$/, ''));
    if (/^(https?|mailto|tel):/i.test(href) && !isShown) this.#writeWords(` <${href}>`);
  }

  /** A picture of one sign, such as an emoji, is part of the text; any other is not. */
  #writeSign(alt: string): void {
    if (alt.length > 0 && alt.length <= 8 && !/[\p{L}\p{N}\s]/u.test(alt)) this.write(alt);
  }

  #divide(): void {
    this.#end(true);
    if (this.#lines.at(-1) === ORIGINAL_MESSAGE) return;
    this.#parts = [ORIGINAL_MESSAGE];
    this.#end();
  }

  /** Ends the line, if one has begun; `isSpaced` leaves a blank one before the next. */
  #end(isSpaced = false): void {
    if (this.#parts.some((part) => part.trim() !== '')) this.#break();
    this.#parts = [];
    this.#isGap ||= isSpaced;
  }

  #break(): void {
    const line = this.#parts.join('');
    if (this.#isGap && this.#lines.length > 0) this.#lines.push('>'.repeat(Math.min(this.#quotes, this.#depth)));
    this.#lines.push(`${'>'.repeat(this.#quotes)}${this.#quotes > 0 ? ' ' : ''}${line}`.trimEnd());
    this.#depth = this.#quotes;
    this.#isGap = false;
    this.#parts = [];
  }
}

/** Elements that hold what is quoted, or the line that says who wrote it: each mail program has its own. */
function isQuote(tag: Open): boolean {
  const { name } = tag;
  if (name === 'blockquote') return true;
  if (name !== 'div' && name !== 'span' && name !== 'table') return false;
  const names = tag.attribute('class');
  return (
    /(^|\s)(gmail_attr|moz-cite-prefix|moz-email-headers-table|yahoo_quoted|yahoo-quoted-begin|protonmail_quote-header)(\s|$)/.test(
      names,
    ) ||
    /^yahoo_quoted/.test(tag.attribute('id')) ||
    (name === 'div' && tag.attribute('name') === 'quote') || // GMX, WEB.DE
    tag.attribute('data-marker') === '__QUOTED_TEXT__' // Zimbra
  );
}

/** Where the original begins in Outlook's mails, on all its platforms: it is not marked as a quote there. */
function isDivider(tag: Open): boolean {
  const id = tag.attribute('id').replace(/^(x_)+/, '');
  return (
    ['divRplyFwdMsg', 'appendonsend', 'OLK_SRC_BODY_SECTION', 'mail-editor-reference-message-container'].includes(id) ||
    /(^|\s)(OutlookMessageHeader|ms-outlook-mobile-reference-message)(\s|$)/.test(tag.attribute('class'))
  );
}
