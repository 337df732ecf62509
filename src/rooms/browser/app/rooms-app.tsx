import { useEffect, useState } from 'hono/jsx/dom';
import type { Language } from '../../../kit/language.ts';
import { Masthead } from '../../../look/masthead.tsx';
import { Row } from '../../../look/text/row.tsx';
import { roomsAppWords } from '../../../words/rooms-app.ts';
import { ClockWrong } from './clock-wrong.tsx';
import { HandOver } from './hand-over.tsx';
import type { House } from './house.ts';
import { Invitation } from './invitation.tsx';
import { List } from './list.tsx';
import { hereIn, type Place, readPlace } from './place.ts';
import { RoomPage } from './room-page.tsx';

/** The application: one page after another in the same frame as the site's. */
export function RoomsApp(given: Omit<House, 'go'>) {
  const [place, setPlace] = useState<Place>(readPlace());
  const go = (path: string) => {
    history.pushState(null, '', path + location.search);
    setPlace(readPlace());
    scrollTo(0, 0);
    document.getElementById('main')?.focus();
  };
  const [isWriter, setWriter] = useState(given.rooms.isWriter());
  useEffect(() => given.rooms.onChange(() => setWriter(given.rooms.isWriter())), []);
  useEffect(() => {
    const onBack = () => setPlace(readPlace());
    const onClick = (event: MouseEvent) => followWithin(event, go);
    addEventListener('popstate', onBack);
    addEventListener('click', onClick);
    return () => {
      removeEventListener('popstate', onBack);
      removeEventListener('click', onClick);
    };
  }, []);
  const house: House = { ...given, go };
  return (
    <>
      <Masthead
        lang={house.lang}
        name={house.about.name}
        home="/"
        menu={[
          { href: '/', label: house.words.rooms, current: place.at === 'list' },
          { href: house.about.site, label: house.words.site },
        ]}
        languageSwitch={otherLanguages(house)}
      />
      <main id="main" class="page" tabindex={-1}>
        {!isWriter && (
          <Row>
            <p class="error">{house.words.otherTab}</p>
          </Row>
        )}
        <ClockWrong house={house} />
        <Page house={house} place={place} />
      </main>
    </>
  );
}

function Page({ house, place }: { readonly house: House; readonly place: Place }) {
  switch (place.at) {
    case 'list':
      return <List key="list" house={house} />;
    case 'room':
      return <RoomPage key={place.room} house={house} room={place.room} />;
    case 'invitation':
      return <Invitation key={place.link} house={house} link={place.link} isWhole={place.isWhole} />;
    case 'handOver':
      return <HandOver key="hand-over" house={house} code={place.code} />;
  }
}

/** Links of the application change the page without loading it anew. */
function followWithin(event: MouseEvent, go: (path: string) => void): void {
  const link = (event.target as Element | null)?.closest('a');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !isPlain || link.origin !== location.origin || link.search !== '' || link.download) return;
  event.preventDefault();
  go(link.pathname);
}

function otherLanguages({ lang, about }: House) {
  const others = about.languages.filter((each: Language) => each !== lang);
  return others.map((other) => ({ href: hereIn(other), lang: other, label: roomsAppWords[other].language }));
}
