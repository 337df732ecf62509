import { createTransport } from 'nodemailer';
import { MailFault } from './core/mail-fault.ts';
import type { Peer } from './core/peer.ts';
import { type SmtpFailure, smtpFault } from './core/smtp-fault.ts';
import type { Way } from './way.ts';

const CONNECT_TIMEOUT_MS = 30_000;
const PATIENCE_MS = 60_000;
const WHOLE_TIMEOUT_MS = 150_000;
const LEASE_SECONDS = 300;

export type SmtpOptions = {
  readonly password?: string | undefined;
  /** Without TLS nothing is sent, except to the own machine. */
  readonly needsTls: boolean;
  readonly perMinute: number;
  /** How the own machine calls itself in EHLO. */
  readonly ownName: string;
  /** How long the server may say nothing. */
  readonly patienceMs?: number;
};

/** Hands mail to a mail server, one after the other on one connection (RFC 5321; TLS by RFC 3207 or 8314). */
export function smtpWay(peer: Peer, options: SmtpOptions): Way {
  const transport = createTransport({
    host: peer.host,
    port: peer.port,
    name: options.ownName,
    ...tlsOf(peer, options),
    ...(peer.user ? { auth: { user: peer.user, pass: options.password ?? '' } } : {}),
    pool: true,
    maxConnections: 1,
    maxRequeues: 0, // a cut connection is the outbox's business, which knows how often it tried
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: options.patienceMs ?? PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    perMinute: options.perMinute,
    leaseSeconds: LEASE_SECONDS,
    hand: async ({ raw, envelope }) => {
      try {
        const signal = AbortSignal.timeout(WHOLE_TIMEOUT_MS);
        const { response } = await transport.sendMail({ raw: Buffer.from(raw), envelope, signal });
        return { reply: withoutAddresses(response), file: '' };
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A password never goes over an open line, whatever the settings say; on the own machine no certificate is needed. */
function tlsOf({ isTls, isLoopback, user }: Peer, { needsTls }: SmtpOptions) {
  if (isLoopback) return { secure: isTls, tls: { rejectUnauthorized: false } };
  return { secure: isTls, requireTLS: !isTls && (needsTls || user !== undefined) };
}

function faultOf(error: unknown): MailFault {
  if (error instanceof MailFault || !(error instanceof Error)) throw error;
  return smtpFault(error as SmtpFailure, { cause: error });
}

/** The server's own queue number is kept for whoever asks it later; nobody's address is. */
function withoutAddresses(response: string): string {
  return response.replace(/\S+@\S+/g, '…').slice(0, 200);
}
