import type { Child } from 'hono/jsx';

/** A field and its button in one line, on phones one below the other. */
export function Line({ children, button }: { readonly children: Child; readonly button: Child }) {
  return (
    <div class="line">
      {children}
      {button}
    </div>
  );
}
