import { Field } from '../../../look/forms/field.tsx';
import { Folded } from '../../../look/text/folded.tsx';
import { Section } from '../../../look/text/section.tsx';
import type { RoomView } from '../rooms.ts';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { type Invited, InvitedView } from './invited.tsx';
import { useHeld } from './use-held.ts';

/** The owner invites somebody into a room for two, or opens a circle, or writes to all under one heading. */
export function Inviting({ house, list }: { readonly house: House; readonly list: readonly RoomView[] }) {
  const words = house.words.invite;
  const [invited, setInvited] = useHeld<Invited | undefined>(undefined);
  const headings = [...new Set(list.map(({ heading }) => heading).filter((heading) => heading !== ''))];
  const invite = async ({ name = '', heading = '' }: Readonly<Record<string, string>>, form: HTMLFormElement) => {
    const forWhom = { name: name.trim(), kind: 'two', ...(heading.trim() && { heading: heading.trim() }) } as const;
    const made = await house.rooms.invite(forWhom, location.origin);
    if (made.kind === 'refused') return made;
    setInvited({ name: forWhom.name, link: made.link });
    form.reset();
    return undefined;
  };
  return (
    <>
      {invited && <InvitedView house={house} invited={invited} />}
      <Section id="invite" label={words.title}>
        <Action house={house} id="invite-form" button={words.button} kind={invited ? 'plain' : 'filled'} act={invite}>
          <Field name="name" label={words.name} hint={words.nameHint} maxlength={80} required />
          <Folded summary={words.severally}>
            <Field name="heading" label={words.heading} maxlength={80} />
          </Folded>
        </Action>
        <Folded summary={words.circle}>
          <OpenCircle house={house} />
        </Folded>
        {headings.length > 0 && (
          <Folded summary={words.each}>
            {headings.map((heading) => (
              <WriteToEach key={heading} house={house} heading={heading} />
            ))}
          </Folded>
        )}
      </Section>
    </>
  );
}

function OpenCircle({ house }: { readonly house: House }) {
  const words = house.words.invite;
  const open = async ({ circle = '' }: Readonly<Record<string, string>>) => {
    const made = await house.rooms.openCircle(circle.trim());
    if (made.kind === 'room') house.go(`/r/${made.room}`);
    return made;
  };
  return (
    <Action house={house} id="circle" button={words.circleButton} act={open}>
      <Field name="circle" label={words.circleName} hint={words.circleHint} maxlength={80} required />
    </Action>
  );
}

function WriteToEach({ house, heading }: { readonly house: House; readonly heading: string }) {
  const words = house.words.invite;
  const id = `each-${heading}`;
  const write = async ({ text = '' }: Readonly<Record<string, string>>, form: HTMLFormElement) => {
    const results = await house.rooms.writeToEach(heading, text);
    const refusal = results.map(({ result }) => result).find(({ kind }) => kind === 'refused');
    if (refusal) return refusal;
    form.reset();
    await house.rooms.meet().catch(() => undefined); // what cannot be sent now is kept
    return words.eachDone(results.length);
  };
  return (
    <Action house={house} id={id} button={words.eachButton} act={write}>
      <h3>{heading}</h3>
      <div class="field">
        <label for={`${id}-text`}>{words.eachText}</label>
        <textarea class="grows" id={`${id}-text`} name="text" rows={5} required aria-describedby={`${id}-hint`} />
        <p class="hint" id={`${id}-hint`}>
          {words.eachHint}
        </p>
      </div>
    </Action>
  );
}
