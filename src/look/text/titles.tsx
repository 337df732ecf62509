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

type TitlesProps = {
  readonly items: readonly Title[];
  readonly level?: 2 | 3 | undefined;
  /** Its titles are entries of this site, said to machines as well (microformats h-feed). */
  readonly feed?: boolean | undefined;
};

/** A list of titles, as in a table of contents; `level` is that of their headings. */
export function Titles(props: TitlesProps) {
  if (props.items.length === 0) return null;
  return (
    <TitleList feed={props.feed}>
      <TitleLines {...props} />
    </TitleList>
  );
}

/** The list around the lines. */
export function TitleList({ feed, children }: Pick<TitlesProps, 'feed'> & { readonly children: Child }) {
  return <ul class={feed ? 'titles h-feed' : 'titles'}>{children}</ul>;
}

/** What stands in it, where it is put together of several parts. */
export function TitleLines({ items, level = 3, feed }: TitlesProps) {
  return (
    <>
      {items.map((item) => (
        <TitleLine item={item} level={level} feed={feed} />
      ))}
    </>
  );
}

function TitleLine({ item, level, feed }: Omit<TitlesProps, 'items'> & { readonly item: Title }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { title, href, date, summary, meta, lang } = item;
  return (
    <li class={feed ? 'h-entry' : undefined}>
      {date && (
        <time class={feed ? 'dt-published' : undefined} datetime={date.on}>
          {date.text}
        </time>
      )}
      <Heading class="title" lang={lang}>
        {href ? (
          <a class={feed ? 'p-name u-url' : undefined} href={href} hreflang={lang}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {summary && <p class={feed ? 'summary p-summary' : 'summary'}>{summary}</p>}
      {meta && <p class="meta">{meta}</p>}
    </li>
  );
}
