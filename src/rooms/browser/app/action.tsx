import type { Child } from 'hono/jsx';
import { useRef } from 'hono/jsx/dom';
import { Button, type ButtonKind } from '../../../look/forms/button.tsx';
import type { House } from './house.ts';
import { useHeld } from './use-held.ts';

type Outcome = { readonly kind: string; readonly why?: string } | undefined | string;

type ActionProps = {
  readonly house: House;
  readonly id: string;
  /** Fields; they keep what was typed where something is refused. */
  readonly children?: Child;
  readonly button: string;
  readonly kind?: ButtonKind;
  /** Gets the fields; a refusal is said below, a text that is answered as well. */
  readonly act: (fields: Readonly<Record<string, string>>, form: HTMLFormElement) => Promise<Outcome>;
};

/** A form of the application: works once at a time, and says what became of it where the eyes are. */
export function Action({ house, id, children, button, kind = 'plain', act }: ActionProps) {
  const [said, setSaid] = useHeld({ text: '', isRefused: false });
  const isBusy = useRef(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (isBusy.current || hasBlank(form)) return;
    isBusy.current = true;
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    setSaid({ text: house.words.working, isRefused: false });
    try {
      setSaid(saidOf(house, await act(fields, form)));
    } catch {
      setSaid({ text: house.say('serverFault'), isRefused: true });
    } finally {
      isBusy.current = false;
    }
  };
  return (
    <form id={id} onSubmit={submit} autocomplete="off">
      {children}
      <div class="buttons">
        <Button kind={kind}>{button}</Button>
      </div>
      <p class={said.isRefused ? 'status error' : 'status'} role="status">
        {said.text}
      </p>
    </form>
  );
}

/** Blanks are nothing written: the browser says of such a field what it says of an empty one. */
function hasBlank(form: HTMLFormElement): boolean {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[required], textarea[required]'))
    if (field.value.trim() === '') field.value = '';
  return !form.reportValidity();
}

function saidOf(house: House, outcome: Outcome): { text: string; isRefused: boolean } {
  if (typeof outcome === 'string') return { text: outcome, isRefused: false };
  if (outcome?.kind === 'refused') return { text: house.say(outcome.why ?? ''), isRefused: true };
  return { text: '', isRefused: false };
}
