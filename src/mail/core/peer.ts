/** The mail server that takes outgoing mail: host, port, and how the connection is made safe. */
export type Peer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps, RFC 8314 §3.3); otherwise STARTTLS. */
  readonly isTls: boolean;
  readonly user?: string;
  /** On the same machine: nobody in between, so TLS is used only where offered. */
  readonly isLoopback: boolean;
};

export type PeerFault = 'smtpAddress' | 'smtpPassword';

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Reads `smtp://user@host:587` or `smtps://…`; a user with an @ is written `name%40example.org`, a bare one too. */
export function readPeer(text: string): Peer | PeerFault {
  const url = URL.parse(text.replace(/^(smtps?:\/\/)(.*)@(.*@.*)$/i, '$1$2%40$3'));
  const port = PORTS[url?.protocol ?? ''];
  if (!url || !port || url.hostname === '' || !/^\/?$/.test(url.pathname)) return 'smtpAddress';
  if (url.password !== '') return 'smtpPassword';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const user = decoded(url.username);
  return {
    host,
    port: Number(url.port || port),
    isTls: url.protocol === 'smtps:',
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
