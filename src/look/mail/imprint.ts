import type { Language } from '../../kit/language.ts';
import { urlOf } from '../../words/addresses.ts';
import { serverWords } from '../../words/server.ts';
import type { Block } from './blocks.ts';

/** Whose mail it is. */
export type Sender = {
  readonly about: { readonly name: string; readonly url: string; readonly languages: readonly Language[] };
};

/** The last line of every mail: where it stands who is responsible for it (in Germany § 5 DDG). */
export function imprint(sender: Sender, lang: Language): Exclude<Block, string> & { link: string; label: string } {
  return { link: urlOf(sender, lang, 'imprint'), label: serverWords[lang].menu.imprint };
}
