import type { Visit } from '../../look/route.ts';
import { section } from '../../store/island.ts';
import { helpInWords } from '../core/help.ts';
import { quietSection } from '../core/settings.ts';
import { Sentence } from './said.tsx';

/** Whom to call in distress and in danger. */
export function Help({ visit: { island, lang } }: { readonly visit: Visit }) {
  return <Sentence said={helpInWords(lang, island.about.languages[0], section(island, quietSection))} />;
}
