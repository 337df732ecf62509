import type { Child } from 'hono/jsx';

/** An open book: two pages side by side, on phones one below the other. */
export function Spread({ left, right }: { readonly left: Child; readonly right: Child }) {
  return (
    <div class="row">
      <div class="spread">
        <div>{left}</div>
        <div>{right}</div>
      </div>
    </div>
  );
}
