import { useEffect } from 'hono/jsx/dom';
import { SafetyWords } from '../../../look/browser/play.tsx';
import { Folded } from '../../../look/text/folded.tsx';
import { Section } from '../../../look/text/section.tsx';
import type { MemberView, RoomView } from '../rooms.ts';
import { spokenOn } from '../spoken.ts';
import type { House } from './house.ts';
import { Sure } from './sure.tsx';
import { useHeld } from './use-held.ts';

type MembersProps = {
  readonly house: House;
  readonly view: RoomView;
  readonly members: readonly MemberView[];
  readonly isOwner: boolean;
};

/** Who reads here, and the six words by which two people find out that nobody is in between. */
export function Members({ house, view, members, isOwner }: MembersProps) {
  const words = house.words.room;
  return (
    <Section id="members" label={words.members}>
      <ul class="plain">
        {members.map((member) => (
          <li key={member.userKey}>
            {member.isOwn ? house.words.you : member.name || words.arriving}{' '}
            <span class="meta">
              {[
                words.devices(member.devices),
                member.isOwn ? '' : member.isConfirmed ? words.confirmed : words.unconfirmed,
              ]
                .filter((each) => each !== '')
                .join(', ')}
            </span>
            {!member.isOwn && (
              <Folded summary={words.check}>
                <Check house={house} room={view.id} member={member} />
              </Folded>
            )}
            {isOwner && !member.isOwn && view.kind === 'circle' && (
              <Sure
                house={house}
                button={words.removeMember}
                question={words.removeSure(member.name)}
                act={() => house.rooms.removeMember(view.id, member.userKey)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Check({ house, room, member }: { readonly house: House; readonly room: string; readonly member: MemberView }) {
  const { rooms, words, lang } = house;
  const [six, setSix] = useHeld<readonly string[]>([]);
  useEffect(() => void rooms.safetyWords(room, member.userKey, lang).then(setSix), [member.userKey]);
  return (
    <>
      <p>{words.room.checkLead}</p>
      <SafetyWords words={six} lang={spokenOn(lang)} />
      {!member.isConfirmed && (
        <button class="button plain" type="button" onClick={() => void rooms.confirmMember(room, member.userKey)}>
          {words.room.same}
        </button>
      )}
    </>
  );
}
