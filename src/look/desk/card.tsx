import type { Child } from 'hono/jsx';

type CardProps = {
  /** Where links to it lead. */
  readonly id?: string | undefined;
  readonly title: Child;
  /** A smaller line below the title, as long as the card is closed. */
  readonly meta?: Child;
  readonly open: boolean;
  readonly children?: Child;
};

/** One decision on the desk: a title that opens. */
export function Card({ id, title, meta, open, children }: CardProps) {
  return (
    <details class="card" id={id} open={open}>
      <summary>
        <span class="title">{title}</span>
        {meta && <span class="meta">{meta}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}
