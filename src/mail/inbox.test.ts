import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { together } from '../store/island.ts';
import { runDueJobs } from '../store/queue.ts';
import { finishMessage, forgetMessages, heldMessages, holdMessage, messageToRead, readAgain, takeIn } from './inbox.ts';
import { mailJobs } from './jobs.ts';
import { LARGEST_MAIL_BYTES } from './parse.ts';
import type { MailTables } from './tables.ts';

const raw = readFileSync(join('test', 'fixtures', 'mail', 'latin1-said-to-be-utf8.eml'));
const withLine = (line: string) => Buffer.concat([Buffer.from(`${line}\r\n`), raw]);

describeOnEachDatabase('inbox', (open) => {
  const begin = async () => {
    const opened = await openTestIsland({ connection: await open() });
    const read: unknown[] = [];
    const work = (at: Temporal.Instant) => {
      const handlers = { ...mailJobs, 'mail-in': async (_: unknown, payload: unknown) => void read.push(payload) };
      return runDueJobs(opened.island, handlers, { by: 'test', now: () => at });
    };
    const inbox = join(opened.folder, 'data', 'inbox');
    return { ...opened, work, read, files: () => (existsSync(inbox) ? readdirSync(inbox) : []) };
  };

  test('a message is stored byte for byte before a job reads it', async () => {
    const { island, work, read } = await begin();
    const envelope = { from: '', to: 'fragen+0k7f2@example.org' };
    const { kind, id } = await takeIn(island(), raw, envelope);
    expect(kind).toBe('new');
    await work(NOW);
    expect(read).toEqual([{ id }]);
    const stored = await messageToRead(island(), id);
    expect(stored).toMatchObject({ id, cameAt: NOW, envelope });
    expect(Buffer.from(stored?.raw ?? []).equals(raw)).toBe(true);
  });

  test('the same message is one, whatever way it takes; another body is another one', async () => {
    const { island, work, read } = await begin();
    const { id } = await takeIn(island(), raw);
    expect(await takeIn(island(), withLine('Received: from elsewhere'))).toEqual({ kind: 'known', id });
    expect((await takeIn(island(), Buffer.concat([raw, Buffer.from('!')]))).kind).toBe('new');
    await work(NOW);
    expect(read).toHaveLength(2);
  });

  test('two at once are one', async () => {
    const { island } = await begin();
    const taken = await Promise.all([takeIn(island(), raw), takeIn(island(), raw)]);
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['known', 'new']);
    expect(taken[0]?.id).toBe(taken[1]?.id);
  });

  test('without a Message-ID sender, day, subject and body tell messages apart', async () => {
    const { island } = await begin();
    const bare = Buffer.from('From: a@example.com\r\nSubject: x\r\n\r\nText');
    expect((await takeIn(island(), bare)).kind).toBe('new');
    expect((await takeIn(island(), bare)).kind).toBe('known');
    expect((await takeIn(island(), Buffer.from('From: b@example.com\r\nSubject: x\r\n\r\nText'))).kind).toBe('new');
    expect((await takeIn(island(), new Uint8Array())).kind).toBe('new');
  });

  test('over 25 MB a message is kept as a file, held, and known again', async () => {
    const { island, files, work, read } = await begin();
    const large = Buffer.concat([raw, Buffer.alloc(LARGEST_MAIL_BYTES, 'x')]);
    const { kind, id } = await takeIn(island(), large);
    expect(kind).toBe('large');
    expect(await takeIn(island(), large)).toEqual({ kind: 'known', id });
    expect(files()).toEqual([`20261125T080000Z-${id}.eml`]);
    expect(await heldMessages(island())).toMatchObject([{ id, reason: 'too-large', sizeBytes: large.length }]);
    expect(await readAgain(island(), id)).toBe(false);
    await work(NOW);
    expect(read).toEqual([]);
    await work(NOW.add({ hours: 24 * 14 }));
    expect(files()).toEqual([]);
    expect(await heldMessages(island())).toEqual([]);
  });

  test('a message is read once: what became of it is saved with the mark', async () => {
    const { island } = await begin();
    const { id } = await takeIn(island(), raw);
    await expect(
      together(island(), async (inside) => {
        await finishMessage(inside, id, 'q1');
        throw new Error('the question could not be saved');
      }),
    ).rejects.toThrow();
    expect(await messageToRead(island(), id)).toBeDefined();
    await finishMessage(island(), id, 'q1');
    expect(await messageToRead(island(), id)).toBeUndefined();
  });

  test('a held message waits with its reason and can be read again', async () => {
    const { island, work, read } = await begin();
    const { id } = await takeIn(island(), raw);
    await work(NOW);
    await holdMessage(island(), id, 'forged');
    const [held] = await heldMessages(island());
    expect(held).toMatchObject({ id, reason: 'forged' });
    expect(Buffer.from(held?.message?.raw ?? []).equals(raw)).toBe(true);
    expect(await readAgain(island(), id)).toBe(true);
    expect(await readAgain(island(), id)).toBe(false);
    await work(NOW);
    expect(read).toHaveLength(2);
    expect(await heldMessages(island())).toEqual([]);
  });

  test('what is about a question goes with it, and is still known when it comes again', async () => {
    const { island, connection } = await begin();
    const { id } = await takeIn(island(), raw);
    await finishMessage(island(), id, 'q1');
    await forgetMessages(island(), 'q1');
    const rows = await connection.db.withTables<MailTables>().selectFrom('mail_in').selectAll().execute();
    expect(rows).toMatchObject([{ about: '', state: 'done' }]);
    expect(rows[0]?.sealed).toHaveLength(0);
    expect((await takeIn(island(), raw)).kind).toBe('known');
  });

  test('nothing of a message lies readable in the database, and after two weeks nothing at all', async () => {
    const { island, connection, work } = await begin();
    const { id } = await takeIn(island(), raw, { from: 'lena@example.com' });
    const rowOf = () =>
      connection.db.withTables<MailTables>().selectFrom('mail_in').where('id', '=', id).selectAll().executeTakeFirst();
    const text = (value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
    expect(
      Object.values((await rowOf()) ?? {})
        .map(text)
        .join(' '),
    ).not.toMatch(/lena|Gespr|Frage/);
    await work(NOW.add({ hours: 24 * 14 }));
    expect((await rowOf())?.sealed).toHaveLength(0);
  });
});
