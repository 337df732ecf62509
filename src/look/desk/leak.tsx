import type { Child } from 'hono/jsx';

/** A word in an answer that only one asker's question has. */
export function LeakWord({ children }: { readonly children?: Child }) {
  return <mark>{children}</mark>;
}

/** The sentence under the field it speaks of, and the two ways on. */
export function Leak({ children, buttons }: { readonly children: Child; readonly buttons: Child }) {
  return (
    <div class="leak">
      <p>{children}</p>
      <div class="buttons">{buttons}</div>
    </div>
  );
}
