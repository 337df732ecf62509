/** A mail server, for what goes out or comes in: host, port, and how the connection is made safe. */
export type Peer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps and imaps, RFC 8314 §3.2, §3.3); otherwise STARTTLS. */
  readonly isTls: boolean;
  readonly user?: string;
  /** On the same machine: nobody in between, so TLS is used only where offered. */
  readonly isLoopback: boolean;
};

export type PeerFault = 'smtpAddress' | 'smtpPassword' | 'imapAddress' | 'imapPassword';

const PORTS = { smtp: { 'smtp:': 587, 'smtps:': 465 }, imap: { 'imap:': 143, 'imaps:': 993 } } as const;

/** Reads `smtp://user@host:587`, `imaps://…` and the like; a user with an @ is written `name%40example.org`, a bare one too. */
export function readPeer(text: string, protocol: 'smtp' | 'imap' = 'smtp'): Peer | PeerFault {
  const url = URL.parse(text.replace(/^((?:smtp|imap)s?:\/\/)(.*)@(.*@.*)$/i, '$1$2%40$3'));
  const port = (PORTS[protocol] as Readonly<Record<string, number>>)[url?.protocol ?? ''];
  if (!url || !port || url.hostname === '' || !/^\/?$/.test(url.pathname)) return `${protocol}Address`;
  if (url.password !== '') return `${protocol}Password`;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decoded(url.username);
  return {
    host,
    port: Number(url.port || port),
    isTls: url.protocol === `${protocol}s:`,
    isLoopback: /^(localhost|127(\.\d+){3}|::1)$/i.test(host),
    ...(user ? { user } : {}),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is part of the name
  }
}
