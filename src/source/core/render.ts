import type { Language } from '../../kit/language.ts';
import { Refusal } from '../../words/refusal.ts';
import { textWords } from '../../words/source.ts';
import { arrange, type Heading, type Setting } from './arrange.ts';
import type { Passage, Rendered } from './content.ts';
import { type PageEnv, parserFor } from './markdown.ts';
import { sentenceStarts } from './sentences.ts';
import { isTangled } from './tangle.ts';
import { blocksOf } from './text-content.ts';

/** No text is longer (UTF-16 units); a file of more bytes than this is refused before it is read. */
export const LONGEST_TEXT = 1024 * 1024;

export type RenderOptions = Omit<Partial<Setting>, 'lang'> & { readonly lang: Language };

type Found = Omit<Rendered, 'html' | 'text' | 'passages'>;

type Part = { readonly heading: Heading | undefined; readonly head: string; readonly html: string };

/** A line of JSON; below it stands the HTML of its parts, one after the other, as it is. */
type Stored = { readonly parts: readonly StoredPart[]; readonly found: Found };
type StoredPart = Omit<Part, 'html'> & { readonly chars: number };

/**
 * Markdown as HTML that is safe to put into a page, and what can be quoted of it. The only place raw HTML comes from.
 * Refuses texts over LONGEST_TEXT and tangled ones; time is linear in practice, nesting is bounded.
 */
export function render(markdown: string, options: RenderOptions): Readable {
  if (markdown.length > LONGEST_TEXT)
    throw new Refusal('fileTooLong', { size: megabytes(markdown.length), most: megabytes(LONGEST_TEXT) });
  if (isTangled(markdown)) throw new Refusal('textTangled');
  const md = parserFor(options.lang);
  const env: PageEnv = { idPrefix: options.idPrefix };
  const { sections, ...found } = arrange(md.parse(inOnePiece(markdown), env), { md, env, ...options });
  const parts = sections.map(({ heading, head, tokens }): Part => {
    return {
      heading,
      head: md.renderer.render(head, md.options, env),
      html: md.renderer.render(tokens, md.options, env),
    };
  });
  return new Readable(parts, found, options);
}

/** What `stored` gave, in the same program and under the same options. */
export function restored(stored: string, options: RenderOptions): Rendered {
  let at = stored.indexOf('\n');
  const { parts, found } = JSON.parse(stored.slice(0, at)) as Stored;
  at += 1;
  const whole = parts.map(({ chars, ...part }): Part => {
    const html = stored.slice(at, at + chars);
    at += chars;
    return { ...part, html };
  });
  return new Readable(whole, found, options);
}

/** The same letters by themselves: read one by one within a longer text, each would be looked for anew. */
function inOnePiece(text: string): string {
  return text.replace(/\n/g, '\n');
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/**
 * Text and passages are worked out when first asked for: a page needs neither. A class, since an object with getters of
 * its own is held, with all its text, until memory is tidied as a whole.
 */
class Readable implements Rendered {
  readonly html: string;
  readonly headings: Rendered['headings'];
  readonly links: Rendered['links'];
  readonly images: Rendered['images'];
  readonly #parts: readonly Part[];
  readonly #lang: Language;
  #text: string | undefined;
  #passages: readonly Passage[] | undefined;

  constructor(parts: readonly Part[], { headings, links, images }: Found, { lang }: RenderOptions) {
    this.html = parts.map(({ head, html }) => head + html).join('');
    this.headings = headings;
    this.links = links;
    this.images = images;
    this.#parts = parts;
    this.#lang = lang;
  }

  get text(): string {
    this.#text ??= blocksOf(this.html).join(' ');
    return this.#text;
  }

  /** As text, for `restored`. */
  stored(): string {
    const { headings, links, images } = this;
    const parts = this.#parts.map(({ html, ...part }): StoredPart => ({ ...part, chars: html.length }));
    const stored: Stored = { parts, found: { headings, links, images } };
    return [`${JSON.stringify(stored)}\n`, ...this.#parts.map(({ html }) => html)].join('');
  }

  get passages(): readonly Passage[] {
    this.#passages ??= this.#parts.flatMap((part) => passagesOf(part, this.#lang));
    return this.#passages;
  }
}

const NOTES = '<section class="footnotes"';

// The way back is a word of the page, and none of the owner's.
const WAY_BACK = / ?<a class="back"[^>]*>[^<]*<\/a>/g;

const EACH_NOTE = /(?=<li id="[^"]*fn\d+">)/;
const NOTE_ID = /^<li id="([^"]*)"/;

function passagesOf({ heading, html }: Part, lang: Language): Passage[] {
  const notesAt = html.indexOf(NOTES);
  const main = notesAt < 0 ? html : html.slice(0, notesAt);
  return [
    ...passageOf(heading?.text, heading?.anchor, main, lang),
    ...(notesAt < 0 ? [] : notesIn(html.slice(notesAt), lang)),
  ];
}

/** Each note by itself, at its own place. */
function notesIn(html: string, lang: Language): Passage[] {
  const notes = html.replace(WAY_BACK, '').split(EACH_NOTE);
  return notes.flatMap((note) => passageOf(textWords[lang].notes, NOTE_ID.exec(note)?.[1], note, lang));
}

function passageOf(heading: string | undefined, anchor: string | undefined, html: string, lang: Language): Passage[] {
  const blocks = blocksOf(html);
  if (blocks.length === 0) return [];
  let offset = 0;
  const sentences = blocks.flatMap((block) => {
    const starts = sentenceStarts(block, lang).map((start) => start + offset);
    offset += block.length + 1;
    return starts;
  });
  return [{ heading, anchor, text: blocks.join(' '), sentences }];
}
