import { instantText } from '../kit/instants.ts';
import { restAfter } from './core/backoff.ts';
import type { Island } from './island.ts';
import { isGone } from './processes.ts';
import type { StoreTables } from './tables.ts';

/**
 * Frees the jobs of processes that died in the middle of them, so that nobody waits for the end of a lease. The first
 * time at once; a job that may itself be what kills its process rests longer each time.
 */
export async function freeJobsOfTheDead(island: Island): Promise<void> {
  const db = island.db.withTables<StoreTables>();
  const held = await db
    .selectFrom('jobs')
    .select(['island_id', 'id', 'lease_by', 'attempts', 'due_at'])
    .where('island_id', '=', island.place.id)
    .where('lease_until', '>', instantText(island.now))
    .execute();
  for (const { due_at, ...claimed } of held.filter(({ lease_by }) => isGone(lease_by))) {
    const { attempts } = claimed;
    const next = attempts > 1 ? instantText(island.now.add(restAfter(attempts - 1))) : due_at;
    await db
      .updateTable('jobs')
      .set({ lease_by: '', lease_until: '', due_at: next })
      .where((of) => of.and(claimed))
      .execute();
  }
}
