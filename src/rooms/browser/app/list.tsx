import { useEffect } from 'hono/jsx/dom';
import { Field } from '../../../look/forms/field.tsx';
import { Folded } from '../../../look/text/folded.tsx';
import { PageHead } from '../../../look/text/page-head.tsx';
import { Row } from '../../../look/text/row.tsx';
import { Section } from '../../../look/text/section.tsx';
import type { Me, MessageView, RoomView } from '../rooms.ts';
import { Action } from './action.tsx';
import { Devices } from './devices.tsx';
import type { House } from './house.ts';
import { Inviting } from './inviting.tsx';
import { MakeCode, Recover } from './recovery.tsx';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';

const MEET_EVERY_MS = 30_000; // while somebody looks at them

/** The rooms of this browser, and for the owner the way to invite. */
export function List({ house }: { readonly house: House }) {
  const { rooms, words, about } = house;
  const [list, setList] = useHeld<readonly RoomView[] | undefined>(undefined);
  const [me, setMe] = useHeld(rooms.me());
  // Once they are shown, the words stay until the person has written them down.
  const [needsCode, setNeedsCode] = useHeld(needsCodeFor(me));
  const read = async () => {
    setMe(rooms.me());
    if (needsCodeFor(rooms.me())) setNeedsCode(true);
    setList(inOrder(await rooms.list(), house));
  };
  const hasCode = () => {
    setNeedsCode(false);
    return read();
  };
  useChanges(house, '', read);
  useEffect(() => {
    const meet = () => void rooms.meet().then(read, read);
    const meetIfSeen = () => document.visibilityState === 'visible' && meet();
    meet();
    const timer = setInterval(meetIfSeen, MEET_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const isOwner = me?.isOwner === true;
  const isWaiting = list?.some(({ notices }) => notices.includes('recovered')) === true;
  return (
    <>
      <PageHead
        title={words.rooms}
        lead={about.looksIn && !isOwner && words.looksIn(about.name, about.looksIn.day, about.looksIn.time)}
      />
      {needsCode && (
        <Section id="code" label={words.code.title}>
          <MakeCode house={house} isNeeded done={hasCode} />
        </Section>
      )}
      {list && <Shown house={house} list={list} isOwner={isOwner} />}
      {list && isOwner && !needsCode && <Inviting house={house} list={list} />}
      {list && list.length > 0 && <Search house={house} list={list} />}
      {me && <Devices key={`devices-${isOwner}`} house={house} isOwner={isOwner} isWaiting={isWaiting} />}
      {me && !needsCode && list && (
        <Row>
          <Folded summary={me.hasCode ? words.code.again : words.code.wish}>
            <MakeCode house={house} isNeeded={false} done={read} />
          </Folded>
        </Row>
      )}
      {me && !me.hasCode && list && list.length > 0 && (
        <Row>
          <Folded summary={words.code.adopt}>
            <Recover house={house} done={read} />
          </Folded>
        </Row>
      )}
      {list && !me && <Recover house={house} done={() => house.go('/')} />}
      <Row>
        <p class="meta">{words.notAudited}</p>
        {about.programKey && (
          <p class="meta">
            {words.programKey} <code>{about.programKey}</code>
          </p>
        )}
      </Row>
    </>
  );
}

/** By their names, as they stand in a telephone book: what they are kept by is drawn by lot. */
function inOrder(list: readonly RoomView[], { lang }: House): readonly RoomView[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return list.toSorted((one, other) => compare(one.name, other.name));
}

function needsCodeFor(me: Me | undefined): boolean {
  return me?.isOwner === true && !me.hasCode;
}

type ShownProps = { readonly house: House; readonly list: readonly RoomView[]; readonly isOwner: boolean };

function Shown({ house, list, isOwner }: ShownProps) {
  const words = house.words.list;
  if (list.length === 0)
    return (
      <Row>
        <p>{isOwner ? words.empty : words.emptyClient}</p>
      </Row>
    );
  return (
    <Row>
      <ul class="plain rooms-list">
        {list.map((room) => (
          <li key={room.id}>
            <a href={`/r/${room.id}`}>{room.name}</a> <span class="meta">{tellingOf(house, room)}</span>
          </li>
        ))}
      </ul>
    </Row>
  );
}

function tellingOf({ words: { list: words } }: House, room: RoomView): string {
  return [
    room.heading || (room.kind === 'two' ? '' : words.kinds[room.kind]),
    room.unread > 0 ? words.fresh(room.unread) : '',
    room.waiting > 0 ? words.waiting : '',
    room.notices.includes('recovered') ? words.awaited : room.isClosed ? words.closed : '',
  ]
    .filter((each) => each !== '')
    .join(', ');
}

type Found = { readonly room: string; readonly message: MessageView };

const AT_ONCE = 50; // drawing more at once holds the page

/** Searches what this browser holds; the words go nowhere. */
function Search({ house, list }: { readonly house: House; readonly list: readonly RoomView[] }) {
  const words = house.words.list;
  const [found, setFound] = useHeld<readonly Found[]>([]);
  const [most, setMost] = useHeld(AT_ONCE);
  const search = async ({ q = '' }: Readonly<Record<string, string>>) => {
    const all = await house.rooms.search(q);
    setFound(all);
    setMost(AT_ONCE);
    return words.found(all.length);
  };
  return (
    <Section id="search" label={words.search}>
      <Action house={house} id="search-form" button={words.searchButton} act={search}>
        <Field name="q" type="search" label={words.search} required />
      </Action>
      <ul class="plain">
        {found.slice(0, most).map(({ room, message }) => (
          <li key={message.key}>
            <a href={`/r/${room}`}>{list.find(({ id }) => id === room)?.name ?? message.from}</a>
            <p class="meta">{message.text.slice(0, 200)}</p>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button class="button link" type="button" onClick={() => setMost(most + AT_ONCE)}>
          {house.words.room.older}
        </button>
      )}
    </Section>
  );
}
