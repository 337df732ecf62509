import { MailFault } from './core/mail-fault.ts';
import type { Peer } from './core/peer.ts';
import { type SmtpFailure, smtpFault } from './core/smtp-fault.ts';
import { connectionOf, type SmtpOptions, withoutAddresses } from './smtp-options.ts';
import type { Way } from './way.ts';

const WHOLE_TIMEOUT_MS = 150_000;
const LEASE_SECONDS = 300;

/** Hands mail to a mail server, one after the other on one connection (RFC 5321; TLS by RFC 3207 or 8314). */
export function smtpWay(peer: Peer, options: SmtpOptions): Way {
  let transport: ReturnType<typeof open> | undefined;
  return {
    perMinute: options.perMinute,
    leaseSeconds: LEASE_SECONDS,
    hand: async ({ raw, envelope }) => {
      try {
        const signal = AbortSignal.timeout(WHOLE_TIMEOUT_MS);
        transport ??= open(peer, options);
        const { response } = await (await transport).sendMail({ raw: Buffer.from(raw), envelope, signal });
        return { reply: withoutAddresses(response), file: '' };
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

async function open(peer: Peer, options: SmtpOptions) {
  const { createTransport } = await import('nodemailer'); // loaded with the first mail
  return createTransport({
    ...connectionOf(peer, options),
    ...(peer.user ? { auth: { user: peer.user, pass: options.password ?? '' } } : {}),
    pool: true,
    maxConnections: 1,
    maxRequeues: 0, // a cut connection is the outbox's business, which knows how often it tried
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function faultOf(error: unknown): MailFault {
  if (error instanceof MailFault || !(error instanceof Error)) throw error;
  return smtpFault(error as SmtpFailure, { cause: error });
}
