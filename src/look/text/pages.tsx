import type { Language } from '../../kit/language.ts';
import { fill } from '../../words/fill.ts';
import { lookWords } from '../../words/look.ts';

type PagesProps = {
  readonly lang: Language;
  /** Counted from 1. */
  readonly page: number;
  readonly last: number;
  href(page: number): string;
};

/** The way through a long list, newest first; renders nothing for a single page. */
export function Pages({ lang, page, last, href }: PagesProps) {
  if (last < 2) return null;
  const words = lookWords[lang].pages;
  return (
    <nav class="pages" aria-label={words.label}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {words.before}
        </a>
      )}
      <span>{fill(words.place, { page: String(page), last: String(last) })}</span>
      {page < last && (
        <a href={href(page + 1)} rel="next">
          {words.after}
        </a>
      )}
    </nav>
  );
}
