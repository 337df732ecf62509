import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const FIND = '/usr/bin/find';
const DAY_SECONDS = 24 * 60 * 60;

test.skipIf(!existsSync(FIND))('the nightly backup deletes what is older than 35 days, of every island', () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'backups-'));
  const now = Date.now() / 1000;
  for (const island of ['island', 'ada', 'ben'])
    for (const days of [34, 36]) {
      const file = join(folder, `${island}-${days}.tar.age`);
      writeFileSync(file, '');
      utimesSync(file, now - days * DAY_SECONDS - 60, now - days * DAY_SECONDS - 60);
    }
  const unit = readFileSync('deploy/insel-backup.service', 'utf8');
  const [, command = ''] = /^ExecStartPost=(.*)$/m.exec(unit) ?? [];
  execFileSync('sh', ['-c', command.replace('/var/lib/insel/backups', folder)]);
  expect(readdirSync(folder).sort()).toEqual(['ada-34.tar.age', 'ben-34.tar.age', 'island-34.tar.age']);
});
