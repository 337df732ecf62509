import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailSection } from '../../src/mail/core/settings.ts';
import { type Taken, takeIn } from '../../src/mail/inbox.ts';
import type { MailInRow, MailTables } from '../../src/mail/tables.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { questionsSection } from '../../src/questions/core/settings.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { quietSection } from '../../src/quiet/core/settings.ts';
import { HANDLERS } from '../../src/server/jobs.ts';
import type { Connection } from '../../src/store/connect.ts';
import type { Island } from '../../src/store/island.ts';
import { runDueJobs } from '../../src/store/queue.ts';
import { NOW, openTestIsland } from '../island.ts';

/** The name by which the test's own mail server vouches for who sent something. */
export const AUTHSERV = 'mx.insel.example';
export const OURS = 'fragen@insel.example';

export type Post = {
  readonly folder: string;
  readonly island: () => Island;
  readonly connection: Connection;
  /** Lets time pass. */
  pass(duration: Temporal.DurationLike): void;
  /** A message comes in as bytes, and what is due is done. */
  receive(raw: string | Uint8Array, envelope?: { readonly from?: string; readonly to?: string }): Promise<Taken>;
  work(): Promise<void>;
  questions(): Promise<readonly Question[]>;
  /** Every mail that left, raw, in order. */
  sent(): readonly string[];
  rows(): Promise<readonly MailInRow[]>;
  close(): Promise<void>;
};

/** An island that takes mail the whole way: stored, read by the job, given to the part it is for. */
export async function openPost(
  connection: Connection,
  { mail = {}, ...settings }: Readonly<Record<string, unknown>> & { readonly mail?: Record<string, unknown> } = {},
): Promise<Post> {
  const opened = await openTestIsland({
    connection,
    sections: [questionsSection, quietSection, mailSection],
    settings: { mail: { address: OURS, in: { authserv: AUTHSERV }, ...mail }, ...settings },
  });
  let now = NOW;
  const island = () => opened.island(now);
  const work = async () => {
    const report = (error: unknown) => {
      throw error;
    };
    await runDueJobs((at) => opened.island(at), HANDLERS, { by: 'test', now: () => now, report });
  };
  return {
    folder: opened.folder,
    island,
    connection,
    pass: (duration) => {
      now = now.add(duration);
    },
    receive: async (raw, envelope = {}) => {
      now = now.add({ seconds: 1 });
      const taken = await takeIn(island(), Buffer.from(raw), envelope);
      await work();
      return taken;
    },
    work,
    questions: () => questionsIn(island(), ['waiting', 'tray', 'desk']),
    sent: () => filesIn(join(opened.folder, 'data', 'outbox')),
    rows: () => connection.db.withTables<MailTables>().selectFrom('mail_in').orderBy('came_at').selectAll().execute(),
    close: () => opened.close(),
  };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

let messages = 0;

export type Written = {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly dmarc?: 'pass' | 'fail' | 'none';
  readonly header?: readonly string[];
};

/** A plain message as a mail server delivers it, with its word on who sent it. */
export function messageOf({
  from = 'Johanne <johanne@example.org>',
  to = OURS,
  subject = 'Eine Frage',
  text = 'Wie lange dauert ein Gespräch bei Ihnen?',
  dmarc = 'pass',
  header = [],
}: Written = {}): string {
  messages += 1;
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? '';
  const id = header.some((line) => /^message-id/i.test(line)) ? [] : [`Message-ID: <post${messages}@${domain}>`];
  const head = [
    `Authentication-Results: ${AUTHSERV}; dmarc=${dmarc} header.from=${domain}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Wed, 25 Nov 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...id,
    ...header,
  ];
  return `${head.join('\r\n')}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`;
}

/** A report of failure (RFC 3464) about a mail, as Postfix writes it. */
export function reportOf(returned: string, { to, status, said }: Record<'to' | 'status' | 'said', string>): string {
  messages += 1;
  const recipient = /^To: *(\S+)/im.exec(returned)?.[1] ?? 'nobody@example.org';
  return [
    'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    `Message-ID: <report${messages}@mx.example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${said}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    returned.split(/\r?\n\r?\n/)[0] ?? '',
    '',
    '',
    '--b--',
    '',
  ].join('\r\n');
}
