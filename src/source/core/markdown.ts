import MarkdownItParser, { type Env, type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { Language } from '../../kit/language.ts';
import { textWords } from '../../words/source.ts';

// Deeper than this nobody writes; each level is parsed again, so it bounds the time as well.
const DEEPEST_NESTING = 40;

const parsers = new Map<Language, MarkdownIt>();

/**
 * Markdown as Insel reads it: CommonMark with tables and footnotes, no HTML, straight quotation marks made those of the
 * language, and `[word]{lang=fr}` for words of another one.
 */
export function parserFor(lang: Language): MarkdownIt {
  const parser = parsers.get(lang) ?? makeParser(lang);
  parsers.set(lang, parser);
  return parser;
}

function makeParser(lang: Language): MarkdownIt {
  const md = new MarkdownItParser({ html: false, linkify: true, typographer: true, quotes: textWords[lang].quotes });
  md.set({ maxNesting: DEEPEST_NESTING });
  md.disable('replacements'); // "(c)" is the third of a list more often than a sign
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  md.validateLink = isSafeLink;
  md.use(footnotes);
  findFewer(md);
  md.inline.ruler.before('link', 'foreign_words', foreignWords);
  boxTables(md);
  speakNotes(md, lang);
  return md;
}

// What begins anything but text within a paragraph, as markdown-it has it: a letter of none of its rules.
const SIGN = /[\n!#$%&*+\-:<=>@[\\\]^_`{}~]/g;

/** The same is found with fewer looks: where words end by one search, and no links where nothing of a link is. */
export function findFewer({ inline, linkify }: MarkdownIt): void {
  inline.ruler.at('text', (state, silent) => {
    const { src, pos, posMax } = state;
    SIGN.lastIndex = pos;
    const end = SIGN.test(src) ? Math.min(SIGN.lastIndex - 1, posMax) : posMax;
    if (end === pos) return false;
    if (!silent) state.pending += src.slice(pos, end);
    state.pos = end;
    return true;
  });
  // Every address that is found has one of the two: "https://", "//", "mailto:" with its "@".
  const test = linkify.test.bind(linkify);
  linkify.test = (text) => /@|\/\//.test(text) && test(text);
}

/** Only what a visitor may safely follow; all else, `javascript:` and `data:` above all, stays text. */
function isSafeLink(url: string): boolean {
  const address = url.trim();
  if (/^(https?:\/\/|mailto:|tel:)/i.test(address)) return true;
  return !/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[/\\]{2}/.test(address) && !/[\p{Cc}\\]/u.test(address);
}

/** `[text]{lang=fr}`, RFC 5646 in its plain form. */
function foreignWords(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || !state.src.includes(']{lang=', state.pos)) return false;
  const start = state.pos + 1;
  const end = state.md.helpers.parseLinkLabel(state, state.pos);
  const found = /^\{lang=([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\}/i.exec(state.src.slice(end + 1, end + 50));
  const max = state.posMax;
  if (end < 0 || !found?.[1]) return false;
  if (!silent) {
    state.pos = start;
    state.posMax = end;
    state.push('foreign_open', 'span', 1).attrs = [['lang', found[1]]];
    state.md.inline.tokenize(state);
    state.push('foreign_close', 'span', -1);
  }
  state.pos = end + 1 + found[0].length;
  state.posMax = max;
  return true;
}

function boxTables({ renderer: { rules }, utils }: MarkdownIt): void {
  rules.table_open = (tokens, at) => {
    const label = utils.escapeHtml(String(tokens[at]?.meta?.label ?? ''));
    return `<section class="scrolled" aria-label="${label}" tabindex="0">\n<table>\n`;
  };
  rules.table_close = () => '</table>\n</section>\n';
  rules.code_block = (tokens, at) => preOf(utils.escapeHtml(tokens[at]?.content ?? ''));
  rules.fence = rules.code_block;
}

/** What may scroll takes the focus, so that it can be scrolled with the keyboard. */
function preOf(code: string): string {
  return `<pre tabindex="0"><code>${code}</code></pre>\n`;
}

/** Notes stand at the end of the text; their number leads there, a line in words leads back. */
function speakNotes({ renderer: { rules } }: MarkdownIt, lang: Language): void {
  const words = textWords[lang];
  rules.footnote_ref = (tokens, at, _, env) => {
    const { number, note, mark } = idsOf(tokens[at], env);
    return `<sup><a href="#${note}" id="${mark}" role="doc-noteref">${number}</a></sup>`;
  };
  rules.footnote_block_open = (_, __, ___, env) =>
    `<section class="footnotes" id="${prefixIn(env)}${NOTES_ID}" role="doc-endnotes" aria-label="${words.notes}">\n<ol>\n`;
  rules.footnote_block_close = () => '</ol>\n</section>\n';
  rules.footnote_open = (tokens, at, _, env) => `<li id="${idsOf(tokens[at], env).note}">\n`;
  rules.footnote_anchor = (tokens, at, _, env) =>
    ` <a class="back" href="#${idsOf(tokens[at], env).mark}" role="doc-backlink">${words.back}</a>`;
}

/** The id of the section of notes on a page. */
export const NOTES_ID = 'notes';

/** What `render` tells the rules about the page: put before every id of the text. */
export type PageEnv = Env & { readonly idPrefix?: string | undefined };

type Note = { readonly id: number; readonly subId?: number };

/** A note's number, its id, and that of the place in the text where it is called; a second call has a number of its own. */
function idsOf(token: Token | undefined, env: Env | undefined): { number: string; note: string; mark: string } {
  const { id = 0, subId = 0 } = (token?.meta as Note | null) ?? {};
  const number = String(id + 1);
  const again = subId > 0 ? `-${subId + 1}` : '';
  return { number, note: `${prefixIn(env)}fn${number}`, mark: `${prefixIn(env)}fnref${number}${again}` };
}

function prefixIn(env: Env | undefined): string {
  return (env as PageEnv | undefined)?.idPrefix ?? '';
}
