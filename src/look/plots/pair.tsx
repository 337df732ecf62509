import type { Child } from 'hono/jsx';

/** Two plots side by side, each followed by its table; on phones one below the other. */
export function Pair({ left, right }: { readonly left: Child; readonly right: Child }) {
  return (
    <div class="row">
      <div class="wide pair">
        <div>{left}</div>
        <div>{right}</div>
      </div>
    </div>
  );
}
