import { chmodSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect as connectTo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailSection } from '../../src/mail/core/settings.ts';
import { mailboxWay, openMailbox } from '../../src/mail/imap.ts';
import { decideMailbox, mailboxState, readMailbox } from '../../src/mail/mailbox.ts';
import type { MailTables } from '../../src/mail/tables.ts';
import { MailboxWatcher } from '../../src/mail/watch-mailbox.ts';
import type { Connection } from '../../src/store/connect.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { NOW, openTestIsland } from '../island.ts';
import { type Dovecot, dovecotMissing, openDovecot } from '../peers/dovecot.ts';

const EARLIER = NOW.subtract({ hours: 1 });
const LATER = NOW.add({ hours: 1 });
const OURS = 'fragen@insel.example';
let letters = 0;

function letter(to: string, subject = 'Eine Frage', more: readonly string[] = []): string {
  letters += 1;
  const head = [
    'From: Johanne <johanne@example.org>',
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <box${letters}@example.org>`,
    'Date: Wed, 25 Nov 2026 08:00:00 +0100',
    ...more,
  ];
  return `${head.join('\r\n')}\r\n\r\nWie lange dauert das? (${letters})\r\n`;
}

const missing = dovecotMissing();
if (missing) test.skip(`a real mailbox is not read: ${missing}`, () => {});

describe.skipIf(missing)('with dovecot', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await openDovecot();
  });
  afterAll(() => server.close());

  async function begin(connection: Connection, user: string, folder = '', at = server) {
    const opened = await openTestIsland({
      connection,
      sections: [mailSection],
      settings: {
        mail: {
          address: OURS,
          in: { imap: `imap://${user}@127.0.0.1:${at.port}`, ...(folder ? { folder } : {}) },
        },
      },
      files: { 'data/secrets.yaml': `imap: {password: ${at.password}}\n` },
    });
    chmodSync(join(opened.folder, 'data', 'secrets.yaml'), 0o600);
    const island = () => opened.island();
    const taken = async () =>
      (await connection.db.withTables<MailTables>().selectFrom('mail_in').selectAll().execute()).length;
    const read = async () => {
      const way = mailboxWay(island());
      if (!way) throw new Error('no mailbox in the settings');
      const box = await openMailbox(way);
      try {
        return await readMailbox(island, way, box);
      } finally {
        await box.close();
      }
    };
    const validity = async () =>
      (await connection.db.withTables<MailTables>().selectFrom('mail_box').selectAll().executeTakeFirst())?.validity;
    return { ...opened, island, taken, read, validity };
  }

  describeOnEachDatabase('a mailbox', (open) => {
    test('is shown first: nothing is taken before the yes, and nothing in it ever changes', async () => {
      const { island, taken, read, close } = await begin(await open(), 'one');
      server.deliver(letter('familie@example.org', 'Sonntag'), EARLIER);
      server.deliver(letter(OURS, 'Was kostet es?'), EARLIER);
      server.deliver(letter('fragen+0k7f2@insel.example', 'AW: Ihre Frage'), EARLIER);
      server.deliver(letter('steuer@example.org', 'Bescheid', ['Cc: FRAGEN@insel.example']), EARLIER);
      server.deliver(letter('xfragen@insel.example', 'Fremd'), EARLIER);
      const before = server.files().length;
      expect(await read()).toBe(0);
      expect(await taken()).toBe(0);
      const state = await mailboxState(island());
      expect(state?.state).toBe('asking');
      expect(state?.found.map(({ subject }) => subject).slice(-3)).toEqual([
        'Was kostet es?',
        'AW: Ihre Frage',
        'Bescheid',
      ]);
      const listed = state?.found.length ?? 0;
      expect(await decideMailbox(island(), 'all')).toBe(true);
      expect(await decideMailbox(island(), 'all')).toBe(false);
      expect(await read()).toBe(listed);
      expect(await read()).toBe(0);
      expect(server.files()).toHaveLength(before);
      expect(server.files().filter((name) => /:2,\w/.test(name))).toEqual([]); // no mark on any of them
      await close();
    });

    test('is read from now on where the owner says so, and numbered anew nothing is taken twice', async () => {
      const { island, taken, read, validity, close } = await begin(await open(), 'two');
      server.deliver(letter(OURS), EARLIER);
      await read();
      expect(await decideMailbox(island(), 'new')).toBe(true);
      expect(await read()).toBe(0);
      server.deliver(letter(OURS, 'Neu'), LATER);
      expect(await read()).toBe(1);
      const before = await taken();
      server.renumber();
      server.deliver(letter(OURS, 'Nach dem Umzug'), LATER);
      expect(await read()).toBe(1);
      expect(await validity()).toBe('4711');
      const now = await taken();
      expect(now).toBe(before + 1);
      server.deliver(letter(OURS, 'Danach'), LATER);
      expect(await read()).toBe(1);
      expect(await taken()).toBe(now + 1);
      await close();
    });

    test('of its own is taken whole, whoever a message in it is for', async () => {
      const { island, read, close } = await begin(await open(), 'three', 'Insel');
      expect(await read().catch((error) => (error as { problem?: string }).problem)).toBeDefined();
      server.deliver(letter('praxis@example.org', 'Hineingelegt'), EARLIER, 'Insel');
      await read();
      expect((await mailboxState(island()))?.found.map(({ subject }) => subject)).toContain('Hineingelegt');
      await close();
    });

    test('is heard when something comes, and a wrong password is told', async () => {
      const { island, taken, folder, close } = await begin(await open(), 'four');
      const told: boolean[] = [];
      const faults: unknown[] = [];
      const watcher = new MailboxWatcher({
        island,
        onTaken: () => void told.push(true),
        onFault: (e) => faults.push(e),
      });
      await until(async () => (await mailboxState(island()))?.state !== 'unread');
      await decideMailbox(island(), 'new');
      await watcher.poke();
      const before = await taken();
      await sleep(700); // long enough for IDLE to begin
      server.deliver(letter(OURS, 'Gerade eben'), LATER);
      await until(async () => (await taken()) > before);
      expect(told).not.toEqual([]);
      writeFileSync(join(folder, 'data', 'secrets.yaml'), 'imap: {password: falsch}\n');
      await watcher.poke();
      await until(async () => (await mailboxState(island()))?.problem === 'refused');
      await watcher.close();
      expect(faults).toEqual([]);
      await close();
    });

    test('is looked at again and again where the server cannot say that something came', async () => {
      const mute = await openDovecot({ knowsIdle: false });
      expect(await capabilities(mute)).toMatch(/IMAP4rev1(?!.*IDLE)/);
      expect(await capabilities(server)).toContain(' IDLE');
      const { island, taken, close } = await begin(await open(), 'five', '', mute);
      const faults: unknown[] = [];
      const watching = { island, onTaken: () => {}, onFault: (e: unknown) => faults.push(e), lookEveryMs: 500 };
      const watcher = new MailboxWatcher(watching);
      await until(async () => (await mailboxState(island()))?.state !== 'unread');
      await watcher.poke();
      await sleep(700); // what is asked for at the beginning is over
      mute.deliver(letter(OURS, 'Gerade eben'), LATER);
      await until(async () => (await taken()) === 1);
      await watcher.close();
      expect(faults).toEqual([]);
      await close();
      await mute.close();
    });

    test('is asked less and less often where the server ends every connection soon', async () => {
      const begun: number[] = [];
      const proxy = createServer((socket) => {
        begun.push(performance.now());
        const on = connectTo(server.port, '127.0.0.1');
        for (const [from, to] of [[socket, on] as const, [on, socket] as const])
          from
            .on('error', () => {})
            .on('close', () => to.destroy())
            .pipe(to);
        setTimeout(() => socket.destroy(), 600); // long enough to read once
      });
      const port = await new Promise<number>((resolve) => {
        proxy.listen(0, '127.0.0.1', () => resolve((proxy.address() as AddressInfo).port));
      });
      const { island, close } = await begin(await open(), 'six', '', { ...server, port });
      const watcher = new MailboxWatcher({ island, onTaken: () => {}, onFault: () => {}, shortestPauseMs: 200 });
      await until(async () => begun.length >= 5);
      await watcher.close();
      const [first = 0, , , , fifth = 0] = begun;
      expect((await mailboxState(island()))?.state).not.toBe('unread');
      expect(fifth - first).toBeGreaterThan(400 + 800 + 1600 + 3200);
      await close();
      proxy.close();
    });
  });
});

/** What a server says it can do, once somebody is signed in. */
async function capabilities({ port, password }: Dovecot): Promise<string> {
  const socket = connectTo(port, '127.0.0.1');
  socket.write(`1 LOGIN one ${password}\r\n2 CAPABILITY\r\n3 LOGOUT\r\n`);
  return (await text(socket)).split('\r\n').find((line) => line.startsWith('* CAPABILITY')) ?? '';
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await sleep(100);
  }
  throw new Error('it did not happen');
}
