import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../mail/core/doctor.ts';
import { backedUpAt } from '../store/backup/backed-up.ts';
import type { Island } from '../store/island.ts';

const LEAST_FREE_MB = 500;
const SLOW_SECONDS = 60;
const LONGEST_DAYS = 31;

/** The machine an island lies on: clock, disk, backup. */
export function examineMachine(island: Island): readonly Finding[] {
  return [clock(island), disk(island), lastBackup(island)];
}

/** Nobody else's clock is asked: a file from the future is proof enough that this one is slow. */
function clock({ place, now }: Island): Finding {
  const files = ['insel.sqlite', 'insel.sqlite-wal', 'origin.json', 'folder.id'].map((name) =>
    join(place.folder, 'data', name),
  );
  const newest = Math.max(0, ...files.filter(existsSync).map((file) => statSync(file).mtimeMs));
  const isSlow = newest > now.epochMilliseconds + SLOW_SECONDS * 1000;
  return isSlow
    ? { about: 'clock', standing: 'wrong', code: 'clockBehind' }
    : { about: 'clock', standing: 'good', code: 'clockGood' };
}

function disk({ place }: Island): Finding {
  const { bavail, bsize } = statfsSync(place.folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  const values = { free: String(free) };
  return free < LEAST_FREE_MB
    ? { about: 'disk', standing: 'wrong', code: 'diskFull', values }
    : { about: 'disk', standing: 'good', code: 'diskGood', values };
}

function lastBackup({ place, now }: Island): Finding {
  const at = backedUpAt(place.folder);
  if (!at) return { about: 'backup', standing: 'hint', code: 'backupNone' };
  const values = { day: at.toString().slice(0, 10) };
  const isOld = Temporal.Instant.compare(at.add({ hours: 24 * LONGEST_DAYS }), now) < 0;
  return isOld
    ? { about: 'backup', standing: 'wrong', code: 'backupOld', values }
    : { about: 'backup', standing: 'good', code: 'backupGood', values };
}
