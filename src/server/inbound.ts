import { z } from 'zod';
import { takeLetterMail } from '../letter/take-mail.ts';
import { authenticate } from '../mail/authenticate.ts';
import type { Incoming } from '../mail/core/incoming.ts';
import { mailSection } from '../mail/core/settings.ts';
import { tokenIn } from '../mail/core/tag.ts';
import { finishMessage, holdMessage, messageToRead, type Stored } from '../mail/inbox.ts';
import { parseMail } from '../mail/parse.ts';
import { takeReply } from '../questions/take-reply.ts';
import { type Island, section, together } from '../store/island.ts';
import type { Handler } from '../store/queue.ts';

const message = z.object({ id: z.string() });

/** Introduces mail that came in to the part it is for. The database is only held once DNS has been asked. */
export const inboundJobs: Readonly<Record<'mail-in', Handler>> = {
  'mail-in': async (island, payload, claim) => {
    const stored = await messageToRead(island, message.parse(payload).id);
    if (!stored) return;
    const incoming = withRecipient(await parseMail(stored.raw, stored.envelope.from), stored);
    if (!isForUs(island, incoming)) {
      await finishMessage(island, stored.id);
      return;
    }
    if (await together(island, (island) => takeLetterMail(island, incoming))) {
      await finishMessage(island, stored.id);
      return;
    }
    const auth = await authentication(island, stored, incoming);
    await together(island, async (island) => {
      if (incoming.isEncrypted) await holdMessage(island, stored.id, 'encrypted');
      else await finishMessage(island, stored.id, (await takeReply(island, incoming, auth)).about);
      await claim.finish(island);
    });
  },
};

/** The envelope knows where a message was delivered to; a header may say something else, or nothing. */
function withRecipient(incoming: Incoming, { envelope: { to } }: Stored): Incoming {
  return to ? { ...incoming, to: [to, ...incoming.to.filter((each) => each !== to)] } : incoming;
}

/** Insel takes only what is addressed to its own address, with a token or without. */
function isForUs(island: Island, { to }: Incoming): boolean {
  const { address } = section(island, mailSection);
  if (!address) return false;
  return to.some((each) => each.toLowerCase() === address.toLowerCase() || tokenIn(each, address) !== undefined);
}

function authentication(island: Island, { raw, envelope }: Stored, incoming: Incoming) {
  const { authserv } = section(island, mailSection).in ?? {};
  return authenticate(raw, incoming.from?.address ?? '', {
    mailFrom: envelope.from,
    authResults: incoming.authResults,
    authserv,
  });
}
