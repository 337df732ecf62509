import { afterEach, expect, test } from 'vitest';
import { takeIn } from '../../src/mail/inbox.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { type MailServer, openMailServer, type Taken } from '../mail-server.ts';
import { openTestSite, type TestSite } from '../site.ts';
import { tracesOf } from '../traces.ts';

const ADDRESS = 'rosamunde@example.org';
const OTHER = 'lena@example.com';

let site: TestSite;
let server: MailServer;
afterEach(async () => {
  await site.close();
  await server.close();
});

const to = (address: string): readonly Taken[] => server.taken.filter((mail) => mail.to.includes(address));
const plain = ({ raw }: Taken) => raw.toString().replaceAll('=\r\n', '');
const pathIn = (mail: Taken | undefined, begin: string) =>
  new RegExp(`${begin}[0-9a-z]+`).exec(mail ? plain(mail) : '')?.[0] ?? '';

describeOnEachDatabase('a reader who is erased', (_, make) => {
  const open = async () => {
    server = await openMailServer();
    const where = await make();
    site = await openTestSite({
      ...(where.startsWith('postgres') ? { store: where } : {}),
      settings: {
        letter: { send: 'each', at: '08:00' },
        mail: { address: 'fragen@insel.example', out: { smtp: `smtp://127.0.0.1:${server.port}`, sign: 'provider' } },
      },
    });
  };
  const order = async (address: string) => {
    await site.post('/brief/', { email: address });
    await site.work();
    await site.post(pathIn(to(address).at(-1), '/brief/bestaetigen/'));
  };
  const write = async (nth: number) => {
    const day = site.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate();
    await site.save(`content/posts/text-${nth}.md`, `---\ntitle: Text ${nth}\ndate: ${day}\n---\n\nEin Absatz.\n`);
    await site.work();
    await site.pass({ hours: 25 });
  };
  const comesBack = async (mail: Taken, status: string) => {
    const report = [
      'From: <MAILER-DAEMON@mx.example.org>',
      `To: ${mail.from}`,
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${Math.random()}@mx.example.org>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      `<${mail.to[0]}>: the mailbox is full`,
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      `Final-Recipient: rfc822; ${mail.to[0]}`,
      'Action: failed',
      `Status: ${status}`,
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      mail.raw.toString(),
      '--b--',
      '',
    ].join('\r\n');
    await takeIn(site.island(), Buffer.from(report), { from: '', to: mail.from });
    await site.work();
  };
  const replies = async (mail: Taken, from: string, text: string) => {
    const messageId = /^Message-ID: (\S+)/im.exec(mail.raw.toString())?.[1];
    const lines = [`From: ${from}`, 'To: fragen@insel.example', 'Subject: Re: Brief', `In-Reply-To: ${messageId}`];
    const raw = [...lines, `Message-ID: <${Math.random()}@example.org>`, '', text].join('\r\n');
    await takeIn(site.island(), Buffer.from(raw), { from, to: 'fragen@insel.example' });
    await site.work();
  };

  test('takes along what came back about his letters and what he wrote about them', async () => {
    await open();
    await site.post('/brief/', { email: ADDRESS });
    await site.work();
    const [asked] = to(ADDRESS);
    if (!asked) throw new Error('nobody was asked');
    await replies(asked, ADDRESS, 'Ja, gern.');
    await order(OTHER);
    await write(1);
    const [, letter] = to(ADDRESS);
    const [, others] = to(OTHER);
    if (!letter || !others) throw new Error('no letter came');
    await comesBack(letter, '4.2.2');
    await comesBack(asked, '4.2.2');
    await comesBack(others, '4.2.2');
    expect(bouncesIn(await dumpOf(site.island()))).toHaveLength(3);
    expect(full(await dumpOf(site.island()))).toHaveLength(4);

    await replies(letter, ADDRESS, 'Abbestellen');
    await site.post(pathIn(letter, '/brief/abmelden/'), { erase: 'yes' });
    await site.work();
    await site.pass({ minutes: 5 });
    expect(await tracesOf(site, [ADDRESS, 'rosamunde'])).toEqual([]);
    // What came in lies sealed: of five messages only the report about the other reader has anything in it.
    expect(full(await dumpOf(site.island()))).toHaveLength(1);
    const [kept, ...more] = bouncesIn(await dumpOf(site.island()));
    expect(more).toEqual([]);
    expect(kept).toContain(/^Message-ID: (\S+)/im.exec(others.raw.toString())?.[1]);
  });
});

function bouncesIn(dump: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return dump.mail_bounces ?? [];
}

/** The messages that came in and are not emptied yet. */
function full({ mail_in = [] }: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return mail_in.filter((row) => JSON.parse(row).sealed !== '');
}
