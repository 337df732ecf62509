import { request } from 'node:http';
import { expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { type Served, serveBy } from '../insel.ts';
import { openMailServer } from '../mail-server.ts';
import { until } from '../peers/postfix.ts';
import { lettersWaiting, siteWithLetter } from './letter-steps.ts';

const READERS = 40;
const ASKER = 'ada@example.net';

/**
 * The mail server holds every letter of the first island until what came after it has arrived: a mail that had to wait for the
 * letter would never come.
 */
test('a letter that does not get on keeps no confirmation waiting, and no letter of another island', {
  timeout: 120_000,
}, async () => {
  const arrived = new Set<string>();
  const held: (() => void)[] = [];
  let isOpen = false;
  const server = await openMailServer({
    options: {
      onData: (stream, session, done) => {
        const [{ address = '' } = {}] = session.envelope.rcptTo;
        stream.resume().on('end', () => {
          const isOfFirst = session.envelope.mailFrom
            ? session.envelope.mailFrom.address.endsWith('@insel.example')
            : false;
          if (isOfFirst && address !== ASKER && !isOpen) return held.push(() => done());
          arrived.add(address);
          return done();
        });
      },
    },
  });
  const release = () => {
    isOpen = true;
    for (const go of held.splice(0)) go();
  };
  const first = await siteWithLetter(server.port, { readers: READERS, connections: 2 });
  const second = await siteWithLetter(server.port, {
    readers: 3,
    connections: 2,
    address: 'fragen@zweite.example',
    settings: { id: '01998c5e-0000-7000-8000-000000000002', url: 'https://zweite.example' },
  });
  let served: Served | undefined;
  try {
    served = await serveBy('de', [first.folder, second.folder], await freePort());
    await until(
      () => held.length >= 2,
      () => 'the first letter never began',
      60_000,
    );
    expect(await post(served.origin, 'insel.example', '/brief/', { email: ASKER })).toBe(200);
    await until(
      () => arrived.has(ASKER) && arrived.size === 4,
      () => `only ${[...arrived]} arrived`,
      60_000,
    );
    expect(await lettersWaiting(first)).toBe(READERS);
    release();
    await until(
      async () => (await lettersWaiting(first)) === 0,
      () => 'mails still wait',
      60_000,
    );
  } finally {
    release();
    await served?.stop();
    for (const each of [first, second, server]) await each.close();
  }
});

/** Sends a form to an island by its name, as a proxy does; gives the status. */
function post(origin: string, host: string, path: string, fields: Readonly<Record<string, string>>): Promise<number> {
  const headers = {
    host,
    origin: `https://${host}`,
    'x-forwarded-proto': 'https',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const sent = request(origin + path, { method: 'POST', headers });
  sent.end(new URLSearchParams(fields).toString());
  return new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
  });
}
