import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { freePort } from '../free-port.ts';
import { openTestSite } from '../site.ts';

const ASKERS = ['one@example.org', 'two@example.org'];

/** A mail server at a port, once it is back; what it takes is noted. */
async function comeBack(port: number): Promise<{ readonly taken: readonly string[]; close(): Promise<void> }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      stream.resume();
      stream.on('end', () => {
        taken.push(...envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { taken, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

describeOnEachDatabase('a mail server that is away for a day', (_, make) => {
  test('is told at the desk, and when it is back every mail goes out once, with the first that is taken', async () => {
    const where = await make();
    const port = await freePort();
    const site = await openTestSite({
      ...(where.startsWith('postgres') ? { store: where } : {}),
      settings: { mail: { address: 'fragen@insel.example', out: { smtp: `smtp://127.0.0.1:${port}` } } },
    });
    try {
      const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const desk = async (path: string) => (await site.get(path, { cookie })).text();
      for (const email of ASKERS) {
        await site.post('/fragen/', { text: `Was ist ein Steg, fragt ${email}?`, reply: 'email', email });
        await site.pass({ hours: 5 });
      }
      expect(await desk('/tisch/')).toContain('2 Mails nahm der Mailserver noch nicht an.');
      expect(await desk('/en/desk/')).toContain('2 mails have not been taken by the mail server yet.');
      expect(await desk('/tisch/ausgang/')).toMatch(
        /noch nicht übergeben \(4\.4\.1\), nächster Versuch am 25\. November/,
      );
      await site.pass({ hours: 20 });

      const server = await comeBack(port);
      try {
        for (let hours = 0; server.taken.length === 0 && hours < 24; hours += 1) await site.pass({ hours: 1 });
        expect(server.taken.toSorted()).toEqual(['marlene@example.org', ...ASKERS]);
        await site.pass({ hours: 48 });
        expect(server.taken).toHaveLength(3);
        expect(await desk('/tisch/')).not.toContain('nahm der Mailserver noch nicht an');
        expect(await desk('/tisch/ausgang/')).not.toContain('noch nicht übergeben');
      } finally {
        await server.close();
      }
    } finally {
      await site.close();
    }
  });
});
