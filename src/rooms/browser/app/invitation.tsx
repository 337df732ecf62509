import { useEffect } from 'hono/jsx/dom';
import { Buttons } from '../../../look/forms/button.tsx';
import { Field } from '../../../look/forms/field.tsx';
import { PageHead } from '../../../look/text/page-head.tsx';
import { Row } from '../../../look/text/row.tsx';
import { Action } from './action.tsx';
import type { House } from './house.ts';
import { copyText, isInApp, willKeepStorage } from './this-browser.ts';
import { useHeld } from './use-held.ts';

type Seen =
  | { readonly kind: 'looking' }
  | { readonly kind: 'card'; readonly name: string; readonly isCircle: boolean; readonly isKept: boolean }
  | { readonly kind: 'refused'; readonly why: string };

/** Who invites, a name, and in: looking uses nothing up, and what could go wrong is said before anything is. */
export function Invitation({
  house,
  link,
  isWhole,
}: {
  readonly house: House;
  readonly link: string;
  readonly isWhole: boolean;
}) {
  const words = house.words.invitation;
  const [seen, setSeen] = useHeld<Seen>({ kind: 'looking' });
  useEffect(() => {
    if (isWhole) void look(house, link).then(setSeen, () => setSeen({ kind: 'refused', why: 'offline' }));
  }, [link]);
  if (!isWhole) return <PageHead title={house.words.rooms} lead={words.noSecret} />;
  if (seen.kind === 'looking') return <PageHead title={house.words.rooms} lead={words.looking} />;
  if (seen.kind === 'refused') return <PageHead title={house.words.rooms} lead={house.say(seen.why)} />;
  return <Enter house={house} link={link} seen={seen} />;
}

/** The card, and whether what comes of it will last here: told together, so that nothing moves under the finger. */
async function look({ rooms }: House, link: string): Promise<Seen> {
  const [seen, isKept] = await Promise.all([rooms.lookAt(link), willKeepStorage()]);
  return seen.kind === 'card' ? { ...seen, isKept } : seen;
}

type EnterProps = { readonly house: House; readonly link: string; readonly seen: Seen & { readonly kind: 'card' } };

function Enter({ house, link, seen: { name, isCircle, isKept } }: EnterProps) {
  const words = house.words.invitation;
  const enter = async ({ own = '' }: Readonly<Record<string, string>>) => {
    const entered = await house.rooms.accept(link, own.trim());
    if (entered.kind === 'room') house.go(`/r/${entered.room}`);
    return entered;
  };
  const { looksIn } = house.about;
  return (
    <>
      <PageHead
        title={isCircle ? words.circleTitle(name) : words.title(name)}
        lead={looksIn && house.words.looksIn(name, looksIn.day, looksIn.time)}
      />
      <Row>
        {isInApp() && <CopyFirst house={house} link={link} />}
        <Action house={house} id="enter" button={words.enter} kind="filled" act={enter}>
          <Field
            name="own"
            label={words.name}
            hint={isCircle ? words.circleNameHint : words.nameHint(name)}
            maxlength={80}
            autocomplete="name"
            required
          />
          {!isKept && <p class="meta">{words.mayForget}</p>}
        </Action>
        <p class="meta">{house.words.notAudited}</p>
      </Row>
    </>
  );
}

function CopyFirst({ house, link }: { readonly house: House; readonly link: string }) {
  const words = house.words.invitation;
  const [said, setSaid] = useHeld('');
  const copy = async () => {
    const isCopied = await copyText(link);
    setSaid(isCopied ? words.copied : words.copyYourself);
  };
  return (
    <div class="slip" role="note">
      <p>{words.inApp}</p>
      <Field name="link" label={words.link} value={link} readonly />
      <Buttons>
        <button class="button plain" type="button" onClick={copy}>
          {words.copy}
        </button>
      </Buttons>
      <p class="status" role="status">
        {said}
      </p>
    </div>
  );
}
