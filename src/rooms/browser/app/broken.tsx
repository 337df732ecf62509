import { PageHead } from '../../../look/text/page-head.tsx';
import type { RoomsAppWords } from '../../../words/rooms-app.ts';

/** Where the browser gives no storage or no keys: said before an invitation is used up. */
export function Broken({ words }: { readonly words: RoomsAppWords }) {
  return (
    <main id="main" class="page" tabindex={-1}>
      <PageHead title={words.broken.title} lead={words.broken.text} />
    </main>
  );
}
