import type { Child } from 'hono/jsx';

/** Running text: what Markdown becomes. */
export function Prose({ children }: { readonly children?: Child }) {
  return <div class="prose">{children}</div>;
}

/** The sentence at the end of a text: letter, feed, question. */
export function Onward({ children }: { readonly children?: Child }) {
  return <p class="onward">{children}</p>;
}

/** A promise in words, the date in bold; its tide line stands after it. */
export function Promised({ children }: { readonly children?: Child }) {
  return <p class="promise">{children}</p>;
}
