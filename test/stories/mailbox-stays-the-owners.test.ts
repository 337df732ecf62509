import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailboxWay, openMailbox } from '../../src/mail/imap.ts';
import { decideMailbox, mailboxState, readMailbox } from '../../src/mail/mailbox.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { NOW } from '../island.ts';
import { type Dovecot, dovecotMissing, openDovecot } from '../peers/dovecot.ts';
import { madeMailbox } from './made-mailbox.ts';
import { AUTHSERV, OURS, openPost } from './post-steps.ts';

const missing = dovecotMissing();
if (missing) test.skip(`a whole mailbox is not read: ${missing}`, () => {});

describe.skipIf(missing)('a mailbox of 300 mails', () => {
  let server: Dovecot;
  const mails = madeMailbox(OURS, AUTHSERV);
  beforeAll(async () => {
    server = await openDovecot();
    for (const { raw } of mails) server.deliver(raw, NOW.subtract({ hours: 24 }));
  });
  afterAll(() => server.close());

  describeOnEachDatabase('in which twenty are for Insel', (open) => {
    test('gives up those twenty: of the others none is stored, moved, marked or answered', async () => {
      expect(mails).toHaveLength(300);
      const imap = `imap://marlene@127.0.0.1:${server.port}`;
      const post = await openPost(await open(), { mail: { in: { authserv: AUTHSERV, imap } } });
      mkdirSync(join(post.folder, 'data'), { recursive: true });
      const secrets = join(post.folder, 'data', 'secrets.yaml');
      writeFileSync(secrets, `imap: {password: ${server.password}}\n`);
      chmodSync(secrets, 0o600);
      const before = server.files();
      const way = mailboxWay(post.island());
      if (!way) throw new Error('no mailbox in the settings');
      const read = async () => {
        const box = await openMailbox(way);
        try {
          return await readMailbox(post.island, way, box);
        } finally {
          await box.close();
        }
      };
      expect(await read()).toBe(0);
      expect((await mailboxState(post.island()))?.found).toHaveLength(20);
      expect(await post.rows()).toEqual([]); // the first look takes nothing
      await decideMailbox(post.island(), 'all');
      expect(await read()).toBe(20);
      await post.work();
      expect(await post.rows()).toHaveLength(20);
      const texts = (await post.questions()).map(({ text }) => text).join('\n');
      for (let number = 1; number <= 20; number += 1) expect(texts).toContain(`Frage Nummer ${number} an Sie`);
      const recipients = post.sent().map((raw) => /^To: *(\S+)/im.exec(raw)?.[1] ?? '');
      const strangers = mails.filter(({ kind, isProven }) => kind === 'question' && isProven).map(({ from }) => from);
      expect(recipients.filter((to) => !strangers.includes(to))).toEqual([]); // nobody the owner knows is answered
      expect(new Set(recipients).size).toBe(recipients.length); // and nobody twice
      expect(await read()).toBe(0);
      expect(server.files()).toEqual(before); // no file renamed: nothing moved, nothing marked, not even as seen
      await post.close();
    });
  });
});
