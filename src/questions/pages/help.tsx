import type { Visit } from '../../look/route.ts';
import { isAcute } from '../../quiet/core/acute.ts';
import { Help } from '../../quiet/pages/help.tsx';

/** Where help is at once, for whoever writes of acute distress. Hidden otherwise; a program shows it while one types. */
export function HelpAtOnce({ visit, text }: { readonly visit: Visit; readonly text: string }) {
  return (
    <p class="help" role="status" hidden={!isAcute(text)}>
      <strong>
        <Help visit={visit} />
      </strong>
    </p>
  );
}
