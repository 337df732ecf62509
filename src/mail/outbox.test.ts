import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { together } from '../store/island.ts';
import type { Outgoing } from './core/outgoing.ts';
import { mailSection } from './core/settings.ts';
import { deliverDue } from './deliver.ts';
import { countMailsTo, forgetMails, mailsAbout, mailWithId, newestMails, post, takeBack } from './outbox.ts';
import type { MailTables } from './tables.ts';

const receipt: Outgoing = {
  kind: 'receipt',
  to: 'lena@example.com',
  subject: 'Ihre Frage ist angekommen',
  text: 'Am Donnerstag liegt sie auf meinem Tisch.',
  lang: 'de',
  about: 'q1',
  automatic: true,
};

describeOnEachDatabase('outbox', (open) => {
  const begin = async (settings: Record<string, unknown> = { mail: { address: 'fragen@example.org' } }) => {
    const { island, folder, connection } = await openTestIsland({
      connection: await open(),
      settings,
      sections: [mailSection],
    });
    const outbox = join(folder, 'data', 'outbox');
    const files = () => (existsSync(outbox) ? readdirSync(outbox) : []);
    return { island, outbox, files, connection };
  };

  test('without a mail server a mail becomes one whole file, private and in the order of time', async () => {
    const { island, outbox, files } = await begin();
    const { id, messageId } = await post(island(), receipt);
    expect(await deliverDue(island())).toBe(1);
    expect(files()).toEqual([`20261125T080000Z-receipt-${id}.eml`]);
    const file = join(outbox, files()[0] ?? '');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const read = await PostalMime.parse(readFileSync(file));
    expect(read.to).toEqual([{ name: '', address: 'lena@example.com' }]);
    expect(read.from).toEqual({ name: 'Marlene Brandt', address: 'fragen@example.org' });
    expect(read.messageId).toBe(messageId);
    expect(read.text?.trim()).toBe(receipt.text);
    expect(await deliverDue(island())).toBe(0);
    expect(files()).toHaveLength(1);
  });

  test("without an address of Insel's own, mail comes from the owner's", async () => {
    const { island, outbox, files } = await begin({});
    await post(island(), receipt);
    await deliverDue(island());
    const read = await PostalMime.parse(readFileSync(join(outbox, files()[0] ?? '')));
    expect(read.from?.address).toBe('marlene@example.org');
  });

  test('a mail is posted with what it belongs to, or not at all', async () => {
    const { island } = await begin();
    const failing = together(island(), async (inside) => {
      await post(inside, receipt);
      throw new Error('the question could not be saved');
    });
    await expect(failing).rejects.toThrow('could not be saved');
    expect(await mailsAbout(island(), 'q1')).toEqual([]);
    expect(await deliverDue(island())).toBe(0);
  });

  test('the same key twice is one mail, the first', async () => {
    const { island } = await begin();
    const first = await post(island(), { ...receipt, key: 'receipt q1' });
    const again = await post(island(NOW.add({ hours: 1 })), { ...receipt, key: 'receipt q1', subject: 'Noch einmal' });
    expect(again).toEqual(first);
    expect(await mailsAbout(island(), 'q1')).toHaveLength(1);
  });

  test('until it is due a mail can be taken back, afterwards not', async () => {
    const { island, files } = await begin();
    const dueAt = NOW.add({ minutes: 10 });
    const { id } = await post(island(), { ...receipt, dueAt });
    const other = await post(island(), { ...receipt, dueAt });
    expect(await deliverDue(island(NOW.add({ minutes: 9 })))).toBe(0);
    expect(await takeBack(island(), id)).toBe(true);
    expect(await takeBack(island(), id)).toBe(false);
    expect(await deliverDue(island(dueAt))).toBe(1);
    expect(await takeBack(island(dueAt), other.id)).toBe(false);
    expect(files()).toHaveLength(1);
  });

  test('what is about a question is listed, found by its Message-ID, and forgotten with its file', async () => {
    const { island, files } = await begin();
    const { messageId } = await post(island(), receipt);
    await post(island(), { ...receipt, kind: 'answer', about: 'q2' });
    await deliverDue(island());
    const [mail] = await mailsAbout(island(), 'q1');
    expect(mail).toMatchObject({ kind: 'receipt', state: 'handed', content: { to: 'lena@example.com' } });
    expect(await mailWithId(island(), messageId)).toEqual(mail);
    expect(await newestMails(island(), 10)).toHaveLength(2);
    await forgetMails(island(), 'q1');
    expect(await mailWithId(island(), messageId)).toBeUndefined();
    expect(files()).toEqual([expect.stringContaining('-answer-')]);
  });

  test('recipient and words lie sealed in the database', async () => {
    const { island, connection } = await begin();
    await post(island(), receipt);
    const rows = await connection.db.withTables<MailTables>().selectFrom('mail_out').selectAll().execute();
    const text = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : String(value));
    const stored = rows.flatMap((row) => Object.values(row)).map(text);
    expect(stored.join(' ')).toContain('receipt');
    expect(stored.join(' ')).not.toMatch(/lena|Tisch|angekommen/);
  });

  test('mails to one address are counted, however it is written', async () => {
    const { island } = await begin();
    await post(island(), receipt);
    await post(island(), { ...receipt, to: 'Lena@Example.com', kind: 'confirm' });
    await post(island(), { ...receipt, to: 'other@example.com' });
    const since = NOW.subtract({ hours: 24 });
    expect(await countMailsTo(island(), 'LENA@example.com', { kinds: ['receipt', 'confirm'], since })).toBe(2);
    expect(await countMailsTo(island(), 'lena@example.com', { kinds: ['confirm'], since })).toBe(1);
    expect(await countMailsTo(island(), 'lena@example.com', { kinds: ['receipt'], since: NOW.add({ hours: 1 }) })).toBe(
      0,
    );
  });

  test('a folder that cannot be written to loses nothing: the mail is tried again later', async () => {
    const { island, files, outbox } = await begin();
    mkdirSync(dirname(outbox), { recursive: true });
    writeFileSync(outbox, 'a file in the way');
    await post(island(), receipt);
    expect(await deliverDue(island())).toBe(0);
    expect(await mailsAbout(island(), 'q1')).toMatchObject([{ state: 'waiting', status: '4.3.1' }]);
    rmSync(outbox);
    expect(await deliverDue(island(NOW.add({ minutes: 1 })))).toBe(0);
    expect(await deliverDue(island(NOW.add({ minutes: 6 })))).toBe(1);
    expect(files()).toHaveLength(1);
  });

  test('what is no single address is never posted to', async () => {
    const { island } = await begin();
    for (const to of ['lena', 'lena@example.com, other@example.com', 'lena@example.com\r\nBcc: x@example.com'])
      await expect(post(island(), { ...receipt, to })).rejects.toThrow('not an address');
  });
});
