import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';

type PassageProps = {
  readonly title: Child;
  /** Of the title and the quote, where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly href?: string | undefined;
  /** Verbatim, with its quotation marks. */
  readonly quote?: Child;
  /** Place and date. */
  readonly meta?: Child;
  /** A small heading above the title. */
  readonly label?: Child;
  /** Makes the label a heading of level 2 with this id, where it begins a part of the page. */
  readonly labelId?: string | undefined;
  /** Of the title; 2 where nothing but the page's own heading stands above. */
  readonly level?: 2 | 3;
  /** Buttons. */
  readonly children?: Child;
};

/** What is already written, verbatim, with place and date; on a Slip where it is sure, else bare. */
export function Passage({ title, lang, href, quote, meta, label, labelId, level = 3, children }: PassageProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="passage">
      {label && <Label id={labelId}>{label}</Label>}
      <Heading class="title" lang={lang}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {quote && (
        <p class="said" lang={lang}>
          {quote}
        </p>
      )}
      {meta && <p class="meta">{meta}</p>}
      {children && <div class="buttons">{children}</div>}
    </div>
  );
}

function Label({ id, children }: { readonly id: string | undefined; readonly children: Child }) {
  if (id === undefined) return <p class="label">{children}</p>;
  return (
    <h2 class="label" id={id} tabindex={-1}>
      {children}
    </h2>
  );
}

/** Bare passages, parted by hairlines. */
export function Passages({ children }: { readonly children: Child }) {
  // JSX hands over a single child bare, and a mapped list as a list within the list.
  const each = [children].flat(2).filter((child) => child !== undefined && child !== null && child !== false);
  return (
    <ul class="passages">
      {each.map((child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
