import MarkdownItParser, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { Language } from '../../kit/language.ts';
import { textWords } from '../../words/source.ts';

// Deeper than this nobody writes; each level is parsed again, so it bounds the time as well.
const DEEPEST_NESTING = 40;

const QUOTES: Readonly<Record<Language, string>> = { de: '»«›‹', en: '“”‘’' };

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
  const md = new MarkdownItParser({ html: false, linkify: true, typographer: true, quotes: QUOTES[lang] });
  md.set({ maxNesting: DEEPEST_NESTING });
  md.disable('replacements'); // "(c)" is the third of a list more often than a sign
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  md.validateLink = isSafeLink;
  md.use(footnotes);
  md.inline.ruler.before('link', 'foreign_words', foreignWords);
  boxTables(md);
  speakNotes(md, lang);
  return md;
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
  rules.footnote_ref = (tokens, at) =>
    `<sup><a href="#fn${numberOf(tokens[at])}" id="${placeOf(tokens[at])}" role="doc-noteref">${numberOf(tokens[at])}</a></sup>`;
  rules.footnote_block_open = () =>
    `<section class="footnotes" id="${NOTES_ID}" role="doc-endnotes" aria-label="${words.notes}">\n<ol>\n`;
  rules.footnote_block_close = () => '</ol>\n</section>\n';
  rules.footnote_open = (tokens, at) => `<li id="fn${numberOf(tokens[at])}">\n`;
  rules.footnote_anchor = (tokens, at) =>
    ` <a class="back" href="#${placeOf(tokens[at])}" role="doc-backlink">${words.back}</a>`;
}

/** The id of the section of notes on a page. */
export const NOTES_ID = 'notes';

type Note = { readonly id: number; readonly subId?: number };

function numberOf(token: Token | undefined): string {
  return String(((token?.meta as Note | null)?.id ?? 0) + 1);
}

function placeOf(token: Token | undefined): string {
  const subId = (token?.meta as Note | null)?.subId ?? 0;
  return `fnref${numberOf(token)}${subId > 0 ? `-${subId + 1}` : ''}`;
}
