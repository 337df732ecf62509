import type { Token } from 'markdown-it';
import type { Language } from '../../kit/language.ts';
import { PLAIN_WIDTH_CHARS, wrapped } from '../../mail/core/flowed.ts';
import { parserFor } from '../../source/core/markdown.ts';
import { pictureOf } from '../../source/core/picture.ts';
import { letterWords } from '../../words/letter.ts';

const INDENT = '    ';

type Setting = {
  readonly lang: Language;
  /** Where a link or a picture leads: absolute. */
  readonly absolute: (href: string) => string;
};

/**
 * Markdown as a letter in plain text has it: headings underlined, links on a line of their own below their paragraph,
 * tables set in columns, notes at the end. Complete: a picture is there in its words.
 */
export function plainText(markdown: string, setting: Setting): string {
  const tokens = parserFor(setting.lang).parse(markdown, {});
  return blocks(tokens, setting)
    .filter((block) => block !== '')
    .join('\n\n');
}

function blocks(tokens: readonly Token[], setting: Setting): string[] {
  const done: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const end = token.nesting === 1 ? closing(tokens, at) : at;
    done.push(...block(token, tokens.slice(at + 1, end), setting));
    at = end;
  }
  return done;
}

function closing(tokens: readonly Token[], from: number): number {
  const { level, type } = tokens[from] as Token;
  const close = type.replace(/_open$/, '_close');
  for (let at = from + 1; at < tokens.length; at += 1)
    if (tokens[at]?.type === close && tokens[at]?.level === level) return at;
  return tokens.length;
}

function block(token: Token, inside: readonly Token[], setting: Setting): string[] {
  switch (token.type) {
    case 'heading_open':
      return [underlined(words(inside[0], setting).text, '-')];
    case 'paragraph_open':
      return paragraph(inside[0], setting);
    case 'inline':
      return paragraph(token, setting);
    case 'bullet_list_open':
      return [list(inside, setting, () => '- ')];
    case 'ordered_list_open':
      return [list(inside, setting, (nth) => `${Number(token.attrGet('start') ?? 1) + nth}. `)];
    case 'blockquote_open':
      return [indented(blocks(inside, setting).join('\n\n'))];
    case 'table_open':
      return [table(inside, setting)];
    case 'fence':
    case 'code_block':
      return [token.content.trimEnd().replace(/^/gm, INDENT)];
    case 'hr':
      return ['* * *'];
    case 'footnote_block_open':
      return blocks(inside, setting);
    case 'footnote_open':
      return [
        `[${Number((token.meta as { id?: number } | null)?.id ?? 0) + 1}] ${blocks(inside, setting).join('\n\n')}`,
      ];
    default:
      return [];
  }
}

/** A heading with a line below it, as long as it is. */
export function underlined(text: string, line: '-' | '='): string {
  return `${text}\n${line.repeat(Math.max(3, Math.min(PLAIN_WIDTH_CHARS, [...text].length)))}`;
}

function paragraph(inline: Token | undefined, setting: Setting): string[] {
  const { text, links } = words(inline, setting);
  return [text, links.join('\n')].filter((each) => each !== '');
}

type Words = { readonly text: string; readonly links: readonly string[] };

function words(inline: Token | undefined, setting: Setting): Words {
  const links: string[] = [];
  let text = '';
  for (const token of inline?.children ?? []) {
    if (token.type === 'link_open') {
      const href = setting.absolute(String(token.attrGet('href') ?? ''));
      if (!links.includes(href)) links.push(href);
    }
    text += said(token, setting, links);
  }
  return { text: text.trim(), links: links.filter((link) => text.trim() !== link) };
}

function said(token: Token, { lang, absolute }: Setting, links: string[]): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
      return token.content;
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    case 'em_open':
    case 'em_close':
      return '/';
    case 'strong_open':
    case 'strong_close':
      return '*';
    case 'footnote_ref':
      return ` [${Number((token.meta as { id?: number } | null)?.id ?? 0) + 1}]`;
    case 'image': {
      links.push(absolute(pictureAt(String(token.attrGet('src') ?? ''))));
      return `[${letterWords[lang].picture(token.content)}]`;
    }
    default:
      return '';
  }
}

/** A picture of the folder is served below `/media/`, however its file is written. */
function pictureAt(src: string): string {
  const name = pictureOf(src);
  return name === undefined || /^https?:/i.test(src) ? src : `/media/${name}`;
}

function list(tokens: readonly Token[], setting: Setting, mark: (nth: number) => string): string {
  const items: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = closing(tokens, at);
    const [first = '', ...more] = blocks(tokens.slice(at + 1, end), setting).filter((each) => each !== '');
    items.push([mark(items.length) + first, ...more.map((each) => each.replace(/^(?=.)/gm, '  '))].join('\n'));
    at = end;
  }
  return items.join('\n');
}

function indented(text: string): string {
  const lines = text.split('\n').flatMap((line) => wrapped(line, PLAIN_WIDTH_CHARS - INDENT.length - 4));
  return lines.map((line) => (line === '' ? '' : INDENT + line)).join('\n');
}

function table(tokens: readonly Token[], setting: Setting): string {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(words(token, setting).text);
  }
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const isWide = widths.reduce((sum, width) => sum + width + 3, INDENT.length) > PLAIN_WIDTH_CHARS;
  return isWide ? asLists(rows) : rows.map((row) => INDENT + asLine(row, widths)).join('\n');
}

function asLine(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
    .join('   ')
    .trimEnd();
}

/** A table that is too wide for a line: each row says its cells with the words of the heading. */
function asLists([head = [], ...rows]: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell, at) => (head[at] ? `${head[at]}: ${cell}` : cell)).join('\n')).join('\n\n');
}
