import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { planLetters, releaseDue } from '../../src/letter/plan.ts';
import { addEntry, letterWithId, plannedLetters } from '../../src/letter/store.ts';
import { contentOf } from '../../src/source/content-of.ts';
import { connect } from '../../src/store/connect.ts';
import { together } from '../../src/store/island.ts';
import { describeOnEachDatabase, describeOnPostgres } from '../databases.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

const LENA = 'lena@example.com';
const open = async (where: string) => {
  site = await openTestSite({
    ...(where.startsWith('postgres') ? { store: where } : {}),
    settings: { letter: { send: 'weekly', at: 'sun 08:00' }, mail: { address: 'fragen@insel.example' } },
  });
  await bringReaders(site.island(), `email,origin\n${LENA},Liste\n`);
  await planLetters(site.island());
};
const write = (title: string) => {
  const day = site.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  return site.save(
    `content/posts/${title.toLowerCase()}.md`,
    `---\ntitle: ${title}\ndate: ${day}\n---\n\nEin Absatz.\n`,
  );
};
const subjects = async () => (await site.mails()).map(({ subject }) => subject);
/** A moment of the Sunday on which the first letter goes. */
const until = (time: string) => {
  const then = Temporal.ZonedDateTime.from(`2026-11-29T${time}[Europe/Berlin]`).toInstant();
  return site.pass(site.now().until(then));
};

describeOnEachDatabase('a weekly letter', (_, make) => {
  test('takes in no text that could not be taken back for half an hour; it goes a week later', async () => {
    await open(await make());
    await write('Erster');
    await site.work();
    await until('07:25');
    await write('Zweiter');
    await site.work();
    await until('07:35');
    await write('Dritter');
    await site.work();
    await until('09:00');
    expect(await subjects()).toEqual(['Erster und ein weiterer Text']);
    await site.pass({ hours: 24 * 7 });
    expect(await subjects()).toEqual(['Erster und ein weiterer Text', 'Dritter']);
  });
});

describeOnPostgres('a letter that goes while another process is at it', (_, make) => {
  test('holds what stood in it when its turn came', async () => {
    const where = await make();
    await open(where);
    await write('Erster');
    await planLetters(site.island());
    const [letter] = await plannedLetters(site.island());
    await write('Zweiter');
    const other = contentOf(site.island()).entries.find(({ title }) => title === 'Zweiter');
    const there = connect(where);
    let released: Promise<void> | undefined;
    await together({ ...site.island(), db: there.db }, async (island) => {
      await addEntry(island, letter?.id ?? '', other?.id ?? '', 1);
      released = releaseDue({ ...site.island(), now: letter?.sendAt ?? site.now() });
      while (!(await somebodyWaits(island.db))) await new Promise((resolve) => setImmediate(resolve));
    });
    await released;
    await there.close();
    const gone = await letterWithId(site.island(), letter?.id ?? '');
    expect(gone?.content?.links).toEqual(['https://insel.example/2026/erster/', 'https://insel.example/2026/zweiter/']);
  });
});

type Database = Parameters<ReturnType<typeof sql>['execute']>[0];

async function somebodyWaits(db: Database): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`select exists (
    select 1 from pg_locks waiting join pg_locks held using (database, classid, objid)
    where not waiting.granted and held.pid = pg_backend_pid()
  ) as waits`.execute(db);
  return rows[0]?.waits === true;
}
