import { type Island, section } from '../store/island.ts';
import { secretOf } from '../store/secrets.ts';
import type { Composed } from './compose.ts';
import { type Peer, readPeer } from './core/peer.ts';
import { mailSection } from './core/settings.ts';
import { fileLine, fileWay } from './file-way.ts';
import { type Line, smtpLine } from './smtp-line.ts';
import type { SmtpOptions } from './smtp-options.ts';
import { smtpWay } from './smtp-way.ts';

/** What the far end said when it took a mail: the mail server's answer, or the name of the file. */
export type Handed = { readonly reply: string; readonly file: string };

/** A way out. `hand` throws a MailFault where the mail was not taken. Closed by whoever opened it. */
export type Way = {
  /** At most so many attempts a minute; without it as many as there are. */
  readonly perMinute?: number | undefined;
  /** How long one attempt may take, so that no other process begins the same; 0 where two of them do no harm. */
  readonly leaseSeconds: number;
  hand(mail: Composed, name: string): Promise<Handed>;
  close(): void;
};

/** A connection for letters: to the mail server, or into files, where a second time does no harm. */
export function openLine(island: Island): Line {
  const smtp = smtpOf(island);
  return smtp ? smtpLine(smtp.peer, smtp.options) : fileLine(island);
}

/** The way mail leaves this island: by its mail server, or into files where there is none. */
export function openWay(island: Island): Way {
  const smtp = smtpOf(island);
  return smtp ? smtpWay(smtp.peer, smtp.options) : fileWay(island);
}

/** The mail server that takes mail of this island, and how it is spoken to; undefined where mails become files. */
export function smtpOf(island: Island): { readonly peer: Peer; readonly options: SmtpOptions } | undefined {
  const { out } = section(island, mailSection);
  const peer = out.smtp === undefined ? undefined : readPeer(out.smtp);
  if (!peer || typeof peer === 'string') return undefined;
  const options = {
    password: secretOf(island.place.folder, 'smtp.password'),
    needsTls: out.tls === 'required',
    perMinute: out.perMinute,
    ownName: new URL(island.about.url).hostname,
  };
  return { peer, options };
}

/** Whether mails become files, so that no other machine has to be waited for. */
export function sendsToFiles(island: Island): boolean {
  return section(island, mailSection).out.smtp === undefined;
}
