import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as a mail server took it. */
export type Taken = { readonly from: string; readonly to: readonly string[]; readonly raw: Buffer };

export type MailServer = {
  readonly port: number;
  readonly taken: readonly Taken[];
  /** Connections opened so far. */
  readonly connections: () => number;
  close(): Promise<void>;
};

export type Answers = {
  /** What to say to a recipient, such as `550 5.1.1 No such user`; nothing takes it. */
  readonly atRcpt?: (address: string) => string | undefined;
  /** What to say after the message; `cut` ends the connection instead, the message having been read. */
  readonly afterData?: (raw: Buffer) => string | undefined;
  readonly options?: SMTPServerOptions;
};

/** A mail server on a free port of the own machine, whose answers the test decides. */
export async function openMailServer({ atRcpt, afterData, options }: Answers = {}): Promise<MailServer> {
  const taken: Taken[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_, done) => {
      connections += 1;
      done();
    },
    onRcptTo: ({ address }, _, done) => done(answer(atRcpt?.(address))),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        const said = afterData?.(raw);
        if (!said || said === 'cut') taken.push(envelopeOf(session.envelope, raw));
        if (said === 'cut') stopTalking(server);
        else done(answer(said));
      });
    },
    ...options,
  });
  server.on('error', () => {}); // a client that refuses the certificate, or is cut off, is what some tests want
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Envelope = { readonly mailFrom: false | { readonly address: string }; readonly rcptTo: { address: string }[] };

function envelopeOf({ mailFrom, rcptTo }: Envelope, raw: Buffer): Taken {
  return { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw };
}

function answer(said: string | undefined): Error | null {
  if (!said) return null;
  return Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) });
}

function stopTalking(server: SMTPServer): void {
  const { connections } = server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
  for (const each of connections) each._socket.destroy();
}
