import { indexFile, quotesFile } from '../answers/pages/index-file.ts';
import { house, sessionEnd, signOut, workAgain } from '../desk/pages/house.tsx';
import { inbox, inboxFile, inboxHeld, inboxMailbox } from '../desk/pages/inbox.tsx';
import { mailPage, outbox } from '../desk/pages/outbox.tsx';
import { passkeyEnter, passkeyNew } from '../desk/pages/passkey.ts';
import { report } from '../desk/pages/report.tsx';
import { signInLinkPage, signInPage } from '../desk/pages/sign-in.tsx';
import { text, textPicture, textPreview } from '../desk/pages/text.tsx';
import { textMedia } from '../desk/pages/text-media.ts';
import { texts } from '../desk/pages/texts.tsx';
import { today } from '../desk/pages/today.tsx';
import { feedRoutes } from '../feeds/pages/feeds.ts';
import { importRoutes } from '../islands/routes.ts';
import { hasLetter } from '../letter/is-on.ts';
import { letterNotice } from '../letter/notice.ts';
import { letterRoutes } from '../letter/routes.ts';
import type { Route } from '../look/route.ts';
import { questionNotice } from '../questions/notice.ts';
import { promiseShown } from '../questions/rounds.ts';
import { questionRoutes } from '../questions/routes.ts';
import { availability } from '../quiet/pages/availability.tsx';
import { roundsCalendar } from '../quiet/pages/rounds-calendar.ts';
import { roomNotice } from '../rooms/notice.ts';
import { roomRoutes } from '../rooms/routes.ts';
import { accessibility } from '../site/pages/accessibility.tsx';
import { archive } from '../site/pages/archive.tsx';
import { drawnPictures } from '../site/pages/drawn.ts';
import { home } from '../site/pages/home.tsx';
import { imprint } from '../site/pages/imprint.tsx';
import { media } from '../site/pages/media.ts';
import { moved } from '../site/pages/moved.tsx';
import { offers } from '../site/pages/offers.tsx';
import { oldAddresses } from '../site/pages/old-addresses.ts';
import { openpgpKeyFile, openpgpPolicy } from '../site/pages/openpgp-key.ts';
import { portrait } from '../site/pages/portrait.ts';
import { page, post } from '../site/pages/post.tsx';
import { privacy } from '../site/pages/privacy.tsx';
import { robots, securityText } from '../site/pages/robots.ts';
import { search } from '../site/pages/search.tsx';
import { topic } from '../site/pages/topic.tsx';
import { ventures } from '../site/pages/ventures.tsx';
import { year } from '../site/pages/year.tsx';
import { sitemap } from './sitemap.ts';

/** Every address of an island and who answers there. The export walks this list, too. */
export const ROUTES: readonly Route[] = [
  home(promiseShown, hasLetter),
  availability(promiseShown),
  roundsCalendar,
  post,
  page,
  offers,
  ventures,
  topic,
  archive,
  year,
  search,
  moved,
  oldAddresses,
  imprint,
  accessibility,
  privacy([questionNotice, letterNotice, roomNotice]),
  media,
  portrait,
  ...drawnPictures,
  robots,
  securityText,
  openpgpKeyFile,
  openpgpPolicy,
  sitemap(() => ROUTES),
  ...questionRoutes,
  ...letterRoutes,
  ...roomRoutes,
  ...importRoutes,
  ...feedRoutes,
  indexFile,
  quotesFile,
  today,
  report,
  signInPage,
  signInLinkPage,
  passkeyNew,
  passkeyEnter,
  texts,
  text,
  textPreview,
  textPicture,
  textMedia,
  inbox,
  inboxHeld,
  inboxMailbox,
  inboxFile,
  outbox,
  mailPage,
  house,
  workAgain,
  sessionEnd,
  signOut,
];
