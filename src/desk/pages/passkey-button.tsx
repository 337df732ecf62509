import type { Visit } from '../../look/route.ts';
import { deskWords } from '../../words/desk.ts';

type PasskeyButtonProps = { readonly visit: Visit; readonly does: 'make' | 'enter' };

/** Shown by the script of the page where the browser knows passkeys. */
export function PasskeyButton({ visit, does }: PasskeyButtonProps) {
  const words = deskWords[visit.lang].passkey;
  return (
    <>
      <p>
        <button
          class="button plain"
          type="button"
          id={does === 'make' ? 'passkey-new' : 'passkey-enter'}
          hidden
          data-passkey={visit.to(does === 'make' ? 'passkeyNew' : 'passkeyEnter')}
          data-failed={words.failed}
        >
          {words[does]}
        </button>
      </p>
      <p id="passkey-status" role="status" />
    </>
  );
}
