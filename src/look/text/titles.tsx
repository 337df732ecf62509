import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';

export type Title = {
  readonly title: Child;
  readonly href?: string | undefined;
  /** Stands at the right edge like a page number: `on` for machines (2026-11-12), `text` for people. */
  readonly date?: { readonly on: string; readonly text: string } | undefined;
  readonly summary?: Child;
  /** A smaller line in the face of the controls. */
  readonly meta?: Child;
  /** Of the title and its page, where it is another than the page's. */
  readonly lang?: Language | undefined;
};

/** A list of titles, as in a table of contents; `level` is that of their headings. */
export function Titles({ items, level = 3 }: { readonly items: readonly Title[]; readonly level?: 2 | 3 }) {
  if (items.length === 0) return null;
  return (
    <ul class="titles">
      {items.map((item) => (
        <TitleLine item={item} level={level} />
      ))}
    </ul>
  );
}

function TitleLine({ item, level }: { readonly item: Title; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { title, href, date, summary, meta, lang } = item;
  return (
    <li>
      {date && <time datetime={date.on}>{date.text}</time>}
      <Heading class="title" lang={lang}>
        {href ? (
          <a href={href} hreflang={lang}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {summary && <p class="summary">{summary}</p>}
      {meta && <p class="meta">{meta}</p>}
    </li>
  );
}
