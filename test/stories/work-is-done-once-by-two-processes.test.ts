import { fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '../../src/store/connect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { describeOnEachDatabase } from '../databases.ts';

const JOBS = 200;
const START = Temporal.Instant.from('2026-11-25T08:00:00Z');

describeOnEachDatabase('two processes', (_, make) => {
  for (const stopsWhere of ['inside', 'after'] as const) {
    test(`do ${JOBS} jobs once each, though one is killed ${stopsWhere} its transaction`, async () => {
      const where = await make();
      const connection = await prepare(where);
      const victim = await start(where, 'victim', '20', stopsWhere);
      const survivor = await start(where, 'survivor');
      victim.send({ now: START.toString() });
      survivor.send({ now: START.toString(), limit: 100 }); // leaves enough for the other to be killed at
      await victim.says('stopped');
      victim.kill();
      await survivor.says('idle');

      survivor.send({ now: START.toString() });
      await survivor.says('idle');
      expect(await missing(connection)).toBe(stopsWhere === 'inside' ? 1 : 0);

      survivor.send({ now: START.add({ minutes: 6 }).toString() });
      await survivor.says('idle');
      survivor.kill();
      const done = await doneBy(connection);
      expect(done.map(({ number }) => number)).toEqual(Array.from({ length: JOBS }, (_, index) => index));
      const victims = done.filter(({ worker }) => worker === 'victim');
      expect(victims).toHaveLength(stopsWhere === 'inside' ? 19 : 20);
      expect((await sql`select * from jobs`.execute(connection.db)).rows).toEqual([]);
      await connection.close();
    });
  }
});

async function prepare(where: string): Promise<Connection> {
  const connection = connect(where);
  await migrate(connection, START, async () => {});
  const { db } = connection;
  await sql`create table done (number integer not null, worker text not null)`.execute(db);
  const rows = Array.from({ length: JOBS }, (_, number) => {
    const id = String(number).padStart(4, '0');
    return sql`('island', ${id}, 'note', ${id}, ${String(number)}, '2026-11-25T07:00:00.000Z')`;
  });
  await sql`insert into jobs (island_id, id, kind, unique_key, payload, due_at) values ${sql.join(rows)}`.execute(db);
  return connection;
}

type Child = { says(word: string): Promise<void>; send(message: object): void; kill(): void };

async function start(where: string, ...args: string[]): Promise<Child> {
  const child = fork(join(import.meta.dirname, '..', 'children', 'work.ts'), [where, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const messages = on(child, 'message');
  const says = async (word: string) => {
    const { value } = await messages.next();
    expect(value?.[0]).toBe(word);
  };
  await says('ready');
  return { says, send: (message) => void child.send(message), kill: () => void child.kill('SIGKILL') };
}

async function missing(connection: Connection): Promise<number> {
  return JOBS - (await doneBy(connection)).length;
}

type Done = { readonly number: number; readonly worker: string };

async function doneBy({ db }: Connection): Promise<readonly Done[]> {
  return (await sql<Done>`select number, worker from done order by number`.execute(db)).rows;
}
