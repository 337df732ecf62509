// Two months of an island: what the owner is sent, what he decides and with how many keys, and that every question ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSite } from '../test/made-site.ts';
import { LARGE, MONTH_SETTINGS, Months, SMALL } from './months.ts';
import { print } from './output.ts';

const parent = mkdtempSync(join(tmpdir(), 'insel-months-'));
try {
  for (const plan of [SMALL, LARGE]) {
    const now = Temporal.Instant.from(`${plan.from}T00:00:00Z`);
    const site = await makeSite({ settings: MONTH_SETTINGS, now }, parent);
    print(await new Months(site, plan).live());
    await site.close();
  }
} finally {
  rmSync(parent, { recursive: true, force: true });
}
