import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { instantText } from '../../src/kit/instants.ts';
import { type Started, startServing } from '../../src/server/start.ts';
import { isServed } from '../../src/store/backup/restore-database.ts';
import type { StoreTables } from '../../src/store/tables.ts';
import { serverWords } from '../../src/words/server.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { SETTINGS } from '../island.ts';

let started: Started[] = [];
afterEach(async () => {
  for (const each of started) await each.close();
  started = [];
});

const newFolder = (store?: string) => {
  const folder = mkdtempSync(join(inject('runFolder'), 'served-'));
  writeFileSync(
    join(folder, 'insel.yaml'),
    stringify({ ...SETTINGS, languages: ['de', 'en'], ...(store && { store }) }),
  );
  return folder;
};

async function start(folder: string, port = 0): Promise<Started> {
  const serving = await startServing({ folders: [folder], port, hostname: '127.0.0.1' });
  started.push(serving);
  return serving;
}

const ask = (port: number, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { origin: `http://127.0.0.1:${port}` },
    body: new URLSearchParams({ text: 'Ist hier jemand?', reply: 'number' }),
    redirect: 'manual',
  });

test('a server that cannot start, or one of two that ends, leaves the island to the one that serves it', async () => {
  const folder = newFolder();
  const first = await start(folder);
  const isTaken = () => isServed(join(folder, 'data', 'insel.sqlite'), Temporal.Now.instant());
  await expect(start(folder, first.port)).rejects.toThrow('portTaken');
  expect(isTaken()).toBe(true);
  const second = await start(folder);
  await second.close();
  expect(isTaken()).toBe(true);
  await first.close();
  expect(isTaken()).toBe(false);
});

describeOnEachDatabase('an island that is served from another folder meanwhile', (_, make) => {
  test('is neither shown nor changed here, until it is given back', async () => {
    const where = await make();
    const serving = await start(newFolder(where.startsWith('postgres') ? where : undefined));
    const [open] = serving.islands;
    const leases = open?.at(Temporal.Now.instant()).db.withTables<StoreTables>();
    const untilElsewhere = (hours: number) =>
      leases
        ?.updateTable('leases')
        .set({ folder: 'another', until: instantText(Temporal.Now.instant().add({ hours })) })
        .execute();
    expect((await ask(serving.port, '/fragen/')).status).toBe(303);

    await untilElsewhere(1);
    await expect.poll(async () => (await ask(serving.port, '/fragen/')).status).toBe(503);
    for (const [lang, path] of [
      ['de', '/fragen/'],
      ['en', '/en/questions/'],
    ] as const) {
      const answer = await fetch(`http://127.0.0.1:${serving.port}${path}`);
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('60');
      expect(await answer.text()).toContain(serverWords[lang].faults.away.title);
    }
    expect((await fetch(`http://127.0.0.1:${serving.roomsPort}/`)).status).toBe(503);

    await untilElsewhere(-1);
    await expect.poll(async () => (await ask(serving.port, '/fragen/')).status).toBe(303);
  });
});
