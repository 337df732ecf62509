import type { Language } from '../../kit/language.ts';
import type { EntryKind } from '../../source/core/content.ts';
import { dayOf } from '../../source/core/front-matter.ts';
import type { Sheet } from '../../source/core/sheet.ts';
import { isSlug } from '../../source/core/slug.ts';
import { type MatterChange, withoutEdges } from '../../source/core/written-text.ts';

/** Keys of the form that are keys of the front matter, in the order in which a new file gets them. */
const LINES = [
  'title',
  'date',
  'until',
  'lang',
  'slug',
  'summary',
  'image',
  'alt',
  'for',
  'price',
  'duration',
  'begin',
];

/** What stands in the form of a text, by the names of its fields. */
export type TypedText = Readonly<Record<string, string>>;

export type TypedFault = { readonly field: string; readonly reason: 'noTitle' | 'noDate' | 'badSlug' };

/** The form of a text that is there. */
export function typedOf({ kind, matter, lang, slug, body, date, since }: Sheet): TypedText {
  return {
    kind,
    title: matter.title,
    body: withoutEdges(body),
    summary: matter.summary ?? '',
    state: matter.draft ? 'draft' : 'public',
    date: since ?? date ?? '',
    until: matter.until ?? '',
    lang,
    slug,
    tags: matter.tags.join(', '),
    image: matter.image ?? '',
    alt: matter.alt ?? '',
    for: matter.for ?? '',
    price: matter.price ?? '',
    duration: matter.duration ?? '',
    begin: matter.begin ?? '',
  };
}

/** The form of a text that is to be written; it begins as a draft. */
export function emptyText(kind: EntryKind, today: string, lang: Language): TypedText {
  return { kind, lang, state: 'draft', date: kind === 'post' || kind === 'venture' ? today : '' };
}

/** The same with its days as the file has them, however they were typed: `24.11.2026` is `2026-11-24`. */
export function withPlainDays(typed: TypedText): TypedText {
  const { date, until } = typed;
  return { ...typed, ...(date && { date: plainDay(date) }), ...(until && { until: plainDay(until) }) };
}

function plainDay(text: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** What cannot be saved as it was typed; the rest is said by whoever reads the file back. */
export function faultsOfTyped(typed: TypedText): TypedFault[] {
  const { title = '', date = '', slug = '', kind } = typed;
  const isYear = kind === 'venture' && /^\d{4}$/.test(date);
  const needsDate = kind === 'post' || kind === 'venture' || date !== '';
  return [
    ...(title.trim() === '' ? [{ field: 'title', reason: 'noTitle' } as const] : []),
    ...(needsDate && !isYear && !dayOf(date) ? [{ field: 'date', reason: 'noDate' } as const] : []),
    ...(slug !== '' && !isSlug(slug) ? [{ field: 'slug', reason: 'badSlug' } as const] : []),
  ];
}

/**
 * What the file shall say in its front matter: what was typed otherwise than it stood in the form. All else stays as the
 * owner wrote it, on one line or on several.
 */
export function matterOf(typed: TypedText, before: Sheet | undefined, first: Language): MatterChange {
  const was: TypedText = before ? typedOf(before) : {};
  const lines = LINES.flatMap((key) => {
    const value = oneLine(typed[key] ?? was[key]);
    if (value === oneLine(was[key])) return [];
    return [[key, key === 'lang' && value === first ? '' : value] as const];
  });
  return { ...Object.fromEntries(lines), ...draftOf(typed, before), ...tagsOf(typed, was) };
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

function draftOf({ state }: TypedText, before: Sheet | undefined): MatterChange {
  const isDraft = before?.matter.draft ?? false;
  if (state === undefined || isDraft === (state === 'draft')) return {};
  return { draft: isDraft ? 'false' : 'true' };
}

function tagsOf({ tags }: TypedText, was: TypedText): MatterChange {
  if (tags === undefined || tags === (was.tags ?? '')) return {};
  const words = tags.split(',').map(oneLine);
  return { tags: [...new Set(words.filter((tag) => tag !== ''))] };
}

/** The text with a picture as a paragraph of its own, at an offset or at its end; `alt` says what is to be seen. */
export function withPicture(body: string, name: string, alt: string, at: string | undefined): string {
  const text = body.replace(/\r\n?/g, '\n');
  const offset = at && /^\d+$/.test(at) ? Math.min(Number(at), text.length) : text.length;
  const words = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]\\]/g, '\\$&');
  const before = text.slice(0, offset).trimEnd();
  const after = withoutEdges(text.slice(offset));
  return [before, `![${words}](../media/${name})`, after].filter((part) => part !== '').join('\n\n');
}
