import * as z from 'zod';
import { addressIn } from '../../kit/address.ts';
import type { Section } from '../../kit/section.ts';
import { readValue } from '../../words/read-value.ts';
import { reasonIssue } from '../../words/reason-issue.ts';
import type { Reason } from '../../words/refusals.ts';
import { readPeer } from './peer.ts';

const MOST_PER_MINUTE = 100_000;
const MOST_PER_DAY = 10_000_000;
const MOST_CONNECTIONS = 20;

const incoming = z.strictObject({
  imap: server('imap').optional(),
  /** A folder made for Insel: all in it is taken. INBOX, or none: only what is addressed to Insel. */
  folder: z.string().optional(),
  /** The name by which one's own mail server signs Authentication-Results (RFC 8601 §2.5); those are believed. */
  authserv: z.string().optional(),
});

const outgoing = z.strictObject({
  smtp: server('smtp').optional(),
  /** `offered` sends without TLS where the server has none: for a server in one's own network. */
  tls: oneOf('smtpTls', ['required', 'offered']).default('required'),
  perMinute: readValue('smtpPerMinute', countUpTo(MOST_PER_MINUTE)).default(30),
  /** Limits of the mail server's keeper, all mails counted; none without them. */
  perHour: readValue('smtpPerHour', countUpTo(MOST_PER_DAY)).optional(),
  perDay: readValue('smtpPerDay', countUpTo(MOST_PER_DAY)).optional(),
  /** How many connections a letter uses at once. Answers and confirmations have one of their own. */
  connections: readValue('smtpConnections', countUpTo(MOST_CONNECTIONS)).default(2),
  /** `provider`: the mail server signs by itself, with the domain of the address. */
  sign: oneOf('smtpSign', ['insel', 'provider']).default('insel'),
});

const mail = z.strictObject({
  address: readValue('mailAddress', addressIn).optional(),
  tag: oneOf('mailTag', ['+', 'none']).default('+'),
  in: incoming.optional(),
  out: outgoing.prefault({}),
  ownerReplies: oneOf('mailOwnerReplies', ['token', 'verified']).default('token'),
});

export type MailSettings = Readonly<z.output<typeof mail>>;

/** Key `mail` of `insel.yaml`. Without `address` nobody can reply by mail; without `out.smtp` mails become files. */
export const mailSection: Section<MailSettings> = {
  name: 'mail',
  shape: { mail: mail.prefault({}) },
  read: (values) => values.mail as MailSettings,
};

function server(protocol: 'smtp' | 'imap') {
  return z.string().superRefine((text, context) => {
    const peer = readPeer(text, protocol);
    if (typeof peer === 'string') context.addIssue(reasonIssue(peer, peer.endsWith('Address') ? { value: text } : {}));
  });
}

function oneOf<T extends string>(reason: Reason, known: readonly T[]) {
  return readValue(reason, (text) => known.find((each) => each === text));
}

function countUpTo(most: number) {
  return (text: string): number | undefined => {
    const number = /^\d{1,8}$/.test(text) ? Number(text) : 0;
    return number >= 1 && number <= most ? number : undefined;
  };
}
