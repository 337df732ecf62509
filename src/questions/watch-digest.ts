import { isSameAddress } from '../kit/address.ts';
import type { Language } from '../kit/language.ts';
import type { Posted } from '../mail/core/outgoing.ts';
import { mailsAbout, post } from '../mail/outbox.ts';
import { type Island, section, together } from '../store/island.ts';
import { watchWords } from '../words/question-watch.ts';
import { questionsSection } from './core/settings.ts';
import { saidDate, saidTime } from './said.ts';
import { addDigestLine, digestsSince, type MadeDigest } from './store-watch.ts';

const PATIENCE = Temporal.Duration.from({ hours: 2 });
/** Greylisting alone takes a quarter of an hour; before that nothing is wrong. */
const BEFORE_ANYTHING_IS_SAID = Temporal.Duration.from({ minutes: 20 });
// The content of a mail is kept that long; then the desk has said it for two weeks.
const LOOKED_AT = Temporal.Duration.from({ hours: 24 * 13 });

/** The owner's address, or the second one that is named for when the first does not work. */
export function isOwnersAddress(island: Island, address: string): boolean {
  const second = secondAddress(island);
  return isSameAddress(address, island.about.owner.email) || (second !== undefined && isSameAddress(address, second));
}

/** Sends what was not handed over within two hours to the second address, each digest once. */
export async function watchDigests(island: Island): Promise<void> {
  const to = secondAddress(island);
  if (!to) return;
  for (const digest of await digestsSince(island, island.now.subtract(LOOKED_AT))) {
    if (!isOlderThan(island, digest, PATIENCE)) continue;
    const { first, second } = await mailsOf(island, digest);
    if (first?.content && first.state !== 'handed' && !second) await sendToSecond(island, digest, first, to);
  }
}

/**
 * What the desk says first: that the newest digest was not handed over, why, and where it went instead. Undefined where
 * all is well.
 */
export async function digestTrouble(island: Island, lang: Language): Promise<string | undefined> {
  const [newest] = await digestsSince(island, island.now.subtract(LOOKED_AT));
  if (!newest) return undefined;
  const { first, second } = await mailsOf(island, newest);
  const isWrong = first?.state === 'failed' || isOlderThan(island, newest, BEFORE_ANYTHING_IS_SAID);
  if (!first || first.state === 'handed' || !isWrong) return undefined;
  const words = watchWords[lang];
  const { madeAt } = newest;
  const { email } = island.about.owner;
  return [
    words.late(saidDate(island, lang, madeAt), saidTime(island, lang, madeAt), email),
    ...(first.status ? [words.status(first.status)] : []),
    secondInWords(island, lang, second),
  ].join(' ');
}

function secondInWords(island: Island, lang: Language, second: Posted | undefined): string {
  const words = watchWords[lang];
  const address = secondAddress(island);
  if (!address) return words.noSecond;
  return second?.state === 'handed' ? words.wentToSecond(address) : words.secondWaits(address);
}

type Mails = { readonly first: Posted | undefined; readonly second: Posted | undefined };

async function mailsOf(island: Island, { id }: MadeDigest): Promise<Mails> {
  const mails = await mailsAbout(island, id);
  return {
    first: mails.find(({ kind }) => kind === 'digest'),
    second: mails.find(({ kind }) => kind === 'digest-second'),
  };
}

/** As text alone: the same lines, so that a reply is read in the same way, below one that says why it comes here. */
async function sendToSecond(island: Island, digest: MadeDigest, { content }: Posted, to: string): Promise<void> {
  if (!content) return;
  const { subject, text, lang, replyTo, automatic } = content;
  const why = watchWords[lang].second(saidTime(island, lang, digest.madeAt), island.about.owner.email);
  await together(island, async (island) => {
    await addDigestLine(island, digest, why);
    const mail = { kind: 'digest-second', to, subject, text: `${why}\n\n${text}`, lang, replyTo, automatic };
    await post(island, { ...mail, about: digest.id, key: `digest-second:${digest.id}` });
  });
}

function isOlderThan({ now }: Island, { madeAt }: MadeDigest, than: Temporal.Duration): boolean {
  return Temporal.Instant.compare(madeAt.add(than), now) <= 0;
}

function secondAddress(island: Island): string | undefined {
  return section(island, questionsSection).questions.secondEmail;
}
