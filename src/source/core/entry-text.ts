import { stringify } from 'yaml';
import type { Language } from '../../kit/language.ts';

/** A question and its answer, as the owner wrote it, on the way to its file. */
export type NewEntry = {
  readonly kind: 'question';
  /** UUIDv7, fixed by whoever wants it written: the same id is written once. */
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly body: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly summary?: string | undefined;
  readonly slug?: string | undefined;
  /** Only those whose askers agreed, or made of words already published. */
  readonly phrasings?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
};

/** The text of a file, front matter above the body; reads back as it was given. */
export function entryText(entry: NewEntry, first: Language): string {
  const { id, title, date, lang, summary, tags = [], phrasings = [], body } = entry;
  const matter = {
    id,
    title: oneLine(title),
    date,
    ...(lang === first ? {} : { lang }),
    ...(summary ? { summary: oneLine(summary) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(phrasings.length > 0 ? { phrasings: phrasings.map(oneLine) } : {}),
  };
  return `---\n${yamlOf(matter)}---\n\n${body.replace(/\r\n?/g, '\n').trim()}\n`;
}

/** One key or more as YAML, every text on one line. */
export function yamlOf(values: Readonly<Record<string, unknown>>): string {
  return stringify(values, { lineWidth: 0, indentSeq: true });
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
