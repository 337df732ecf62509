import type { Island } from '../store/island.ts';
import { here, tables, type Without } from './store.ts';
import type { VaultRow } from './tables.ts';

export function findVault(island: Island, id: string): Promise<VaultRow | undefined> {
  return tables(island)
    .selectFrom('room_vault')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How many bytes lie in all vaults but one. */
export async function bytesOfOtherVaults(island: Island, id: string): Promise<number> {
  const { bytes } = await tables(island)
    .selectFrom('room_vault')
    .select(({ fn }) => fn.sum<number | string | null>(fn<number>('length', ['body'])).as('bytes'))
    .where('island_id', '=', here(island))
    .where('id', '!=', id)
    .executeTakeFirstOrThrow();
  return Number(bytes ?? 0);
}

export async function saveVault(island: Island, vault: Without<VaultRow>): Promise<void> {
  const { token_hash: _, ...change } = vault;
  await tables(island)
    .insertInto('room_vault')
    .values({ island_id: here(island), ...vault })
    .onConflict((conflict) => conflict.columns(['island_id', 'id']).doUpdateSet(change))
    .execute();
}

export async function noteVaultTouched(island: Island, id: string, touched_on: string): Promise<void> {
  await tables(island)
    .updateTable('room_vault')
    .set({ touched_on })
    .where('island_id', '=', here(island))
    .where('id', '=', id)
    .where('touched_on', '!=', touched_on)
    .execute();
}

/** Removes the vaults that were not touched since; says how many that were, and whether there are others. */
export async function removeVaultsBefore(island: Island, day: string, today: string) {
  const vaults = () => tables(island).selectFrom('room_vault').select('id').where('island_id', '=', here(island));
  const { numDeletedRows } = await tables(island)
    .deleteFrom('room_vault')
    .where('island_id', '=', here(island))
    .where('touched_on', '<', day)
    .where('touched_on', '!=', '')
    .executeTakeFirst();
  // Those from before it was noted have their time from now on.
  for (const { id } of await vaults().where('touched_on', '=', '').execute()) await noteVaultTouched(island, id, today);
  return { removed: Number(numDeletedRows), isMore: (await vaults().limit(1).execute()).length > 0 };
}
