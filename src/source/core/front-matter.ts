import * as z from 'zod';
import { isId } from '../../kit/ids.ts';
import type { Language } from '../../kit/language.ts';
import { readValue } from '../../words/read-value.ts';
import { reasonIssue } from '../../words/reason-issue.ts';
import type { EntryKind } from './content.ts';
import { sourceAddress } from './old-address.ts';
import { pictureOf } from './picture.ts';
import { isSlug, slugOf } from './slug.ts';

const LONGEST_LINE_CHARS = 300;
const LONGEST_TEXT_CHARS = 6000;
const MOST_LINES = 1000;

/** The keys of every kind of entry; a kind's own keys stand in `shapeOf`. All scalars arrive as text. */
const common = {
  id: readValue('idWrong', (text) => (isId(text) ? text : undefined)).optional(),
  title: line(),
  date: day().optional(),
  updated: day().optional(),
  lang: z.string().optional(),
  slug: readValue(
    'slugWrong',
    (text) => (isSlug(text) ? text : undefined),
    (text) => ({ better: slugOf(text) || '…' }),
  ).optional(),
  summary: line(LONGEST_TEXT_CHARS).optional(),
  tags: tags().default([]),
  image: readValue('imageWrong', pictureOf).optional(),
  alt: line(LONGEST_TEXT_CHARS).optional(),
  translation: list(readValue('translationWrong', translationOf)).default([]),
  aliases: list(readValue('aliasWrong', aliasOf)).default([]),
  source: list(readValue('sourceWrong', sourceAddress)).default([]),
  draft: yesNo().default(false),
  letter: yesNo().optional(),
  venture: line().optional(),
};

const yearOrDay = readValue('yearWrong', (text) => (/^\d{4}$/.test(text) ? text : dayOf(text)));

const offer = { for: line(LONGEST_TEXT_CHARS), price: line(), duration: line(), begin: line(LONGEST_TEXT_CHARS) };

const schemas = {
  post: z.strictObject(common),
  page: z.strictObject(common),
  question: z.strictObject({ ...common, phrasings: list(line(LONGEST_TEXT_CHARS)).default([]) }),
  offer: z.strictObject({ ...common, ...z.object(offer).partial().shape }),
  venture: z.strictObject({ ...common, date: yearOrDay.optional(), until: yearOrDay.optional() }),
} satisfies Record<EntryKind, z.ZodType>;

type Common = z.output<typeof schemas.post>;

/** What stands above the text of a file, checked key by key, not yet against its neighbours. */
export type FrontMatter = Readonly<Common> & {
  readonly phrasings?: readonly string[];
  readonly until?: string | undefined;
  readonly for?: string | undefined;
  readonly price?: string | undefined;
  readonly duration?: string | undefined;
  readonly begin?: string | undefined;
};

/** The front matter of a kind of entry; an unknown key is refused. */
export function schemaOf(kind: EntryKind): z.ZodType<FrontMatter> {
  return schemas[kind] as unknown as z.ZodType<FrontMatter>;
}

/** Whether a language of a file is one of the island's; the first one where it names none. */
export function languageOf(text: string | undefined, languages: readonly Language[]): Language | undefined {
  return text === undefined ? languages[0] : languages.find((each) => each === text.toLowerCase());
}

/** One line of text: white space collapsed, empty ones as missing. */
function line(most = LONGEST_LINE_CHARS) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim().normalize('NFC'))
    .superRefine((text, context) => {
      if (text.length > most) {
        context.addIssue(reasonIssue('textLong', { length: String(text.length), most: String(most) }));
      }
    });
}

/** A list, or a single text as a list of one. */
function list<T>(item: z.ZodType<T>) {
  return z
    .union([z.array(z.unknown()), z.string().transform((text): unknown[] => [text])])
    .superRefine((items, context) => {
      if (items.length <= MOST_LINES) return;
      context.addIssue(reasonIssue('listLong', { length: String(items.length), most: String(MOST_LINES) }));
    })
    .pipe(z.array(item));
}

/** A list, or words parted by commas; each tag once. */
function tags() {
  return z
    .union([z.array(z.unknown()), z.string().transform((text): unknown[] => text.split(','))])
    .pipe(z.array(line()))
    .transform((all) => [...new Set(all.filter((tag) => tag !== ''))]);
}

function day() {
  return readValue('dayWrong', dayOf);
}

/** A day that exists, as it was written. */
export function dayOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= lastDay ? text : undefined;
}

function yesNo() {
  return readValue('yesNo', (text) => {
    if (/^(true|yes|ja)$/i.test(text)) return true;
    return /^(false|no|nein)$/i.test(text) ? false : undefined;
  });
}

/** `posts/name`, with or without `.md` and `content/`. */
function translationOf(text: string): string | undefined {
  const name = text.replace(/^\/?(content\/)?/, '').replace(/\.md$/, '');
  const parts = name.split('/');
  return parts.length >= 2 && parts.every((part) => part !== '' && !part.startsWith('.')) ? name : undefined;
}

/** A path of this site, percent-encoded as browsers ask for it. */
function aliasOf(text: string): string | undefined {
  if (!/^\/(?![/\\])[^\s#\p{Cc}]*$/u.test(text) || text.length > 2000) return undefined;
  const url = URL.parse(text, 'http://island.invalid');
  return url?.host === 'island.invalid' ? url.pathname + url.search : undefined;
}
