import { isSameAddress, readTypedAddress } from '../kit/address.ts';
import type { Language } from '../kit/language.ts';
import { recipientOf } from '../mail/bulk.ts';
import type { Incoming } from '../mail/core/incoming.ts';
import { cutReply } from '../mail/core/reply.ts';
import { mailWithId } from '../mail/outbox.ts';
import type { Island } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { letterWords } from '../words/letter.ts';
import { answerIn } from './core/answer.ts';
import type { Reader } from './core/letter.ts';
import { hasLetter } from './is-on.ts';
import { leadOf } from './lead-of.ts';
import { leave } from './leave.ts';
import { confirmToken, tokenOfMail } from './links.ts';
import { confirmOrder, ORDER_MAIL, order } from './order.ts';
import { readersWithIds, readerWithAddress, readerWithRef } from './store.ts';

const WORDS_OUT = /^(?:bitte\s+)?(?:abmelden|abbestellen|austragen|unsubscribe|stop)[\s.!]*$/i;

/** A message that was about the letter, and which reader it was about; '' where nothing is stored of him. */
export type TakenMail = { readonly about: string };

/**
 * Takes mail that is about the letter: an order confirmed by a reply, or the way out (by its address, or by that word alone
 * in a reply to a letter). Nothing where it is about something else. A machine confirms nothing, but may leave.
 */
export async function takeLetterMail(island: Island, incoming: Incoming): Promise<TakenMail | undefined> {
  const token = tokenOfMail(island, incoming.to, incoming.subject) ?? (await orderRepliedTo(island, incoming));
  if (token?.kind === 'confirm') return takeAnswer(island, incoming, token.reader);
  if (token) {
    const reader = await readerWithRef(island, token.ref);
    if (reader) await leave(island, reader, 'mail');
    return { about: reader?.id ?? '' };
  }
  const isWayOut = incoming.automatic === 'no' && WORDS_OUT.test(cutReply(incoming.text).written.trim());
  return isWayOut ? leaveByReply(island, incoming) : undefined;
}

/**
 * A mail with the subject that the page proposes where no form works (an export) orders the letter: its sender is asked as by
 * the form, so only where the sender is proven, since to others nothing goes back. Words below it go on, to be read.
 */
export async function takeOrderMail(island: Island, { from, subject, text }: Incoming): Promise<TakenMail | undefined> {
  const address = readTypedAddress(from?.address ?? '');
  const lang = island.about.languages.find((each) => isOrder(each, subject));
  if (!lang || !hasLetter(island) || address.kind === 'faulty') return undefined;
  const { quiet, byMailOnly, byMailSubject } = letterWords[lang].order;
  const wording = [leadOf(island, lang), quiet, byMailOnly, `[${byMailSubject}]`].join(' ');
  await order(island, { address: address.address, lang, page: urlOf(island, lang, 'letter'), wording });
  const reader = await readerWithAddress(island, address.address);
  return cutReply(text).written.trim() === '' ? { about: reader?.id ?? '' } : undefined;
}

function isOrder(lang: Language, subject: string): boolean {
  return subject.trim().toLowerCase() === letterWords[lang].order.byMailSubject.toLowerCase();
}

type Asked = Pick<Reader, 'ref' | 'generation'>;

/**
 * Only a plain yes, from the address that was asked, is one: whoever writes that he never ordered is no reader. Words
 * beside it go on, to be taken as what they are.
 */
async function takeAnswer(
  island: Island,
  { automatic, from, text }: Incoming,
  asked: Asked,
): Promise<TakenMail | undefined> {
  const reader = await readerWithRef(island, asked.ref);
  if (automatic !== 'no') return { about: reader?.id ?? '' };
  if (!reader) return undefined;
  const written = cutReply(text).written.trim();
  if (WORDS_OUT.test(written)) {
    if (reader.state === 'reading') await leave(island, reader, 'mail');
    return { about: reader.id };
  }
  const answer = answerIn(written);
  if (answer === 'other' || !isSameAddress(from?.address ?? '', reader.address)) return undefined;
  await confirmOrder(island, confirmToken(island, asked), 'reply');
  return answer === 'yes' ? { about: reader.id } : undefined;
}

/** Without plus addressing the Message-ID of the mail that asked is the token. */
async function orderRepliedTo(island: Island, { inReplyTo }: Incoming) {
  const mail = inReplyTo ? await mailWithId(island, inReplyTo) : undefined;
  if (mail?.kind !== ORDER_MAIL) return undefined;
  const reader = (await readersWithIds(island, [mail.about])).get(mail.about);
  return reader && ({ kind: 'confirm', reader } as const);
}

/** The Message-ID of a letter is known to its reader alone. */
async function leaveByReply(island: Island, { inReplyTo, references }: Incoming): Promise<TakenMail | undefined> {
  for (const id of [inReplyTo, ...references]) {
    const found = id ? await recipientOf(island, id) : undefined;
    const reader = found && (await readersWithIds(island, [found.recipientId])).get(found.recipientId);
    if (!reader) continue;
    await leave(island, reader, 'mail');
    return { about: reader.id };
  }
  return undefined;
}
