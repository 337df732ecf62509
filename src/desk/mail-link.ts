import type { Language } from '../kit/language.ts';
import { post } from '../mail/outbox.ts';
import { type Island, together } from '../store/island.ts';
import { pathOf } from '../words/addresses.ts';
import { deskWords } from '../words/desk.ts';
import { fill } from '../words/fill.ts';
import { newLink } from './session.ts';

const MINUTES_BETWEEN = 2;

/** Mails a sign-in link to the owner's address, at most one every two minutes, so that nobody can flood it. */
export async function mailLink(island: Island, lang: Language): Promise<void> {
  const { about, now } = island;
  const link = about.url + pathOf(about.languages, lang, 'signInLink', { token: newLink(island) });
  const words = deskWords[lang].signIn;
  await together(island, (island) =>
    post(island, {
      kind: 'sign-in',
      key: `sign-in ${Math.floor(now.epochMilliseconds / (MINUTES_BETWEEN * 60_000))}`,
      to: about.owner.email,
      subject: words.subject,
      text: fill(words.mail, { link }),
      lang,
      automatic: true,
    }),
  );
}
