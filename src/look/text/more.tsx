import type { Child } from 'hono/jsx';

/** The way on below a list: "Alle Texte seit 1999". */
export function More({ href, children }: { readonly href: string; readonly children: Child }) {
  return (
    <p class="more">
      <a href={href}>{children}</a>
    </p>
  );
}
