import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { instantText } from '../kit/instants.ts';
import { Refusal } from '../words/refusal.ts';
import { makeFolder, writeFileOnce } from './files.ts';
import type { Island, Place } from './island.ts';
import { isGone } from './processes.ts';
import type { StoreTables } from './tables.ts';

/** What only one may do at a time. */
export type Lease = { readonly name: string; readonly by: string; readonly lasts: Temporal.DurationLike };

/**
 * Takes a lease or makes one's own last from now on; false where another `by` holds it. Refuses where it is held from
 * another data folder: two servers with different folders must never work on the same island.
 */
export async function takeLease(island: Island, { name, by, lasts }: Lease): Promise<boolean> {
  const folder = folderIdOf(island.place);
  const now = instantText(island.now);
  const until = instantText(island.now.add(lasts));
  const { numInsertedOrUpdatedRows } = await tables(island)
    .insertInto('leases')
    .values({ island_id: island.place.id, name, holder: by, folder, until })
    .onConflict((conflict) =>
      conflict
        .columns(['island_id', 'name'])
        .doUpdateSet({ holder: by, folder, until })
        .where((of) =>
          of.or([
            of('leases.until', '<=', now),
            of.and([of('leases.holder', '=', by), of('leases.folder', '=', folder)]),
          ]),
        ),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return true;
  await refuseOtherFolder(island, name, folder);
  return false;
}

async function refuseOtherFolder(island: Island, name: string, folder: string): Promise<void> {
  const held = await tables(island)
    .selectFrom('leases')
    .select(['folder', 'until'])
    .where('island_id', '=', island.place.id)
    .where('name', '=', name)
    .executeTakeFirst();
  if (held && held.folder !== folder) throw new Refusal('islandElsewhere', { until: clock(island, held.until) });
}

function clock(island: Island, at: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(island.about.zone);
  return local.toPlainTime().toString({ smallestUnit: 'second' });
}

/** Gives a lease back before its time; nothing happens where it is not one's own. */
export async function releaseLease(island: Island, { name, by }: Pick<Lease, 'name' | 'by'>): Promise<void> {
  await tables(island)
    .deleteFrom('leases')
    .where('island_id', '=', island.place.id)
    .where('name', '=', name)
    .where('holder', '=', by)
    .where('folder', '=', folderIdOf(island.place))
    .execute();
}

/** A lease that all processes of one data folder hold together, each under its own name in `member`. */
export type SharedLease = Omit<Lease, 'by'> & { readonly member: string };

const SHARED = 'shared';

/** Takes part in a lease or makes one's part last from now on. Refuses as `takeLease` does. */
export async function joinLease(island: Island, { name, member, lasts }: SharedLease): Promise<void> {
  await takeLease(island, { name, by: SHARED, lasts });
  await takeLease(island, { name: `${name} ${member}`, by: member, lasts });
}

/** Ends one's part; the lease is given back with the last of those who are alive. */
export async function leaveLease(island: Island, { name, member }: Omit<SharedLease, 'lasts'>): Promise<void> {
  await releaseLease(island, { name: `${name} ${member}`, by: member });
  const others = await tables(island)
    .selectFrom('leases')
    .select('holder')
    .where('island_id', '=', island.place.id)
    .where('name', 'like', `${name} %`)
    .where('folder', '=', folderIdOf(island.place))
    .where('until', '>', instantText(island.now))
    .execute();
  if (others.every(({ holder }) => isGone(holder))) await releaseLease(island, { name, by: SHARED });
}

const folderIds = new WeakMap<Place, string>();

/** Tells this data folder from every other one, a copy of it too: the copy has the same text in another inode. */
function folderIdOf(place: Place): string {
  const known = folderIds.get(place);
  if (known) return known;
  const data = join(place.folder, 'data');
  const file = join(data, 'folder.id');
  makeFolder(data);
  writeFileOnce(file, `${randomBytes(16).toString('hex')}\n`);
  const id = `${readFileSync(file, 'utf8').trim()}-${statSync(file, { bigint: true }).ino}`;
  folderIds.set(place, id);
  return id;
}

function tables(island: Island) {
  return island.db.withTables<StoreTables>();
}
