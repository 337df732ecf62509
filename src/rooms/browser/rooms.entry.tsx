import { render } from 'hono/jsx/dom';
import { isLanguage, type Language } from '../../kit/language.ts';
import { roomRefusals } from '../../words/room-refusals.ts';
import { roomsAppWords } from '../../words/rooms-app.ts';
import { Broken } from './app/broken.tsx';
import type { About } from './app/house.ts';
import { httpDelivery } from './app/http-delivery.ts';
import { newsOf } from './app/news.ts';
import { RoomsApp } from './app/rooms-app.tsx';
import { indexedShelf } from './indexed-shelf.ts';
import { openRooms } from './open-rooms.ts';
import { browserTabs } from './writer.ts';

const LOOK_ROUND_MS = 30_000;

const root = document.getElementById('rooms');
if (root) void start(root);

/** Opens what this browser keeps, draws it, and looks from time to time whether somebody has begun a room. */
async function start(root: HTMLElement): Promise<void> {
  const { lang: named } = document.documentElement;
  const lang = isLanguage(named) ? named : 'de';
  const words = roomsAppWords[lang];
  const say = (why: string) => roomRefusals[lang][why as keyof (typeof roomRefusals)['de']] ?? why;
  let aheadMs = 0;
  const noteClock = (there: number) => {
    aheadMs = there - Date.now();
  };
  const { delivery, ...news } = newsOf(httpDelivery(fetchHere, noteClock));
  const about = await aboutOr(root.dataset.name ?? '', lang);
  const rooms = await openedRooms(delivery, () => aheadMs);
  root.replaceChildren();
  if (!rooms) return render(<Broken words={words} />, root);
  if (rooms.kind === 'refused') return render(<Broken words={words} why={say(rooms.why)} />, root);
  render(<RoomsApp rooms={rooms.rooms} about={about} lang={lang} words={words} {...news} say={say} />, root);
  setInterval(() => {
    if (document.visibilityState === 'visible') void rooms.rooms.meet().catch(() => undefined);
  }, LOOK_ROUND_MS);
}

const fetchHere: typeof fetch = (...asked) => fetch(...asked);

async function openedRooms(delivery: ReturnType<typeof httpDelivery>, clockAheadMs: () => number) {
  try {
    const shelf = await indexedShelf();
    const rooms = await openRooms({ delivery, shelf, tabs: browserTabs(), now: () => Date.now(), clockAheadMs });
    return 'kind' in rooms ? rooms : ({ kind: 'open', rooms } as const);
  } catch {
    return undefined; // no storage, or no keys of this kind
  }
}

/** What the server tells of the owner; without it, the name that stands in the page. */
async function aboutOr(name: string, lang: Language): Promise<About> {
  try {
    const answer = await fetch(`/api/about?lang=${lang}`);
    return answer.ok ? await answer.json() : { name, site: '/', languages: [lang] };
  } catch {
    return { name, site: '/', languages: [lang] };
  }
}
