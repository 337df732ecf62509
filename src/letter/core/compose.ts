import type { Language } from '../../kit/language.ts';
import type { Entry } from '../../source/core/content.ts';
import { dayInWords } from '../../words/dates.ts';
import { letterWords } from '../../words/letter.ts';
import { letterHtml } from './html.ts';
import { plainText } from './plain.ts';

/** A text as a letter needs it: as it was written, and as its page shows it. */
export type LetterText = { readonly entry: Entry; readonly html: string };

export type Frame = {
  readonly lang: Language;
  readonly origin: string;
  readonly name: string;
  /** The owner's postal address, on one line; empty where there is none. */
  readonly address: string;
  /** Each reader's way out, with the mark in place of the token. */
  readonly leave: string;
  readonly imprint: string;
  readonly canReply: boolean;
  /** Where a link to a file of the folder leads, seen from a text. */
  readonly pathOfFile: (entry: Entry, link: string) => string | undefined;
};

/** What stands in both forms of a letter; the same kinds of blocks as every mail (`look/mail/blocks.ts`). */
type Part =
  | string
  | { readonly title: string; readonly date: string; readonly lead?: string | undefined }
  | { readonly written: string; readonly html: string }
  | { readonly link: string; readonly label?: string | undefined }
  | { readonly soft: string }
  | { readonly line: true };

export type Composition = { readonly subject: string; readonly plain: readonly Part[]; readonly html: readonly Part[] };

/**
 * A letter of one or several texts, oldest first: complete, the same in both forms, nothing in it that is another reader's
 * or counts anybody, and the way out at its end.
 */
export function composeLetter(texts: readonly LetterText[], frame: Frame): Composition {
  const words = letterWords[frame.lang].mail;
  const [first] = texts;
  const title = first?.entry.title ?? '';
  const parts = texts.map((text, at) => partsOf(text, at, frame));
  return {
    subject: texts.length > 1 ? words.many(title, texts.length - 1) : title,
    plain: [...parts.flatMap(({ plain }) => plain), ...footOf(frame, 'plain')],
    html: [...parts.flatMap(({ html }) => html), ...footOf(frame, 'html')],
  };
}

function partsOf({ entry, html }: LetterText, at: number, frame: Frame): { plain: Part[]; html: Part[] } {
  const { lang, origin } = frame;
  const words = letterWords[lang].mail;
  const page = origin + entry.path;
  const between: Part[] = at > 0 ? [{ line: true }] : [];
  const head = { title: entry.title, date: dayInWords(entry.date, lang), lead: entry.summary };
  const picture = entry.image ? letterWords[lang].picture(entry.image.alt) : undefined;
  const absolute = (link: string) => absoluteOf(frame, entry, link);
  const text = {
    written: plainText(entry.body, { lang, absolute }),
    html: letterHtml(html, { lang, origin, page }),
  };
  const shown: Part[] = picture ? [{ link: page, label: `[${picture}]` }] : [];
  return {
    plain: [...between, head, ...(picture ? [`[${picture}]`] : []), text, { link: page, label: words.onlineText }],
    html: [...between, head, ...shown, text, { link: page, label: words.online }],
  };
}

function absoluteOf({ origin, pathOfFile }: Frame, entry: Entry, link: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return link;
  if (link.startsWith('#')) return origin + entry.path + link;
  if (link.startsWith('/')) return origin + link;
  const media = /^(?:\.\.\/)?media\/(.+)$/.exec(link)?.[1];
  return media ? `${origin}/media/${media}` : origin + (pathOfFile(entry, link) ?? entry.path);
}

/** Who writes, why it came, and the way out. */
function footOf({ lang, name, address, leave, imprint, canReply }: Frame, form: 'plain' | 'html'): Part[] {
  const words = letterWords[lang].mail;
  return [
    { line: true },
    ...(canReply ? [{ soft: words.reply }] : []),
    { soft: words.why },
    { link: leave, label: form === 'plain' ? words.leaveText : words.leave },
    { soft: address ? `${name}, ${address}` : name },
    { link: imprint, label: form === 'plain' ? `${words.imprint}:` : words.imprint },
  ];
}
