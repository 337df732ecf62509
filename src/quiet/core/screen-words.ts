import type { Language } from '../../kit/language.ts';
import { fill } from '../../words/fill.ts';
import { quietWords } from '../../words/quiet.ts';
import type { ScreenReason } from './screen.ts';

/** Why something lies in a tray: a sentence to the sender, or a few words to the owner. */
export function reasonInWords(
  lang: Language,
  to: 'sender' | 'owner',
  { reason, sign = '' }: { readonly reason: ScreenReason; readonly sign?: string },
): string {
  const words = quietWords[lang];
  const sentence = (to === 'sender' ? words.toSender : words.toOwner)[reason];
  return fill(sentence, { sign: sign === '' ? '' : words.sign(sign) });
}
