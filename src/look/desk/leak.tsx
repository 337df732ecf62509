import type { Child } from 'hono/jsx';

/** A word in an answer that only one asker's question has. */
export function LeakWord({ children }: { readonly children?: Child }) {
  return <mark>{children}</mark>;
}

type LeakProps = {
  readonly children: Child;
  readonly buttons: Child;
  /** It comes with a page that came back, and is what to look at there. */
  readonly isFirst?: boolean | undefined;
};

/** The sentence under the field it speaks of, and the two ways on. */
export function Leak({ children, buttons, isFirst }: LeakProps) {
  return (
    <div class="leak" {...(isFirst ? { tabindex: -1, autofocus: true } : {})}>
      <p>{children}</p>
      <div class="buttons">{buttons}</div>
    </div>
  );
}
