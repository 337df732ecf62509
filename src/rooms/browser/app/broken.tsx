import { PageHead } from '../../../look/text/page-head.tsx';
import type { RoomsAppWords } from '../../../words/rooms-app.ts';

/** Where the browser gives no storage or no keys, or has lost them: said before an invitation is used up. */
export function Broken({ words, why }: { readonly words: RoomsAppWords; readonly why?: string }) {
  return (
    <main id="main" class="page" tabindex={-1}>
      <PageHead title={words.broken.title} lead={why ?? words.broken.text} />
    </main>
  );
}
