import type { Child } from 'hono/jsx';

type FoldedProps = { readonly summary: Child; readonly children?: Child; readonly open?: boolean | undefined };

/** Something that is seldom needed, closed until it is. Printed open. */
export function Folded({ summary, children, open }: FoldedProps) {
  return (
    <details class="folded" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
