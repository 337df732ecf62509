import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { removeLeftOvers, temporaryFor } from './left-overs.ts';

test('what a killed process left half written goes; what another one is writing stays', () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'left-'));
  const outbox = join(folder, 'data', 'outbox');
  mkdirSync(outbox, { recursive: true });
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const write = (name: string) => writeFileSync(join(outbox, name), 'Darf mein Hund mit?');
  write(`a.eml.${gone}-0123456789ab.tmp`);
  write(`b.eml.${process.ppid}-0123456789ab.tmp`);
  write(temporaryFor('c.eml'));
  write('d.eml');
  removeLeftOvers(folder);
  expect(readdirSync(outbox).sort()).toEqual([`b.eml.${process.ppid}-0123456789ab.tmp`, 'd.eml']);
  removeLeftOvers(join(folder, 'missing'));
});
