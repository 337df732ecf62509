import { leaveNoTrace } from '../store/erase.ts';
import { type Island, together } from '../store/island.ts';
import { enqueue, type Handler } from '../store/queue.ts';
import { VAULT_MONTHS } from './core/limits.ts';
import { removeExpired } from './store.ts';
import { removeVaultsBefore } from './store-vaults.ts';

const KIND = 'tidy-rooms';

/** Sees to it that what expires in rooms leaves: once a day, for as long as there is anything that will. */
export async function scheduleTidying(island: Island): Promise<void> {
  const dueAt = island.now.add({ hours: 24 });
  const day = dueAt.toZonedDateTimeISO('UTC').toPlainDate().toString();
  await enqueue(island, { kind: KIND, key: day, payload: null, dueAt });
}

/** Removes what has expired, also from the files of the database. */
export const tidyRooms = (island: Island): Promise<void> =>
  together(island, async (island) => {
    const { removed, next } = await removeExpired(island);
    const today = dayOf(island);
    const vaults = await removeVaultsBefore(
      island,
      today.subtract({ months: VAULT_MONTHS }).toString(),
      today.toString(),
    );
    if (removed + vaults.removed > 0) await leaveNoTrace(island);
    if (next || vaults.isMore) await scheduleTidying(island);
  });

/** The day in UTC, by which is counted how long something was not touched. */
export function dayOf({ now }: Island): Temporal.PlainDate {
  return now.toZonedDateTimeISO('UTC').toPlainDate();
}

/** The work of this part that outlives a request. */
export const roomJobs: Readonly<Record<string, Handler>> = { [KIND]: (island) => tidyRooms(island) };
