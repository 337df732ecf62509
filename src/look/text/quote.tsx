import type { Child } from 'hono/jsx';

/** A quotation set apart; its opening mark hangs into the indent. */
export function Quote({ children, source }: { readonly children: Child; readonly source?: Child }) {
  return (
    <figure class="quote">
      <blockquote>
        <p>{children}</p>
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  );
}
