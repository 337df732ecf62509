import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { takeIn } from '../../src/mail/inbox.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type MailServer, openMailServer, type Taken } from '../mail-server.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let server: MailServer;
let cookie: string;
afterEach(async () => {
  await site.close();
  await server.close();
});

const refused = new Set<string>();
const textOf = async (response: Response) => (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const readers = (email: string) => site.post('/tisch/leser/', { email }, { cookie }).then(textOf);
const lettersTo = (address: string): readonly Taken[] => server.taken.filter(({ to }) => to.includes(address));

describeOnEachDatabase('a letter', (_, make) => {
  const open = async (...addresses: string[]) => {
    refused.clear();
    server = await openMailServer({
      atRcpt: (address) => (refused.has(address) ? '550 5.1.1 No such user' : undefined),
    });
    const where = await make();
    site = await openTestSite({
      ...(where.startsWith('postgres') ? { store: where } : {}),
      settings: {
        letter: { send: 'each', at: '08:00' },
        mail: { address: 'fragen@insel.example', out: { smtp: `smtp://127.0.0.1:${server.port}`, sign: 'provider' } },
      },
    });
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const csv = ['email,origin', ...addresses.map((each) => `${each},Liste`)].join('\n');
    await site.post('/tisch/leser/mitbringen', { csv }, { cookie });
    await site.work();
  };
  const write = async (nth: number) => {
    const day = site.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate();
    await site.save(`content/posts/text-${nth}.md`, `---\ntitle: Text ${nth}\ndate: ${day}\n---\n\nEin Absatz.\n`);
    await site.work();
    await site.pass({ hours: 25 });
  };
  const report = async (original: Taken, lines: readonly string[]) => {
    const raw = [...lines, '', original.raw.toString()].join('\r\n');
    await takeIn(site.island(), Buffer.from(raw), { from: '', to: original.from });
    await site.work();
  };

  test('stops after an address refused two of them, and not after one', async () => {
    await open('lena@example.com', 'weg@example.com', 'kurz@example.com');
    refused.add('weg@example.com').add('kurz@example.com');
    await write(1);
    refused.delete('kurz@example.com');
    await write(2);
    refused.add('kurz@example.com');
    await write(3);
    expect(await readers('weg@example.com')).toContain('die Adresse nimmt nichts an');
    expect(await readers('kurz@example.com')).toContain('bekommt den Brief');
    const desk = await textOf(await site.get('/tisch/brief/', { cookie }));
    expect(desk).toContain('Donnerstag, 26. November, 8 Uhr: 1 übergeben, 2 Adressen tot');
    expect(lettersTo('lena@example.com')).toHaveLength(3);
  });

  test.each([
    ['de', '/tisch/leser/', 'aendern', 'von Ihnen gesperrt', 'Sperre aufheben', 'Die Sperre ist aufgehoben'],
    ['en', '/en/desk/readers/', 'change', 'blocked by you', 'Lift the block', 'The block is lifted'],
  ])('goes to nobody who is blocked, until the block is lifted (%s)', async (_, at, change, blocked, lift, lifted) => {
    await open('lena@example.com');
    const desk = async (path: string, fields: Record<string, string>) =>
      textOf(await site.post(path, { email: 'lena@example.com', ...fields }, { cookie }));
    const order = async () => {
      await site.post('/brief/', { email: 'lena@example.com' });
      await site.work();
      return lettersTo('lena@example.com').length;
    };
    const shown = await desk(at + change, { change: 'block' });
    for (const words of [blocked, lift]) expect(shown).toContain(words);
    expect(await desk(at, {})).toContain(lift);
    expect(await order()).toBe(0);
    const after = await desk(at + change, { change: 'unblock' });
    expect(after).toContain(lifted);
    expect(after).not.toContain(blocked);
    expect(await desk(at + change, { change: 'unblock' })).toContain(lifted); // once more changes nothing
    await write(1);
    expect(lettersTo('lena@example.com')).toHaveLength(0); // nobody is made a reader by it
    expect(await order()).toBe(1);
  });

  test('stops at once where somebody pressed "spam", by the return path alone', async () => {
    await open('lena@example.com');
    await write(1);
    const [letter] = lettersTo('lena@example.com');
    if (!letter) throw new Error('no letter came');
    await report(letter, [
      'From: <feedback@provider.example>',
      `To: ${letter.from}`,
      'Subject: complaint',
      'Message-ID: <arf-1@provider.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is an abuse report.',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'Version: 1',
      'User-Agent: Provider/1',
      '',
      '--b',
      'Content-Type: message/rfc822',
    ]);
    expect(await readers('lena@example.com')).toContain('hat abbestellt');
    await write(2);
    expect(lettersTo('lena@example.com')).toHaveLength(1);
    // A list does not bring such an address back; its owner can.
    const csv = 'email,origin\nlena@example.com,Liste\n';
    expect(await textOf(await site.post('/tisch/leser/mitbringen', { csv }, { cookie }))).toContain(
      'wird nicht mehr geschrieben',
    );
    // Who orders again himself is a reader again: what he said before is past.
    await site.post('/brief/', { email: 'lena@example.com' });
    await site.work();
    const asked = lettersTo('lena@example.com').at(-1)?.raw.toString().replaceAll('=\r\n', '') ?? '';
    await site.post(/\/brief\/bestaetigen\/[0-9a-z]+/.exec(asked)?.[0] ?? '');
    await write(3);
    expect(lettersTo('lena@example.com').at(-1)?.raw.toString()).toContain('Subject: Text 3');
    expect(await readers('lena@example.com')).toContain('bekommt den Brief');
  });

  test('waits where nobody could tell whose it is, with a sentence to be passed on', async () => {
    await open('lena@example.com');
    await site.save(
      'insel.yaml',
      readFileSync(`${site.folder}/insel.yaml`, 'utf8').replace('sign: provider', 'sign: insel'),
    );
    process.env.INSEL_DNS = '127.0.0.1:9';
    try {
      await write(1);
      expect(server.taken).toEqual([]);
      const desk = await textOf(await site.get('/tisch/brief/', { cookie }));
      expect(desk).toContain('Bitte tragen Sie im DNS einen TXT-Eintrag mit dem Namen brief1._domainkey.insel.example');
      expect(desk).toContain('v=DKIM1; k=rsa; p=');
    } finally {
      delete process.env.INSEL_DNS;
    }
  });
});
