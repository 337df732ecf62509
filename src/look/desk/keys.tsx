import type { Child } from 'hono/jsx';

/** A key of the keyboard; not shown on phones. */
export function Key({ children }: { readonly children?: Child }) {
  return <kbd class="key">{children}</kbd>;
}

/** A key inside the button it presses: seen where keys work; for ears the button says its words alone. */
export function KeyHint({ children }: { readonly children?: Child }) {
  return (
    <span class="key hinted" aria-hidden="true">
      {children}
    </span>
  );
}

export type KeyLine = { readonly keys: readonly string[]; readonly does: string };

/** What the keys do, under the title; not shown on phones. */
export function Keys({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <p class="keys">
      {lines.map(({ keys, does }) => (
        <span>
          {keys.map((key) => (
            <Key>{key}</Key>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  );
}
