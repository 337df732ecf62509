import type { Visit } from '../../look/route.ts';
import { quietWords } from '../../words/quiet.ts';
import type { Elsewhere } from '../core/elsewhere.ts';
import { rulesOf } from '../rules-of.ts';

/** Browser modules for a page that names the hour of a round. */
export const ELSEWHERE_SCRIPTS: readonly string[] = ['promise'];

/** Filled in by a program where the visitor's clock shows another hour; nothing is asked of anybody for it. */
export function ElsewhereNote({ visit, opensAt }: { readonly visit: Visit; readonly opensAt: Temporal.Instant }) {
  const { island, lang } = visit;
  const said: Elsewhere = {
    atMs: opensAt.epochMilliseconds,
    zone: rulesOf(island).zone,
    lang,
    words: quietWords[lang].elsewhere,
  };
  return <p class="meta" hidden data-elsewhere={JSON.stringify(said)} />;
}
