import type { Language } from '../kit/language.ts';
import type { Island } from '../store/island.ts';
import { letterWords } from '../words/letter.ts';
import { hasLetter } from './is-on.ts';

/** What this part does with an address, for the privacy page; nothing where there is no letter. */
export function letterNotice(island: Island, lang: Language): readonly { title: string; text: string }[] {
  return hasLetter(island) ? [letterWords[lang].privacy] : [];
}
