import type { Language } from '../kit/language.ts';
import { imprint } from '../look/mail/imprint.ts';
import { plainMail } from '../look/mail/plain.ts';
import { countMailsTo, post } from '../mail/outbox.ts';
import { type Island, together } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { deskWords } from '../words/desk.ts';
import { fill } from '../words/fill.ts';
import { newLink } from './session.ts';

const KIND = 'sign-in';
const MINUTES_BETWEEN = 2;

/** Strangers can press that button, too: what is more comes from the terminal, or from a key. */
const MOST_A_DAY = 12;

/** Mails a sign-in link to the owner's address, at most one every two minutes; false where it had enough for a day. */
export async function mailLink(island: Island, lang: Language): Promise<boolean> {
  const { about, now } = island;
  const since = now.subtract({ hours: 24 });
  if ((await countMailsTo(island, about.owner.email, { kinds: [KIND], since })) >= MOST_A_DAY) return false;
  const link = urlOf(island, lang, 'signInLink', { token: newLink(island) });
  const words = deskWords[lang].signIn;
  await together(island, (island) =>
    post(island, {
      kind: KIND,
      key: `sign-in ${Math.floor(now.epochMilliseconds / (MINUTES_BETWEEN * 60_000))}`,
      to: about.owner.email,
      subject: words.subject,
      text: plainMail([fill(words.mail, { link }), imprint(island, lang)]),
      lang,
      automatic: true,
    }),
  );
  return true;
}
