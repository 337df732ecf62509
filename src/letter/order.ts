import type { Language } from '../kit/language.ts';
import { mailHtml } from '../look/mail/html.tsx';
import { imprint } from '../look/mail/imprint.ts';
import { plainMail } from '../look/mail/plain.ts';
import { mailSection } from '../mail/core/settings.ts';
import { countMailsTo, post } from '../mail/outbox.ts';
import { type Island, section, together } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { urlOf } from '../words/addresses.ts';
import { letterWords } from '../words/letter.ts';
import type { Reader } from './core/letter.ts';
import { addressFor, confirmToken, readConfirmToken } from './links.ts';
import { confirmationMails, prove } from './proof.ts';
import {
  newReader,
  printOf,
  readerWithAddress,
  readerWithRef,
  saveReader,
  suppressionOf,
  unsuppress,
} from './store.ts';

/** The kind of the mail that asks an address. */
export const ORDER_MAIL = 'letter-confirm';
export const CONFIRM_DAYS = 7;
const MOST_IN_A_FORTNIGHT = 3;

/** What somebody ordered, where, and what stood there. */
export type Order = {
  readonly address: string;
  readonly lang: Language;
  readonly page: string;
  readonly wording: string;
};

/**
 * Takes an order and asks the address, by one mail a day at most: a form that anybody fills in must not be a weapon
 * against somebody else's mailbox. Nobody is told whether an address was known already.
 */
export function order(island: Island, { address, lang, page, wording }: Order): Promise<void> {
  return together(island, async (island) => {
    const known = await readerWithAddress(island, address);
    if (known?.state === 'reading' || (await suppressionOf(island, address)) === 'blocked') return;
    if (await wasAskedLately(island, address)) return;
    const before = known ?? newReader(island, address, lang, 'asked');
    const reader: Reader = {
      ...before,
      address,
      lang,
      state: 'asked',
      generation: before.generation + 1,
      askedAt: island.now,
    };
    await saveReader(island, reader, printOf(island, address));
    await prove(island, reader, { kind: 'asked', address, page, wording, lang });
    await postConfirmation(island, reader);
    await forgetUnconfirmed(island);
  });
}

async function wasAskedLately(island: Island, address: string): Promise<boolean> {
  const since = (hours: number) => ({ kinds: [ORDER_MAIL], since: island.now.subtract({ hours }) });
  if ((await countMailsTo(island, address, since(24))) > 0) return true;
  return (await countMailsTo(island, address, since(13 * 24))) >= MOST_IN_A_FORTNIGHT;
}

/** Only the request: a mail that nobody asked for must not praise anything. */
async function postConfirmation(island: Island, reader: Reader): Promise<void> {
  const { lang, id, generation } = reader;
  const words = letterWords[lang].confirmMail;
  const token = confirmToken(island, reader);
  const replyTo = addressFor(island, token);
  const blocks = [
    ...words.text(new URL(island.about.url).host, island.about.name).split('\n\n'),
    { link: urlOf(island, lang, 'letterConfirm', { token }) },
    canReply(island) && words.reply,
    { soft: words.notYou },
    imprint(island, lang),
  ];
  await post(island, {
    kind: ORDER_MAIL,
    to: reader.address,
    subject: words.subject,
    text: plainMail(blocks),
    html: mailHtml({ lang, title: words.subject, name: island.about.name, blocks }),
    replyTo,
    lang,
    about: id,
    automatic: true,
    key: `${ORDER_MAIL}:${id}:${generation}`,
  });
}

function canReply(island: Island): boolean {
  return section(island, mailSection).address !== undefined;
}

async function forgetUnconfirmed(island: Island): Promise<void> {
  const dueAt = island.now.add({ hours: CONFIRM_DAYS * 24 + 1 });
  const day = dueAt.toZonedDateTimeISO('UTC').toPlainDate().toString();
  await enqueue(island, { kind: 'letter-forget', key: day, payload: null, dueAt });
}

/** Whose order a link is about; undefined where it is too old, or a newer one came. */
export async function orderToConfirm(island: Island, token: string): Promise<Reader | undefined> {
  const read = readConfirmToken(island, token);
  const reader = read && (await readerWithRef(island, read.ref));
  if (!reader || !read || reader.generation % 256 !== read.generation || reader.state === 'left') return undefined;
  const limit = reader.askedAt.add({ hours: CONFIRM_DAYS * 24 });
  const isInTime = Temporal.Instant.compare(island.now, limit) <= 0;
  return reader.state === 'reading' || isInTime ? reader : undefined;
}

/** The address wants the letter. The same button pressed again changes nothing. */
export function confirmOrder(island: Island, token: string, by: 'page' | 'reply'): Promise<Reader | undefined> {
  return together(island, async (island) => {
    const reader = await orderToConfirm(island, token);
    if (reader?.state !== 'asked') return reader;
    const reading: Reader = { ...reader, state: 'reading', since: island.now, leftAt: undefined };
    await saveReader(island, reading);
    await unsuppress(island, printOf(island, reader.address));
    await prove(island, reader, { kind: 'confirmed', by, mail: await confirmationMails(island, reader) });
    return reading;
  });
}
