import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { mailSection } from '../../src/mail/core/settings.ts';
import { mailJobs } from '../../src/mail/jobs.ts';
import { parseMail } from '../../src/mail/parse.ts';
import { ask } from '../../src/questions/ask.ts';
import { readDraft } from '../../src/questions/core/draft.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { questionsSection } from '../../src/questions/core/settings.ts';
import { questionJobs } from '../../src/questions/jobs.ts';
import { questionWithId } from '../../src/questions/store.ts';
import { type ReplyOutcome, takeReply } from '../../src/questions/take-reply.ts';
import { quietSection } from '../../src/quiet/core/settings.ts';
import type { Connection } from '../../src/store/connect.ts';
import { eraseJobs } from '../../src/store/erase.ts';
import type { Island } from '../../src/store/island.ts';
import { nextDueAt, runDueJobs } from '../../src/store/queue.ts';
import { NOW, openTestIsland } from '../island.ts';

const HANDLERS = { ...mailJobs, ...questionJobs, ...eraseJobs };

/** A mail as it lies in the outbox. */
export type Letter = Pick<Email, 'subject' | 'text' | 'html' | 'messageId'> & {
  readonly to: string;
  readonly replyTo: string | undefined;
  readonly raw: string;
  readonly automatic: boolean;
};

export type Circle = {
  readonly folder: string;
  /** The island at the hour it is. */
  island(): Island;
  now(): Temporal.Instant;
  /** Lets time pass and does everything that becomes due on the way. */
  until(time: string): Promise<void>;
  /** Somebody asks; the fields are those of the form. */
  ask(fields: Readonly<Record<string, string>>): Promise<Question>;
  /** The question as it stands now. */
  look(question: Question): Promise<Question>;
  /** Every mail that has left so far, in order. */
  letters(): Promise<readonly Letter[]>;
  /** Mails of one subject or to one address. */
  lettersTo(address: string): Promise<readonly Letter[]>;
  /** A message comes in, as it would from a mail server. */
  take(message: Message): Promise<ReplyOutcome>;
  /** Does what is due of one kind alone, as another process may. */
  workOn(kind: keyof typeof HANDLERS): Promise<void>;
  close(): Promise<void>;
};

export type Message = {
  readonly from?: string;
  readonly to: string;
  readonly text: string;
  readonly subject?: string;
  /** Further lines of the header. */
  readonly header?: readonly string[];
  readonly dmarc?: 'pass' | 'fail' | 'unknown';
};

let messages = 0;

/** The message as bytes, with a Message-ID of its own unless the header names one. */
function messageOf({
  from = 'marlene@example.org',
  to,
  text,
  subject = 'AW: eine Frage für heute',
  header = [],
}: Message): Uint8Array {
  messages += 1;
  const id = header.some((line) => /^message-id/i.test(line)) ? [] : [`Message-ID: <${messages}@mail.example.org>`];
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Thu, 26 Nov 2026 10:30:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    ...id,
    ...header,
  ];
  return Buffer.from(
    `${head.join('\r\n')}\r\n\r\n${Buffer.from(text)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n')}\r\n`,
  );
}

export type Settings = Readonly<Record<string, unknown>>;

/** An island with a mailbox of its own and a clock that is moved by hand. Wednesday, 25 November 2026, nine in Kiel. */
export async function openCircle(
  options: { connection?: Connection; settings?: Settings; files?: Record<string, string> } = {},
): Promise<Circle> {
  const { connection, settings, files } = options;
  const opened = await openTestIsland({
    ...(connection && { connection }),
    ...(files && { files }),
    sections: [questionsSection, quietSection, mailSection],
    settings: { mail: { address: 'fragen@insel.example' }, ...settings },
  });
  let now = NOW;
  const island = () => opened.island(now);
  const work = () => runDueJobs((at) => opened.island(at), HANDLERS, { by: 'test', now: () => now, report: failed });
  return {
    folder: opened.folder,
    island,
    now: () => now,
    until: async (time) => {
      const goal = Temporal.Instant.from(time);
      for (let due = now; Temporal.Instant.compare(now, goal) < 0; ) {
        now = later(now, due);
        await work();
        due = earlier((await nextDueAt(island())) ?? goal, goal);
        if (due.equals(goal)) now = goal;
      }
      await work();
    },
    ask: async (fields) => {
      const read = readDraft({ reply: 'email', ...fields }, 'de');
      if (read.kind !== 'accepted') throw new Error(`the form was not accepted: ${JSON.stringify(read)}`);
      const asked = await ask(island(), read.draft);
      if (asked.kind !== 'asked') throw new Error('this was asked before');
      await work();
      now = now.add({ seconds: 1 });
      return asked.question;
    },
    look: async ({ id }) => {
      const question = await questionWithId(island(), id);
      if (!question) throw new Error('the question is gone');
      return question;
    },
    letters: async () => {
      await work();
      return lettersIn(opened.folder);
    },
    lettersTo: async (address) => {
      await work();
      return (await lettersIn(opened.folder)).filter(({ to }) => to === address);
    },
    take: async (message) => {
      now = now.add({ minutes: 1 });
      const outcome = await takeReply(island(), await parseMail(messageOf(message)), {
        dmarc: message.dmarc ?? 'pass',
      });
      await work();
      return outcome;
    },
    workOn: async (kind) => {
      const worker = { by: 'another', now: () => now, report: failed };
      await runDueJobs((at) => opened.island(at), { [kind]: HANDLERS[kind] }, worker);
    },
    close: () => opened.close(),
  };
}

function failed(error: unknown): never {
  throw error;
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}

async function lettersIn(folder: string): Promise<readonly Letter[]> {
  const outbox = join(folder, 'data', 'outbox');
  if (!existsSync(outbox)) return []; // nothing was sent yet
  const files = readdirSync(outbox, { withFileTypes: true })
    .filter((file) => file.name.endsWith('.eml'))
    .map(({ name }) => readFileSync(join(outbox, name)));
  return Promise.all(files.map(letterOf));
}

async function letterOf(raw: Buffer): Promise<Letter> {
  const { subject, text, html, messageId, to, replyTo, headers } = await PostalMime.parse(raw);
  return {
    subject,
    text: unwrapped(text ?? ''),
    html,
    messageId,
    to: to?.[0]?.address ?? '',
    replyTo: replyTo?.[0]?.address,
    raw: raw.toString(),
    automatic: headers.some(({ key }) => key === 'auto-submitted'),
  };
}

/** What a program that knows format=flowed shows (RFC 3676). */
function unwrapped(text: string): string {
  return text.replace(/(?<!^--) \r?\n/gm, ' ').replace(/\r\n/g, '\n');
}

/** The one link to our pages in a mail whose path begins so. */
export function linkIn(letter: Letter | undefined, path: string): string {
  const found = letter?.text?.match(new RegExp(`https://insel\\.example${path}\\S*`))?.[0];
  if (!found) throw new Error(`no link to ${path} in:\n${letter?.text}`);
  return found;
}

export function tokenOf(link: string): string {
  return link.split('/').at(-1) ?? '';
}
