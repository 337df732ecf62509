import { instantText } from '../kit/instants.ts';
import { MOST_ATTEMPTS } from './core/backoff.ts';
import type { Island } from './island.ts';
import type { StoreTables } from './tables.ts';

/** A job that was given up after its last attempt. `failed` holds nothing private. */
export type FailedJob = { readonly kind: string; readonly key: string; readonly failed: string };

/** What waits for a person to look at it, oldest first. */
export async function failedJobs(island: Island): Promise<readonly FailedJob[]> {
  return await island.db
    .withTables<StoreTables>()
    .selectFrom('jobs')
    .select(['kind', 'unique_key as key', 'failed'])
    .where('island_id', '=', island.place.id)
    .where('attempts', '>=', MOST_ATTEMPTS)
    .where('lease_until', '<=', instantText(island.now))
    .orderBy('id')
    .execute();
}

/** Begins anew with every job that was given up; how many these were. */
export async function tryAgain(island: Island): Promise<number> {
  const { numUpdatedRows } = await island.db
    .withTables<StoreTables>()
    .updateTable('jobs')
    .set({ attempts: 0, due_at: instantText(island.now) })
    .where('island_id', '=', island.place.id)
    .where('attempts', '>=', MOST_ATTEMPTS)
    .where('lease_until', '<=', instantText(island.now))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
