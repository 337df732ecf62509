import type { Child } from 'hono/jsx';

export type Definition = { readonly term: Child; readonly children: Child };

/** Rows of a word and what it is: prices, addresses, settings. */
export function Definitions({ rows }: { readonly rows: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {rows.map(({ term, children }) => (
        <div>
          <dt>{term}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}
