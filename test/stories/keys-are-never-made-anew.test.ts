import { mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { openIsland } from '../../src/server/open-island.ts';
import { enqueue } from '../../src/store/queue.ts';
import { Refusal } from '../../src/words/refusal.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { NOW, SETTINGS } from '../island.ts';

describeOnEachDatabase('keys that are missing', (_, make) => {
  test('are made for a new island alone: where something is stored, starting is refused and nothing changed', async () => {
    const where = await make();
    const folder = mkdtempSync(join(inject('runFolder'), 'keys-'));
    const store = where.startsWith('postgres') ? { store: where } : {};
    writeFileSync(join(folder, 'insel.yaml'), stringify({ ...SETTINGS, ...store }));
    const open = () => openIsland(folder, { now: NOW, publish: false });
    const first = await open();
    await enqueue(first.at(NOW), { kind: 'any', key: 'one', payload: null });
    await first.close();
    const keys = join(folder, 'data', 'keys');
    renameSync(keys, join(folder, 'aside'));
    const refusal = await open().catch((error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).sentence('de')).toContain('fehlt der Schlüssel');
    expect(readdirSync(join(folder, 'data'))).not.toContain('keys');
    renameSync(join(folder, 'aside'), keys);
    await (await open()).close();
  });
});
