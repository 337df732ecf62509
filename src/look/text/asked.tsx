import type { Child } from 'hono/jsx';

/** Other phrasings of a question, each in its quotation marks. */
export function Asked({ phrasings }: { readonly phrasings: readonly Child[] }) {
  return (
    <ul class="asked">
      {phrasings.map((phrasing) => (
        <li>{phrasing}</li>
      ))}
    </ul>
  );
}
