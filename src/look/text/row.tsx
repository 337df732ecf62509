import type { Child } from 'hono/jsx';

type RowProps = {
  /** Stands in the margin beside the text, on phones above it. */
  readonly margin?: Child;
  readonly children?: Child;
  /** Lets the text run into the right margin, for things wider than text. */
  readonly wide?: boolean | undefined;
};

/** A line of the book: a note in the margin, and the text beside it. */
export function Row({ margin, children, wide }: RowProps) {
  return (
    <div class="row">
      {margin !== undefined && <div class="margin">{margin}</div>}
      <div class={wide ? 'wide' : 'text'}>{children}</div>
    </div>
  );
}
