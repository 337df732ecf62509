import type { Peer } from './core/peer.ts';

const CONNECT_TIMEOUT_MS = 30_000;
const PATIENCE_MS = 60_000;

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

/** What a connection to the mail server is opened with (RFC 5321; TLS by RFC 3207 or 8314). */
export function connectionOf(peer: Peer, options: SmtpOptions) {
  return {
    host: peer.host,
    port: peer.port,
    name: options.ownName,
    ...tlsOf(peer, options),
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: options.patienceMs ?? PATIENCE_MS,
  };
}

/** A password never goes over an open line, whatever the settings say; on the own machine no certificate is needed. */
function tlsOf({ isTls, isLoopback, user }: Peer, { needsTls }: SmtpOptions) {
  if (isLoopback) return { secure: isTls, tls: { rejectUnauthorized: false } };
  return { secure: isTls, requireTLS: !isTls && (needsTls || user !== undefined) };
}

/** The server's own queue number is kept for whoever asks it later; nobody's address is. */
export function withoutAddresses(response: string): string {
  return response.replace(/\S+@\S+/g, '…').slice(0, 200);
}
