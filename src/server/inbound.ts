import * as z from 'zod';
import { settleReader } from '../letter/dead.ts';
import { takeLetterMail, takeOrderMail } from '../letter/take-mail.ts';
import { type Authentication, authenticate } from '../mail/authenticate.ts';
import { takeReport } from '../mail/bounces.ts';
import { isAddressed } from '../mail/core/addressed.ts';
import type { HeldReason } from '../mail/core/held.ts';
import type { Incoming } from '../mail/core/incoming.ts';
import { readReturnPath } from '../mail/core/return-path.ts';
import { mailSection } from '../mail/core/settings.ts';
import { brake, finishMessage, holdMessage, messageToRead, type Stored } from '../mail/inbox.ts';
import { parseMail } from '../mail/parse.ts';
import { noteTrouble, takeReply } from '../questions/take-reply.ts';
import { type Island, section, together } from '../store/island.ts';
import type { Handler } from '../store/queue.ts';

const message = z.object({ id: z.string(), isWanted: z.boolean().optional() });

/** Introduces mail that came in to the part it is for. The database is only held once DNS has been asked. */
export const inboundJobs: Readonly<Record<'mail-in', Handler>> = {
  'mail-in': async (island, payload, claim) => {
    const { id, isWanted = false } = message.parse(payload);
    const stored = await messageToRead(island, id);
    if (!stored) return;
    const incoming = withRecipient(await parseMail(stored.raw, stored.envelope.from), stored);
    if (!isForUs(island, incoming)) return finishMessage(island, stored.id);
    if (await isOfTheLetter(island, stored, incoming)) return;
    if (isReport(island, incoming)) return takeFailure(island, stored, incoming);
    const auth = await authentication(island, stored, incoming);
    await together(island, async (island) => {
      const held = await holdsBack(island, stored, incoming, auth, isWanted);
      if (held) await holdMessage(island, stored.id, held);
      else await finishMessage(island, stored.id, await takenBy(island, incoming, auth));
      await claim.finish(island);
    });
  },
};

/** Whether a message was the letter's own, and was read as that. With its reader it is deleted. */
function isOfTheLetter(island: Island, { id }: Stored, incoming: Incoming): Promise<boolean> {
  return together(island, async (island) => {
    const taken = await takeLetterMail(island, incoming);
    if (taken) await finishMessage(island, id, taken.about);
    return taken !== undefined;
  });
}

/** A report strikes out its reader at once where that is due, and is deleted with whom it is about. */
async function takeFailure(island: Island, stored: Stored, { to }: Incoming): Promise<void> {
  const outcome = await takeReport(island, { ...stored, to });
  const about = outcome.kind === 'recorded' ? outcome.about : '';
  if (about) await settleReader(island, about);
  return finishMessage(island, stored.id, about);
}

/** What a person wrote: an order of the letter, else a reply or a question. Gives what it is about. */
async function takenBy(island: Island, incoming: Incoming, auth: Authentication): Promise<string | undefined> {
  const order = auth.dmarc === 'pass' ? await takeOrderMail(island, incoming) : undefined;
  return order ? order.about : (await takeReply(island, incoming, auth)).about;
}

/** What a machine wrote may say that a mail of ours failed, and does nothing else; so does all that comes to a return path. */
function isReport(island: Island, { automatic, to }: Incoming): boolean {
  const { address } = section(island, mailSection);
  const isReturned = (each: string) => address && readReturnPath(island.keys.tokens, { address }, each) !== undefined;
  return automatic !== 'no' || to.some(isReturned);
}

/** Why the desk has to see a message first; that somebody sends too many is told once in the digest. */
async function holdsBack(
  island: Island,
  { id }: Stored,
  incoming: Incoming,
  { dmarc }: Authentication,
  isWanted: boolean,
): Promise<HeldReason | undefined> {
  if (incoming.isEncrypted) return 'encrypted';
  const from = incoming.from?.address;
  const speed = from === undefined || isWanted ? 'free' : await brake(island, id, from, dmarc);
  if (speed === 'first') await noteTrouble(island, 'flood');
  return speed === 'free' ? undefined : 'too-many';
}

/** The envelope knows where a message was delivered to; a header may say something else, or nothing. */
function withRecipient(incoming: Incoming, { envelope: { to } }: Stored): Incoming {
  return to ? { ...incoming, to: [to, ...incoming.to.filter((each) => each !== to)] } : incoming;
}

/** Insel takes only what is addressed to its own address, with a token or without. */
function isForUs(island: Island, { to }: Incoming): boolean {
  const { address } = section(island, mailSection);
  if (!address) return false;
  return isAddressed(to, address);
}

function authentication(island: Island, { raw, envelope }: Stored, incoming: Incoming) {
  const { authserv } = section(island, mailSection).in ?? {};
  return authenticate(raw, incoming.from?.address ?? '', {
    mailFrom: envelope.from,
    authResults: incoming.authResults,
    authserv,
  });
}
