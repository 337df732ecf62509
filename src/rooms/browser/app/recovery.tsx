import { useEffect } from 'hono/jsx/dom';
import { Buttons } from '../../../look/forms/button.tsx';
import { Section } from '../../../look/text/section.tsx';
import { spokenOn } from '../spoken.ts';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { useHeld } from './use-held.ts';

/** Twelve words, shown once; the owner needs them before he invites, since with his browser all rooms would be lost. */
export function MakeCode({
  house,
  isNeeded,
  done,
}: {
  readonly house: House;
  readonly isNeeded: boolean;
  readonly done: () => void;
}) {
  const words = house.words.code;
  const [code, setCode] = useHeld<readonly string[]>([]);
  const make = async () => {
    const made = await house.rooms.makeRecoveryCode(house.lang);
    if (made.kind === 'refused') return made;
    setCode(made.words);
    return undefined;
  };
  useEffect(() => {
    if (code.length > 0) document.querySelector<HTMLElement>('.code-words')?.focus();
  }, [code]);
  const wroteDown = (event: Event) => {
    setCode([]);
    fold(event.currentTarget as HTMLElement);
    done();
  };
  if (code.length === 0)
    return (
      <Action house={house} id="make-code" button={words.make} kind={isNeeded ? 'filled' : 'plain'} act={make}>
        <p>{isNeeded ? `${words.need} ${words.lead}` : words.lead}</p>
      </Action>
    );
  return (
    <>
      <p>{words.lead}</p>
      <ol class="code-words" tabindex={-1} lang={spokenOn(house.lang)}>
        {code.map((word) => (
          <li>{word}</li>
        ))}
      </ol>
      <Buttons>
        <button class="button filled" type="button" onClick={wroteDown}>
          {words.made}
        </button>
      </Buttons>
    </>
  );
}

/** Closes what it is folded in, if it is; the keyboard goes on from there. */
function fold(inside: HTMLElement): void {
  const folded = inside.closest('details');
  if (folded) folded.open = false;
  (folded?.querySelector('summary') ?? document.getElementById('main'))?.focus();
}

type RecoverProps = { readonly house: House; readonly lead?: string; readonly done: () => void };

/** In an empty browser: the way back. */
export function Recover({ house, lead = '', done }: RecoverProps) {
  const words = house.words.code;
  const recover = async ({ words: typed = '' }: Readonly<Record<string, string>>) => {
    const back = await house.rooms.recover(typed);
    if (back.kind === 'refused') return back;
    done();
    return back.kind === 'adopted' ? words.adopted : words.recovered;
  };
  return (
    <Section id="recover" label={words.recover}>
      {lead !== '' && <p>{lead}</p>}
      <Action house={house} id="recover-form" button={words.recoverButton} act={recover}>
        <div class="field">
          <label for="field-words">{words.words}</label>
          <textarea
            class="grows"
            id="field-words"
            name="words"
            rows={3}
            required
            spellcheck={false}
            autocapitalize="none"
          />
        </div>
      </Action>
    </Section>
  );
}
