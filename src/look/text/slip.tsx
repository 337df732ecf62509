import type { Child } from 'hono/jsx';

/** A slip of sand: something already written or agreed. */
export function Slip({ id, children }: { readonly id?: string | undefined; readonly children?: Child }) {
  return (
    <div id={id} class="slip">
      {children}
    </div>
  );
}
