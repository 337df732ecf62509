import type { Child } from 'hono/jsx';

/** The one line that may change while somebody types; its height is reserved, so that nothing below moves. */
export function Status({ id, children }: { readonly id: string; readonly children?: Child }) {
  return (
    <p class="status" id={id} role="status">
      {children}
    </p>
  );
}
