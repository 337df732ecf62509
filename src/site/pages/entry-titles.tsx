import type { Language } from '../../kit/language.ts';
import { type Title, TitleLines, Titles } from '../../look/text/titles.tsx';
import type { Entry } from '../../source/core/content.ts';
import { dayInWords } from '../../words/dates.ts';

type EntryTitlesProps = {
  readonly entries: readonly Entry[];
  /** Of the page; entries in another language say so to screen readers and hyphenation. */
  readonly lang: Language;
  readonly level?: 2 | 3;
  readonly summaries?: boolean;
};

/** Entries as in a table of contents: title, date at the right edge, summary. */
export function EntryTitles({ entries, lang, level = 3, summaries = true }: EntryTitlesProps) {
  return <Titles feed level={level} items={entries.map((entry) => titleOf(entry, lang, summaries))} />;
}

/** The same without the list around them. */
export function EntryLines({ entries, lang, level = 3, summaries = true }: EntryTitlesProps) {
  return <TitleLines feed level={level} items={entries.map((entry) => titleOf(entry, lang, summaries))} />;
}

function titleOf(entry: Entry, lang: Language, summaries: boolean): Title {
  return {
    title: entry.title,
    href: entry.path,
    date: { on: entry.date, text: dayInWords(entry.date, lang, 'short') },
    summary: summaries ? entry.summary : undefined,
    lang: entry.lang === lang ? undefined : entry.lang,
  };
}
