import { expect, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland } from '../../test/island.ts';
import { queueBulk } from '../mail/bulk.ts';
import { mailSection } from '../mail/core/settings.ts';
import type { MailTables } from '../mail/tables.ts';
import type { Island } from '../store/island.ts';
import { letterSection } from './core/settings.ts';
import { settleDead, settleReader } from './dead.ts';
import { addReaders, countReaders, letterWithId, moveLetter, newReader, recipients, saveLetter } from './store.ts';

/** More than SQLite takes as values of one statement. */
const MANY = 33_000;
const GONE = '5.1.1';

describeOnEachDatabase('addresses that refuse', (open) => {
  const openIsland = async () =>
    openTestIsland({
      connection: await open(),
      sections: [mailSection, letterSection],
      settings: { letter: { send: 'each' }, mail: { address: 'fragen@insel.example' } },
    });

  test('are struck out after two letters, however many there are', async () => {
    const { island, close } = await openIsland();
    const at = (hours: number) => island(NOW.add({ hours }));
    const all = Array.from({ length: MANY }, (_, nth) => newReader(at(0), `r${nth}@example.com`, 'de', 'reading'));
    await addReaders(at(0), all);
    const readers = (await recipients(at(0), 'de')).map(({ id }) => id);
    const [first = '', second = ''] = readers;
    await went(at(1), readers);
    await settleDead(at(2));
    expect(await countReaders(at(2))).toBe(MANY);
    await went(at(24), readers.slice(0, 20), first);
    await settleDead(at(25));
    expect(await countReaders(at(25))).toBe(MANY - 19);
    await went(at(48), [first, second]);
    await settleReader(at(49), first);
    expect(await countReaders(at(49))).toBe(MANY - 19); // what was taken in between forgives
    await close();
  });
});

/** A letter went to some readers, all of whom are unknown but the one who took it. */
async function went(island: Island, readers: readonly string[], taken?: string): Promise<void> {
  const id = await saveLetter(island, 'de', island.now);
  const letter = await letterWithId(island, id);
  if (!letter) throw new Error('no letter');
  await moveLetter(island, letter, { state: 'released' });
  await queueBulk(island, id, readers.map((each) => ({ id: each, provider: 'other' }))); // biome-ignore format: one call
  const ledger = island.db.withTables<MailTables>();
  const mails = () =>
    ledger.updateTable('mail_bulk').where('island_id', '=', island.place.id).where('mailing_id', '=', id);
  await mails().set({ state: 'failed', status: GONE, tried_at: island.now.toString() }).execute();
  if (taken) await mails().set({ state: 'handed', status: '' }).where('recipient_id', '=', taken).execute();
}
