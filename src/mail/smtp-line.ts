import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Composed } from './compose.ts';
import type { MailFault } from './core/mail-fault.ts';
import type { Peer } from './core/peer.ts';
import { type SmtpFailure, smtpFault } from './core/smtp-fault.ts';
import { connectionOf, type SmtpOptions, withoutAddresses } from './smtp-options.ts';

const WHOLE_TIMEOUT_MS = 150_000;

/** What became of one mail on the line. `wasBegun`: its text was on the way when it failed. */
export type Sent =
  | { readonly kind: 'handed'; readonly reply: string }
  | { readonly kind: 'failed'; readonly fault: MailFault; readonly wasBegun: boolean }
  | { readonly kind: 'not ours' };

/**
 * One connection to the mail server, for one mail after the other. Opened when first needed, and again when lost.
 * `mayBegin` is asked when the server waits for the text (354), so just before nobody can take it back any more; `name` is
 * the file's, where mail goes to files.
 */
export type Line = {
  send(mail: Composed, mayBegin: () => Promise<boolean>, name: string): Promise<Sent>;
  close(): void;
};

export function smtpLine(peer: Peer, options: SmtpOptions): Line {
  let open: SMTPConnection | undefined;
  const close = () => {
    open?.close();
    open = undefined;
  };
  return {
    close: () => {
      open?.quit();
      open = undefined;
    },
    send: async (mail, mayBegin) => {
      const begun = { text: false, lost: false };
      const timer = setTimeout(close, WHOLE_TIMEOUT_MS);
      try {
        if (!open || open.destroyed) open = await connect(peer, options);
        const reply = await hand(open, mail, async () => {
          begun.text = await mayBegin();
          begun.lost = !begun.text;
          return begun.text;
        });
        return { kind: 'handed', reply: withoutAddresses(reply) };
      } catch (error) {
        const isUsable = open && !open.destroyed && (await isStillUsable(open, error as SmtpFailure));
        if (!isUsable) close();
        if (begun.lost) return { kind: 'not ours' };
        return { kind: 'failed', fault: smtpFault(error as SmtpFailure, { cause: error }), wasBegun: begun.text };
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** Whether the mail server lets us in, as it would a mail: connection, TLS, login. What kept us out, or nothing. */
export async function greet(peer: Peer, options: SmtpOptions): Promise<MailFault | undefined> {
  try {
    (await connect(peer, options)).quit();
    return undefined;
  } catch (error) {
    return smtpFault(error as SmtpFailure, { cause: error });
  }
}

async function connect(peer: Peer, options: SmtpOptions): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection(connectionOf(peer, options));
  connection.on('error', () => {}); // whoever waits is told by his own promise
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () =>
      reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNECTION' })),
    );
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (!peer.user) return connection;
  const credentials = { user: peer.user, pass: options.password ?? '' };
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login({ credentials } as never, (error) => (error ? reject(error) : resolve()));
  });
  return connection;
}

function hand(connection: SMTPConnection, { raw, envelope }: Composed, mayBegin: () => Promise<boolean>) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const lost = () => reject(Object.assign(new Error('the connection was lost'), { code: 'ECONNECTION' }));
  const ended = () => void setImmediate(lost); // what the server said before it hung up (421) is told first
  connection.once('error', reject);
  connection.once('end', ended);
  const text = Readable.from(textOf(raw, mayBegin), { objectMode: false });
  connection.send({ from: envelope.from, to: [envelope.to], size: raw.length }, text, (error, info) => {
    if (error) reject(error);
    else resolve(info.response);
  });
  return promise.finally(() => {
    connection.off('error', reject);
    connection.off('end', ended);
  });
}

async function* textOf(raw: Uint8Array, mayBegin: () => Promise<boolean>): AsyncGenerator<Buffer> {
  if (!(await mayBegin())) throw new Error('the mail is in other hands');
  yield Buffer.from(raw);
}

/** After a refusal the same connection takes the next mail (RFC 5321 §4.1.1.5); after anything else it is closed. */
function isStillUsable(connection: SMTPConnection, { responseCode }: SmtpFailure): Promise<boolean> {
  if (!responseCode || responseCode === 421) return Promise.resolve(false);
  return new Promise((resolve) => connection.reset((error) => resolve(!error)));
}
