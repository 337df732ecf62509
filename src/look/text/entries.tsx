import type { Child } from 'hono/jsx';

export type Entry = {
  /** Years, a date, a kind. */
  readonly margin: Child;
  readonly title: Child;
  readonly href?: string | undefined;
  readonly children?: Child;
};

/** Things with a word in the margin, one below the other: ventures, offers. Their titles are headings of level 2. */
export function Entries({ items }: { readonly items: readonly Entry[] }) {
  return (
    <ul class="entries">
      {items.map(({ margin, title, href, children }) => (
        <li class="row">
          <p class="margin">{margin}</p>
          <div class="text">
            <h2>{href ? <a href={href}>{title}</a> : title}</h2>
            {children && <div class="prose">{children}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
