import type { Child } from 'hono/jsx';

type PassageProps = {
  readonly title: Child;
  readonly href?: string | undefined;
  /** Verbatim, with its quotation marks. */
  readonly quote?: Child;
  /** Place and date. */
  readonly meta?: Child;
  /** A small heading above the title. */
  readonly label?: Child;
  /** Buttons. */
  readonly children?: Child;
};

/** What is already written, verbatim, with place and date; on a Slip where it is sure, else bare. */
export function Passage({ title, href, quote, meta, label, children }: PassageProps) {
  return (
    <div class="passage">
      {label && <p class="label">{label}</p>}
      <h3 class="title">{href ? <a href={href}>{title}</a> : title}</h3>
      {quote && <p class="said">{quote}</p>}
      {meta && <p class="meta">{meta}</p>}
      {children && <div class="buttons">{children}</div>}
    </div>
  );
}

/** Bare passages, parted by hairlines. */
export function Passages({ children }: { readonly children: readonly Child[] }) {
  return (
    <ul class="passages">
      {children.map((child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
