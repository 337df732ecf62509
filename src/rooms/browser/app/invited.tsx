import { useEffect } from 'hono/jsx/dom';
import { Buttons, LinkButton } from '../../../look/forms/button.tsx';
import { Field } from '../../../look/forms/field.tsx';
import { Section } from '../../../look/text/section.tsx';
import type { House } from './house.ts';
import { Qr } from './qr.tsx';
import { copyText } from './this-browser.ts';
import { useHeld } from './use-held.ts';

export type Invited = { readonly name: string; readonly link: string; readonly isCircle?: boolean };

/** The link, for the owner to pass on himself: to copy, to scan, or in his own mail program. Insel never sends it. */
export function InvitedView({ house, invited }: { readonly house: House; readonly invited: Invited }) {
  const words = house.words.invite;
  const [said, setSaid] = useHeld('');
  useEffect(() => document.getElementById('invited')?.focus(), [invited.link]);
  const copy = async () => {
    const isCopied = await copyText(invited.link);
    setSaid(isCopied ? words.copied : words.copyYourself);
  };
  const { subject, text } = invited.isCircle ? words.circleMail : words;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text(invited.link))}`;
  return (
    <Section id="invited" label={words.made(invited.name)}>
      <p>{words.madeLead}</p>
      <Field name="link" label={words.link} value={invited.link} readonly />
      <Buttons>
        <button class="button filled" type="button" onClick={copy}>
          {words.copy}
        </button>
        <LinkButton href={mail}>{words.mail}</LinkButton>
      </Buttons>
      <p class="status" role="status">
        {said}
      </p>
      <Qr text={invited.link} label={words.qr} />
    </Section>
  );
}
