import { afterEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland, type TestIsland } from '../../test/island.ts';
import { type Answers, type MailServer, openMailServer } from '../../test/mail-server.ts';
import { bulkCounts, queueBulk, settleUnknowns } from './bulk.ts';
import { providerOf } from './core/providers.ts';
import { mailSection } from './core/settings.ts';
import { deliverDue } from './deliver.ts';
import { post } from './outbox.ts';
import { type Maker, type Sending, sendBulk } from './send-bulk.ts';
import { claimBulk, markSending } from './store-bulk.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const maker: Maker = async () => async (row) => ({
  raw: Buffer.from(`To: ${row.recipient_id}\r\nMessage-ID: ${row.message_id}\r\n\r\nGuten Tag\r\n`),
  envelope: { from: 'brief@example.org', to: row.recipient_id },
});

describeOnEachDatabase('mail to many', (open) => {
  let now = NOW;
  let opened: TestIsland;
  let server: MailServer;
  const island = (at = now) => opened.island(at);
  const start = async (answers: Answers = {}, out: object = {}) => {
    now = NOW;
    server = await openMailServer(answers);
    ends.push(server.close);
    const mail = {
      address: 'brief@example.org',
      out: { smtp: `smtp://127.0.0.1:${server.port}`, perMinute: '1000', ...out },
    };
    opened = await openTestIsland({ connection: await open(), sections: [mailSection], settings: { mail } });
    ends.push(opened.close);
  };
  const queue = (...addresses: string[]) =>
    queueBulk(island(), 'letter-1', addresses.map((id) => ({ id, provider: providerOf(id) }))); // biome-ignore format: one call
  const send = (more: Partial<Sending> = {}) =>
    sendBulk((at) => opened.island(at), maker, { now: () => now, slowStart: false, ...more });
  const states = async () => {
    const counts: Record<string, number> = {};
    for (const { state, count } of await bulkCounts(island(), 'letter-1')) counts[state] = (counts[state] ?? 0) + count;
    return counts;
  };
  const readers = (count: number, domain = 'example.com') =>
    Array.from({ length: count }, (_, at) => `r${String(at).padStart(3, '0')}@${domain}`);

  test('everybody gets it once, whoever is queued twice as well', async () => {
    await start({}, { connections: '5' });
    await queue(...readers(250));
    await queue(...readers(250));
    expect(await send()).toBeUndefined();
    expect(new Set(server.taken.map(({ to }) => to[0])).size).toBe(250);
    expect(server.taken).toHaveLength(250);
    expect(server.connections()).toBeLessThanOrEqual(5);
    expect(await states()).toEqual({ handed: 250 });
  });

  test('an address that does not exist fails at once, greylisting waits, a policy rests its keeper and blames nobody', async () => {
    let isOpen = false;
    await start({
      atRcpt: (address) => {
        if (address.startsWith('nobody')) return '550 5.1.1 No such user';
        if (isOpen) return undefined;
        if (address.startsWith('grey')) return '451 4.7.1 Come back later';
        return address.endsWith('gmail.com') ? '421 4.7.28 Too much from you' : undefined;
      },
    });
    await queue(
      'nobody@example.com',
      'grey@example.com',
      'a@gmail.com',
      'b@gmail.com',
      'c@gmail.com',
      'fine@example.com',
    );
    const again = await send();
    expect(await states()).toEqual({ failed: 1, queued: 4, handed: 1 });
    isOpen = true;
    now = now.add({ minutes: 10 });
    await send();
    expect(await states()).toEqual({ failed: 1, queued: 3, handed: 2 });
    expect(again && Temporal.Instant.compare(again, now) <= 0).toBe(true);
    now = now.add({ hours: 2 });
    await send();
    expect(await states()).toEqual({ failed: 1, handed: 5 });
  });

  test('a connection that breaks after the text leaves one mail unknown, which is never sent again by itself', async () => {
    let cuts = 1;
    await start({ afterData: () => (cuts-- > 0 ? 'cut' : undefined) }, { connections: '1' });
    await queue(...readers(3));
    await send();
    now = now.add({ minutes: 20 });
    await send();
    expect(await states()).toEqual({ unknown: 1, handed: 2 });
    expect(server.taken).toHaveLength(3);
    now = now.add({ hours: 20 });
    await send();
    expect(await states()).toEqual({ unknown: 1, handed: 2 });
    await settleUnknowns(island(), 'letter-1', true);
    await send();
    expect(server.taken).toHaveLength(4);
    expect(await states()).toEqual({ handed: 3 });
  });

  test('what a dead process had begun is unknown, what it only held goes at once; a day later silence is good news', async () => {
    await start();
    await queue(...readers(4));
    const by = 'otherhost 1 run bulk';
    const claimed = await claimBulk(island(), { by, until: now.add({ minutes: 5 }), most: 2, provider: 'other' });
    await markSending(island(), by, claimed.slice(0, 1));
    await send();
    expect(await states()).toEqual({ sending: 1, queued: 1, handed: 2 });
    now = now.add({ minutes: 6 });
    await send();
    expect(await states()).toEqual({ unknown: 1, handed: 3 });
    await queueBulk(island(), 'letter-2', [{ id: 'late@example.com', provider: 'other' }]);
    now = now.add({ hours: 25 });
    await send();
    expect(await states()).toEqual({ handed: 4 });
    expect(server.taken).toHaveLength(4);
  });

  test('limits are hard, two processes together keep them, and answers go first', async () => {
    await start({}, { perMinute: '10', perHour: '30' });
    await queue(...readers(60));
    await Promise.all([send(), send()]);
    expect(server.taken).toHaveLength(8); // eight of ten: the rest is left to answers and confirmations
    await post(island(), {
      kind: 'answer',
      to: 'x@example.com',
      subject: 'A',
      text: 'A',
      lang: 'de',
      automatic: false,
    });
    expect(await deliverDue(island())).toBe(1);
    for (let minute = 0; minute < 5; minute += 1) {
      now = now.add({ minutes: 1, seconds: 1 });
      await send();
    }
    expect(server.taken).toHaveLength(8 + 1 + 7 + 8); // twenty-four an hour, the answer among them
    now = now.add({ hours: 1, minutes: 1 });
    await send();
    expect(server.taken).toHaveLength(24 + 8);
  });

  test('a keeper of many mailboxes gets no more a minute than he likes, while others go on', async () => {
    await start();
    await queue(...readers(50, 't-online.de'), ...readers(50));
    await send();
    const of = (domain: string) => server.taken.filter(({ to }) => to[0]?.endsWith(domain)).length;
    expect([of('t-online.de'), of('example.com')]).toEqual([20, 50]);
    now = now.add({ seconds: 61 });
    await send();
    expect(of('t-online.de')).toBe(40);
  });

  test('a new domain begins with two hundred a day and doubles', async () => {
    await start({}, { connections: '5' });
    await queue(...readers(900));
    const days: number[] = [];
    for (let day = 0; day < 3; day += 1) {
      const before = server.taken.length;
      for (let hour = 0; hour < 3; hour += 1) {
        await send({ slowStart: true });
        now = now.add({ hours: 1 });
      }
      days.push(server.taken.length - before);
      now = now.add({ hours: 21 });
    }
    expect(days).toEqual([200, 400, 300]);
  });

  test('outside of its hours nothing goes', async () => {
    await start();
    await queue(...readers(1));
    const hours = { from: Temporal.PlainTime.from('10:00'), to: Temporal.PlainTime.from('11:00') };
    expect((await send({ hours }))?.toString()).toBe('2026-11-25T09:00:00Z'); // it is nine in Berlin
    expect(server.taken).toEqual([]);
    now = now.add({ hours: 1 });
    await send({ hours });
    expect(server.taken).toHaveLength(1);
  });

  test('without a mail server at hand everything waits, and nothing counts against a mail', async () => {
    await start({}, { smtp: 'smtp://127.0.0.1:1' });
    await queue(...readers(5));
    for (let at = 0; at < 12; at += 1) {
      await send();
      now = now.add({ hours: 13 });
    }
    expect(await states()).toEqual({ queued: 5 });
  });
});

test('who keeps a mailbox is seen by its domain', () => {
  const of = [
    'a@gmail.com',
    'a@hotmail.co.uk',
    'a@gmx.net',
    'a@web.de',
    'a@t-online.de',
    'a@example.org',
    'a@xgmail.com',
  ];
  expect(of.map(providerOf)).toEqual(['google', 'microsoft', 'gmx', 'gmx', 'telekom', 'other', 'other']);
});
