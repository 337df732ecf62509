import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { confirm } from '../../src/questions/confirm.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { confirmToken } from '../../src/questions/links.ts';
import { changeAddress, withdraw } from '../../src/questions/mine.ts';
import { eventsOf } from '../../src/questions/store.ts';
import { type Connection, connect } from '../../src/store/connect.ts';
import { together } from '../../src/store/island.ts';
import { describeOnEachDatabase, describeOnPostgres } from '../databases.ts';
import { type Circle, openCircle } from './question-steps.ts';

const PEOPLE = 6;

describeOnEachDatabase('a round that opens while others are at its questions', (_, make) => {
  const deliveries = async (circle: Circle, { id }: Question) =>
    (await eventsOf(circle.island(), id)).filter(({ kind }) => kind === 'delivered').length;

  test('two openings at once lay each question on the desk once, and tell the owner once', async () => {
    const { here, there, questions, close } = await twice(await make());
    const both = await Promise.all([deliverRound(here.island()), deliverRound(there.island())]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['delivered', 'empty']);
    for (const question of questions) expect(await deliveries(here, question)).toBe(1);
    expect((await here.lettersTo('marlene@example.org')).length).toBe(1);
    await close();
  });

  test('whoever confirms, withdraws or changes the address at that moment is not asked to come again', async () => {
    const { here, there, questions, close } = await twice(await make());
    const island = there.island();
    const [first, second, ...others] = questions as [Question, Question, ...Question[]];
    const round = deliverRound(here.island());
    await Promise.all([
      round,
      withdraw(island, first),
      changeAddress(island, second, 'new@example.org'),
      ...others.map((question) => confirm(island, confirmToken(island, question))),
    ]);
    expect((await here.look(first)).state).toBe('withdrawn');
    expect(await here.look(second)).toMatchObject({ state: 'desk', reply: { address: 'new@example.org' } });
    for (const question of others)
      expect(await here.look(question)).toMatchObject({ state: 'desk', reply: { isConfirmed: true } });
    await close();
  });
});

/** One island as two processes have it open, with questions that wait for the next round. */
async function twice(where: string) {
  const first = connect(where);
  // SQLite has one writer, who keeps his whole process waiting: there, two tasks of one process share a connection.
  const second = where.startsWith('postgres') ? connect(where) : first;
  const here = await openCircle({ connection: first });
  const there = await openCircle({ connection: second });
  const questions: Question[] = [];
  for (let at = 0; at < PEOPLE; at += 1)
    questions.push(await here.ask({ text: `Frage ${at}?`, email: `asker${at}@example.org` }));
  if (second !== first) await slowDown(first);
  const close = async () => {
    for (const each of [here, there, first, ...(second === first ? [] : [second])]) await each.close();
  };
  return { here, there, questions, close };
}

/** Every change of a question takes its time, so that the other connection is certainly in the middle of its own. */
async function slowDown({ db }: Connection): Promise<void> {
  await sql`create function take_time() returns trigger language plpgsql as
    $$ begin perform pg_sleep(0.1); return new; end $$`.execute(db);
  await sql`create trigger slowly before update on question for each row execute function take_time()`.execute(db);
}

describeOnPostgres('a process that stands still in the middle', (open) => {
  test('loses its turn after a minute, and the limit ends with the transaction', async () => {
    const circle = await openCircle({ connection: await open() });
    const { db } = circle.island();
    const limit = async (db: Kysely<unknown>) =>
      (
        await sql<{ limit: string }>`select current_setting('idle_in_transaction_session_timeout') as "limit"`.execute(
          db,
        )
      ).rows[0]?.limit;
    await db.connection().execute(async (db) => {
      expect(await together({ ...circle.island(), db }, (island) => limit(island.db))).toBe('1min');
      expect(await limit(db)).toBe('0');
    });
    await circle.close();
  });
});
