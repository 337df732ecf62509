import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { describeOnEachDatabase } from '../../test/databases.ts';
import { NOW, openTestIsland, type TestIsland } from '../../test/island.ts';
import { Refusal } from '../words/refusal.ts';
import type { Island } from './island.ts';
import { releaseLease, takeLease } from './lease.ts';

const minute = (by: string, name = 'serving') => ({ name, by, lasts: { minutes: 1 } });

describeOnEachDatabase('lease', (open) => {
  let home: TestIsland;
  let away: TestIsland;
  beforeEach(async () => {
    home = await openTestIsland({ connection: await open() });
    away = await openTestIsland({ connection: home.connection });
  });
  afterEach(async () => {
    await home.close();
    await away.close();
  });

  test('one holder at a time, until he gives it back or it runs out', async () => {
    expect(await takeLease(home.island(), minute('a'))).toBe(true);
    expect(await takeLease(home.island(), minute('b'))).toBe(false);
    expect(await takeLease(home.island(), minute('b', 'another'))).toBe(true);
    await releaseLease(home.island(), minute('b'));
    expect(await takeLease(home.island(), minute('b'))).toBe(false);
    await releaseLease(home.island(), minute('a'));
    expect(await takeLease(home.island(), minute('b'))).toBe(true);
    const afterwards = home.island(NOW.add({ minutes: 1 }));
    expect(await takeLease(afterwards, minute('a'))).toBe(true);
  });

  test('the holder makes it last', async () => {
    await takeLease(home.island(), minute('a'));
    expect(await takeLease(home.island(NOW.add({ seconds: 50 })), minute('a'))).toBe(true);
    expect(await takeLease(home.island(NOW.add({ seconds: 90 })), minute('b'))).toBe(false);
  });

  test('processes of one folder share what they hold under one name', async () => {
    expect(await takeLease(home.island(), minute('server'))).toBe(true);
    const samePlaceAnew: Island = { ...home.island(), place: { ...home.island().place } };
    expect(await takeLease(samePlaceAnew, minute('server'))).toBe(true);
  });

  test('another data folder is refused with one sentence, until the lease runs out', async () => {
    await takeLease(home.island(), minute('server'));
    const refusal = await takeLease(away.island(), minute('server')).catch((error: unknown) => error);
    expect((refusal as Refusal).sentence('de')).toContain('bis 09:01:00 Uhr');
    await releaseLease(away.island(), minute('server'));
    await expect(takeLease(away.island(), minute('server'))).rejects.toThrow(Refusal);
    expect(await takeLease(away.island(NOW.add({ minutes: 2 })), minute('server'))).toBe(true);
    await expect(takeLease(home.island(NOW.add({ minutes: 2 })), minute('server'))).rejects.toThrow(Refusal);
  });

  test('a copy of the data folder is another folder', async () => {
    await takeLease(home.island(), minute('server'));
    const folder = mkdtempSync(join(inject('runFolder'), 'copy-'));
    cpSync(home.folder, folder, { recursive: true });
    const copy: Island = { ...home.island(), place: { ...home.island().place, folder } };
    await expect(takeLease(copy, minute('server'))).rejects.toThrow('islandElsewhere');
  });

  test('of many that try at once, one gets it', async () => {
    const tries = Array.from({ length: 8 }, (_, index) => takeLease(home.island(), minute(`w${index}`)));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });
});
