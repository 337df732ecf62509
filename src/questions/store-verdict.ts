import type { Island } from '../store/island.ts';
import type { QuestionTables, VerdictRow } from './tables.ts';

export type Pair = readonly [string, string];

/** What the owner said of pairs of questions, among those named. */
export type SaidOfPairs = { readonly same: readonly Pair[]; readonly other: readonly Pair[] };

/**
 * Remembers that two questions are the same, or never to be proposed together again. What an earlier step said of them
 * stays beneath it and holds again when this one is undone.
 */
export async function saveVerdicts(
  island: Island,
  pairs: readonly Pair[],
  { same, step }: { readonly same: boolean; readonly step: string },
): Promise<void> {
  const rows = pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b]): VerdictRow => {
      const [a_id, b_id] = a < b ? [a, b] : [b, a];
      return { island_id: island.place.id, a_id, b_id, same: Number(same), step };
    });
  for (const row of rows) {
    await tables(island)
      .insertInto('verdict')
      .values(row)
      .onConflict((on) => on.columns(['island_id', 'a_id', 'b_id', 'step']).doUpdateSet({ same: row.same }))
      .execute();
  }
}

/** Forgets what was said in a step that is undone. */
export async function dropVerdicts(island: Island, step: string): Promise<void> {
  const said = tables(island).deleteFrom('verdict').where('island_id', '=', island.place.id);
  await said.where('step', '=', step).execute();
}

/** The newest step that is not undone has the last word on a pair; one so old that it is forgotten is older than all. */
export async function verdictsAmong(island: Island, ids: readonly string[]): Promise<SaidOfPairs> {
  if (ids.length === 0) return { same: [], other: [] };
  const rows = tables(island)
    .selectFrom('verdict')
    .leftJoin('desk_step', (on) =>
      on.onRef('desk_step.island_id', '=', 'verdict.island_id').onRef('desk_step.id', '=', 'verdict.step'),
    )
    .select((of) => ['a_id', 'b_id', 'same', of.fn.coalesce('nth', of.lit(0)).as('nth')])
    .where('verdict.island_id', '=', island.place.id);
  const found = await rows
    .where('a_id', 'in', ids)
    .where('b_id', 'in', ids)
    .orderBy('a_id')
    .orderBy('b_id')
    .orderBy('nth')
    .orderBy('step')
    .execute();
  const last = [...new Map(found.map((row) => [`${row.a_id} ${row.b_id}`, row])).values()];
  const pairs = (wanted: number) =>
    last.filter(({ same }) => Number(same) === wanted).map(({ a_id, b_id }): Pair => [a_id, b_id]);
  return { same: pairs(1), other: pairs(0) };
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
