import { useEffect } from 'hono/jsx/dom';
import { Choices } from '../../../look/forms/choices.tsx';
import { Field } from '../../../look/forms/field.tsx';
import { Folded } from '../../../look/text/folded.tsx';
import { Section } from '../../../look/text/section.tsx';
import type { RoomView } from '../rooms.ts';
import { Action } from './action.tsx';
import { HandingOn } from './handing-on.tsx';
import type { House } from './house.ts';
import { type Invited, InvitedView } from './invited.tsx';
import type { Announcing } from './news.ts';
import { SealedCopy } from './sealed-copy.tsx';
import { Sure } from './sure.tsx';
import { saveFile } from './this-browser.ts';
import { useHeld } from './use-held.ts';

const DAY_SECONDS = 86_400;
const TIMES = { never: 0, day: DAY_SECONDS, week: 7 * DAY_SECONDS, month: 30 * DAY_SECONDS } as const;

type RoomMoreProps = { readonly house: House; readonly view: RoomView; readonly isOwner: boolean };

/** What is seldom needed: another name, disappearing, a copy of one's own, and the ends of a room. */
export function RoomMore(props: RoomMoreProps) {
  const { house, view, isOwner } = props;
  const { rooms, words } = house;
  const [invited, setInvited] = useHeld<Invited | undefined>(undefined);
  const save = async (form: 'html' | 'markdown') => {
    const text = await rooms.exportRoom(view.id, form, house.lang);
    const [type, ending] = form === 'html' ? ['text/html', 'html'] : ['text/markdown', 'md'];
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${view.name}.${ending}`);
  };
  return (
    <>
      {invited && <InvitedView house={house} invited={invited} />}
      <Section id="more" label={words.room.more}>
        {isOwner && view.kind === 'circle' && !view.isClosed && (
          <IntoCircle house={house} view={view} made={setInvited} />
        )}
        {isOwner && view.kind === 'circle' && !view.isClosed && <HandingOn house={house} room={view.id} />}
        {!view.isClosed && (
          <Folded summary={words.room.disappearing}>
            <Disappearing {...props} />
          </Folded>
        )}
        {isOwner && !view.isClosed && <Announced house={house} room={view.id} />}
        <Folded summary={words.room.renameButton}>
          <Action
            house={house}
            id="rename"
            button={words.room.renameButton}
            act={async ({ name = '' }) => {
              await rooms.rename(view.id, name.trim());
              return words.room.changed;
            }}
          >
            <Field name="name" label={words.room.rename} value={view.name} maxlength={80} required />
          </Action>
        </Folded>
        <div class="buttons">
          <button class="button plain" type="button" onClick={() => void save('html')}>
            {words.room.exportHtml}
          </button>
          <button class="button plain" type="button" onClick={() => void save('markdown')}>
            {words.room.exportText}
          </button>
        </div>
        <SealedCopy house={house} view={view} />
        {isOwner && !view.isClosed ? (
          <Sure
            house={house}
            button={words.room.close}
            question={words.room.closeSure}
            act={() => leaving(house, rooms.close(view.id))}
          />
        ) : (
          <Sure
            house={house}
            button={view.isClosed ? words.room.forget : words.room.leave}
            question={words.room.leaveSure}
            act={() => leaving(house, rooms.leave(view.id))}
          />
        )}
      </Section>
    </>
  );
}

/** When the owner is told of this room by mail: shown once the server has said what holds. */
function Announced({ house, room }: { readonly house: House; readonly room: string }) {
  const words = house.words.room;
  const [when, setWhen] = useHeld<Announcing | undefined>(undefined);
  useEffect(() => {
    const read = () => house.announced(room).then(setWhen, () => undefined);
    void house.rooms.meet(room).then(read, read);
  }, [room]);
  if (!when) return <div />;
  return (
    <Folded summary={words.announcing}>
      <Action
        house={house}
        id="announcing"
        button={words.save}
        act={async ({ when }) =>
          (await house.announced(room, when as Announcing)) ? words.changed : { kind: 'refused', why: 'offline' }
        }
      >
        <Choices
          name="when"
          label={words.announcing}
          quiet
          hint={words.announcingHint}
          options={(['rounds', 'any', 'never'] as const).map((value) => ({
            value,
            label: words.announcingTimes[value],
          }))}
          value={when}
        />
      </Action>
    </Folded>
  );
}

async function leaving(house: House, ending: Promise<{ readonly kind: string; readonly why?: string }>) {
  const ended = await ending;
  if (ended.kind !== 'refused') house.go('/');
  return ended;
}

function Disappearing({ house, view }: RoomMoreProps) {
  const words = house.words.room;
  const times = Object.keys(TIMES) as (keyof typeof TIMES)[];
  return (
    <Action
      house={house}
      id="disappearing"
      button={words.save}
      act={async ({ time }) => {
        const set = await house.rooms.setDisappearing(view.id, TIMES[time as keyof typeof TIMES] ?? 0);
        if (set.kind === 'refused') return set;
        await house.rooms.meet(view.id);
        return words.changed;
      }}
    >
      <Choices
        name="time"
        label={words.disappearing}
        quiet
        hint={words.disappearHint}
        options={times.map((value) => ({ value, label: words.times[value] }))}
        value={times.find((time) => TIMES[time] === view.disappearSeconds) ?? 'never'}
      />
    </Action>
  );
}

type IntoCircleProps = {
  readonly house: House;
  readonly view: RoomView;
  readonly made: (invited: Invited) => void;
};

function IntoCircle({ house, view, made }: IntoCircleProps) {
  const words = house.words.invite;
  const invite = async ({ who = '' }: Readonly<Record<string, string>>, form: HTMLFormElement) => {
    const invited = await house.rooms.invite({ name: who.trim(), kind: 'circle', room: view.id }, location.origin);
    if (invited.kind === 'refused') return invited;
    made({ name: who.trim(), link: invited.link, isCircle: true });
    form.reset();
    return undefined;
  };
  return (
    <Folded summary={words.toCircle}>
      <Action house={house} id="into-circle" button={words.button} act={invite}>
        <Field name="who" label={words.name} hint={words.nameHint} maxlength={80} required />
      </Action>
    </Folded>
  );
}
