import { useEffect } from 'hono/jsx/dom';
import { PageHead } from '../../../look/text/page-head.tsx';
import { Row } from '../../../look/text/row.tsx';
import type { MemberView, RoomView } from '../rooms.ts';
import type { House } from './house.ts';
import { Members } from './members.tsx';
import { Messages } from './messages.tsx';
import { RoomMore } from './room-more.tsx';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';
import { Writing } from './writing.tsx';

/** A room: set like a play, the field to write in below it, everything seldom needed folded under that. */
export function RoomPage({ house, room }: { readonly house: House; readonly room: string }) {
  const { rooms, words, about, go } = house;
  const [view, setView] = useHeld<RoomView | undefined>(undefined);
  const [members, setMembers] = useHeld<readonly MemberView[]>([]);
  const [written, setWritten] = useHeld(0);
  const [circle, setCircle] = useHeld<RoomView | undefined>(undefined);
  const read = async () => {
    const [found] = await rooms.list([room]);
    if (!found) return go('/');
    setView(found);
    if (found.circle !== '') setCircle((await rooms.list([found.circle]))[0]);
    setMembers(await rooms.members(room));
  };
  useChanges(house, room, read);
  useEffect(() => {
    const meet = () => void rooms.meet(room).catch(() => undefined);
    meet();
    return house.follow(room, meet);
  }, [room]);
  if (!view) return <PageHead title={words.rooms} lead={words.working} />;
  const isOwner = rooms.me()?.isOwner === true;
  const looksIn =
    !isOwner && !view.isClosed && about.looksIn ? words.looksIn(about.name, about.looksIn.day, about.looksIn.time) : '';
  return (
    <>
      <PageHead title={view.name} meta={looksIn} margin={<a href="/">{words.back}</a>} />
      {view.circle !== '' && !isOwner && (
        <Row>
          <p>
            {circle ? (
              <a href={`/r/${circle.id}`}>{words.room.toCircle(circle.name)}</a>
            ) : (
              words.room.beforeCircle(view.name)
            )}
          </p>
        </Row>
      )}
      <Messages house={house} room={room} isClosed={view.isClosed} written={written} />
      {view.notices.length > 0 && (
        <Row>
          {view.notices.map((why) => (
            <p class="error" key={why}>
              {house.say(why)}
            </p>
          ))}
        </Row>
      )}
      {!view.isClosed && (
        <Writing house={house} room={room} isWaiting={view.waiting > 0} wrote={() => setWritten(written + 1)} />
      )}
      <Members house={house} view={view} members={members} isOwner={isOwner} />
      <RoomMore house={house} view={view} isOwner={isOwner} />
    </>
  );
}
