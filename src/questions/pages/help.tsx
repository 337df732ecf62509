import type { Language } from '../../kit/language.ts';
import { isAcute } from '../../quiet/core/acute.ts';
import { quietWords } from '../../words/quiet.ts';

/** Where help is at once, for whoever writes of acute distress. Hidden otherwise; a program shows it while one types. */
export function Help({ lang, text }: { readonly lang: Language; readonly text: string }) {
  return (
    <p class="help" id="help" hidden={!isAcute(text)}>
      <strong>{quietWords[lang].help}</strong>
    </p>
  );
}
