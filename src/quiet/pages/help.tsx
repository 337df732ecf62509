import type { Visit } from '../../look/route.ts';
import { section } from '../../store/island.ts';
import { quietWords } from '../../words/quiet.ts';
import { helpCountry } from '../core/help.ts';
import { quietSection } from '../core/settings.ts';
import { Sentence } from './said.tsx';

/** Whom to call in distress and in danger. */
export function Help({ visit: { island, lang } }: { readonly visit: Visit }) {
  return <Sentence said={quietWords[lang].help[helpCountry(section(island, quietSection))]} />;
}
