import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { type Answers, type MailServer, openMailServer } from '../../test/mail-server.ts';
import { nextDueAt, runDueJobs } from '../store/queue.ts';
import type { Outgoing } from './core/outgoing.ts';
import { mailSection } from './core/settings.ts';
import { deliverDue } from './deliver.ts';
import { mailJobs } from './jobs.ts';
import { forgetMails, mailsAbout, newestMails, post } from './outbox.ts';
import { smtpWay } from './smtp-way.ts';
import type { MailTables } from './tables.ts';

const answer: Outgoing = {
  kind: 'answer',
  to: 'lena@example.com',
  subject: 'Zu Ihrer Frage',
  text: 'Guten Tag, das geht.',
  lang: 'de',
  about: 'q1',
  automatic: false,
};

/** Somebody forgets a mail in the moment after it was taken in hand. */
const FORGET_WHAT_IS_CLAIMED = {
  sqlite: ['create trigger forget after update of attempts on mail_out begin delete from mail_out; end'],
  postgres: [
    `create function forget() returns trigger language plpgsql as
      $$ begin delete from mail_out where id = new.id; return new; end $$`,
    'create trigger forget after update of attempts on mail_out for each row execute function forget()',
  ],
};

const servers: MailServer[] = [];
const serve = async (answers?: Answers) => {
  const server = await openMailServer(answers);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describeOnEachDatabase('delivery', (open) => {
  const begin = async (smtp?: string, more: Record<string, unknown> = {}) => {
    const out = smtp ? { smtp, ...more } : more;
    const settings = { mail: { address: 'fragen@example.org', out } };
    const opened = await openTestIsland({ connection: await open(), settings, sections: [mailSection] });
    const outbox = join(opened.folder, 'data', 'outbox');
    let now = NOW;
    const work = (at: Temporal.Instant) => {
      now = at;
      return runDueJobs(opened.island, mailJobs, { by: 'test', now: () => now });
    };
    return { ...opened, outbox, work };
  };
  const to = ({ port }: MailServer) => `smtp://127.0.0.1:${port}`;

  test('a mail server takes the same message that would have become a file', async () => {
    const server = await serve();
    const { island, outbox } = await begin(to(server));
    const { messageId } = await post(island(), answer);
    expect(await deliverDue(island())).toBe(1);
    expect(server.taken).toMatchObject([
      { from: expect.stringMatching(/^fragen\+[0-9a-z]{45}@example\.org$/), to: ['lena@example.com'] },
    ]);
    expect(server.taken[0]?.raw.toString()).toContain(`Message-ID: ${messageId}\r\n`);
    expect(existsSync(outbox)).toBe(false);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'handed', handedAt: NOW }]);
  });

  test('a job hands a mail over when it is due, and nothing is left to do until it is forgotten', async () => {
    const server = await serve();
    const { island, work } = await begin(to(server));
    await post(island(), { ...answer, dueAt: NOW.add({ minutes: 10 }) });
    expect(await work(NOW)).toBe(0);
    expect((await nextDueAt(island()))?.toString()).toBe('2026-11-25T08:10:00Z');
    expect(await work(NOW.add({ minutes: 10 }))).toBe(1);
    expect(server.taken).toHaveLength(1);
    expect((await nextDueAt(island()))?.toString()).toBe('2026-12-09T00:00:00Z');
  });

  test('what is refused for now comes back later, under the same Message-ID', async () => {
    let says: string | undefined = '451 4.7.1 Try again later';
    const server = await serve({ atRcpt: () => says });
    const { island, work } = await begin(to(server));
    const { messageId } = await post(island(), answer);
    await work(NOW);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'waiting', status: '4.7.1' }]);
    says = undefined;
    await work(NOW.add({ minutes: 4 }));
    expect(server.taken).toHaveLength(0);
    await work(NOW.add({ minutes: 6 }));
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]?.raw.toString()).toContain(messageId);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'handed', status: '' }]);
  });

  test('what is refused for good fails at once and is not tried again', async () => {
    const server = await serve({ atRcpt: () => '550 5.1.1 No such user here' });
    const { island, work } = await begin(to(server));
    await post(island(), answer);
    await work(NOW);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'failed', status: '5.1.1' }]);
    await work(NOW.add({ hours: 20 }));
    expect(server.connections()).toBe(1);
  });

  test('what nobody takes for four and a half days fails', async () => {
    const server = await serve({ atRcpt: () => '450 4.2.1 Busy' });
    const { island, work } = await begin(to(server));
    await post(island(), answer);
    for (let hours = 0; hours <= 24 * 6; hours += 6) await work(NOW.add({ hours }));
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'failed', status: '4.2.1' }]);
    expect(server.connections()).toBeGreaterThan(8);
  });

  test('a connection cut after the message is tried again: twice rather than never, and known as one', async () => {
    let says: string | undefined = 'cut';
    const server = await serve({ afterData: () => says });
    const { island, work } = await begin(to(server));
    const { messageId } = await post(island(), answer);
    await work(NOW);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'waiting', status: '4.4.2' }]);
    says = undefined;
    await work(NOW.add({ minutes: 6 }));
    expect(server.taken.map(({ raw }) => raw.toString())).toEqual([
      expect.stringContaining(messageId),
      server.taken[0]?.raw.toString(),
    ]);
  });

  test('one mail that is refused keeps no other waiting', async () => {
    const server = await serve({ atRcpt: (address) => (address.startsWith('gone') ? '550 5.1.1 Gone' : undefined) });
    const { island } = await begin(to(server));
    for (const name of ['lena', 'gone', 'paul']) await post(island(), { ...answer, to: `${name}@example.com` });
    expect(await deliverDue(island())).toBe(2);
    expect(server.taken.flatMap((each) => each.to).sort()).toEqual(['lena@example.com', 'paul@example.com']);
    expect(server.connections()).toBe(1);
  });

  test('nobody there: the mail waits', async () => {
    const server = await serve();
    const { island } = await begin(to(server));
    await post(island(), answer);
    await server.close();
    servers.splice(0);
    expect(await deliverDue(island())).toBe(0);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'waiting', status: '4.4.1' }]);
  });

  test('no more attempts a minute than allowed', async () => {
    const server = await serve();
    const { island, work } = await begin(to(server), { perMinute: '2' });
    for (const key of ['a', 'b', 'c', 'd', 'e']) await post(island(), { ...answer, key });
    await work(NOW);
    expect(server.taken).toHaveLength(2);
    await work(NOW.add({ seconds: 59 }));
    expect(server.taken).toHaveLength(2);
    await work(NOW.add({ seconds: 61 }));
    expect(server.taken).toHaveLength(4);
    await work(NOW.add({ seconds: 122 }));
    expect(server.taken).toHaveLength(5);
  });

  test('two processes at once hand a mail over once', async () => {
    const server = await serve();
    const { island } = await begin(to(server));
    for (const key of ['a', 'b', 'c', 'd']) await post(island(), { ...answer, key });
    const counts = await Promise.all([deliverDue(island()), deliverDue(island())]);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(4);
    expect(server.taken).toHaveLength(4);
  });

  test('an attempt whose process died is taken up again after its lease', async () => {
    const server = await serve();
    const { island, work, connection } = await begin(to(server));
    await post(island(), answer);
    const leaseUntil = NOW.add({ minutes: 5 }).toString({ smallestUnit: 'millisecond' });
    await connection.db.withTables<MailTables>().updateTable('mail_out').set({ lease_until: leaseUntil }).execute();
    await work(NOW);
    expect(server.taken).toHaveLength(0);
    await work(NOW.add({ minutes: 5 }));
    expect(server.taken).toHaveLength(1);
  });

  test('what is forgotten while it is sent leaves no file', async () => {
    const { island, outbox, connection } = await begin();
    await post(island(), answer);
    for (const statement of FORGET_WHAT_IS_CLAIMED[connection.kind]) await sql.raw(statement).execute(connection.db);
    expect(await deliverDue(island())).toBe(0);
    expect(await mailsAbout(island(), 'q1')).toEqual([]);
    expect(readdirSync(outbox)).toEqual([]);
  });

  test('what a killed process wrote without saying so goes with its question', async () => {
    const { island, outbox, connection } = await begin();
    await post(island(), answer);
    await deliverDue(island());
    const unsaid = { state: 'waiting', file: '', handed_at: '' } as const;
    await connection.db.withTables<MailTables>().updateTable('mail_out').set(unsaid).execute();
    expect(readdirSync(outbox)).toHaveLength(1);
    await forgetMails(island(), 'q1');
    expect(readdirSync(outbox)).toEqual([]);
  });

  test('after two weeks contents and files are gone; of what belongs to a question the bare fact stays', async () => {
    const { island, outbox, work } = await begin();
    await post(island(), answer);
    await post(island(), { ...answer, kind: 'sign-in', about: '' });
    await work(NOW);
    writeFileSync(join(outbox, `${readdirSync(outbox)[0]}.0a0b0c.tmp`), 'half written');
    await work(NOW.add({ hours: 24 * 13 }));
    expect(readdirSync(outbox)).toHaveLength(3);
    await work(NOW.add({ hours: 24 * 14 }));
    expect(readdirSync(outbox)).toEqual([]);
    const [left, ...others] = await newestMails(island(), 10);
    expect(left).toMatchObject({ kind: 'answer', state: 'handed' });
    expect(left?.content).toBeUndefined();
    expect(others).toEqual([]);
  });
});

test('without TLS nothing is sent to another machine, with a certificate nobody vouches for neither', async () => {
  const plain = await serve();
  const signed = await serve({ options: { disabledCommands: ['AUTH'] } });
  for (const [{ port }, status] of [
    [plain, '4.7.5'],
    [signed, '4.4.1'],
  ] as const) {
    // Another name for the own machine: known to the system, and not one of those that need no TLS.
    const settings = { mail: { out: { smtp: `smtp://0.0.0.0:${port}` } } };
    const { island, close } = await openTestIsland({ settings, sections: [mailSection] });
    await post(island(), answer);
    expect(await deliverDue(island())).toBe(0);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'waiting', status }]);
    await close();
  }
  expect([...plain.taken, ...signed.taken]).toEqual([]);
});

test('a server that says nothing is given up on', async () => {
  const server = await serve({ options: { onMailFrom: () => {} } });
  const peer = { host: '127.0.0.1', port: server.port, isTls: false, isLoopback: true };
  const way = smtpWay(peer, { needsTls: true, perMinute: 30, ownName: 'insel.example', patienceMs: 100 });
  const mail = { raw: Buffer.from('Subject: x\r\n\r\nx'), envelope: { from: 'a@example.org', to: 'b@example.org' } };
  await expect(way.hand(mail, '')).rejects.toMatchObject({ temporary: true, status: '4.4.2' });
  way.close();
});

test('the password comes from where secrets lie', async () => {
  const seen: unknown[] = [];
  const server = await serve({
    options: {
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) => {
        seen.push([username, password]);
        done(password === 'geheim' ? null : new Error('535 5.7.8 no'), { user: username });
      },
    },
  });
  const settings = { mail: { out: { smtp: `smtp://fragen%40example.org@127.0.0.1:${server.port}` } } };
  const { island, folder, close } = await openTestIsland({ settings, sections: [mailSection] });
  writeFileSync(join(folder, 'data', 'secrets.yaml'), 'smtp: {password: falsch}', { mode: 0o600 });
  await post(island(), answer);
  expect(await deliverDue(island())).toBe(0);
  expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'waiting' }]);
  writeFileSync(join(folder, 'data', 'secrets.yaml'), 'smtp: {password: geheim}', { mode: 0o600 });
  expect(await deliverDue(island(NOW.add({ minutes: 6 })))).toBe(1);
  expect(seen).toEqual([
    ['fragen@example.org', 'falsch'],
    ['fragen@example.org', 'geheim'],
  ]);
  await close();
});
