import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openIsland } from '../../src/server/open-island.ts';
import { NOW } from '../island.ts';
import { copyOfExample } from '../site.ts';

/** Every file of an export by its name, as bytes in hexadecimal. */
async function exported(folder: string, now: Temporal.Instant): Promise<Map<string, string>> {
  const out = join(mkdtempSync(join(inject('runFolder'), 'out-')), 'site');
  const open = await openIsland(folder, { now, publish: true });
  try {
    await exportSite(open.at(now), furnishing(), out);
  } finally {
    await open.close();
  }
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(out.length),
      readFileSync(join(parentPath, name), 'hex'),
    ]),
  );
}

test('an export of the same folder on the same day is the same, byte by byte', { timeout: 180_000 }, async () => {
  const folder = copyOfExample();
  const first = await exported(folder, NOW);
  const second = await exported(folder, NOW.add({ seconds: 61 }));
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(
    [...first]
      .filter(([name, bytes]) => second.get(name) !== bytes)
      .map(([name]) => name)
      .join(' '),
  ).toBe('');
  expect(first.size).toBeGreaterThan(100);
});
