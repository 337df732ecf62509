import type { ImapFlow, SearchObject } from 'imapflow';
import { type Island, section } from '../store/island.ts';
import { secretOf } from '../store/secrets.ts';
import { type Peer, readPeer } from './core/peer.ts';
import { mailSection } from './core/settings.ts';
import { LARGEST_MAIL_BYTES } from './parse.ts';

const CONNECT_TIMEOUT_MS = 20_000;
const SILENCE_TIMEOUT_MS = 120_000;
/** Below the 30 minutes of RFC 9051 §5.4, and below what routers forget a silent connection after. */
const IDLE_AT_MOST_MS = 240_000;
const IDLE_AFTER_MS = 200;

/** Where the mailbox is and how one gets in. */
export type MailboxWay = {
  readonly peer: Peer;
  readonly folder: string;
  /** A folder made for Insel; in any other one only what is addressed to it is its. */
  readonly isOwn: boolean;
  readonly address: string;
  readonly password: string;
};

/** Why a mailbox cannot be read. */
export type MailboxProblem = 'password' | 'away' | 'tls' | 'refused' | 'folder';

export class MailboxFault extends Error {
  readonly problem: MailboxProblem;

  constructor(problem: MailboxProblem, options?: ErrorOptions) {
    super(`the mailbox cannot be read: ${problem}`, options);
    this.problem = problem;
  }
}

/** The mailbox the settings name; undefined where they name none. */
export function mailboxWay(island: Island): MailboxWay | undefined {
  const { address, in: incoming } = section(island, mailSection);
  const peer = incoming?.imap === undefined ? undefined : readPeer(incoming.imap, 'imap');
  if (!peer || typeof peer === 'string' || !address) return undefined;
  const folder = incoming?.folder || 'INBOX';
  const password = secretOf(island.place.folder, 'imap.password') ?? '';
  return { peer, folder, isOwn: !/^inbox$/i.test(folder), address, password };
}

/** What of a message is known without opening it. */
export type Head = { readonly uid: number; readonly at: Temporal.Instant; readonly header: Uint8Array };

export type OpenMailbox = {
  /** UIDVALIDITY (RFC 9051 §2.3.1.1): where it changes, all numbers are new. */
  readonly validity: string;
  /** The number the next message gets. */
  readonly nextUid: () => number;
  /** The numbers from one on of messages that may be Insel's, lowest first. */
  candidates(fromUid: number): Promise<readonly number[]>;
  head(uid: number): Promise<Head | undefined>;
  /** The whole message, cut one byte after 25 MB. */
  source(uid: number): Promise<Uint8Array | undefined>;
  isOpen(): boolean;
  /** Resolves when something came, the connection ended, or the time is over. */
  changed(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens a mailbox to look only: the folder is opened by EXAMINE, contents are fetched by BODY.PEEK, so nothing in it
 * ever changes, no mark of being read among it (RFC 9051 §6.3.3, §6.4.5). Throws a MailboxFault with what is to mend.
 * The signal ends the connection, whatever is going on.
 */
export async function openMailbox(way: MailboxWay, signal?: AbortSignal): Promise<OpenMailbox> {
  if (way.password === '') throw new MailboxFault('password');
  const { ImapFlow } = await import('imapflow'); // two hundred files that only an island with a mailbox needs
  const client = new ImapFlow({
    host: way.peer.host,
    port: way.peer.port,
    ...securityOf(way.peer),
    auth: { user: way.peer.user ?? way.address, pass: way.password },
    clientInfo: { name: 'Insel' },
    logger: false,
    autoIdleDelay: IDLE_AFTER_MS,
    maxIdleTime: IDLE_AT_MOST_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: IDLE_AT_MOST_MS + SILENCE_TIMEOUT_MS,
    maxLiteralSize: LARGEST_MAIL_BYTES + 1024,
    maxResponseSize: LARGEST_MAIL_BYTES * 2,
  });
  client.on('error', () => {}); // what was being done says it by itself
  signal?.addEventListener('abort', () => client.close(), { once: true });
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw new MailboxFault(problemOf(error), { cause: error });
  }
  return examine(client, way);
}

async function examine(client: ImapFlow, way: MailboxWay): Promise<OpenMailbox> {
  try {
    const box = await client.mailboxOpen(way.folder, { readOnly: true });
    return opened(client, way, String(box.uidValidity));
  } catch (error) {
    client.close();
    throw new MailboxFault('folder', { cause: error });
  }
}

const HEAD = { headers: true, internalDate: true } as const;

function opened(client: ImapFlow, way: MailboxWay, validity: string): OpenMailbox {
  const one = (uid: number) => String(uid);
  const byUid = { uid: true } as const;
  const news = newsOf(client);
  return {
    validity,
    nextUid: () => (client.mailbox ? client.mailbox.uidNext : 0),
    candidates: async (fromUid) => {
      news.isThere = false;
      const found = await client.search(searchFor(way, fromUid), byUid);
      if (!Array.isArray(found)) throw new MailboxFault('away');
      return found.filter((uid) => uid >= fromUid).sort((a, b) => a - b); // `n:*` names the last message even below n
    },
    head: async (uid) => {
      const { headers, internalDate } = (await client.fetchOne(one(uid), HEAD, byUid)) || {};
      return headers && { uid, at: instantOf(internalDate), header: headers };
    },
    source: async (uid) => {
      const message = await client.fetchOne(one(uid), { source: { maxLength: LARGEST_MAIL_BYTES + 1 } }, byUid);
      return message ? message.source : undefined;
    },
    isOpen: () => client.usable,
    changed: (signal) => changed(client, news, signal),
    close: async () => {
      if (client.usable) await client.logout().catch(() => client.close());
      else client.close();
    },
  };
}

/** Only headers that say where a message went are searched, so that others are not even looked at. */
function searchFor({ isOwn, address }: MailboxWay, fromUid: number): SearchObject {
  const range = { uid: `${Math.max(1, fromUid)}:*` };
  if (isOwn) return range;
  const local = address.slice(0, address.lastIndexOf('@'));
  const delivered = ['Delivered-To', 'X-Original-To', 'Envelope-To'].map((name) => ({ header: { [name]: local } }));
  return { ...range, or: [{ to: local }, { cc: local }, ...delivered] };
}

function securityOf({ isTls, isLoopback }: Peer) {
  if (isTls) return { secure: true, tls: { rejectUnauthorized: !isLoopback } };
  return isLoopback ? { secure: false, doSTARTTLS: false } : { secure: false, doSTARTTLS: true };
}

function problemOf(error: unknown): MailboxProblem {
  const { authenticationFailed, code } = error as { authenticationFailed?: boolean; code?: string };
  if (authenticationFailed) return 'refused';
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code ?? '') ? 'tls' : 'away';
}

function instantOf(date: Date | string | undefined): Temporal.Instant {
  const at = new Date(date ?? 0).getTime();
  return Temporal.Instant.fromEpochMilliseconds(Number.isNaN(at) ? 0 : at);
}

/** Whether something came since it was last looked, be it while it was looked. */
type News = { isThere: boolean };

function newsOf(client: ImapFlow): News {
  const news: News = { isThere: false };
  client.on('exists', () => {
    news.isThere = true;
  });
  return news;
}

function changed(client: ImapFlow, news: News, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = () => resolve();
  if (signal.aborted || news.isThere || !client.usable) done();
  client.once('exists', done);
  client.once('close', done);
  signal.addEventListener('abort', done);
  return promise.finally(() => {
    client.off('exists', done);
    client.off('close', done);
    signal.removeEventListener('abort', done);
  });
}
